"""The .npy format: headers, and arrays read and written."""

import io
import os
import pickle

import numpy as np

MAGIC_PREFIX = b"\x93NUMPY"
MAGIC_LEN = len(MAGIC_PREFIX) + 2
ARRAY_ALIGN = 64
BUFFER_SIZE = 2**18
GROWTH_AXIS_MAX_DIGITS = 21
EXPECTED_KEYS = {"descr", "fortran_order", "shape"}
_MAX_HEADER_SIZE = 10000
_WIDTHS = {(1, 0): (2, "latin1"), (2, 0): (4, "latin1"), (3, 0): (4, "utf8")}


def _check_version(version):
    if version not in [(1, 0), (2, 0), (3, 0), None]:
        raise ValueError("we only support format version (1,0), (2,0), and (3,0), not %s" % (version,))


def magic(major, minor):
    """The first bytes of a file of a version of the format.

    >>> from numpy.lib.format import magic
    >>> magic(1, 0)
    b'\\x93NUMPY\\x01\\x00'
    """
    if major < 0 or major > 255:
        raise ValueError("major version must be 0 <= major < 256")
    if minor < 0 or minor > 255:
        raise ValueError("minor version must be 0 <= minor < 256")
    return MAGIC_PREFIX + bytes([major, minor])


def read_magic(fp):
    """The version that the first bytes of a file tell.

    >>> import io
    >>> from numpy.lib.format import read_magic, magic
    >>> read_magic(io.BytesIO(magic(1, 0)))
    (1, 0)
    """
    found = _read_bytes(fp, MAGIC_LEN, "magic string")
    if found[:-2] != MAGIC_PREFIX:
        raise ValueError("the magic string is not correct; expected %r, got %r" % (MAGIC_PREFIX, found[:-2]))
    return found[-2], found[-1]


def _has_metadata(kind):
    if kind.metadata is not None:
        return True
    if kind.names is not None:
        return any([_has_metadata(kind[n]) for n in kind.names])
    return kind.subdtype is not None and _has_metadata(kind.base)


def dtype_to_descr(dtype):
    """What describes a type in a header.

    >>> from numpy.lib.format import dtype_to_descr
    >>> dtype_to_descr(np.dtype('f8'))
    '<f8'
    """
    if _has_metadata(dtype):
        import warnings

        warnings.warn(
            "metadata on a dtype is not saved to an npy/npz. Use another format (such as pickle) to store it.",
            UserWarning,
            stacklevel=2,
        )
    return dtype.descr if dtype.names is not None else dtype.str


def descr_to_dtype(descr):
    """The type that a header describes.

    >>> from numpy.lib.format import descr_to_dtype
    >>> descr_to_dtype([('a', '<i4'), ('', '|V4'), ('b', '<f8')])
    dtype({'names': ['a', 'b'], 'formats': ['<i4', '<f8'], 'offsets': [0, 8], 'itemsize': 16})
    """
    if isinstance(descr, str):
        return np.dtype(descr)
    if isinstance(descr, tuple):
        return np.dtype((descr_to_dtype(descr[0]), descr[1]))
    names, formats, titles, offsets, at = [], [], [], [], 0
    for field in descr:
        name, kind = field[0], descr_to_dtype(field[1] if len(field) == 2 else (field[1], field[2]))
        padding = name == "" and kind.type is np.void and kind.names is None
        if not padding:
            title, name = name if isinstance(name, tuple) else (None, name)
            names.append(name)
            formats.append(kind)
            titles.append(title)
            offsets.append(at)
        at += kind.itemsize
    return np.dtype({"names": names, "formats": formats, "titles": titles, "offsets": offsets, "itemsize": at})


def header_data_from_array_1_0(array):
    """The header of an array, as a dictionary.

    >>> from numpy.lib.format import header_data_from_array_1_0
    >>> header_data_from_array_1_0(np.zeros(3))
    {'shape': (3,), 'fortran_order': False, 'descr': '<f8'}
    """
    column = not array.flags.c_contiguous and array.flags.f_contiguous
    return {"shape": array.shape, "fortran_order": column, "descr": dtype_to_descr(array.dtype)}


def _wrap_header(header, version):
    import struct

    width, encoding = _WIDTHS[version]
    header = header.encode(encoding)
    length = len(header) + 1
    padding = ARRAY_ALIGN - ((MAGIC_LEN + width + length) % ARRAY_ALIGN)
    try:
        prefix = magic(*version) + struct.pack("<H" if width == 2 else "<I", length + padding)
    except struct.error:
        raise ValueError(f"Header length {length} too big for version={version}") from None
    return prefix + header + b" " * padding + b"\n"


def _wrap_header_guess_version(header):
    try:
        return _wrap_header(header, (1, 0))
    except ValueError:
        pass
    try:
        made = _wrap_header(header, (2, 0))
    except UnicodeEncodeError:
        pass
    else:
        _warn("Stored array in format 2.0. It can only be read by NumPy >= 1.9")
        return made
    made = _wrap_header(header, (3, 0))
    _warn("Stored array in format 3.0. It can only be read by NumPy >= 1.17")
    return made


def _warn(text):
    import warnings

    warnings.warn(text, UserWarning, stacklevel=3)


def _write_array_header(fp, d, version=None):
    header = ["{"]
    for key, value in sorted(d.items()):
        header.append("'%s': %s, " % (key, repr(value)))
    header.append("}")
    header = "".join(header)
    shape = d["shape"]
    room = GROWTH_AXIS_MAX_DIGITS - len(repr(shape[-1 if d["fortran_order"] else 0])) if len(shape) else 0
    header += " " * max(room, 0)
    fp.write(_wrap_header_guess_version(header) if version is None else _wrap_header(header, version))


def write_array_header_1_0(fp, d):
    """Write a header of version 1.0.

    >>> import io
    >>> from numpy.lib.format import write_array_header_1_0
    >>> write_array_header_1_0(io.BytesIO(), {'descr': '<f8', 'fortran_order': False, 'shape': (3,)})
    """
    _write_array_header(fp, d, (1, 0))


def write_array_header_2_0(fp, d):
    """Write a header of version 2.0.

    >>> import io
    >>> from numpy.lib.format import write_array_header_2_0
    >>> write_array_header_2_0(io.BytesIO(), {'descr': '<f8', 'fortran_order': False, 'shape': (3,)})
    """
    _write_array_header(fp, d, (2, 0))


def read_array_header_1_0(fp, max_header_size=_MAX_HEADER_SIZE):
    """Shape, order and type of a header of version 1.0."""
    return _read_array_header(fp, (1, 0), max_header_size)


def read_array_header_2_0(fp, max_header_size=_MAX_HEADER_SIZE):
    """Shape, order and type of a header of version 2.0."""
    return _read_array_header(fp, (2, 0), max_header_size)


def _filter_header(s):
    """A header without the L that Python 2 wrote after long integers."""
    import tokenize

    kept, number = [], False
    for token in tokenize.generate_tokens(io.StringIO(s).readline):
        if number and token.type == tokenize.NAME and token.string == "L":
            continue
        kept.append(token)
        number = token.type == tokenize.NUMBER
    return tokenize.untokenize(kept)


def _read_array_header(fp, version, max_header_size=_MAX_HEADER_SIZE):
    import ast

    if version not in _WIDTHS:
        raise ValueError("Invalid version {!r}".format(version))
    width, encoding = _WIDTHS[version]
    length = int.from_bytes(_read_bytes(fp, width, "array header length"), "little")
    header = _read_bytes(fp, length, "array header").decode(encoding)
    if len(header) > max_header_size:
        raise ValueError(
            f"Header info length ({len(header)}) is large and may not be safe to load securely.\n"
            "To allow loading, adjust `max_header_size` or fully trust the `.npy` file using"
            " `allow_pickle=True`.\nFor safety against large resource use or crashes, sandboxing may be"
            " necessary."
        )
    try:
        d = ast.literal_eval(header)
    except SyntaxError as e:
        if version > (2, 0):
            raise ValueError("Cannot parse header: {!r}".format(header)) from e
        try:
            d = ast.literal_eval(_filter_header(header))
        except SyntaxError as e2:
            raise ValueError("Cannot parse header: {!r}".format(header)) from e2
        _warn("Reading `.npy` or `.npz` file required additional header parsing as it was created on Python 2."
              " Save the file again to speed up loading and avoid this warning.")  # fmt: skip
    if not isinstance(d, dict):
        raise ValueError("Header is not a dictionary: {!r}".format(d))
    if EXPECTED_KEYS != d.keys():
        raise ValueError("Header does not contain the correct keys: {!r}".format(sorted(d.keys())))
    if not isinstance(d["shape"], tuple) or not all([isinstance(x, int) for x in d["shape"]]):
        raise ValueError("shape is not valid: {!r}".format(d["shape"]))
    if not isinstance(d["fortran_order"], bool):
        raise ValueError("fortran_order is not a valid bool: {!r}".format(d["fortran_order"]))
    try:
        kind = descr_to_dtype(d["descr"])
    except TypeError as e:
        raise ValueError("descr is not a valid dtype descriptor: {!r}".format(d["descr"])) from e
    return d["shape"], d["fortran_order"], kind


def write_array(fp, array, version=None, allow_pickle=True, pickle_kwargs=None):
    """Write an array with its header.

    >>> import io
    >>> from numpy.lib.format import write_array, read_array
    >>> f = io.BytesIO(); write_array(f, np.arange(2)); _ = f.seek(0); read_array(f)
    array([0, 1])
    """
    _check_version(version)
    _write_array_header(fp, header_data_from_array_1_0(array), version)
    if array.dtype.hasobject:
        if not allow_pickle:
            raise ValueError("Object arrays cannot be saved when allow_pickle=False")
        pickle.dump(array, fp, protocol=3, **(pickle_kwargs or {}))
    else:
        column = array.flags.f_contiguous and not array.flags.c_contiguous
        fp.write(array.tobytes("F" if column else "C"))


def read_array(fp, allow_pickle=False, pickle_kwargs=None, *, max_header_size=_MAX_HEADER_SIZE):
    """Read an array with its header.

    >>> import io
    >>> from numpy.lib.format import read_array, write_array
    >>> f = io.BytesIO(); write_array(f, np.eye(1)); _ = f.seek(0); read_array(f)
    array([[1.]])
    """
    if allow_pickle:
        max_header_size = 2**64
    version = read_magic(fp)
    _check_version(version)
    shape, column, kind = _read_array_header(fp, version, max_header_size)
    count = 1
    for n in shape:
        count *= n
    if kind.hasobject:
        if not allow_pickle:
            raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
        try:
            made = pickle.load(fp, **(pickle_kwargs or {}))
        except UnicodeError as e:
            raise UnicodeError(
                "Unpickling a python object failed: %r\nYou may need to pass the encoding= option to numpy.load"
                % (e,)
            ) from e
        made.shape = shape
        return made
    data = _read_bytes(fp, count * kind.itemsize, "array data")
    made = np.frombuffer(data, kind, count).copy() if kind.itemsize and count else np.zeros(count, kind)
    return made.reshape(shape[::-1]).transpose() if column else made.reshape(shape)


def open_memmap(
    filename, mode="r+", dtype=None, shape=None, fortran_order=False, version=None, *,
    max_header_size=_MAX_HEADER_SIZE,
):  # fmt: skip
    """A .npy file as an array that is mapped into memory.

    >>> import os, tempfile
    >>> from numpy.lib.format import open_memmap
    >>> path = os.path.join(tempfile.mkdtemp(), 'a.npy')
    >>> open_memmap(path, 'w+', 'i4', (2,))
    memmap([0, 0], dtype=int32)
    """
    if not isinstance(filename, (str, bytes, os.PathLike)):
        raise ValueError("Filename must be a string or a path-like object.  Memmap cannot use existing file handles.")
    if "w" in mode:
        _check_version(version)
        kind = np.dtype(dtype)
        if kind.hasobject:
            raise ValueError("Array can't be memory-mapped: Python objects in dtype.")
        with open(os.fspath(filename), mode + "b") as fp:
            _write_array_header(
                fp, dict(descr=dtype_to_descr(kind), fortran_order=fortran_order, shape=shape), version
            )
            offset = fp.tell()
    else:
        with open(os.fspath(filename), "rb") as fp:
            version = read_magic(fp)
            _check_version(version)
            shape, fortran_order, kind = _read_array_header(fp, version, max_header_size)
            if kind.hasobject:
                raise ValueError("Array can't be memory-mapped: Python objects in dtype.")
            offset = fp.tell()
    mode = "r+" if mode == "w+" else mode
    return np.memmap(filename, kind, mode, offset, shape, "F" if fortran_order else "C")


def _read_bytes(fp, size, error_template="ran out of data"):
    """All of a number of bytes, or ValueError."""
    data = b""
    while True:
        found = fp.read(size - len(data))
        data += found
        if len(found) == 0 or len(data) == size:
            break
    if len(data) != size:
        raise ValueError("EOF: reading %s, expected %d bytes got %d" % (error_template, size, len(data)))
    return data
