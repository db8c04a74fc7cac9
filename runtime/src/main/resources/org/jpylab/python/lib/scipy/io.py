"""MATLAB files."""

import numpy
from numpy import _java, _Throwable, _python_error, _wrap

_MatFiles = _java("org.jpylab.scipy.MatFiles")


class MatReadError(Exception):
    """A MATLAB file that cannot be read."""


def loadmat(file_name, mdict=None, appendmat=True, *, squeeze_me=False, variable_names=None, **kwargs):
    """The variables of a MATLAB 5 file, by name.

    >>> loadmat('nowhere.mat')
    Traceback (most recent call last):
    FileNotFoundError: [Errno 2] No such file or directory: 'nowhere.mat'
    """
    import os

    path = os.fspath(file_name)
    if not os.path.exists(path) and appendmat and not path.endswith(".mat"):
        path += ".mat"
    with open(path, "rb"):
        pass
    try:
        found = _MatFiles.read(path)
        variables = {str(k): _wrap(found.get(k)) for k in list(found.keySet())}
    except _Throwable as e:
        raise _python_error(e) from None
    if squeeze_me:
        variables = {k: v.squeeze() for k, v in variables.items()}
    if variable_names is not None:
        names = [variable_names] if isinstance(variable_names, str) else variable_names
        variables = {k: v for k, v in variables.items() if k in names}
    result = {"__header__": b"MATLAB 5.0 MAT-file", "__version__": "1.0", "__globals__": []}
    result.update(variables)
    if mdict is not None:
        mdict.update(result)
        return mdict
    return result


def savemat(*args, **kwargs):
    raise NotImplementedError("scipy.io.savemat")
