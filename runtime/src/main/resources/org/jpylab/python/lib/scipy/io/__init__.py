"""Files of other programs: MATLAB, WAV, Matrix Market; IDL's are not read."""

from scipy.io import matlab
from scipy.io.matlab import loadmat, savemat, whosmat

__all__ = ["loadmat", "savemat", "whosmat", "matlab", "mminfo", "mmread", "mmwrite", "wavfile"]


def __getattr__(name):
    if name == "wavfile":
        import scipy.io.wavfile

        return scipy.io.wavfile
    if name in ("mmread", "mmwrite", "mminfo"):
        from scipy.io import _mmio

        return getattr(_mmio, name)
    if name in ("read_array", "write_array", "fread", "fwrite"):
        from scipy.io import _removed

        return getattr(_removed, name)
    from scipy._names import absent

    return absent(__name__, name)
