"""What `obj?`, `obj??` and `*pattern*?` print."""

import builtins
import sys

from _jpylab.interactive import builtin_docs, sources
from _jpylab.interactive.signatures import signature_text

_NO_DOC = "<no docstring>"
_LONGEST_STRING_FORM = 200


class NotFound(Exception):
    """No object has the name that was asked for."""


def find(name, namespace):
    """The object a dotted name means, and whether it is one of Python's own builtins.

    Properties are found in the class and not run.
    """
    parts = name.split(".")
    if not all(part.isidentifier() for part in parts):
        raise NotFound(name)
    builtin = False
    if parts[0] in namespace:
        value = namespace[parts[0]]
    elif hasattr(builtins, parts[0]):
        value, builtin = getattr(builtins, parts[0]), True
    elif parts[0] in ("None", "True", "False"):
        value, builtin = {"None": None, "True": True, "False": False}[parts[0]], True
    else:
        raise NotFound(name)
    for part in parts[1:]:
        builtin = False
        in_class = getattr(type(value), part, None)
        if isinstance(in_class, property):
            value = in_class
            continue
        try:
            value = getattr(value, part)
        except Exception:
            raise NotFound(name) from None
    return value, builtin


def describe(name, namespace, detail=0, coloured=str):
    """The help text for a name; `detail` 1 shows the source where there is one, as `coloured` gives it."""
    value, builtin = find(name, namespace)
    if isinstance(value, type):
        fields = _class_fields(name, value, detail)
    elif is_function(value):
        fields = _function_fields(name, value, detail)
    else:
        fields = _value_fields(name, value, builtin, detail)
    return _layout([(t, coloured(text) if text and t == "Source" else text) for t, text in fields])


def is_function(value):
    """True if help shows the value as a function: with its signature first."""
    return type(value).__name__ in (
        "function",
        "method",
        "builtin_function_or_method",
        "method-wrapper",
        "wrapper_descriptor",
        "method_descriptor",
    )


def _function_fields(name, value, detail):
    fields = [("Signature", _call_text(name, value))]
    fields.extend(_doc_or_source(value, detail))
    fields.append(("File", file_of(value)))
    fields.append(("Type", type(value).__name__))
    return fields


def _class_fields(name, cls, detail):
    fields = [("Init signature", _call_text(name, cls)), *_doc_or_source(cls, detail)]
    init_doc = getattr(cls.__init__ if cls.__module__ == "__main__" else vars(cls).get("__init__"), "__doc__", None)
    if init_doc and init_doc != object.__init__.__doc__:
        fields.append(("Init docstring", clean(init_doc)))
    fields.append(("File", file_of(cls)))
    fields.append(("Type", type(cls).__name__))
    try:
        children = [child.__name__ for child in type.__subclasses__(cls)]
    except TypeError:
        children = []
    shown = ", ".join(children[:10]) + (", ..." if len(children) > 10 else "")
    fields.append(("Subclasses", shown or " "))
    return fields


def _value_fields(name, value, builtin, detail):
    fields = []
    cls = type(value)
    call = vars(cls).get("__call__") if cls.__module__ != "builtins" else None
    if call is not None:
        is_plain = cls.__module__ == "__main__" and "__init__" not in vars(cls)
        fields.append(("Signature" if is_plain else "Call signature", _call_text(name, value)))
    fields.append(("Type", cls.__name__))
    fields.append(("String form", _string_form(value)))
    if builtin:
        fields.append(("Namespace", "Python builtin"))
    try:
        fields.append(("Length", str(len(value))))
    except Exception:
        pass
    fields.extend(_array_fields(value))
    has_file = cls.__module__ not in ("__main__", "builtins") or isinstance(value, type(sys))
    fields.append(("File", file_of(value) if has_file else None))
    fields.extend(_doc_or_source(value, detail))
    if cls.__module__ == "__main__" and "__init__" in vars(cls):
        init_doc = vars(cls)["__init__"].__doc__
        if init_doc:
            fields.append(("Init docstring", clean(init_doc)))
    if cls.__module__ == "__main__" and getattr(call, "__doc__", None):
        fields.append(("Call docstring", clean(call.__doc__)))
    return fields


def _array_fields(value):
    """What one wants to know of an array first: shape, type, range, and whether NaNs hide in it."""
    if type(value).__name__ not in ("ndarray", "matrix", "MaskedArray"):
        return
    yield "Shape", f"{value.shape}, {value.dtype}"
    if value.size == 0 or value.dtype.kind not in "iuf":
        return
    numpy = sys.modules["numpy"]
    if value.dtype.kind == "f":
        missing = int(numpy.isnan(value).sum())
        if missing == value.size:
            yield "Range", "all NaN"
            return
        text = f"{numpy.nanmin(value)!s} to {numpy.nanmax(value)!s}"
        yield "Range", text + (f", {missing} NaN" if missing else "")
    else:
        yield "Range", f"{value.min()!s} to {value.max()!s}"


def _string_form(value):
    try:
        text = str(value)
    except Exception as error:
        return f"<str() raised {type(error).__name__}>"
    if len(text) > _LONGEST_STRING_FORM:
        text = text[:_LONGEST_STRING_FORM] + "<...>"
    return text


def _doc_or_source(value, detail):
    """The field of the docstring; with `detail` that of the source, which shows the docstring."""
    doc = doc_of(value)
    source = source_of(value).rstrip() if detail else ""
    if source and doc:
        return [("Source", source)]
    docstring = [("Docstring", doc or _NO_DOC)]
    return docstring + [("Source", source)] if source else docstring


def doc_of(value):
    """The docstring of an object without the indentation of its source; empty if it has none."""
    doc = value.__doc__ if isinstance(getattr(value, "__doc__", None), str) else None
    doc = doc or builtin_docs.doc(value) or _inherited_doc(value)
    return clean(doc) if doc else ""


def _inherited_doc(value):
    """The docstring of the class, or the method, that a class or method without one overrides."""
    if isinstance(value, type):
        found = [vars(base).get("__doc__") for base in value.__mro__[1:-1]]
        return next((doc for doc in found if isinstance(doc, str)), None)
    owner, _, name = getattr(value, "__qualname__", "").rpartition(".")
    cls = getattr(value, "__globals__", {}).get(owner) if owner.isidentifier() else None
    if isinstance(cls, type):
        for base in cls.__mro__[1:]:
            doc = getattr(vars(base).get(name), "__doc__", None)
            if isinstance(doc, str):
                return doc
    return None


def _call_text(name, value):
    signature = signature_text(value)
    return None if signature is None else name + signature


def clean(doc):
    """A docstring without the indentation of its source."""
    lines = doc.expandtabs().splitlines()
    margin = min(
        (len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0
    )
    cleaned = [line.strip() for line in lines[:1]] + [line[margin:].rstrip() for line in lines[1:]]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return "\n".join(cleaned)


def _layout(fields):
    shown = [(title, text) for title, text in fields if text]
    width = max(len(title) for title, _ in shown) + 2
    out = []
    for title, text in shown:
        if "\n" in text:
            out.append(f"{title + ':':<{width}}".rstrip() + "\n" + text)
        else:
            out.append(f"{title + ':':<{width}}{text}".rstrip())
    return "\n".join(out)


def _code_of(value):
    function = getattr(value, "__func__", value)
    function = getattr(function, "__wrapped__", function)
    if isinstance(function, property):
        function = function.fget
    return getattr(function, "__code__", None)


def file_of(value):
    """The file an object was written in, None where there is none."""
    code = _code_of(value)
    if code is not None:
        number = sources.cell_number(code.co_filename)
        return code.co_filename if number is None else f"In [{number}]"
    module = value if isinstance(value, type(sys)) else sys.modules.get(
        getattr(value if isinstance(value, type) else type(value), "__module__", None) or ""
    )
    if module is None or getattr(module, "__name__", "") in ("__main__", "builtins"):
        return None
    return getattr(module, "__file__", None)


def line_of(value):
    """The line an object begins in; 0 where it is not known."""
    code = _code_of(value)
    return 0 if code is None else code.co_firstlineno


def source_of(value):
    """The text of a function, class or module; empty where it cannot be had."""
    if isinstance(value, type(sys)):
        return "\n".join(_module_lines(value))
    code = _code_of(value)
    if code is not None:
        lines = _lines_of_code(code)
        return _block(lines, code.co_firstlineno)
    cls = value if isinstance(value, type) else type(value)
    if cls.__module__ == "builtins":
        return ""
    for function in vars(cls).values():
        code = getattr(function, "__code__", None)
        if code is not None:
            lines = _lines_of_code(code)
            opening = "class " + cls.__name__
            for n in range(min(code.co_firstlineno, len(lines)), 0, -1):
                if lines[n - 1].strip().startswith(opening):
                    return _block(lines, n)
    return ""


def _lines_of_code(code):
    filename = code.co_filename
    if filename.startswith("<jpylab>/"):
        from _jpylab import _store

        return _store.source(filename[len("<jpylab>/") :]).splitlines()
    return sources.lines_of(filename)


def _module_lines(module):
    name = getattr(module, "__file__", None)
    if not name:
        return []
    if name.startswith("<jpylab>/"):
        from _jpylab import _store

        return _store.source(name[len("<jpylab>/") :]).splitlines()
    return sources.lines_of(name)


def _block(lines, first):
    """The lines of the definition that begins at line `first`, without common indentation."""
    if not 1 <= first <= len(lines):
        return ""
    margin = len(lines[first - 1]) - len(lines[first - 1].lstrip())
    block, opened = [], False
    for line in lines[first - 1 :]:
        text = line.strip()
        indent = len(line) - len(line.lstrip())
        if opened and text and indent <= margin and text[0] not in ")]}":
            break
        opened = opened or text.startswith(("def ", "class ", "async def "))
        block.append(line[margin:] if line[:margin].isspace() or not margin else line)
        if not opened and not text.startswith("@") and "lambda" in text:
            break
    while block and not block[-1].strip():
        block.pop()
    return "\n".join(block) + "\n"


def search(pattern, namespace, exact=True, hidden=False, builtin=True):
    """The names that a pattern such as `*load*` or `str.*find*` matches, one a line."""
    head, _, last = pattern.rpartition(".")
    if head:
        try:
            value, _ = find(head, namespace)
        except NotFound:
            return []
        names = dir(value)
        prefix = head + "."
    else:
        names = set(dict(namespace)) | set(dir(builtins) if builtin else ())
        prefix = ""
    hidden = hidden or last.startswith("_")
    fold = str if exact else str.lower
    return [
        prefix + name
        for name in sorted(names)
        if (hidden or not name.startswith("_")) and _matches(fold(name), fold(last))
    ]


def _matches(name, pattern):
    """True if `pattern`, in which `*` stands for any text, matches the whole name."""
    first, *rest = pattern.split("*")
    if not name.startswith(first):
        return False
    at = len(first)
    for i, part in enumerate(rest):
        if i == len(rest) - 1:
            return len(name) - at >= len(part) and name.endswith(part)
        found = name.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return at == len(name)
