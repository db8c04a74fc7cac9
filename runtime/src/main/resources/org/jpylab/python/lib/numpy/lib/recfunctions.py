"""Fields of structured arrays added, dropped, renamed, merged and stacked."""

import itertools

import numpy as np
from numpy import ndarray, recarray

__all__ = [
    "append_fields", "apply_along_fields", "assign_fields_by_name", "drop_fields", "find_duplicates",
    "flatten_descr", "get_fieldstructure", "get_names", "get_names_flat", "join_by", "merge_arrays",
    "rec_append_fields", "rec_drop_fields", "rec_join", "recursive_fill_fields", "rename_fields",
    "repack_fields", "require_fields", "stack_arrays", "structured_to_unstructured",
    "unstructured_to_structured",
]  # fmt: skip


def _masked():
    import numpy.ma as ma

    return ma


def recursive_fill_fields(input, output):
    """Copy the fields that two arrays share, and the fields of these; the output.

    >>> from numpy.lib.recfunctions import recursive_fill_fields
    >>> a = array([(1, 10.), (2, 20.)], dtype=[('A', int), ('B', float)])
    >>> recursive_fill_fields(a, zeros((3,), dtype=a.dtype))
    array([(1, 10.), (2, 20.), (0,  0.)], dtype=[('A', '<i8'), ('B', '<f8')])
    """
    for field in output.dtype.names:
        try:
            current = input[field]
        except ValueError:
            continue
        if current.dtype.names is not None:
            recursive_fill_fields(current, output[field])
        else:
            output[field][: len(current)] = current
    return output


def _get_fieldspec(dtype):
    """(name or (title, name), type) of each field."""
    if dtype.names is None:
        return [("", dtype)]
    found = []
    for name in dtype.names:
        entry = dtype.fields[name]
        found.append((name if len(entry) == 2 else (entry[2], name), entry[0]))
    return found


def get_names(adtype):
    """The names of the fields, nested ones with those within.

    >>> from numpy.lib.recfunctions import get_names
    >>> get_names(dtype([('a', int), ('b', [('c', float)])]))
    ('a', ('b', ('c',)))
    """
    found = []
    for name in adtype.names:
        current = adtype[name]
        found.append((name, tuple(get_names(current))) if current.names is not None else name)
    return tuple(found)


def get_names_flat(adtype):
    """The names of the fields and of the fields within.

    >>> from numpy.lib.recfunctions import get_names_flat
    >>> get_names_flat(dtype([('a', int), ('b', [('c', float)])]))
    ('a', 'b', 'c')
    """
    found = []
    for name in adtype.names:
        found.append(name)
        if adtype[name].names is not None:
            found.extend(get_names_flat(adtype[name]))
    return tuple(found)


def flatten_descr(ndtype):
    """Name and type of each field that has none within.

    >>> from numpy.lib.recfunctions import flatten_descr
    >>> flatten_descr(dtype([('a', '<i4'), ('b', [('ba', '<f8')])]))
    (('a', dtype('int32')), ('ba', dtype('float64')))
    """
    if ndtype.names is None:
        return (("", ndtype),)
    found = []
    for name in ndtype.names:
        kind = ndtype.fields[name][0]
        if kind.names is not None:
            found.extend(flatten_descr(kind))
        else:
            found.append((name, kind))
    return tuple(found)


def _zip_dtype(seqarrays, flatten=False):
    fields = []
    for a in seqarrays:
        if flatten:
            fields.extend(flatten_descr(a.dtype))
        elif a.dtype.names is not None and len(a.dtype.names) <= 1:
            fields.extend(_get_fieldspec(a.dtype))
        else:
            fields.append(("", a.dtype))
    return np.dtype(fields)


def _zip_descr(seqarrays, flatten=False):
    return _zip_dtype(seqarrays, flatten=flatten).descr


def get_fieldstructure(adtype, lastname=None, parents=None):
    """By field, the names of the fields that it is in.

    >>> from numpy.lib.recfunctions import get_fieldstructure
    >>> get_fieldstructure(dtype([('A', int), ('B', [('BA', int)])]))
    {'A': [], 'B': [], 'BA': ['B']}
    """
    parents = {} if parents is None else parents
    for name in adtype.names:
        current = adtype[name]
        if current.names is not None:
            parents[name] = [lastname] if lastname else []
            parents.update(get_fieldstructure(current, name, parents))
        else:
            above = list(parents.get(lastname, []) or [])
            if above:
                above.append(lastname)
            elif lastname:
                above = [lastname]
            parents[name] = above or []
    return parents


def _izip_fields_flat(iterable):
    for element in iterable:
        if isinstance(element, np.void):
            yield from _izip_fields_flat(tuple(element))
        else:
            yield element


def _izip_fields(iterable):
    for element in iterable:
        if hasattr(element, "__iter__") and not isinstance(element, str):
            yield from _izip_fields(element)
        elif isinstance(element, np.void) and len(tuple(element)) == 1:
            yield from _izip_fields(element)
        else:
            yield element


def _izip_records(seqarrays, fill_value=None, flatten=True):
    zipped = _izip_fields_flat if flatten else _izip_fields
    for parts in itertools.zip_longest(*seqarrays, fillvalue=fill_value):
        yield tuple(zipped(parts))


def _fix_output(output, usemask=True, asrecarray=False):
    """The output masked or not, of records or not, as was asked for."""
    if usemask and isinstance(output, _masked().MaskedArray):
        return output
    if not usemask and hasattr(output, "filled"):
        output = output.filled()
    if asrecarray:
        output = output.view(recarray)
    return output


def _fix_defaults(output, defaults=None):
    names, data, mask, fills = output.dtype.names, output.data, output.mask, output.fill_value
    for name, value in (defaults or {}).items():
        if name in names:
            fills[name] = value
            data[name][mask[name]] = value
    return output


def merge_arrays(seqarrays, fill_value=-1, flatten=False, usemask=False, asrecarray=False):
    """Arrays as the fields of one, the shorter ones filled up.

    >>> from numpy.lib.recfunctions import merge_arrays
    >>> merge_arrays((array([1, 2]), array([10., 20., 30.])))
    array([( 1, 10.), ( 2, 20.), (-1, 30.)],
          dtype=[('f0', '<i8'), ('f1', '<f8')])
    """
    if len(seqarrays) == 1 and not isinstance(seqarrays, ndarray):
        seqarrays = np.asanyarray(seqarrays[0])
    if isinstance(seqarrays, (ndarray, np.void)):
        kind = seqarrays.dtype
        if not flatten or _zip_dtype((seqarrays,), flatten=True) == kind:
            seqarrays = seqarrays.ravel()
            if usemask:
                return seqarrays.view(_masked().MaskedArray)
            return seqarrays.view(recarray) if asrecarray else seqarrays.view(ndarray) if kind.names is None else seqarrays
        seqarrays = (seqarrays,)
    else:
        seqarrays = [np.asanyarray(a) for a in seqarrays]
    length = max([a.size for a in seqarrays])
    kind = _zip_dtype(seqarrays, flatten=flatten)
    columns = []
    for a in seqarrays:
        missing = length - a.size
        values = a.ravel()
        column = list(values)
        if missing:
            fill = _default_fill(fill_value, a.dtype)
            column += [fill] * missing
        columns.append(column)
    rows = list(_izip_records(columns, flatten=flatten))
    if usemask:
        ma = _masked()
        output = ma.array(np.array(rows, kind))
        masks = []
        for a in seqarrays:
            m = ma.getmaskarray(a).ravel()
            filler = np.ones(length - a.size, m.dtype) if a.size < length else m[:0]
            masks.append(list(np.concatenate([m, filler])))
        output.mask = np.array(list(_izip_records(masks, flatten=flatten)), output.mask.dtype)
        return output.view(_masked().mrecords.MaskedRecords) if asrecarray else output
    made = np.array([r if len(kind.names) != 1 or len(r) == 1 else (r,) for r in rows], kind)
    return made.view(recarray) if asrecarray else made


def _default_fill(fill_value, kind):
    if kind.names is not None:
        return tuple([_default_fill(fill_value, kind[n]) for n in kind.names])
    return np.array(fill_value, dtype=kind)[()] if kind.kind not in "SU" else np.array(str(fill_value), kind)[()]


def drop_fields(base, drop_names, usemask=True, asrecarray=False):
    """An array without some of its fields.

    >>> from numpy.lib.recfunctions import drop_fields
    >>> a = array([(1, (2, 3.0)), (4, (5, 6.0))], dtype=[('a', int), ('b', [('ba', float), ('bb', int)])])
    >>> drop_fields(a, 'a', usemask=False)
    array([((2., 3),), ((5., 6),)], dtype=[('b', [('ba', '<f8'), ('bb', '<i8')])])
    """
    dropped = {drop_names} if isinstance(drop_names, str) else set(drop_names)

    def kept(kind):
        found = []
        for name in kind.names:
            if name in dropped:
                continue
            current = kind[name]
            if current.names is not None:
                within = kept(current)
                if within:
                    found.append((name, within))
            else:
                found.append((name, current))
        return found

    output = np.empty(base.shape, dtype=kept(base.dtype))
    output = recursive_fill_fields(base, output)
    if usemask and hasattr(base, "filled"):
        output = _masked().array(output, mask=recursive_fill_fields(base.mask, np.zeros(base.shape, _masked().make_mask_descr(output.dtype))))  # fmt: skip
    return _fix_output(output, usemask=usemask, asrecarray=asrecarray)


def _keep_fields(base, keep_names, usemask=True, asrecarray=False):
    output = np.empty(base.shape, dtype=[(n, base.dtype[n]) for n in keep_names])
    return _fix_output(recursive_fill_fields(base, output), usemask=usemask, asrecarray=asrecarray)


def rec_drop_fields(base, drop_names):
    """As `drop_fields`, giving a record array.

    >>> from numpy.lib.recfunctions import rec_drop_fields
    >>> rec_drop_fields(array([(1, 2)], dtype=[('a', int), ('b', int)]), 'a').b
    array([2])
    """
    return drop_fields(base, drop_names, usemask=False, asrecarray=True)


def rename_fields(base, namemapper):
    """A view with other names of fields.

    >>> from numpy.lib.recfunctions import rename_fields
    >>> rename_fields(array([(1, 2)], dtype=[('a', int), ('b', int)]), {'a': 'A'}).dtype.names
    ('A', 'b')
    """

    def renamed(kind):
        found = []
        for name in kind.names:
            current = kind[name]
            found.append((namemapper.get(name, name), renamed(current) if current.names is not None else current))
        return found

    return base.view(renamed(base.dtype))


def append_fields(base, names, data, dtypes=None, fill_value=-1, usemask=True, asrecarray=False):
    """An array with more fields.

    >>> from numpy.lib.recfunctions import append_fields
    >>> append_fields(array([(1,), (2,)], dtype=[('a', int)]), 'b', [3., 4.], usemask=False)
    array([(1, 3.), (2, 4.)], dtype=[('a', '<i8'), ('b', '<f8')])
    """
    if isinstance(names, (tuple, list)):
        if len(names) != len(data):
            raise ValueError("The number of arrays does not match the number of names")
    elif isinstance(names, str):
        names, data = [names], [data]
    if dtypes is None:
        data = [np.array(a, copy=False, subok=True) for a in data]
        data = [a.view([(name, a.dtype)]) for name, a in zip(names, data)]
    else:
        if not isinstance(dtypes, (tuple, list)):
            dtypes = [dtypes]
        if len(data) != len(dtypes):
            if len(dtypes) != 1:
                raise ValueError("The dtypes argument must be None, a dtype, or a list.")
            dtypes = dtypes * len(data)
        data = [np.array(a, copy=False, subok=True, dtype=d).view([(n, d)]) for a, n, d in zip(data, names, dtypes)]
    base = merge_arrays(base, usemask=usemask, fill_value=fill_value)
    data = merge_arrays(data, flatten=True, usemask=usemask, fill_value=fill_value) if len(data) > 1 else data.pop()
    kind = _get_fieldspec(base.dtype) + _get_fieldspec(data.dtype)
    length = max(len(base), len(data))
    output = _masked().masked_all(length, dtype=kind) if usemask else np.zeros(length, kind)
    if not usemask and len(base) != len(data):
        for n in output.dtype.names:
            output[n] = fill_value
    output = recursive_fill_fields(base, output)
    output = recursive_fill_fields(data, output)
    return _fix_output(output, usemask=usemask, asrecarray=asrecarray)


def rec_append_fields(base, names, data, dtypes=None):
    """As `append_fields`, giving a record array.

    >>> from numpy.lib.recfunctions import rec_append_fields
    >>> rec_append_fields(array([(1,)], dtype=[('a', int)]), 'b', [3.]).b
    array([3.])
    """
    return append_fields(base, names, data=data, asrecarray=True, usemask=False, dtypes=dtypes)


def repack_fields(a, align=False, recurse=False):
    """The fields without gaps, or aligned.

    >>> from numpy.lib.recfunctions import repack_fields
    >>> repack_fields(dtype('u1, <i8', align=True)).itemsize
    9
    """
    if not isinstance(a, np.dtype):
        return a.astype(repack_fields(a.dtype, align=align, recurse=recurse), copy=False)
    if a.names is None:
        return a
    found = []
    for name in a.names:
        entry = a.fields[name]
        kind = repack_fields(entry[0], align=align, recurse=True) if recurse else entry[0]
        found.append((name if len(entry) == 2 else (entry[2], name), kind))
    made = np.dtype(found, align=align)
    return np.dtype((a.type, made))


def _get_fields_and_offsets(dt, offset=0):
    """(type, number of elements, offset) of each field that has none within."""

    def count(kind):
        n = 1
        while kind.shape != ():
            for size in kind.shape:
                n *= size
            kind = kind.base
        return n

    found = []
    for name in dt.names:
        kind, at = dt.fields[name][:2]
        n, size = count(kind), 0
        inner = kind.base
        if inner.names is None:
            found.append((np.dtype((inner, (n,))) if n > 1 else inner, n, at + offset))
        else:
            size = inner.itemsize
            for i in range(n):
                found.extend(_get_fields_and_offsets(inner, at + offset + i * size))
    return found


def structured_to_unstructured(arr, dtype=None, copy=False, casting="unsafe"):
    """The fields as a last axis.

    >>> from numpy.lib.recfunctions import structured_to_unstructured
    >>> structured_to_unstructured(array([(1, 2.5), (3, 4.5)], dtype='i4,f8'))
    array([[1. , 2.5],
           [3. , 4.5]])
    """
    if arr.dtype.names is None:
        raise ValueError("arr must be a structured array")
    fields = _get_fields_and_offsets(arr.dtype)
    if not fields and dtype is None:
        raise ValueError("arr has no fields. Unable to guess dtype")
    if not fields:
        raise NotImplementedError("arr with no fields is not supported")
    kinds, counts, offsets = zip(*fields)
    if dtype is None:
        out = np.result_type(*[k.base for k in kinds])
    else:
        out = np.dtype(dtype)
    parts = []
    plain = np.asarray(arr)
    for kind, n, at in fields:
        if not np.can_cast(kind.base, out, casting=casting):
            raise TypeError(
                f"Cannot cast array data from {kind.base!r} to {out!r} according to the rule '{casting}'"
            )
        part = plain.getfield(kind, at)
        parts.append(part.reshape(plain.shape + (n,)))
    made = np.empty(plain.shape + (sum(counts),), out)
    at = 0
    for part, n in zip(parts, counts):
        made[..., at : at + n] = part
        at += n
    places = [o + i * out.itemsize for o, n in zip(offsets, counts) for i in range(n)]
    steps = {b - a for a, b in zip(places, places[1:])}
    if not copy and len({k.base for k in kinds}) == 1 and kinds[0].base == out and len(steps) < 2:
        first = plain.getfield(out, places[0])
        step = steps.pop() if steps else out.itemsize
        return np.lib.stride_tricks.as_strided(first, plain.shape + (len(places),), plain.strides + (step,))
    return made


def unstructured_to_structured(arr, dtype=None, names=None, align=False, copy=False, casting="unsafe"):
    """The last axis as fields.

    >>> from numpy.lib.recfunctions import unstructured_to_structured
    >>> unstructured_to_structured(arange(4).reshape(2, 2), dtype('i4,f8'))
    array([(0, 1.), (2, 3.)], dtype=[('f0', '<i4'), ('f1', '<f8')])
    """
    if arr.shape == ():
        raise ValueError("arr must have at least one dimension")
    n = arr.shape[-1]
    if n == 0:
        raise NotImplementedError("last axis with size 0 is not supported")
    if dtype is None:
        names = [f"f{i}" for i in range(n)] if names is None else names
        kind = np.dtype([(name, arr.dtype) for name in names], align=align)
        fields = _get_fields_and_offsets(kind)
    else:
        if names is not None:
            raise ValueError("don't supply both dtype and names")
        kind = np.dtype(dtype)
        fields = _get_fields_and_offsets(kind)
        if n != sum([f[1] for f in fields]):
            raise ValueError("The length of the last dimension of arr must be equal to the number of fields in dtype")
        if align and not kind.isalignedstruct:
            raise ValueError("align was True but dtype is not aligned")
    made = np.zeros(arr.shape[:-1], kind)
    at = 0
    for part, count, offset in fields:
        if not np.can_cast(arr.dtype, part.base, casting=casting):
            raise TypeError(
                f"Cannot cast array data from {arr.dtype!r} to {part.base!r} according to the rule '{casting}'"
            )
        target = made.getfield(part, offset)
        source = arr[..., at : at + count]
        target[...] = source.reshape(target.shape)
        at += count
    return made


def apply_along_fields(func, arr):
    """A function of the fields as a last axis.

    >>> from numpy.lib.recfunctions import apply_along_fields
    >>> apply_along_fields(mean, array([(1, 2), (3, 6)], dtype='i4,f8'))
    array([1.5, 4.5])
    """
    if arr.dtype.names is None:
        raise ValueError("arr must be a structured array")
    return func(structured_to_unstructured(arr), axis=-1)


def assign_fields_by_name(dst, src, zero_unassigned=True):
    """Copy fields of the same names.

    >>> from numpy.lib.recfunctions import assign_fields_by_name
    >>> a = zeros(1, 'i4,i4'); assign_fields_by_name(a, array([(5,)], dtype=[('f1', int)])); a
    array([(0, 5)], dtype=[('f0', '<i4'), ('f1', '<i4')])
    """
    if dst.dtype.names is None:
        dst[...] = src
        return
    for name in dst.dtype.names:
        if name not in src.dtype.names:
            if zero_unassigned:
                dst[name] = 0
        else:
            assign_fields_by_name(dst[name], src[name], zero_unassigned)


def require_fields(array, required_dtype):
    """The fields that a type names, cast to it.

    >>> from numpy.lib.recfunctions import require_fields
    >>> require_fields(ones(2, dtype='i4,f8'), [('f1', 'f4')])
    array([(1.,), (1.,)], dtype=[('f1', '<f4')])
    """
    made = np.empty(array.shape, dtype=required_dtype)
    assign_fields_by_name(made, array)
    return made


def stack_arrays(arrays, defaults=None, usemask=True, asrecarray=False, autoconvert=False):
    """Structured arrays one after the other; fields that one lacks are filled.

    >>> from numpy.lib.recfunctions import stack_arrays
    >>> stack_arrays(array([1, 2]))
    array([1, 2])
    """
    if isinstance(arrays, ndarray):
        return arrays
    if len(arrays) == 1:
        return arrays[0]
    arrays = [np.asanyarray(a).ravel() for a in arrays]
    lengths = [len(a) for a in arrays]
    fields = _get_fieldspec(arrays[0].dtype)
    names = [n for n, _ in fields]
    for a in arrays[1:]:
        for name, kind in _get_fieldspec(a.dtype):
            if name not in names:
                fields.append((name, kind))
                names.append(name)
                continue
            at = names.index(name)
            old = fields[at][1]
            if autoconvert:
                if kind > old:
                    fields[at] = (name, kind)
            elif kind != old:
                raise TypeError("Incompatible type '%s' <> '%s'" % (kind, old))
    ma = _masked()
    if len(fields) == 1:
        output = ma.concatenate(arrays)
    else:
        output = ma.masked_all((sum(lengths),), fields)
        at = 0
        for a, n in zip(arrays, lengths):
            if a.dtype.names is None:
                output["f%i" % 0][at : at + n] = a
            else:
                for name in a.dtype.names:
                    if name is not None:
                        output[name][at : at + n] = a[name]
            at += n
    return _fix_output(_fix_defaults(output, defaults) if output.dtype.names else output, usemask=usemask, asrecarray=asrecarray)  # fmt: skip


def find_duplicates(a, key=None, ignoremask=True, return_index=False):
    """The elements that occur more than once, with regard to a field.

    >>> from numpy.lib.recfunctions import find_duplicates
    >>> find_duplicates(array([(1,), (2,), (1,)], dtype=[('a', int)])).data
    array([(1,), (1,)], dtype=[('a', '<i8')])
    """
    ma = _masked()
    a = ma.asanyarray(a).ravel()
    base = a
    if key:
        for part in [key] if isinstance(key, str) else key:
            base = base[part]
    order = base.argsort()
    ordered = base[order]
    filled = ordered.filled()
    flags = np.concatenate([[False], np.asarray(filled[1:] == filled[:-1])])
    if ignoremask:
        mask = ma.getmaskarray(ordered)
        if mask.dtype.names is not None:
            mask = np.array([any(_izip_fields_flat([m])) for m in mask])
        flags[mask] = False
        flags[1:][mask[:-1]] = False
    flags[:-1] = flags[:-1] | flags[1:]
    duplicates = a[order][flags]
    return (duplicates, order[flags]) if return_index else duplicates


def join_by(
    key, r1, r2, jointype="inner", r1postfix="1", r2postfix="2", defaults=None, usemask=True, asrecarray=False
):
    """Two arrays joined on the fields that both have.

    >>> from numpy.lib.recfunctions import join_by
    >>> a = array([(1, 2), (3, 4)], dtype=[('k', int), ('x', int)])
    >>> b = array([(3, 5)], dtype=[('k', int), ('y', int)])
    >>> join_by('k', a, b, usemask=False)
    array([(3, 4, 5)], dtype=[('k', '<i8'), ('x', '<i8'), ('y', '<i8')])
    """
    if jointype not in ("inner", "outer", "leftouter"):
        raise ValueError(
            "The 'jointype' argument should be in 'inner', 'outer' or 'leftouter' (got '%s' instead)" % jointype
        )
    keys = (key,) if isinstance(key, str) else key
    if len(set(keys)) != len(keys):
        twice = next(x for n, x in enumerate(keys) if x in keys[n + 1 :])
        raise ValueError("duplicate join key %r" % twice)
    for name in keys:
        if name not in r1.dtype.names:
            raise ValueError("r1 does not have key field %r" % name)
        if name not in r2.dtype.names:
            raise ValueError("r2 does not have key field %r" % name)
    r1, r2 = r1.ravel(), r2.ravel()
    n1 = len(r1)
    names1, names2 = r1.dtype.names, r2.dtype.names
    if (set(names1) & set(names2)) - set(keys) and not (r1postfix or r2postfix):
        raise ValueError("r1 and r2 contain common names, r1postfix and r2postfix can't both be empty")
    order_keys = [n for n in names1 if n in keys]
    k1, k2 = _keep_fields(r1, order_keys), _keep_fields(r2, order_keys)
    ma = _masked()
    both = ma.concatenate((k1, k2))
    order = both.argsort(order=order_keys)
    both = both[order]
    flag = np.concatenate((np.asarray(both[1:] == both[:-1]), [False]))
    flag[1:] = flag[1:] + flag[:-1]
    found = order[flag]
    first, second = found[found < n1], found[found >= n1] - n1
    common1 = common2 = len(first)
    if jointype == "outer":
        first = np.concatenate((first, order[(~flag) & (order < n1)]))
        second = np.concatenate((second, order[(~flag) & (order >= n1)] - n1))
    elif jointype == "leftouter":
        first = np.concatenate((first, order[(~flag) & (order < n1)]))
    s1, s2 = r1[first], r2[second]
    fields = _get_fieldspec(k1.dtype)
    for name, kind in _get_fieldspec(r1.dtype):
        if name not in keys:
            fields.append((name, kind))
    for name, kind in _get_fieldspec(r2.dtype):
        known = [n for n, _ in fields]
        if name not in known:
            fields.append((name, kind))
            continue
        at = known.index(name)
        old = fields[at][1]
        if name in keys:
            fields[at] = (name, max(kind, old))
        else:
            fields[at : at + 1] = [(name + r1postfix, old), (name + r2postfix, kind)]
    fields = [tuple(f) for f in fields]
    common = max(common1, common2)
    rest1, rest2 = len(first) - common1, len(second) - common2
    output = ma.masked_all((common + rest1 + rest2,), dtype=fields)
    names = output.dtype.names
    for f in names1:
        target = f if f in names and not (f in names2 and f not in keys) else f + r1postfix
        current = output[target]
        current[:common1] = s1[f][:common1]
        if jointype in ("outer", "leftouter"):
            current[common : common + rest1] = s1[f][common1:]
    for f in names2:
        target = f if f in names and not (f in names1 and f not in keys) else f + r2postfix
        current = output[target]
        current[:common2] = s2[f][:common2]
        if jointype == "outer" and rest2:
            current[-rest2:] = s2[f][common2:]
    output.sort(order=order_keys)
    return _fix_output(_fix_defaults(output, defaults), usemask=usemask, asrecarray=asrecarray)


def rec_join(key, r1, r2, jointype="inner", r1postfix="1", r2postfix="2", defaults=None):
    """As `join_by`, giving a record array.

    >>> from numpy.lib.recfunctions import rec_join
    >>> rec_join.__name__
    'rec_join'
    """
    return join_by(key, r1, r2, jointype, r1postfix, r2postfix, defaults, usemask=False, asrecarray=True)
