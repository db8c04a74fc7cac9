"""Tables of text as arrays, and arrays as tables of text."""


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
    columns = list(usecols) if iterable(usecols) else [usecols]
    for c in columns:
        if not hasattr(c, "__index__"):
            raise TypeError(
                "usecols must be an int or a sequence of ints but it contains at least one element of type"
                f" '{type(c).__name__}'"
            )
    return [_int(c) for c in columns]


def _count_of(n, standard):
    """A number of rows, which cannot be negative."""
    if n is None:
        return standard
    if not hasattr(n, "__index__"):
        raise TypeError("argument must be an integer")
    if n < 0:
        raise ValueError("argument must be nonnegative")
    return _int(n)


def _check_source(source, text, error):
    if _path_of(source) is None and not hasattr(source, "read") and not iterable(source):
        raise error(text.format(type(source)))


def _checked_converters(converters):
    """The converters by their columns; -1 stands for all."""
    if converters is None or callable(converters):
        return converters if converters is None else {-1: converters}
    if not isinstance(converters, dict):
        raise TypeError(
            "converters must be a dictionary mapping columns to converter functions or a single callable."
        )
    for key, function in converters.items():
        if not hasattr(key, "__index__"):
            raise TypeError(f"keys of the converters dictionary must be integers; got {key!r}")
        if not callable(function):
            raise TypeError(
                f"values of the converters dictionary must be callable, but the value associated with key {key!r} is not"
            )
    return converters


def _check_controls(comments, delimiter, quotechar):
    """Complain of control characters that are longer than one, ends of lines, or the same."""
    single = comments[0] if len(comments) == 1 and len(comments[0]) == 1 else None
    for c in (delimiter, quotechar):
        if c is not None and (not isinstance(c, str) or len(c) != 1):
            raise TypeError(
                f"Text reading control character must be a single unicode character or None; but got: {c!r}"
            )
    if "" in comments:
        raise ValueError("comments cannot be an empty string. Use comments=None to disable comments.")
    for name, c in (("delimiter", delimiter), ("comment", single), ("quotechar", quotechar)):
        if c in ("\r", "\n"):
            raise TypeError(f"control character '{name}' cannot be a newline (`\\r` or `\\n`).")
        if name != "delimiter" and delimiter is None and c is not None and c.isspace():
            raise TypeError(f"The values for control characters 'delimiter' and '{name}' are incompatible")
    if single is None and comments:
        if delimiter in comments:
            raise TypeError(f"Comment characters '{tuple(comments)}' cannot include the delimiter '{delimiter}'")
        if quotechar is not None:
            raise ValueError(
                "when multiple comments or a multi-character comment is given, quotes are not supported.  In this case quotechar must"
                " be set to None."
            )
    pairs = (("comment", single, "delimiter", delimiter), ("comment", single, "quotechar", quotechar),
             ("delimiter", delimiter, "quotechar", quotechar))  # fmt: skip
    for one, c, other, d in pairs:
        if c is not None and c == d:
            names = f"'{one}' and '{other}'" if one == "comment" else "'quotechar' and 'delimiter'"
            raise TypeError(f"The values for control characters {names} are incompatible")


def _flat_type(kind):
    """The plain columns of a type with records or arrays in its fields, one after the other; None for other types."""
    if kind.names is None or not any([kind[n].names is not None or kind[n].ndim > 0 for n in kind.names]):
        return None
    leaves = []

    def collect(part):
        if part.names is not None:
            for n in part.names:
                collect(part[n])
        elif part.shape:
            for _ in range(part.itemsize // part.base.itemsize):
                collect(part.base)
        else:
            leaves.append(part)

    collect(kind)
    flat = globals()["dtype"]([(f"f{i}", leaf) for i, leaf in enumerate(leaves)])
    return flat if flat.itemsize == kind.itemsize else None


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None,
            unpack=False, ndmin=0, encoding="bytes", max_rows=None, *, quotechar=None, like=None):  # fmt: skip
    """The table in a text file, one row a line.

    >>> from io import StringIO
    >>> loadtxt(StringIO('0 1\\n2 3'))
    array([[0., 1.],
           [2., 3.]])
    """
    if comments is None:
        comments = []
    elif isinstance(comments, (str, bytes)):
        comments = [comments]
    comments = [_decoded_option(c) for c in comments]
    delimiter, quotechar = _decoded_option(delimiter), _decoded_option(quotechar)
    _check_controls(comments, delimiter, quotechar)
    skiprows = _count_of(skiprows, 0)
    max_rows = _count_of(max_rows, None)
    converters = _checked_converters(converters)
    _check_source(fname, "fname must be a string, filehandle, list of strings,\nor generator. Got {} instead.", ValueError)
    text, name = _text_of(fname, encoding)
    kind = globals()["dtype"](dtype)
    flat = _flat_type(kind)
    if flat is not None:
        dtype = flat
    table = _java("org.jpylab.ndarray.io.LoadText")()
    try:
        table.dtype(_dt(dtype)).comments(comments).delimiter(delimiter).quote(quotechar)
        table.skipRows(skiprows).maxRows(-1 if max_rows is None else max_rows)
        table.minDimensions(_int(ndmin)).columns(_columns_of(usecols))
        if converters is not None:
            table.converters({int(k): _converter(f, encoding) for k, f in converters.items()})
        r = _wrap(_ArrayFiles.loadText(table, text, name))
        if flat is not None:
            r = r.view(kind)
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
    if ndmin not in (0, 1, 2):
        raise ValueError(f"Illegal value of ndmin keyword: {ndmin}")
    if isinstance(dtype, (tuple, list)) and dtype and not isinstance(dtype[0], tuple):
        dtype = [(defaultfmt % i, kind) for i, kind in enumerate(dtype)]
    whole = None if dtype is None else globals()["dtype"](dtype)
    flat = None if whole is None else _flat_type(whole)
    if flat is not None:
        dtype = flat
    _check_source(fname, "fname must be a string, a filehandle, a sequence of strings,\nor an iterator of strings. Got {}"
                  " instead.", TypeError)  # fmt: skip
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
        _gen_names(table, names, deletechars, replace_space, defaultfmt, case_sensitive, excludelist)
        if max_rows is not None:
            table.maxRows(_int(max_rows))
        if usecols is not None:
            if isinstance(usecols, str):
                usecols = [c.strip() for c in usecols.split(",")]
            columns = [usecols] if isinstance(usecols, (int, integer)) else list(usecols)
            table.columns([c if isinstance(c, str) else _int(c) for c in columns])
        if converters:
            times = {k: _Timed(f) for k, f in dict(converters).items()}
            table.converters({k: _converter(f, encoding) for k, f in times.items()})
        if missing_values is not None:
            table.missing(_by_column(missing_values, lambda v: _texts(v), text_is_all=True))
        if filling_values is not None:
            table.filling(_by_column(filling_values, _in))
        r = _wrap(_ArrayFiles.genText(table, text, name))
        if converters and any([one.dtype is not None for one in times.values()]):
            r = _with_times(r, times, usecols)
        if flat is not None:
            r = r.view(whole)
        if encoding == "bytes" and r.dtype == object:
            r = frompyfunc(lambda item: item.encode("latin1") if isinstance(item, str) else item, 1, 1)(r)
        if usemask:
            r = _masked_gaps(r, _wrap(table.gaps()))
    except _Throwable as e:
        raise _python_error(e) from None
    if ndmin > r.ndim and not r.dtype.names:
        r = atleast_1d(r) if ndmin == 1 else atleast_2d(r).T if r.ndim < 2 else r
    if not unpack:
        return r
    if r.dtype.names:
        return r[r.dtype.names[0]] if len(r.dtype.names) == 1 else [r[f] for f in r.dtype.names]
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


def _gen_names(table, names, deletechars, replace_space, defaultfmt, case_sensitive, excluded):
    if names is True:
        table.namesFromFirstLine()
    elif names is not None:
        table.names([n.strip() for n in names.split(",")] if isinstance(names, str) else list(names))
    case = "" if case_sensitive is True else "upper" if case_sensitive in (False, "upper") else str(case_sensitive)
    deleted = "".join(deletechars) if deletechars is not None else ""
    table.nameRules(deleted, replace_space, defaultfmt, case, [] if excluded is None else list(excluded))


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
    return _as_records(genfromtxt(fname, **kwargs), kwargs.get("usemask", False))


def recfromcsv(fname, **kwargs):
    """As `genfromtxt` for comma separated values with titles.

    >>> from io import StringIO
    >>> recfromcsv(StringIO('A,b\\n1,2.5')).dtype.names
    ('a', 'b')
    """
    for name, value in (("case_sensitive", "lower"), ("names", True), ("delimiter", ","), ("dtype", None)):
        kwargs.setdefault(name, value)
    return _as_records(genfromtxt(fname, **kwargs), kwargs.get("usemask", False))


def _as_records(table, masked):
    if masked:
        raise NotImplementedError("numpy.ma.mrecords: records with masks (recfromtxt(usemask=True))")
    return table.view(sys.modules["numpy"].recarray)


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
