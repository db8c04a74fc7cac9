"""Arrays over files that are mapped into memory."""

import os

import numpy as np
from numpy import ndarray

_MODES = {"readonly": "r", "copyonwrite": "c", "readwrite": "r+", "write": "w+"}
_map = np._java("org.jpylab.numpy.MappedFile")


class memmap(ndarray):
    """An array whose elements are the bytes of a file.

    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'a.bin')
    >>> a = memmap(path, dtype='i4', mode='w+', shape=(2, 2)); a[0] = 7; a.flush()
    >>> memmap(path, dtype='i4', mode='r')
    memmap([7, 7, 0, 0], dtype=int32)
    """

    __array_priority__ = -100.0

    def __new__(subtype, filename, dtype=np.uint8, mode="r+", offset=0, shape=None, order="C"):
        mode = _MODES.get(mode, mode)
        if mode not in ("r", "c", "r+", "w+"):
            known = list(_MODES) + ["r", "c", "r+", "w+"]
            raise ValueError(f"mode must be one of {known!r} (got {mode!r})")
        if mode == "w+" and shape is None:
            raise ValueError("shape must be given")
        path = os.path.abspath(filename.name if hasattr(filename, "read") else os.fspath(filename))
        kind = np.dtype(dtype)
        if mode == "w+" and not hasattr(filename, "read"):
            with open(path, "wb"):
                pass
        elif not os.path.exists(path):
            raise FileNotFoundError(2, "No such file or directory", path)
        length = os.path.getsize(path)
        if shape is None:
            rest = length - offset
            if rest % kind.itemsize:
                raise ValueError("Size of the available data is not a multiple of the data-type size.")
            shape = (rest // kind.itemsize,)
        elif not isinstance(shape, (tuple, list)):
            shape = (shape,)
        count = 1
        for n in shape:
            count *= int(n)
        size = offset + count * kind.itemsize
        if mode in ("w+", "r+") and length < size:
            with open(path, "r+b") as file:
                file.seek(size - 1)
                file.write(b"\0")
        elif length < size:
            raise ValueError("mmap length is greater than file size")
        if size == offset:
            raise ValueError("cannot mmap an empty file")
        memory = np._wrap(np._calling(_map.map, path, mode, offset, size - offset))
        self = ndarray.__new__(subtype, tuple(shape), kind, memory, 0, None, order)
        self._mmap, self.offset, self.mode = memory, offset, mode
        if isinstance(filename, os.PathLike):
            self.filename = filename.resolve()
        elif hasattr(filename, "name") and isinstance(filename.name, str):
            self.filename = os.path.abspath(filename.name)
        elif isinstance(filename, str):
            self.filename = os.path.abspath(filename)
        else:
            self.filename = None
        if mode == "r":
            self.setflags(write=False)
        return self

    def __array_finalize__(self, obj):
        if hasattr(obj, "_mmap") and np.may_share_memory(self, obj):
            self._mmap, self.filename, self.offset, self.mode = obj._mmap, obj.filename, obj.offset, obj.mode
        else:
            self._mmap = self.filename = self.offset = self.mode = None

    def flush(self):
        """Write changes to the file.

        >>> memmap.flush.__name__
        'flush'
        """
        if self._mmap is not None:
            np._calling(_map.flush, self._mmap._j)

    def __array_wrap__(self, arr, context=None):
        made = super().__array_wrap__(arr, context)
        if self is arr or type(self) is not memmap:
            return made
        if made.shape == ():
            return made[()]
        return made.view(ndarray)

    def __getitem__(self, index):
        found = super().__getitem__(index)
        if type(found) is memmap and found._mmap is None:
            return found.view(type=ndarray)
        return found


memmap.__module__ = "numpy"
