"""MATLAB files, versions 4 to 7."""

__path__ = []  # modules of older versions lie beneath

import numpy
from numpy import _calling, _java, _NdArray, _path_of, _raw, _wrap

_MatFiles = _java("org.jpylab.scipy.MatFiles")


class MatReadError(Exception):
    """A MATLAB file that cannot be read."""


class MatWriteError(Exception):
    """A value that cannot be written to a MATLAB file."""


class mat_struct:
    """A struct of a MATLAB file, its fields as attributes.

    >>> mat_struct()._fieldnames
    []
    """

    def __init__(self):
        self._fieldnames = []


def _bytes_of(file_name, appendmat):
    path = _path_of(file_name)
    if path is None:
        return file_name.read()
    import os

    if not os.path.exists(path) and appendmat and not path.endswith(".mat"):
        path += ".mat"
    with open(path, "rb") as file:
        return file.read()


class _RecordType:
    """The dtype of structs: names of fields, each of which holds any object."""

    kind, char, hasobject = "V", "V", True

    def __init__(self, names):
        self.names = names
        self.fields = {n: (numpy.dtype(object), 8 * i) for i, n in enumerate(names)}
        self.descr = [(n, "|O") for n in names]
        self.itemsize = 8 * len(names)

    def __len__(self):
        return len(self.names)

    def __eq__(self, other):
        return isinstance(other, _RecordType) and self.names == other.names

    def __hash__(self):
        return hash(self.names)

    def __repr__(self):
        return "dtype([" + ", ".join(f"({n!r}, 'O')" for n in self.names) + "])"


class _Record(tuple):
    """One struct: its fields by name or number."""

    def __new__(cls, names, values):
        made = tuple.__new__(cls, values)
        made.dtype = _RecordType(tuple(names))
        return made

    def __getitem__(self, key):
        return tuple.__getitem__(self, self.dtype.names.index(key) if isinstance(key, str) else key)

    def item(self):
        return tuple(self)


class _Records(numpy.ndarray):
    """An array of structs, whose fields are arrays of objects."""

    def __array_finalize__(self, obj):
        self._names = getattr(obj, "_names", ())

    @property
    def dtype(self):
        return _RecordType(self._names)

    def __getitem__(self, key):
        if isinstance(key, str):
            if key not in self._names:
                raise ValueError(f"no field of name {key}")
            whole = self.view(numpy.ndarray)
            return _filled([self.size], [r[key] for r in whole.ravel()], object).reshape(self.shape)
        return numpy.ndarray.__getitem__(self, key)


class _Reading:
    """How values of a file become arrays."""

    def __init__(self, squeeze_me, chars_as_strings, struct_as_record):
        self.squeeze_me, self.chars_as_strings = squeeze_me, chars_as_strings
        self.struct_as_record = struct_as_record

    def value(self, java):
        kind, *parts = list(_calling(_MatFiles.parts, java, self.chars_as_strings))
        if kind == "array":
            return self.squeezed(_wrap(parts[0]))
        if kind == "opaque":
            return self.value(parts[0])
        if kind == "sparse":
            return _sparse(*parts)
        if kind == "cell":
            return self.squeezed(_filled(list(parts[0]), [self.value(v) for v in list(parts[1])], object))
        return self.struct(*parts)

    def struct(self, shape, names, elements):
        names = [str(n) for n in list(names)]
        rows = [tuple(self.value(v) for v in list(fields)) for fields in list(elements)]
        if not self.struct_as_record:
            return self.squeezed(_filled(list(shape), [_struct(names, r) for r in rows], object))
        if not names:
            return self.squeezed(_filled(list(shape), [None] * len(rows), object))
        made = _filled(list(shape), [_Record(names, row) for row in rows], object).view(_Records)
        made._names = tuple(names)
        return self.squeezed(made)

    def squeezed(self, a):
        if not self.squeeze_me:
            return a
        if a.size == 0:
            return numpy.empty(0, a.dtype)
        a = numpy.squeeze(a)
        if a.ndim == 0 and not isinstance(a, _Records):
            a = a[()] if a.dtype.kind != "O" else a.item()
            return str(a) if isinstance(a, str) else a.item() if isinstance(a, numpy.generic) else a
        return a


def _filled(shape, items, kind):
    made = numpy.empty(len(items), kind)
    for i, item in enumerate(items):
        made[i] = item
    return made.reshape(shape, order="F")


def _struct(names, values):
    made = mat_struct()
    made._fieldnames = names
    made.__dict__.update(zip(names, values))
    return made


def _sparse(shape, rows, starts, entries):
    from scipy.sparse import csc_matrix

    return csc_matrix((_wrap(entries), list(rows), list(starts)), shape=tuple(list(shape)))


def loadmat(file_name, mdict=None, appendmat=True, *, byte_order=None, mat_dtype=False, squeeze_me=False,
            chars_as_strings=True, matlab_compatible=False, struct_as_record=True,
            verify_compressed_data_integrity=True, simplify_cells=False, variable_names=None, spmatrix=True,
            uint16_codec=None):  # fmt: skip
    """The variables of a MATLAB file by name.

    >>> savemat('/tmp/jpylab-a.mat', {'v': [1.0, 2.0]}); loadmat('/tmp/jpylab-a.mat')['v']
    array([[1., 2.]])
    """
    if matlab_compatible:
        mat_dtype, squeeze_me, chars_as_strings = True, False, False
    if simplify_cells:
        squeeze_me, struct_as_record = True, False
    data = _bytes_of(file_name, appendmat)
    header, version, globals_, names, values = list(_calling(_MatFiles.read, data, bool(mat_dtype)))
    reading = _Reading(squeeze_me, chars_as_strings, struct_as_record)
    if isinstance(variable_names, str):
        variable_names = [variable_names]
    found = {"__header__": str(header).rstrip(" \0").encode("latin1"), "__version__": str(version)}
    found["__globals__"] = [str(g) for g in list(globals_)]
    for name, value in zip(map(str, list(names)), list(values)):
        if variable_names is None or name in variable_names:
            found[name] = reading.value(value)
            if simplify_cells:
                found[name] = _simplified(found[name])
    if mdict is None:
        return found
    mdict.update(found)
    return mdict


def _simplified(x):
    """Structs as dictionaries, cells as lists."""
    if isinstance(x, mat_struct):
        return {n: _simplified(getattr(x, n)) for n in x._fieldnames}
    if isinstance(x, numpy.ndarray) and x.dtype.kind == "O":
        return [_simplified(v) for v in x]
    return x


def whosmat(file_name, appendmat=True, **kwargs):
    """Names, shapes and MATLAB classes of the variables of a file.

    >>> savemat('/tmp/jpylab-a.mat', {'v': [1.0, 2.0]}); whosmat('/tmp/jpylab-a.mat')
    [('v', (1, 2), 'double')]
    """
    classes = {"float64": "double", "float32": "single", "bool": "logical", "complex128": "double"}
    listed = []
    for name, a in loadmat(file_name, None, appendmat, mat_dtype=True).items():
        if name.startswith("__"):
            continue
        kind = "struct" if a.dtype.names else "cell" if a.dtype.kind == "O" else a.dtype.name
        kind = "char" if a.dtype.kind == "U" else classes.get(kind, kind)
        listed.append((name, a.shape, kind))
    return listed


def savemat(file_name, mdict, appendmat=True, format="5", long_field_names=False, do_compression=False,
            oned_as="row"):  # fmt: skip
    """Write variables by name to a MATLAB 5 file.

    >>> savemat('/tmp/jpylab-a.mat', {'s': {'x': 1, 'name': 'cell'}})
    >>> loadmat('/tmp/jpylab-a.mat')['s']['name'][0, 0]
    array(['cell'], dtype='<U4')
    """
    if format not in ("4", "5"):
        raise ValueError("Format should be '4' or '5'")
    if format == "4":
        raise NotImplementedError("savemat(format='4')")
    if oned_as not in ("row", "column"):
        raise ValueError("oned_as should be 'row' or 'column'")
    if not hasattr(mdict, "items"):
        raise TypeError("savemat: mdict must be a dictionary")
    names, values = [], []
    for name, value in mdict.items():
        if name[0] == "_":
            continue
        names.append(name)
        values.append(_matlab_value(value, oned_as))
    data = _raw(_calling(_MatFiles.write, names, values, bool(do_compression)))
    path = _path_of(file_name)
    if path is None:
        file_name.write(data)
        return
    with open(path if path.endswith(".mat") or not appendmat else path + ".mat", "wb") as file:
        file.write(data)


def _matlab_value(x, oned_as):
    if hasattr(x, "tocsc"):
        x = x.tocsc()
        return _MatFiles.sparse(list(x.shape), x.indices.tolist(), x.indptr.tolist(), x.data._j)
    if isinstance(x, dict) or hasattr(x, "__dict__") and not isinstance(x, numpy.ndarray):
        fields = x if isinstance(x, dict) else vars(x)
        fields = {str(k): v for k, v in fields.items() if str(k)[0] not in "_0123456789"}
        row = [_matlab_value(v, oned_as) for v in fields.values()]
        return _MatFiles.structs([1, 1], list(fields), [row])
    if x is None:
        return _MatFiles.numbers(numpy.empty((0, 0))._j)
    a = _array_of(x)
    a = _two_axes(a, oned_as)
    if a.dtype.names:
        flat = a.view(numpy.ndarray) if isinstance(a, _Records) else a
        rows = [[_matlab_value(r[n], oned_as) for n in a.dtype.names] for r in flat.ravel(order="F")]
        return _MatFiles.structs(list(a.shape), list(a.dtype.names), rows)
    if a.dtype.kind == "O":
        return _MatFiles.cells(list(a.shape), [_matlab_value(v, oned_as) for v in a.ravel(order="F")])
    if a.dtype.kind in "US":
        return _characters(a)
    return _MatFiles.numbers(a._j)


def _array_of(x):
    try:
        a = numpy.asanyarray(x)
    except ValueError:
        a = numpy.empty(len(x), object)
        for i, v in enumerate(x):
            a[i] = v
    if a.dtype.kind == "O" and a.shape == () and not isinstance(x, numpy.ndarray):
        raise TypeError(f"Could not convert {x} (type {type(x)}) to array")
    return a


def _two_axes(a, oned_as):
    if a.ndim == 0:
        return a.reshape(1, 1) if a.dtype.kind not in "US" else a.reshape(1)
    if a.ndim > 1 or a.dtype.kind in "US":
        return a
    if a.size == 0:
        return a.reshape(0, 0)
    return a.reshape((1, -1) if oned_as == "row" else (-1, 1))


def _characters(a):
    """Strings as rows of characters."""
    if a.dtype.kind == "S":
        a = a.astype("U")
    rows = a.ravel().tolist()
    width = max([len(r) for r in rows] or [0])
    letters = [list(r.ljust(width)) for r in rows]
    if not width:
        return _MatFiles.characters(numpy.empty((0, 0), "U1")._j)
    return _MatFiles.characters(numpy.array(letters, "U1").reshape(a.shape + (width,))._j)
