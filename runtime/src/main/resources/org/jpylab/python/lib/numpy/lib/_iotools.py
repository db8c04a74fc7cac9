"""What `genfromtxt` is made of, for programs that use the parts themselves."""

import numpy as np

__all__ = [
    "ConversionWarning", "ConverterError", "ConverterLockError", "LineSplitter", "NameValidator", "StringConverter",
    "easy_dtype", "flatten_dtype", "has_nested_fields", "str2bool",
]  # fmt: skip


class ConverterError(Exception):
    """A text that no converter takes."""


class ConverterLockError(ConverterError):
    """A converter that may not be widened."""


class ConversionWarning(UserWarning):
    """Lines of a table that were left out."""


def has_nested_fields(ndtype):
    """Whether a field of a record type is a record itself.

    >>> has_nested_fields(np.dtype([('a', int), ('b', [('c', float)])]))
    True
    """
    return any([ndtype[name].names is not None for name in ndtype.names or ()])


def flatten_dtype(ndtype, flatten_base=False):
    """The types of the innermost fields, each element of a subarray on its own with `flatten_base`.

    >>> flatten_dtype(np.dtype([('a', 'i4'), ('b', 'f8', 2)]), flatten_base=True)
    [dtype('int32'), dtype('float64'), dtype('float64')]
    """
    if ndtype.names is None:
        count = int(np.prod(ndtype.shape)) if flatten_base else 1
        return [ndtype.base] * count
    return [kind for name in ndtype.names for kind in flatten_dtype(ndtype[name], flatten_base)]


def str2bool(value):
    """The truth that a text tells.

    >>> str2bool('TRUE'), str2bool('false')
    (True, False)
    """
    found = {"TRUE": True, "FALSE": False}.get(value.upper())
    if found is None:
        raise ValueError("Invalid boolean")
    return found


class LineSplitter:
    """Cuts a line into cells: at a text, at white space, or at given widths.

    >>> LineSplitter(',')('1, 2 # end')
    ['1', '2']
    """

    def __init__(self, delimiter=None, comments="#", autostrip=True, encoding=None):
        text = lambda x: x.decode("latin1") if isinstance(x, bytes) else x
        self.comments, self.delimiter, self.encoding = text(comments), text(delimiter) or None, encoding
        self._strips, self._ends = autostrip, None
        if self.delimiter is not None and not isinstance(self.delimiter, str):
            if hasattr(self.delimiter, "__iter__"):
                self._ends = np.cumsum([0, *self.delimiter]).tolist()
            else:
                self.delimiter = int(self.delimiter)

    def autostrip(self, method):
        """A splitter whose cells are stripped."""
        return lambda line: [cell.strip() for cell in method(line)]

    def __call__(self, line):
        line = line.decode("latin1") if isinstance(line, bytes) else line
        cells = self._cut(line.partition(self.comments)[0] if self.comments is not None else line)
        return [c.strip() for c in cells] if self._strips else cells

    def _cut(self, line):
        if self._ends is not None:
            return [line[a:b] for a, b in zip(self._ends, self._ends[1:])] if line else []
        if isinstance(self.delimiter, int):
            line = line.strip("\r\n")
            return [line[i : i + self.delimiter] for i in range(0, len(line), self.delimiter)]
        line = line.strip(" \r\n")
        return line.split(self.delimiter) if line else []


class NameValidator:
    """Makes texts into names of fields, each only once.

    >>> NameValidator()(['file', 'field2', 'with space', 'CaSe', 'CaSe'])
    ('file_', 'field2', 'with_space', 'CaSe', 'CaSe_1')
    """

    defaultexcludelist = ["return", "file", "print"]
    defaultdeletechars = set(r"""~!@#$%^&*()-=+~\|]}[{';: /?.>,<""")

    def __init__(self, excludelist=None, deletechars=None, case_sensitive=None, replace_space="_"):
        self.excludelist = [*(excludelist or []), *self.defaultexcludelist]
        self.deletechars = set(self.defaultdeletechars if deletechars is None else deletechars) | {'"'}
        self.replace_space = replace_space
        if case_sensitive is None or case_sensitive is True:
            self.case_converter = lambda name: name
        elif case_sensitive is False or case_sensitive.startswith("u"):
            self.case_converter = str.upper
        elif case_sensitive.startswith("l"):
            self.case_converter = str.lower
        else:
            raise ValueError(f"unrecognized case_sensitive value {case_sensitive}.")

    def validate(self, names, defaultfmt="f%i", nbfields=None):
        """The names that can be used, as many as there are fields; None where none are needed."""
        if names is None:
            if nbfields is None:
                return None
            names = []
        names = [names] if isinstance(names, str) else list(names)
        if nbfields is not None:
            names = names[:nbfields] + [""] * (nbfields - len(names))
        made, seen, numbered = [], {}, 0
        for name in names:
            name = self.case_converter(name).strip()
            if self.replace_space:
                name = name.replace(" ", self.replace_space)
            name = "".join([c for c in name if c not in self.deletechars])
            if not name:
                name = defaultfmt % numbered
                while name in names:
                    numbered += 1
                    name = defaultfmt % numbered
                numbered += 1
            elif name in self.excludelist:
                name += "_"
            count = seen.get(name, 0)
            made.append(f"{name}_{count}" if count else name)
            seen[name] = count + 1
        return tuple(made)

    def __call__(self, names, defaultfmt="f%i", nbfields=None):
        return self.validate(names, defaultfmt=defaultfmt, nbfields=nbfields)


class StringConverter:
    """Reads texts as values of one type, the narrowest that all texts so far fit.

    >>> convert = StringConverter(); convert.upgrade('3'); convert.upgrade('4.5')
    3
    4.5
    """

    _mapper = [
        (np.bool_, str2bool, False),
        (np.int_, int, -1),
        (np.int64, int, -1),
        (np.float64, float, np.nan),
        (np.complex128, complex, np.nan + 0j),
        (np.longdouble, np.longdouble, np.nan),
        (np.integer, int, -1),
        (np.floating, float, np.nan),
        (np.complexfloating, complex, np.nan + 0j),
        (np.str_, str, "???"),
        (np.bytes_, lambda text: text if isinstance(text, bytes) else text.encode("latin1"), "???"),
    ]

    @classmethod
    def upgrade_mapper(cls, func, default=None):
        """Put converters before that of text: a function, or (type, function, default) entries."""
        if callable(func):
            entries = [(type(func("0")) if default is None else np.asarray(default).dtype.type, func, default)]
            entries = [(np.object_, func, default)] if default is None else entries
        elif func and isinstance(func[0], (tuple, list)):
            entries = [tuple(f) for f in func]
        else:
            given = [None] * len(func) if default is None else [*default, *[None] * (len(func) - len(default))]
            entries = [(np.object_, f, d) for f, d in zip(func, given)]
        cls._mapper[-1:-1] = entries

    def __init__(self, dtype_or_func=None, default=None, missing_values=None, locked=False):
        self._locked, self._checked, self._status = bool(locked), False, 0
        self._initial_default = default
        if dtype_or_func is None:
            kind, self.func, standard = self._mapper[0]
        elif callable(dtype_or_func) and not isinstance(dtype_or_func, type):
            self.func, standard, self._status = dtype_or_func, default, -1
            kind = np.object_ if default is None else np.asarray(default).dtype.type
        else:
            kind = np.dtype(dtype_or_func).type
            self._status, self.func, standard = self._entry(kind)
        self.type = np.dtype(kind if dtype_or_func is None or self._status < 0 else dtype_or_func).type
        self.default = standard if default is None else default
        missing = missing_values.split(",") if isinstance(missing_values, str) else missing_values or []
        self.missing_values = {"", *missing}

    def _entry(self, kind):
        for i, (known, function, default) in enumerate(self._mapper):
            if issubclass(kind, known):
                return i, function, default
        raise LookupError(f"no converter for {kind}")

    def __call__(self, value):
        if value.strip() in self.missing_values:
            return self.default
        try:
            return self.func(value)
        except ValueError:
            raise ValueError(f"Cannot convert string {value!r}") from None

    def upgrade(self, value):
        """The value of a text, by a wider type where this one does not fit."""
        self._checked = True
        while True:
            try:
                return self(value)
            except ValueError:
                self._widen()

    def iterupgrade(self, value):
        """As `upgrade`, for several texts."""
        for text in value if hasattr(value, "__iter__") and not isinstance(value, str) else (value,):
            self.upgrade(text)

    def _widen(self):
        if self._locked:
            raise ConverterLockError("Converter is locked and cannot be upgraded")
        at = self._status + 1
        if self._status < 0 or at >= len(self._mapper):
            raise ConverterError("Could not find a valid conversion function")
        self._status = at
        self.type, self.func, standard = self._mapper[at]
        self.default = standard if self._initial_default is None else self._initial_default

    def update(self, func, default=None, testing_value=None, missing_values="", locked=False):
        """Use another function, and another default where one is given."""
        self.func, self._locked = func, locked
        if default is not None:
            self.default = default
        sample = func(testing_value or "1") if default is None else default
        self.type = np.asarray(sample).dtype.type
        self.missing_values |= set(missing_values.split(",") if isinstance(missing_values, str) else missing_values or ())


def easy_dtype(ndtype, names=None, defaultfmt="f%i", **validationargs):
    """A record type of types and names, each in any of their spellings.

    >>> easy_dtype('i4, f8', names='a, b')
    dtype([('a', '<i4'), ('b', '<f8')])
    """
    valid = NameValidator(**validationargs)
    try:
        kind = np.dtype(ndtype)
    except (TypeError, ValueError):
        kinds = list(ndtype)
        found = valid(names.split(",") if isinstance(names, str) else names, defaultfmt=defaultfmt, nbfields=len(kinds))
        return np.dtype(list(zip(found, kinds)))
    if names is None:
        plain = kind.names is not None and kind.names == tuple(f"f{i}" for i in range(len(kind.names)))
        if plain and defaultfmt != "f%i":
            kind = np.dtype([(n, kind[n]) for n in kind.names])
            kind.names = valid([""] * len(kind.names), defaultfmt=defaultfmt)
        return kind
    names = names.split(",") if isinstance(names, str) else names
    if kind.names is None:
        found = valid(names, defaultfmt=defaultfmt, nbfields=len(names))
        return np.dtype([(name, kind) for name in found])
    kind = np.dtype([(n, kind[n]) for n in kind.names])
    kind.names = valid(names, defaultfmt=defaultfmt, nbfields=len(kind.names))
    return kind
