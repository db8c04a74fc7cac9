"""Text functions for arrays of strings and bytes, and `chararray`."""

import numpy as np
from numpy import asarray, ndarray

__all__ = [
    "equal", "not_equal", "greater_equal", "less_equal", "greater", "less", "str_len", "add", "multiply",
    "mod", "capitalize", "center", "count", "decode", "encode", "endswith", "expandtabs", "find", "index",
    "isalnum", "isalpha", "isdigit", "islower", "isspace", "istitle", "isupper", "join", "ljust", "lower",
    "lstrip", "partition", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split",
    "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill", "isnumeric",
    "isdecimal", "array", "asarray", "chararray", "compare_chararrays",
]  # fmt: skip


def _texts(a):
    """The array of strings or bytes of an argument."""
    made = np.asarray(a)
    if made.dtype.kind not in "SU":
        if made.dtype.kind == "O":
            return made
        raise TypeError("string operation on non-string array")
    return made


# Results as wide as the elements are, or as the width that is asked for.
_SAME, _WIDTH = "same", "width"


def _each(method, a, args, kind):
    """A method of every element, its arguments broadcast, as an array of the given type."""
    a = _texts(a)
    others = [np.asarray(x) for x in args]
    shape = np.broadcast_shapes(a.shape, *(o.shape for o in others))
    columns = [np.broadcast_to(x, shape).ravel().tolist() for x in (a, *others)]
    made = np._object_array([_called(row[0], method, row[1:]) for row in zip(*columns)], shape)
    if kind is object:
        return made
    if kind is _SAME:
        return made.astype(a.dtype if a.dtype.kind in "SU" else "U")
    if kind is _WIDTH:
        return made.astype(f"{a.dtype.kind}{max(1, int(np.max(others[0])))}")
    if kind is not None:
        return made.astype(kind)
    letter = a.dtype.kind if a.dtype.kind in "SU" else "U"
    return _as_text(made, letter)


def _called(text, method, args):
    if isinstance(text, bytes):
        args = [x.encode() if isinstance(x, str) else x for x in args]
    else:
        args = [x.decode() if isinstance(x, bytes) else x for x in args]
    return getattr(text, method)(*args)


def _as_text(objects, letter):
    width = max([len(x) for x in objects.ravel().tolist()] or [1])
    return objects.astype(f"{letter}{max(width, 1)}")


def _clean(args):
    args = list(args)
    while args and args[-1] is None:
        args.pop()
    return args


# Parameters, kind of the result, summary and example of each function for a method of strings.
_METHODS = {
    row[0]: row[1:]
    for row in (
        ("capitalize", "", _SAME, "The elements with their first letter a capital.", ">>> capitalize(['ab', '1a'])\narray(['Ab', '1a'], dtype='<U2')"),
        ("lower", "", _SAME, "The elements in lower case.", ">>> lower(['AB'])\narray(['ab'], dtype='<U2')"),
        ("upper", "", _SAME, "The elements in upper case.", ">>> upper(['ab'])\narray(['AB'], dtype='<U2')"),
        ("swapcase", "", _SAME, "The elements with upper and lower case swapped.", ">>> swapcase(['aB'])\narray(['Ab'], dtype='<U2')"),
        ("title", "", _SAME, "The elements with each word capitalized.", ">>> title(['a b'])\narray(['A B'], dtype='<U3')"),
        ("strip", "chars=None", _SAME, "The elements without spaces, or given letters, at both ends.", ">>> strip([' a '])\narray(['a'], dtype='<U3')"),
        ("lstrip", "chars=None", _SAME, "The elements without spaces, or given letters, at the front.", ">>> lstrip([' a '])\narray(['a '], dtype='<U3')"),
        ("rstrip", "chars=None", _SAME, "The elements without spaces, or given letters, at the end.", ">>> rstrip([' a '])\narray([' a'], dtype='<U3')"),
        ("ljust", "width, fillchar=' '", _WIDTH, "The elements filled up at the right.", ">>> ljust(['a'], 3, '.')\narray(['a..'], dtype='<U3')"),
        ("rjust", "width, fillchar=' '", _WIDTH, "The elements filled up at the left.", ">>> rjust(['a'], 3, '.')\narray(['..a'], dtype='<U3')"),
        ("center", "width, fillchar=' '", _WIDTH, "The elements filled up at both sides.", ">>> center(['a'], 3, '.')\narray(['.a.'], dtype='<U3')"),
        ("zfill", "width", _WIDTH, "The elements filled up with zeros at the left.", ">>> zfill(['7'], 3)\narray(['007'], dtype='<U3')"),
        ("expandtabs", "tabsize=8", None, "The elements with tabs as spaces.", r">>> expandtabs(['a\tb'], 2)" + "\narray(['a b'], dtype='<U3')"),
        ("replace", "old, new, count=None", None, "The elements with one text in the place of another.", ">>> replace(['aba'], 'a', 'c')\narray(['cbc'], dtype='<U3')"),
        ("count", "sub, start=0, end=None", int, "How often a text occurs in each element.", ">>> count(['aba'], 'a')\narray([2])"),
        ("find", "sub, start=0, end=None", int, "Where a text first occurs in each element, or -1.", ">>> find(['aba'], 'b')\narray([1])"),
        ("rfind", "sub, start=0, end=None", int, "Where a text last occurs in each element, or -1.", ">>> rfind(['aba'], 'a')\narray([2])"),
        ("index", "sub, start=0, end=None", int, "Where a text first occurs in each element; a ValueError if it does not.", ">>> index(['aba'], 'b')\narray([1])"),
        ("rindex", "sub, start=0, end=None", int, "Where a text last occurs in each element; a ValueError if it does not.", ">>> rindex(['aba'], 'a')\narray([2])"),
        ("startswith", "prefix, start=0, end=None", bool, "Which elements start with a text.", ">>> startswith(['ab', 'b'], 'a')\narray([ True, False])"),
        ("endswith", "suffix, start=0, end=None", bool, "Which elements end with a text.", ">>> endswith(['ab', 'b'], 'a')\narray([False, False])"),
        ("isalnum", "", bool, "Which elements have only letters and digits.", ">>> isalnum(['a1', '-'])\narray([ True, False])"),
        ("isalpha", "", bool, "Which elements have only letters.", ">>> isalpha(['a1', 'a'])\narray([False,  True])"),
        ("isdigit", "", bool, "Which elements have only digits.", ">>> isdigit(['1', 'a'])\narray([ True, False])"),
        ("islower", "", bool, "Which elements have only lower case letters.", ">>> islower(['a', 'A'])\narray([ True, False])"),
        ("isspace", "", bool, "Which elements have only white space.", ">>> isspace([' ', 'A'])\narray([ True, False])"),
        ("istitle", "", bool, "Which elements have only capitalized words.", ">>> istitle(['A', 'a'])\narray([ True, False])"),
        ("isupper", "", bool, "Which elements have only upper case letters.", ">>> isupper(['A', 'a'])\narray([ True, False])"),
        ("split", "sep=None, maxsplit=None", object, "The words of each element, as lists.", ">>> split(['a b'])\narray([list(['a', 'b'])], dtype=object)"),
        ("rsplit", "sep=None, maxsplit=None", object, "The words of each element from the right, as lists.", ">>> rsplit(['a b'])\narray([list(['a', 'b'])], dtype=object)"),
        ("splitlines", "keepends=None", object, "The lines of each element, as lists.", r">>> splitlines(['a\nb'])" + "\narray([list(['a', 'b'])], dtype=object)"),
    )
}  # fmt: skip


def __getattr__(name):
    """A function of `_METHODS`, made when it is first asked for: most never are."""
    if name in _METHODS:
        return _define(name, *_METHODS[name])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _define(name, parameters, kind, summary, example):
    """A function of the module for a method of strings."""
    names = [p.partition("=")[0].strip() for p in parameters.split(",") if p.strip()]
    source = f"def {name}(a{', ' + parameters if parameters else ''}):\n return _each({name!r}, a, _clean([{', '.join(names)}]), _kind)"
    space = {"_each": _each, "_clean": _clean, "_kind": kind}
    exec(source, space)
    function = space[name]
    function.__module__ = __name__
    function.__doc__ = f"{summary}\n\n>>> from numpy.char import {name}\n{example}\n"
    globals()[name] = function
    return function


def isnumeric(a):
    """Which elements have only numeric characters.

    >>> from numpy.char import isnumeric
    >>> isnumeric(['12', '1.5'])
    array([ True, False])
    """
    if _texts(a).dtype.kind != "U":
        raise TypeError("isnumeric is only available for Unicode strings and arrays")
    return _each("isnumeric", a, (), bool)


def isdecimal(a):
    """Which elements have only decimal characters.

    >>> from numpy.char import isdecimal
    >>> isdecimal(['12', '1.5'])
    array([ True, False])
    """
    if _texts(a).dtype.kind != "U":
        raise TypeError("isdecimal is only available for Unicode strings and arrays")
    return _each("isdecimal", a, (), bool)


def str_len(a):
    """The length of each element.

    >>> from numpy.char import str_len
    >>> str_len(['ab', ''])
    array([2, 0])
    """
    return _each("__len__", a, (), int)


def add(x1, x2):
    """The elements of two arrays, one behind the other.

    >>> from numpy.char import add
    >>> add(['a'], ['b'])
    array(['ab'], dtype='<U2')
    """
    x1, x2 = _texts(x1), _texts(x2)
    if x1.dtype.kind != x2.dtype.kind:
        raise TypeError(
            "np.char.add() requires both arrays of the same dtype kind, but got dtypes: '{}' and '{}' (the few"
            " cases where this used to work often lead to incorrect results).".format(x1.dtype, x2.dtype)
        )
    made = _each("__add__", x1, (x2,), object)
    width = x1.dtype.itemsize + x2.dtype.itemsize
    return made.astype(f"{x1.dtype.kind}{max(1, width // (4 if x1.dtype.kind == 'U' else 1))}")


def multiply(a, i):
    """The elements repeated i times.

    >>> from numpy.char import multiply
    >>> multiply(['a', 'b'], [1, 2])
    array(['a', 'bb'], dtype='<U2')
    """
    i = np.asarray(i)
    if not issubclass(i.dtype.type, np.integer):
        raise ValueError("Can only multiply by integers")
    return _each("__mul__", a, (np.maximum(i, 0),), None)


def mod(a, values):
    """The elements as formats of values, as `%` formats.

    >>> from numpy.char import mod
    >>> mod(['%d!'], [[3]])
    array([['3!']], dtype='<U2')
    """
    return _each("__mod__", a, (values,), None)


def join(sep, seq):
    """The letters of each element joined by a separator.

    >>> from numpy.char import join
    >>> join('-', ['abc'])
    array(['a-b-c'], dtype='<U5')
    """
    return _each("join", sep, (seq,), None)


def encode(a, encoding=None, errors=None):
    """The bytes of each element in an encoding.

    >>> from numpy.char import encode
    >>> encode(['ab'])
    array([b'ab'], dtype='|S2')
    """
    a, given = _texts(a), _clean([encoding, errors])
    return _as_text(np._object_array([x.encode(*given) for x in a.ravel().tolist()], a.shape), "S")


def decode(a, encoding=None, errors=None):
    """The text of each element's bytes in an encoding.

    >>> from numpy.char import decode
    >>> decode([b'ab'])
    array(['ab'], dtype='<U2')
    """
    a = _texts(a)
    given = _clean([encoding, errors])
    return _as_text(np._object_array([x.decode(*given) for x in a.ravel().tolist()], a.shape), "U")


def translate(a, table, deletechars=None):
    """The elements with letters exchanged by a table.

    >>> from numpy.char import translate
    >>> translate(['ab'], str.maketrans('a', 'c'))
    array(['cb'], dtype='<U2')
    """
    a = _texts(a)
    given = _clean([table, deletechars]) if a.dtype.kind == "S" else [table]
    return np._object_array([x.translate(*given) for x in a.ravel().tolist()], a.shape).astype(a.dtype)


def _parted(method, a, sep):
    parts = _each(method, a, (sep,), object)
    rows = np.array([x for p in parts.ravel().tolist() for x in p], dtype=_texts(a).dtype.kind)
    return rows.reshape(parts.shape + (3,))


def partition(a, sep):
    """Each element as what is before, at and behind the first separator.

    >>> from numpy.char import partition
    >>> partition(['a-b'], '-')
    array([['a', '-', 'b']], dtype='<U1')
    """
    return _parted("partition", a, sep)


def rpartition(a, sep):
    """Each element as what is before, at and behind the last separator.

    >>> from numpy.char import rpartition
    >>> rpartition(['a-b'], '-')
    array([['a', '-', 'b']], dtype='<U1')
    """
    return _parted("rpartition", a, sep)


def compare_chararrays(a1, a2, cmp, rstrip):
    """Compare two arrays of text by an operator, with or without the spaces at the end.

    >>> from numpy.char import compare_chararrays
    >>> compare_chararrays(['a'], ['b'], '<', True)
    array([ True])
    """
    a1, a2 = _texts(a1), _texts(a2)
    if rstrip:
        a1, a2 = (_each("rstrip", x, (), None) for x in (a1, a2))
    operations = {
        "<": np.less, "<=": np.less_equal, "==": np.equal, ">=": np.greater_equal, ">": np.greater,
        "!=": np.not_equal,
    }  # fmt: skip
    if cmp not in operations:
        raise ValueError("comparison must be '==', '!=', '<', '>', '<=', '>='")
    return operations[cmp](a1, a2)


def _comparison(name, sign):
    def compare(x1, x2):
        return compare_chararrays(x1, x2, sign, True)

    compare.__name__ = compare.__qualname__ = name
    compare.__doc__ = (
        f"Compare texts by `{sign}`, without the spaces at their ends.\n\n>>> from numpy.char import {name}\n"
        f">>> {name}(['a'], ['b'])\narray([{'True' if sign in ('<', '<=', '!=') else 'False':>5}])\n"
    )
    globals()[name] = compare


for _row in (("equal", "=="), ("not_equal", "!="), ("less", "<"), ("less_equal", "<="), ("greater", ">"), ("greater_equal", ">=")):  # fmt: skip
    _comparison(*_row)


class chararray(ndarray):
    """An array of text whose methods are those of its elements.

    >>> from numpy import char
    >>> char.array(['ab', 'c']).upper()
    chararray(['AB', 'C'], dtype='<U2')
    """

    def __new__(subtype, shape, itemsize=1, unicode=False, buffer=None, offset=0, strides=None, order="C"):
        kind = f"{'U' if unicode else 'S'}{int(itemsize)}"
        if buffer is not None and isinstance(buffer, str):
            filler, buffer = buffer, None
        else:
            filler = None
        self = ndarray.__new__(subtype, shape, kind, buffer, offset, strides, order)
        if filler is not None:
            self[...] = filler
        return self

    def __array_finalize__(self, obj):
        if self.dtype.kind not in "VSU":
            raise ValueError("Can only create a chararray from string data.")

    def __getitem__(self, index):
        found = ndarray.__getitem__(self, index)
        if isinstance(found, np.character):
            return found.rstrip() if len(found.rstrip()) else type(found)()
        return found

    def __add__(self, other):
        return _chars(add(self, other))

    def __radd__(self, other):
        return _chars(add(other, self))

    def __mul__(self, i):
        return _chars(multiply(self, i))

    __rmul__ = __mul__

    def __mod__(self, values):
        return _chars(mod(self, values))

    def argsort(self, axis=-1, kind=None, order=None):
        return np.asarray(self).argsort(axis, kind, order)

    def decode(self, encoding=None, errors=None):
        return _chars(decode(self, encoding, errors))

    def encode(self, encoding=None, errors=None):
        return _chars(encode(self, encoding, errors))

    def join(self, seq):
        return join(self, seq)

    def partition(self, sep):
        return _chars(partition(self, sep))

    def rpartition(self, sep):
        return _chars(rpartition(self, sep))

    def translate(self, table, deletechars=None):
        return _chars(translate(self, table, deletechars))


def _chars(made):
    return np.asarray(made).view(chararray) if made.dtype.kind in "SU" else made


def _give_methods():
    def method(name):
        def call(self, *args, **keywords):
            return _chars(getattr(np.char, name)(np.asarray(self), *args, **keywords))

        call.__name__, call.__qualname__ = name, "chararray." + name
        call.__doc__ = _METHODS[name][2] if name in _METHODS else globals()[name].__doc__
        setattr(chararray, name, call)

    names = (
        "capitalize center count endswith expandtabs find index isalnum isalpha isdecimal isdigit islower"
        " isnumeric isspace istitle isupper ljust lower lstrip replace rfind rindex rjust rsplit rstrip split"
        " splitlines startswith strip swapcase title upper zfill"
    )
    for name in names.split():
        method(name)
    for sign, name in (("eq", "equal"), ("ne", "not_equal"), ("lt", "less"), ("le", "less_equal"), ("gt", "greater"), ("ge", "greater_equal")):  # fmt: skip
        compare = globals()[name]
        setattr(chararray, f"__{sign}__", lambda self, other, _f=compare: _f(self, other))


_give_methods()


def array(obj, itemsize=None, copy=True, unicode=None, order=None):
    """A `chararray` of texts.

    >>> from numpy import char
    >>> char.array(['a', 'b'])
    chararray(['a', 'b'], dtype='<U1')
    """
    made = np.asarray(obj)
    letter = ("U" if unicode else "S") if unicode is not None else made.dtype.kind if made.dtype.kind in "SU" else "U"
    made = made.astype(letter if itemsize is None else f"{letter}{itemsize}", copy=copy)
    return made.view(chararray)


def asarray(obj, itemsize=None, unicode=None, order=None):
    """As `array`, without a copy where it can be avoided.

    >>> from numpy import char
    >>> char.asarray(['a'])
    chararray(['a'], dtype='<U1')
    """
    return array(obj, itemsize, copy=False, unicode=unicode, order=order)
