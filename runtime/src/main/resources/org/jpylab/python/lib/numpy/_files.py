"""Arrays in files: .npy, .npz, raw bytes. Tables of text are in `_text_tables`."""

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
