"""Arrays in files: .npy, .npz, tables of text, raw bytes."""

_ArrayFiles = _java("org.jpylab.numpy.ArrayFiles")


def _calling(method, *args):
    try:
        return method(*args)
    except _Throwable as e:
        raise _python_error(e) from None


def _raw(java_buffer):
    return memoryview(java_buffer).tobytes()


def _path_of(file):
    """The path that an argument names, None for an open file."""
    if isinstance(file, (str, bytes)):
        return file if isinstance(file, str) else file.decode()
    return file.__fspath__() if hasattr(file, "__fspath__") else None


def save(file, arr, allow_pickle=True, fix_imports=True):
    """Write an array to a .npy file.

    >>> save('/tmp/jpylab-save.npy', [1, 2]); load('/tmp/jpylab-save.npy')
    array([1, 2])
    """
    path = _path_of(file)
    arr = asanyarray(arr)
    if path is not None:
        with open(path if path.endswith(".npy") else path + ".npy", "wb") as out:
            out.write(_npy_file(arr, allow_pickle))
    else:
        file.write(_npy_file(arr, allow_pickle))


def _npy_file(arr, allow_pickle):
    if not arr.dtype.hasobject:
        return _raw(_calling(_ArrayFiles.npyBytes, arr._j))
    if not allow_pickle:
        raise ValueError("Object arrays cannot be saved when allow_pickle=False")
    import pickle

    return _raw(_calling(_ArrayFiles.npyHeaderBytes, arr._j)) + pickle.dumps(arr, protocol=3)


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
    """The array of a .npy file, the archive of a .npz file, or what a pickle holds.

    >>> from io import BytesIO
    >>> f = BytesIO(); save(f, [1.5]); _ = f.seek(0); load(f)
    array([1.5])
    """
    if encoding not in ("ASCII", "latin1", "bytes"):
        raise ValueError("encoding must be 'ASCII', 'latin1', or 'bytes'")
    path = _path_of(file)
    if path is None:
        return _loaded(file, None, allow_pickle, encoding)
    if mmap_mode:
        with open(path, "rb") as opened:
            start = opened.read(6)
        if start == b"\x93NUMPY":
            from numpy.lib.format import open_memmap

            return open_memmap(path, mode=mmap_mode)
    with open(path, "rb") as opened:
        return _loaded(opened, path, allow_pickle, encoding)


def _loaded(file, path, allow_pickle, encoding):
    start = file.read(6)
    if not start:
        raise EOFError("No data left in file")
    if start[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return NpzFile(path if path is not None else _temporary(start + file.read()), allow_pickle, path)
    if start == b"\x93NUMPY":
        return _read_npy(start, file, allow_pickle, encoding)
    if not allow_pickle:
        raise ValueError("Cannot load file containing pickled data when allow_pickle=False")
    import pickle

    file.seek(-len(start), 1)
    try:
        return pickle.load(file, encoding=encoding)
    except Exception as e:
        raise pickle.UnpicklingError(f"Failed to interpret file {path or file!r} as a pickle") from e


def _read_npy(start, file, allow_pickle, encoding):
    start += file.read(2)
    width = 2 if start[6] == 1 else 4
    length = file.read(width)
    head = start + length + file.read(int.from_bytes(length, "little"))
    kind, _, shape = _calling(_ArrayFiles.npyHeader, head)
    count = 1
    for n in list(shape):
        count *= n
    if _j_has_object(kind):
        if not allow_pickle:
            raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
        import pickle

        made = pickle.load(file, encoding=encoding)
        return made.reshape(list(shape))
    body = file.read(count * kind.itemsize())
    return _wrap(_calling(_ArrayFiles.npy, head + body))


def _temporary(data):
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".npz", delete=False) as made:
        made.write(data)
    return made.name


def _absolute(path):
    """A path that Java, which does not follow `chdir`, finds too."""
    import os

    return os.path.abspath(path)


class NpzFile:
    """The arrays of a .npz archive by name, each read when it is asked for.

    >>> savez('/tmp/jpylab-savez.npz', a=[1, 2]); load('/tmp/jpylab-savez.npz').files
    ['a']
    """

    def __init__(self, path, allow_pickle, name):
        self._archive = _calling(_ArrayFiles.openNpz, _absolute(path))
        self._temporary = None if name is not None else path
        self._pickles = allow_pickle
        self.files = [str(n) for n in list(self._archive.names())]
        self.f = BagObj(self)

    def __getitem__(self, key):
        from io import BytesIO

        name = key[:-4] if key.endswith(".npy") else key
        if name not in self.files:
            raise KeyError(f"{key} is not a file in the archive")
        data = _raw(_calling(_ArrayFiles.member, self._archive, name))
        if data[:6] != b"\x93NUMPY":
            return data
        return _loaded(BytesIO(data), None, self._pickles, "ASCII")

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def __contains__(self, key):
        return key in self.files or key.endswith(".npy") and key[:-4] in self.files

    def keys(self):
        return self.files

    def values(self):
        return [self[n] for n in self.files]

    def items(self):
        return [(n, self[n]) for n in self.files]

    def get(self, key, default=None):
        return self[key] if key in self else default

    def close(self):
        self._archive.close()
        if self._temporary is not None:
            import os

            os.unlink(self._temporary)
            self._temporary = None

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


class BagObj:
    """The items of a mapping as attributes, such as the arrays of an archive."""

    def __init__(self, obj):
        object.__setattr__(self, "_obj", obj)

    def __getattribute__(self, name):
        try:
            return object.__getattribute__(self, "_obj")[name]
        except KeyError:
            raise AttributeError(name) from None

    def __dir__(self):
        return list(object.__getattribute__(self, "_obj").keys())


def savez(file, *args, **kwds):
    """Write several arrays to a .npz archive.

    >>> savez('/tmp/jpylab-savez.npz', [1, 2], b=3); load('/tmp/jpylab-savez.npz')['b']
    array(3)
    """
    _save_archive(file, args, kwds, False)


def savez_compressed(file, *args, **kwds):
    """As `savez`, with compression.

    >>> savez_compressed('/tmp/jpylab-savez.npz', a=[1, 2]); load('/tmp/jpylab-savez.npz')['a']
    array([1, 2])
    """
    _save_archive(file, args, kwds, True)


def _save_archive(file, args, named, compressed):
    for i, a in enumerate(args):
        name = f"arr_{i}"
        if name in named:
            raise ValueError(f"Cannot use un-named variables and keyword {name}")
        named[name] = a
    named = {n: asanyarray(a) for n, a in named.items()}
    path = _path_of(file)
    if path is not None and not path.endswith(".npz"):
        path += ".npz"
    if path is None or any(array([a.dtype.hasobject for a in named.values()])):
        _save_pickled_archive(file if path is None else path, named, compressed)
        return
    with open(path, "ab"):
        pass
    _calling(_ArrayFiles.writeNpz, _absolute(path), list(named), [a._j for a in named.values()], compressed)


def _save_pickled_archive(file, named, compressed):
    import zipfile

    kind = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, "w", compression=kind) as archive:
        for name, a in named.items():
            archive.writestr(name + ".npy", _npy_file(a, True))


# --- tables of text ---------------------------------------------------------------------------


def _text_of(source, encoding):
    """The text of a path, an open file or an iterable of lines, and its name."""
    path = _path_of(source)
    encoding = "latin1" if encoding in ("bytes", None) else encoding
    if path is not None:
        with _opened(path) as file:
            return _decoded(file.read(), encoding), path
    if hasattr(source, "read"):
        return _decoded(source.read(), encoding), str(getattr(source, "name", source))
    lines = [_decoded(line, encoding) for line in source]
    return "\n".join(line.rstrip("\n") for line in lines), str(source)


def _opened(path, mode="rb"):
    """A binary file, packed or not by its name."""
    from os.path import exists

    if path.startswith(("http://", "https://", "ftp://")):
        from urllib.request import urlopen

        return urlopen(path)
    if mode == "rb" and not exists(path):
        raise FileNotFoundError(f"{path} not found.")
    if path.endswith(".gz"):
        import gzip as opener
    elif path.endswith(".bz2"):
        raise NotImplementedError("files compressed by bzip2")
    elif path.endswith((".xz", ".lzma")):
        import lzma as opener
    else:
        return open(path, mode)
    return opener.open(path, mode)


def _decoded(data, encoding):
    return data if isinstance(data, str) else bytes(data).decode(encoding)


def _decoded_option(x):
    return x.decode("latin1") if isinstance(x, bytes) else x


def _converter(function, encoding):
    """A converter as Java calls it: text in, a number or text out."""
    if encoding == "bytes":
        return lambda text: _in(function(text.encode("latin1")))
    return lambda text: _in(function(text))


def _columns_of(usecols):
    if usecols is None:
        return None
    try:
        return [_int(c) for c in usecols]
    except TypeError:
        return [_int(usecols)]


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None,
            unpack=False, ndmin=0, encoding="bytes", max_rows=None, *, quotechar=None, like=None):  # fmt: skip
    """The table in a text file, one row a line.

    >>> from io import StringIO
    >>> loadtxt(StringIO('0 1\\n2 3'))
    array([[0., 1.],
           [2., 3.]])
    """
    text, name = _text_of(fname, encoding)
    if comments is None:
        comments = []
    elif isinstance(comments, (str, bytes)):
        comments = [comments]
    comments = [_decoded_option(c) for c in comments]
    if max_rows is not None and max_rows < 0:
        max_rows = None
    table = _java("org.jpylab.ndarray.io.LoadText")()
    try:
        table.dtype(_dt(dtype)).comments(comments).delimiter(_decoded_option(delimiter)).quote(quotechar)
        table.skipRows(max(0, _int(skiprows))).maxRows(-1 if max_rows is None else _int(max_rows))
        table.minDimensions(_int(ndmin)).columns(_columns_of(usecols))
        if converters is not None:
            if callable(converters):
                converters = {-1: converters}
            table.converters({int(k): _converter(f, encoding) for k, f in converters.items()})
        r = _wrap(_ArrayFiles.loadText(table, text, name))
    except _Throwable as e:
        raise _python_error(e) from None
    if not unpack:
        return r
    return [r[f] for f in r.dtype.names] if r.dtype.names else r.T


def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
    """Write an array as a table of text.

    >>> from io import StringIO
    >>> f = StringIO(); savetxt(f, [[1, 2], [3, 4]], fmt='%d'); f.getvalue()
    '1 2\\n3 4\\n'
    """
    if not isinstance(fmt, (str, bytes, list, tuple)):
        raise ValueError(f"invalid fmt: {fmt!r}")
    formats = [_decoded_option(f) for f in ([fmt] if isinstance(fmt, (str, bytes)) else fmt)]
    options = [_decoded_option(o) for o in (delimiter, newline, header, footer, comments)]
    if not isinstance(fmt, (str, bytes)):
        columns = len(asarray(X).dtype.names or ()) or (shape(X)[1] if ndim(X) == 2 else 1)
        if len(formats) != columns:
            raise AttributeError(f"fmt has wrong shape.  {fmt!s}")
    text = _calling(_java("org.jpylab.ndarray.io.SaveText").table, _arr(X), formats, *options)
    text = str(text)
    path = _path_of(fname)
    if path is None:
        try:
            fname.write(text)
        except TypeError:
            fname.write(text.encode(encoding or "latin1"))
        return
    with _opened(path, "wb") as file:
        file.write(text.encode(encoding or "latin1"))


def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0,
               converters=None, missing_values=None, filling_values=None, usecols=None, names=None,
               excludelist=None, deletechars=" !#$%&'()*+,-./:;<=>?@[\\]^{|}~", replace_space="_",
               autostrip=False, case_sensitive=True, defaultfmt="f%i", unpack=None, usemask=False,
               loose=True, invalid_raise=True, max_rows=None, encoding="bytes", *, ndmin=0, like=None):  # fmt: skip
    """The table in a text file that may have gaps, titles and columns of different types.

    >>> from io import StringIO
    >>> genfromtxt(StringIO('1,,3'), delimiter=',')
    array([ 1., nan,  3.])
    """
    if isinstance(dtype, (tuple, list)) and dtype and not isinstance(dtype[0], tuple):
        dtype = [(defaultfmt % i, kind) for i, kind in enumerate(dtype)]
    if excludelist is not None:
        raise NotImplementedError("genfromtxt(excludelist=…)")
    text, name = _text_of(fname, encoding)
    table = _java("org.jpylab.ndarray.io.GenText")()
    try:
        table.dtype(None if dtype is None else _dt(dtype)).comments(_decoded_option(comments))
        if delimiter is None or isinstance(delimiter, (str, bytes)):
            table.delimiter(_decoded_option(delimiter))
        else:
            table.widths(_ints(delimiter))
        table.skip(_int(skip_header), _int(skip_footer)).autoStrip(bool(autostrip)).loose(bool(loose))
        table.invalidRaise(bool(invalid_raise)).textAsBytes(encoding == "bytes")
        _gen_names(table, names, deletechars, replace_space, defaultfmt, case_sensitive)
        if max_rows is not None:
            table.maxRows(_int(max_rows))
        if usecols is not None:
            if isinstance(usecols, str):
                usecols = [c.strip() for c in usecols.split(",")]
            table.columns([usecols] if isinstance(usecols, int) else list(usecols))
        if converters:
            times = {k: _Timed(f) for k, f in dict(converters).items()}
            table.converters({k: _converter(f, encoding) for k, f in times.items()})
        if missing_values is not None:
            table.missing(_by_column(missing_values, lambda v: _texts(v), text_is_all=True))
        if filling_values is not None:
            table.filling(_by_column(filling_values, _in))
        r = _wrap(_ArrayFiles.genText(table, text, name))
        if converters and any(one.dtype is not None for one in times.values()):
            r = _with_times(r, times, usecols)
        if usemask:
            r = _masked_gaps(r, _wrap(table.gaps()))
    except _Throwable as e:
        raise _python_error(e) from None
    if ndmin > r.ndim and not r.dtype.names:
        r = atleast_1d(r) if ndmin == 1 else atleast_2d(r).T if r.ndim < 2 else r
    if not unpack:
        return r
    if r.dtype.names:
        return [r[f] for f in r.dtype.names]
    return r.T


class _Timed:
    """A converter that counts times in the unit of the first one that it has made."""

    def __init__(self, function):
        self._function, self.dtype = function, None

    def __call__(self, text):
        made = self._function(text)
        kind = getattr(made, "dtype", None)
        if kind is None or kind.kind not in "mM":
            return made
        self.dtype = kind if self.dtype is None else self.dtype
        return int(made.astype(self.dtype).astype("int64"))


def _with_times(r, times, usecols):
    """The table with the columns that converters have made times of."""
    if r.dtype.names is None:
        return r.astype("int64").view(next(one.dtype for one in times.values() if one.dtype is not None))
    kinds = {n: r.dtype[n] for n in r.dtype.names}
    for key, one in times.items():
        if one.dtype is not None:
            at = key if usecols is None or isinstance(key, str) else list(usecols).index(key)
            kinds[at if isinstance(at, str) else r.dtype.names[at]] = one.dtype
    made = empty(r.shape, list(kinds.items()))
    for n, kind in kinds.items():
        made[n] = r[n].astype("int64").view(kind) if kind.kind in "mM" else r[n]
    return made


def _masked_gaps(r, gaps):
    """The table as a masked array; a column of `gaps` says where a column of the table was empty."""
    from numpy import ma

    if r.dtype.names is None:
        return ma.array(r, mask=gaps.reshape(r.shape))
    mask = zeros(gaps.shape[0], [(n, bool) for n in r.dtype.names])
    for i, n in enumerate(r.dtype.names):
        mask[n] = gaps[:, i]
    return ma.array(r, mask=mask.reshape(r.shape))


def _gen_names(table, names, deletechars, replace_space, defaultfmt, case_sensitive):
    if names is True:
        table.namesFromFirstLine()
    elif names is not None:
        table.names([n.strip() for n in names.split(",")] if isinstance(names, str) else list(names))
    case = "" if case_sensitive is True else "upper" if case_sensitive in (False, "upper") else str(case_sensitive)
    deleted = "".join(deletechars) if deletechars is not None else ""
    table.nameRules(deleted, replace_space, defaultfmt, case)


def _texts(value):
    return [_decoded_option(value)] if isinstance(value, (str, bytes)) else [str(v) for v in value]


def _by_column(values, convert, text_is_all=False):
    if isinstance(values, dict):
        return {(-1 if k is None else k): convert(v) for k, v in values.items()}
    if text_is_all and isinstance(values, (str, bytes)):
        return {-1: [v for v in _decoded_option(values).split(",")]}
    if isinstance(values, (list, tuple)):
        return {i: convert(v) for i, v in enumerate(values)}
    return {-1: convert(values)}


def recfromtxt(fname, **kwargs):
    """As `genfromtxt` with the types found in the text.

    >>> from io import StringIO
    >>> recfromtxt(StringIO('1 2.5')).tolist()
    (1, 2.5)
    """
    kwargs.setdefault("dtype", None)
    return genfromtxt(fname, **kwargs)


def recfromcsv(fname, **kwargs):
    """As `genfromtxt` for comma separated values with titles.

    >>> from io import StringIO
    >>> recfromcsv(StringIO('A,b\\n1,2.5')).dtype.names
    ('a', 'b')
    """
    for name, value in (("case_sensitive", "lower"), ("names", True), ("delimiter", ","), ("dtype", None)):
        kwargs.setdefault(name, value)
    return genfromtxt(fname, **kwargs)


def fromregex(file, regexp, dtype, encoding=None):
    """A structured array of the groups of each match in a text file.

    >>> from io import StringIO
    >>> fromregex(StringIO('1 a\\n2 b'), r'(\\d) (\\w)', [('n', int), ('s', 'U1')])['n']
    array([1, 2])
    """
    import re

    text, _ = _text_of(file, encoding)
    kind = globals()["dtype"](dtype)
    found = re.findall(regexp, text)
    if found and not isinstance(found[0], tuple):
        found = [(f,) for f in found]
    columns = [array([f[i] for f in found]).astype(kind[name]) for i, name in enumerate(kind.names)]
    made = empty(len(found), kind)
    for name, column in zip(kind.names, columns):
        made[name] = column
    return made


# --- raw bytes --------------------------------------------------------------------------------


def _of_bytes(data, kind):
    if not data:
        return empty(0, kind)
    bytes_ = _wrap(_calling(_j_memory, data, "B", [len(data)], None))
    return bytes_.view(kind)


def fromfile(file, dtype=float, count=-1, sep="", offset=0, *, like=None):
    """The array of a file's bytes, or of the numbers of a text with a separator.

    >>> array([1, 2], dtype='i2').tofile('/tmp/jpylab-numbers'); fromfile('/tmp/jpylab-numbers', 'i2')
    array([1, 2], dtype=int16)
    """
    path = _path_of(file)
    if path is not None:
        with open(path, "rb") as opened:
            return fromfile(opened, dtype, count, sep, offset)
    if sep != "":
        text = file.read()
        return fromstring(text if isinstance(text, str) else text.decode("latin1"), dtype, count, sep=sep)
    kind = globals()["dtype"](dtype)
    if offset:
        file.seek(offset, 1)
    data = file.read() if count < 0 else file.read(count * kind.itemsize)
    return _of_bytes(data[: len(data) // kind.itemsize * kind.itemsize], kind)
