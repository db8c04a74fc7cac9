"""The text of a result: containers broken over lines where one line is too narrow."""

import sys

MAX_LENGTH = 1000

# The text of a float when `%precision` asks for one other than Python's.
float_format = None


def pretty(value, width=79):
    """The text `Out[n]:` shows for a value.

    >>> pretty({'b': [1, 2], 'a': {3, 1, 2}})
    "{'b': [1, 2], 'a': {1, 2, 3}}"
    """
    return _text(value, width, 0, 0, 0, ())


def _text(value, width, indent, column, tail, parents):
    """The text of a value that starts at `column`; later lines are indented by `indent`.

    `tail` characters (a comma, closing brackets) follow on the last line.
    """
    container = _container(value, parents)
    if container is None and hasattr(type(value), "_repr_pretty_") and not isinstance(value, type):
        return _by_protocol(value, width - column - tail, parents).replace("\n", "\n" + " " * indent)
    if container is None:
        return _plain(value).replace("\n", "\n" + " " * indent)
    opening, items, closing = container
    flat = _flat(container, width - column - tail, parents + (id(value),))
    if flat is not None:
        return flat
    inner = indent + len(opening) if len(opening) > 1 else indent + 1
    pieces = []
    start = column + len(opening)
    last = len(items) - 1
    for i, item in enumerate(items):
        after = len(closing) + tail if i == last else 1
        pieces.append(_item(item, width, inner, start, after, parents + (id(value),)))
        start = inner
    return opening + (",\n" + " " * inner).join(pieces) + closing


def _item(item, width, indent, column, tail, parents):
    label, value = item
    if value is _NOTHING:
        return label
    return label + _text(value, width, indent, column + len(label), tail, parents)


def _flat(container, room, parents):
    """The text on one line, or None if it takes more than `room` characters."""
    opening, items, closing = container
    room -= len(opening) + len(closing)
    parts = []
    for label, value in items:
        if value is _NOTHING:
            text = label
        else:
            inner = _container(value, parents)
            if inner is None:
                text = _plain(value)
            else:
                text = _flat(inner, room - len(label), parents + (id(value),))
        if text is None or "\n" in text:
            return None
        parts.append(label + text if value is not _NOTHING else text)
        room -= len(parts[-1]) + (2 if len(parts) > 1 else 0)
        if room < 0:
            return None
    return opening + ", ".join(parts) + closing


_NOTHING = object()


def _container(value, parents):
    """Opening, (label, value) items and closing of a container; None for everything else."""
    cls = type(value)
    maker = _CONTAINERS.get(cls)
    if maker is None:
        for base in cls.__mro__[1:]:
            if base in _CONTAINERS and cls.__repr__ is base.__repr__:
                maker = _CONTAINERS[base]
                break
    if maker is None:
        maker = _LAZY.get(cls.__name__)
        if maker is None or cls.__module__ not in _LAZY_MODULES:
            return None
    if id(value) in parents:
        return None
    return maker(value)


def _cut(values):
    items = []
    for value in values:
        if len(items) == MAX_LENGTH:
            items.append(("...", _NOTHING))
            break
        items.append(("", value))
    return items


def _list(value):
    return "[", _cut(value), "]"


def _tuple(value):
    return "(", _cut(value), ",)" if len(value) == 1 else ")"


def _sorted(value):
    if len(value) < MAX_LENGTH:
        try:
            return sorted(value)
        except Exception:
            pass
    return value


def _set(value):
    return ("{", _cut(_sorted(value)), "}") if value else ("set()", [], "")


def _frozenset(value):
    return ("frozenset({", _cut(_sorted(value)), "})") if value else ("frozenset()", [], "")


def _dict_items(value):
    items = []
    for key in value:
        if len(items) == MAX_LENGTH:
            items.append(("...", _NOTHING))
            break
        items.append((pretty(key) + ": ", value[key]))
    return items


def _dict(value):
    return "{", _dict_items(value), "}"


def _named_dict(value):
    name = type(value).__name__
    if not value and name != "defaultdict":
        return f"{name}()", [], ""
    if name == "defaultdict":
        return "defaultdict(", [("", value.default_factory), ("", dict(value))], ")"
    if name == "OrderedDict":
        return "OrderedDict([", [("", (k, value[k])) for k in value], "])"
    return f"{name}({{", _dict_items(value), "})"


def _deque(value):
    end = "])" if value.maxlen is None else f"], maxlen={value.maxlen})"
    return "deque([", _cut(value), end


def _namespace(value):
    return "namespace(", [(k + "=", v) for k, v in vars(value).items()], ")"


def _user_list(value):
    return "UserList(", [("", value.data)], ")"


_CONTAINERS = {list: _list, tuple: _tuple, set: _set, frozenset: _frozenset, dict: _dict}
_LAZY_MODULES = ("collections", "_collections", "types", "builtins")
_LAZY = {
    "defaultdict": _named_dict,
    "OrderedDict": _named_dict,
    "Counter": _named_dict,
    "deque": _deque,
    "SimpleNamespace": _namespace,
    "UserList": _user_list,
}


def _plain(value):
    """The text of a value that is no container, perhaps of several lines."""
    cls = type(value)
    if hasattr(cls, "_repr_pretty_") and not isinstance(value, type):
        return _by_protocol(value)
    if cls is float:
        return float_format(value) if float_format is not None else repr(value)
    if cls is str or cls is int or cls is bool:
        return repr(value)
    if isinstance(value, type) and type(value).__repr__ is type.__repr__:
        module = value.__module__
        return value.__qualname__ if module in ("builtins", "exceptions", None) else (
            f"{module}.{value.__qualname__}"
        )
    name = cls.__name__
    if name == "Pattern" and hasattr(value, "pattern") and hasattr(value, "flags"):
        return _pattern_text(value)
    if name in ("function", "builtin_function_or_method", "method"):
        return _callable_text(value, name)
    if cls.__repr__ is object.__repr__:
        return f"<{_module_prefix(cls)}{cls.__qualname__} at {id(value):#x}>"
    if id(value) and cls in _CONTAINERS:
        return _CONTAINERS[cls](value)[0] + "..." + _CONTAINERS[cls](value)[2]
    return repr(value)


def _pattern_text(value):
    """A compiled regular expression with the names of its flags."""
    import re

    named = ("IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "ASCII")
    flags = [f"re.{n}" for n in named if value.flags & getattr(re, n)]
    raw = "r" if isinstance(value.pattern, str) else ""
    return f"re.compile({raw}{value.pattern!r}" + "".join([", "] * bool(flags)) + "|".join(flags) + ")"


def _module_prefix(cls):
    module = cls.__module__
    return "" if module in ("builtins", None) else module + "."


def _callable_text(value, kind):
    from _jpylab.interactive.signatures import signature_text

    signature = signature_text(value) or ""
    name = getattr(value, "__qualname__", value.__name__)
    module = getattr(value, "__module__", None)
    if module not in (None, "builtins"):
        name = f"{module}.{name}"
    if kind == "method":
        return f"<bound method {name.rpartition('.')[0].rpartition('.')[2]}.{value.__name__} of {value.__self__!r}>"
    return f"<function {name}{signature}>"


def _by_protocol(value, width=79, parents=()):
    from _jpylab.interactive.printing import Printer

    printer = Printer(width, parents)
    printer.pretty(value)
    return printer.laid_out()
