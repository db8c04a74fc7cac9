"""Files of other programs: MATLAB, WAV, IDL's are not read."""

from scipy.io import matlab
from scipy.io.matlab import loadmat, savemat, whosmat

__all__ = ["loadmat", "savemat", "whosmat", "matlab", "wavfile"]


def __getattr__(name):
    if name == "wavfile":
        import scipy.io.wavfile

        return scipy.io.wavfile
    from scipy._names import absent

    return absent(__name__, name)
