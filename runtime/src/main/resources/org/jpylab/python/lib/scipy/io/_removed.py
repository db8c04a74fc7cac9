"""Readers and writers of arrays that SciPy had before NumPy's `loadtxt` and `fromfile`."""

import numpy as np


def _is_path(file):
    return isinstance(file, str) or hasattr(file, "__fspath__")


def read_array(fileobject, separator=None, columns=-1, comment="#", lines=(0, -1), atype="d", linesep="\n", rowsize=10000, missing=0):
    """The numbers of a text file; a row for each line.

    >>> import io
    >>> read_array(io.StringIO('1 2 # first'))
    array([[1., 2.]])
    """
    start, stop = (0, -1) if lines in (-1, (0, -1)) else lines if len(lines) == 2 else (_not_there("lines"), None)
    text = open(fileobject).read() if _is_path(fileobject) else fileobject.read()
    chosen = text.split(linesep)[start : None if stop == -1 else stop]
    rows = [line.split(comment)[0].split(separator) for line in chosen]
    numbers = [[_number(word, missing) for word in row] for row in rows if any(word.strip() for word in row)]
    found = np.array(numbers, atype)
    if columns in (-1, (0, -1)):
        return found
    return found[:, slice(*columns) if isinstance(columns, tuple) and columns[-1] == -1 else np.atleast_1d(columns)]


def _not_there(what):
    raise NotImplementedError(f"read_array({what}=…) with more than a first and a last line")


def _number(word, missing):
    word = word.strip()
    return complex(word) if word.endswith("j") else float(word) if word else missing


def write_array(fileobject, arr, separator=" ", linesep="\n", precision=5, suppress_small=0, keep_open=0):
    """Write the rows of an array as lines of text.

    >>> import sys
    >>> write_array(sys.stdout, [[1, 2.5]], keep_open=1)
    1.00000 2.50000
    """
    rows = np.atleast_2d(arr)
    if rows.ndim != 2:
        raise ValueError("write_array takes at most two dimensions")
    whole = rows.dtype.kind in "iub"
    lines = [separator.join(str(x) if whole else f"{x:.{precision}f}" for x in row.tolist()) for row in rows]
    file = open(fileobject, "w") if _is_path(fileobject) else fileobject
    file.write(linesep.join(lines) + linesep)
    if not keep_open:
        file.close()


def fread(file, num, read_type, mem_type="", byteswap=0):
    """The next numbers of a binary file, as an array of type `mem_type`."""
    data = np.frombuffer(file.read(num * np.dtype(read_type).itemsize), read_type)
    return (data.byteswap() if byteswap else data).astype(mem_type or read_type)


def fwrite(file, num, array, write_type="", byteswap=0):
    """Write numbers of an array to a binary file."""
    data = np.ravel(array)[:num].astype(write_type or np.asarray(array).dtype)
    file.write((data.byteswap() if byteswap else data).tobytes())
