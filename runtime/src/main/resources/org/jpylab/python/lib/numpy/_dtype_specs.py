"""What can name a dtype: classes, texts, lists of fields, tables, pairs."""

_python_types = {
    float: "float64",
    int: "int64",
    bool: "bool",
    complex: "complex128",
    str: "U",
    bytes: "S",
    object: "O",
    memoryview: "V",
}
_abstract_types = {
    "generic": "V",
    "number": "float64",
    "inexact": "float64",
    "floating": "float64",
    "complexfloating": "complex128",
    "integer": "int64",
    "signedinteger": "int64",
    "unsignedinteger": "uint64",
    "character": "S",
    "flexible": "V",
}


def _java_dtype(x, align=False):
    t = type(x)
    if t is dtype:
        return x._d
    if x is None:
        return _JDType.parse("float64")
    try:
        return _spelled_dtype(x, align)
    except _Throwable as e:
        raise _python_error(e) from None


def _spelled_dtype(x, align):
    if isinstance(x, type):
        return _class_dtype(x)
    if isinstance(x, (str, bytes)):
        text = x if isinstance(x, str) else x.decode("ascii")
        java = _JDType.parse(text)
        return _realigned(java) if align and java.isStructured() else java
    if isinstance(x, list):
        return _field_list(x, align)
    if isinstance(x, tuple) and len(x) == 2:
        return _pair_dtype(x, align)
    if isinstance(x, dict):
        return _field_table(x, align)
    own = getattr(x, "dtype", None)
    if isinstance(x, ndarray):
        raise TypeError("Cannot construct a dtype from an array")
    if own is not None and not isinstance(x, generic):
        return _java_dtype(_end_of_dtypes(own), align)
    raise TypeError(f"Cannot interpret '{x!r}' as a data type")


def _end_of_dtypes(own):
    """What an attribute `dtype` names, through as many objects with such an attribute as there are."""
    for _ in range(sys.getrecursionlimit()):
        if type(own) is dtype or isinstance(own, (str, bytes, type, list, tuple, dict, ndarray, generic)):
            return own
        inner = getattr(own, "dtype", None)
        if inner is None:
            return own
        own = inner
    raise RecursionError("maximum recursion depth exceeded while calling a Python object")


def _class_dtype(cls):
    name = _python_types.get(cls)
    if name is None and issubclass(cls, generic):
        if issubclass(cls, void) and cls is not void:
            made = _JDType.parse("V")
            return _j_record(made, True) if cls.__name__ == "record" else made
        name = _abstract_types.get(cls.__name__)
        if name is not None and cls.__name__ not in ("flexible", "character"):
            _warn_of_abstract(cls)
        name = name or cls._dtype_name
    if name is None:
        own = getattr(cls, "dtype", None)
        if own is None or isinstance(own, property):
            return _JDType.parse("O")
        return own._d if type(own) is dtype else _java_dtype(own)
    return _JDType.parse(name)


def _warn_of_abstract(cls):
    import warnings

    kinds = {"integer": "int64", "signedinteger": "int64", "unsignedinteger": "uint64", "floating": "float64",
             "inexact": "float64", "number": "float64", "complexfloating": "complex128", "generic": "V"}  # fmt: skip
    if cls.__name__ in ("integer", "signedinteger"):
        text = ("Converting `np.integer` or `np.signedinteger` to a dtype is deprecated. The current result is"
                " `np.dtype(np.int_)` which is not strictly correct. Note that the result depends on the system."
                " To ensure stable results use may want to use `np.int64` or `np.int32`.")  # fmt: skip
    elif cls.__name__ == "unsignedinteger":
        text = ("Converting `np.unsignedinteger` to a dtype is deprecated. The current result is"
                " `np.dtype(np.uint)` which is not strictly correct. Note that the result depends on the system."
                " To ensure stable results you may want to use `np.uint64` or `np.uint32`.")  # fmt: skip
    elif cls.__name__ in ("inexact", "floating", "number"):
        text = ("Converting `np.inexact` or `np.floating` to a dtype is deprecated. The current result is `float64`"
                " which is not strictly correct.")  # fmt: skip
    else:
        text = (f"Converting `np.{cls.__name__}` to a dtype is deprecated. The current result is"
                f" `{kinds[cls.__name__]}` which is not strictly correct.")  # fmt: skip
    warnings.warn(text, DeprecationWarning, stacklevel=5)


def _field_list(fields, align):
    """A record type of (name, type) and (name, type, shape)."""
    names, titles, kinds = [], [], []
    for f in fields:
        if not isinstance(f, tuple) or not 2 <= len(f) <= 3:
            raise TypeError(f"Field elements must be 2- or 3-tuples, got '{f!r}'")
        name, title = f[0], None
        if isinstance(name, tuple):
            if len(name) != 2:
                raise TypeError("If a tuple, the first element of a field tuple must have two elements, not "
                                f"'{name!r}'")  # fmt: skip
            title, name = name
            if not isinstance(name, str):
                raise TypeError("Field name must be a str")
        elif not isinstance(name, str):
            raise TypeError("First element of field tuple is neither a tuple nor str")
        kind = _java_dtype(f[1], align)
        if len(f) > 2:
            kind = _pair_dtype((_dtype_of(kind), f[2]), align)
        names.append(name)
        titles.append(title)
        kinds.append(kind)
    for i, name in enumerate(names):
        if name == "":
            if isinstance(titles[i], str):
                names[i] = titles[i]
            else:
                names[i] = f"f{i}"
    _check_names(names, titles)
    return _j_structured(names, kinds, None, _title_texts(titles), -1, align)


def _title_texts(titles):
    texts = [t if isinstance(t, str) else "" for t in titles]
    return texts if [t for t in texts if t] else None


def _check_names(names, titles):
    seen = set()
    for name, title in zip(names, titles):
        if name in seen:
            raise ValueError(f"field {name!r} occurs more than once")
        seen.add(name)
        if isinstance(title, str):
            if title in seen:
                raise ValueError("title already used as a name or title.")
            seen.add(title)


def _field_table(x, align):
    """A record type of names, formats, offsets, titles; or of (type, offset) by name."""
    if "names" not in x or "formats" not in x:
        rows = []
        for name, entry in x.items():
            if not isinstance(entry, tuple) or len(entry) < 2:
                raise ValueError("entry not a 2- or 3- tuple")
            rows.append((int(entry[1]), name, _java_dtype(entry[0]), entry[2] if len(entry) > 2 else None))
        rows.sort(key=lambda r: r[0])
        offsets, names, kinds, titles = map(list, zip(*rows)) if rows else ([], [], [], [])
        return _j_structured(names, kinds, offsets, _title_texts(titles), -1, align)
    names, formats = list(x["names"]), list(x["formats"])
    offsets = [_int(o) for o in x["offsets"]] if x.get("offsets") is not None else None
    titles = list(x["titles"]) if x.get("titles") is not None else [None] * len(names)
    if not len(names) == len(formats) == len(titles) or offsets is not None and len(offsets) != len(names):
        raise ValueError("'names', 'formats', 'offsets', and 'titles' dict entries must have the same length")
    align = bool(x.get("aligned", align))
    _check_names(names, titles)
    size = x.get("itemsize")
    return _j_structured(
        names, [_java_dtype(f, align) for f in formats], offsets, _title_texts(titles),
        -1 if size is None else _int(size), align,
    )  # fmt: skip


def _pair_dtype(x, align):
    """A type of (base, shape), (flexible type, length), or (base, fields)."""
    base, second = x
    java = _java_dtype(base, align)
    if isinstance(second, (int, integer)) and not isinstance(second, bool) or (
        isinstance(second, (tuple, list)) and False not in [hasattr(type(n), "__index__") for n in second]
        and not (isinstance(second, list) and not second)
    ):
        kind = java.kind()
        if kind in "SUV" and java.itemsize() == 0 and not isinstance(second, (tuple, list)):
            return _JDType.parse(kind + str(_int(second)))
        shape = _ints(second)
        if not isinstance(second, (tuple, list)):
            if shape == [1]:
                _warn_of_one()
                return java
        if any([n < 0 for n in shape]):
            raise ValueError("invalid shape in fixed-type tuple: dimension smaller then zero.")
        if any([n > 0x7FFFFFFF for n in shape]):
            raise ValueError("invalid shape in fixed-type tuple: dimension does not fit into a C int.")
        if len(shape) > 32:
            raise ValueError("invalid shape in fixed-type tuple: too many dimensions")
        return _j_subarray(java, shape)
    try:
        fields = _java_dtype(second, align)
    except TypeError:
        if isinstance(second, (tuple, list)) and second and not isinstance(second[0], tuple):
            raise ValueError("invalid shape in fixed-type tuple.") from None
        raise
    if isinstance(base, type) and issubclass(base, generic) and base.__name__ == "record":
        return _j_record(fields, True)
    if java.kind() == "V" and java.itemsize() in (0, fields.itemsize()):
        return _j_record(fields, False)
    if java.itemsize() != fields.itemsize():
        raise ValueError("mismatch in size of old and new data-descriptor")
    return java if fields.isStructured() or isinstance(second, tuple) else fields


def _warn_of_one():
    import warnings

    warnings.warn(
        "Passing (type, 1) or '1type' as a synonym of type is deprecated; in a future version of numpy, it will"
        " be understood as (type, (1,)) / '(1,)type'.",
        FutureWarning,
        stacklevel=6,
    )


def _realigned(java):
    made = _dtype_of(java)
    names = list(made.names)
    return _j_structured(names, [made.fields[n][0]._d for n in names], None, None, -1, True)


def _chosen_fields(kind, names):
    for n in names:
        if not isinstance(n, str) or n not in kind.names:
            raise KeyError(n)
        if names.count(n) > 1:
            raise ValueError(f"duplicate field of name {n!r}")
    made = _j_chosen(kind._d, names)
    return _j_aligned_as(made, kind._d)


(
    _j_type_name, _j_has_object, _j_rename, _j_byte_order, _j_subarray, _j_structured, _j_record,
    _j_with_metadata, _j_metadata, _j_is_aligned, _j_alignment, _j_chosen, _j_aligned_as,
) = _bind(
    "org.jpylab.numpy.DTypes",
    ["typeName", "hasObject", "rename", "byteOrder", "subarray", "structured", "record",
     "withMetadata", "metadata", "isAligned", "alignmentOf", "chosen", "alignedAs"],
)  # fmt: skip
