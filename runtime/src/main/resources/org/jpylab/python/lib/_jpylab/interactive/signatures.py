"""What a callable takes, as text, without the price of importing `inspect`."""

from _jpylab.interactive import builtin_docs

_VARARGS, _VARKEYWORDS = 0x04, 0x08


def signature_text(function):
    """The parameters of a callable in parentheses, or None where nothing is known."""
    known = builtin_docs.signature(function)
    if known is not None:
        return known
    declared = getattr(function, "__text_signature__", None)
    if isinstance(declared, str):
        return declared.replace("$module, ", "").replace("($self, /, ", "(").replace(
            "($self, /)", "()"
        ).replace("($self, ", "(").replace("($self)", "()").replace("($module)", "()")
    if isinstance(function, type):
        return _class_signature(function)
    wrapped = getattr(function, "__wrapped__", None)
    if wrapped is not None:
        return signature_text(wrapped)
    bound = getattr(function, "__self__", None)
    function = getattr(function, "__func__", function)
    code = getattr(function, "__code__", None)
    if code is None:
        call = getattr(type(function), "__call__", None)
        code = getattr(call, "__code__", None)
        if code is None:
            return None
        function, bound = call, function
    parameters = _parameters(function, code)
    if bound is not None and parameters:
        del parameters[0]
    returns = getattr(function, "__annotations__", {}).get("return")
    arrow = "" if returns is None else " -> " + _annotation_text(returns)
    return "(" + ", ".join(parameters) + ")" + arrow


def _class_signature(cls):
    for name in ("__init__", "__new__"):
        function = getattr(cls, name, None)
        code = getattr(function, "__code__", None)
        if code is not None:
            return "(" + ", ".join(_parameters(function, code)[1:]) + ")"
    return "()" if "__init__" not in vars(cls) and cls.__module__ == "__main__" else None


def _parameters(function, code):
    names = code.co_varnames
    count = code.co_argcount
    defaults = function.__defaults__ or ()
    parts = []
    for i in range(count):
        text = _with_annotation(function, names[i])
        first_default = count - len(defaults)
        if i >= first_default:
            text += _default(function, names[i], defaults[i - first_default])
        parts.append(text)
        if i + 1 == getattr(code, "co_posonlyargcount", 0):
            parts.append("/")
    keyword_only = names[count : count + code.co_kwonlyargcount]
    rest = count + len(keyword_only)
    if code.co_flags & _VARARGS:
        parts.append("*" + _with_annotation(function, names[rest]))
        rest += 1
    elif keyword_only:
        parts.append("*")
    for name in keyword_only:
        text = _with_annotation(function, name)
        if function.__kwdefaults__ and name in function.__kwdefaults__:
            text += _default(function, name, function.__kwdefaults__[name])
        parts.append(text)
    if code.co_flags & _VARKEYWORDS:
        parts.append("**" + _with_annotation(function, names[rest]))
    return parts


def _with_annotation(function, name):
    annotation = (getattr(function, "__annotations__", None) or {}).get(name)
    return name if annotation is None else name + ": " + _annotation_text(annotation)


def _annotation_text(annotation):
    if isinstance(annotation, type):
        module = annotation.__module__
        return annotation.__qualname__ if module == "builtins" else f"{module}.{annotation.__qualname__}"
    return repr(annotation)


def _default(function, name, value):
    spaced = name in (getattr(function, "__annotations__", None) or {})
    return (" = " if spaced else "=") + repr(value)


def parameter_names(function):
    """The names of the parameters that can be given by keyword."""
    text = signature_text(function)
    if not text:
        return []
    names = []
    for part in _split_parameters(text[1 : text.rindex(")")] if ")" in text else text[1:]):
        name = part.split("=")[0].split(":")[0].strip()
        if name == "/":
            names.clear()
        elif name.isidentifier():
            names.append(name)
    return names


def _split_parameters(text):
    depth, quote, start = 0, "", 0
    for i, c in enumerate(text):
        if quote:
            quote = "" if c == quote and text[i - 1] != "\\" else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and not depth:
            yield text[start:i]
            start = i + 1
    yield text[start:]
