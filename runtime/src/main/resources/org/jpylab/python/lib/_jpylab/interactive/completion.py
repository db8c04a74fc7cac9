"""What the text before the cursor may become. Nothing of the user's is run to find out."""

import builtins
import os
import sys

from _jpylab.interactive import builtin_docs, results
from _jpylab.interactive.signatures import parameter_names, signature_text

KEYWORDS = (
    "False None True and as assert async await break class continue def del elif else except"
    " finally for from global if import in is lambda nonlocal not or pass raise return try while"
    " with yield"
).split()
_MOST_DESCRIBED = 150
_TRUSTED = ("numpy", "matplotlib", "scipy", "pylab", "builtins", "collections", "pathlib")
_OPENING, _CLOSING = "([{", ")]}"


class Completion:
    """One way to go on: `text` replaces what stands between `start` and the cursor."""

    __slots__ = ("start", "text", "kind", "description")

    def __init__(self, start, text, kind="", description=""):
        self.start, self.text, self.kind, self.description = start, text, kind, description


def complete(text, cursor, namespace, magics=()):
    """The completions at the cursor, best first.

    >>> [c.text for c in complete('imp', 3, {})]
    ['import']
    """
    line_start = text.rfind("\n", 0, cursor) + 1
    line = text[line_start:cursor]
    found = _of_line(line, line_start, namespace, magics)
    if found is None:
        found = _of_code(text[:cursor], namespace, magics)
    return found


def _of_line(line, offset, namespace, magics):
    """Completions of lines that are no Python: magics, shell commands, imports."""
    stripped = line.lstrip()
    if stripped.startswith("%"):
        word = stripped.partition(" ")[0]
        if " " not in stripped:
            return [
                Completion(offset + len(line) - len(word), m, "magic")
                for m in sorted(_percent(magics, word))
                if m.startswith(word)
            ]
        if word.lstrip("%") in ("timeit", "time", "prun", "pinfo", "pdoc", "psource", "who", "del"):
            return None
        return _files(line.rpartition(" ")[2], offset + len(line))
    if stripped.startswith("!"):
        return _files(line.rpartition(" ")[2].lstrip("!"), offset + len(line))
    words = stripped.split()
    if stripped.startswith(("import ", "from ")):
        return _imports(stripped, words, offset + len(line))
    return None


def _percent(magics, word):
    for name in magics:
        if name.startswith("%%") or not word.startswith("%%"):
            yield name


def _imports(line, words, end):
    at_word = not line[-1].isspace()
    if words[0] == "from" and "import" in words:
        module = words[1]
        prefix = words[-1].rpartition(",")[2].lstrip("(") if at_word and words[-1] != "import" else ""
        return _plain_names(prefix, end, _members_of_module(module), "name")
    prefix = words[-1].rpartition(",")[2] if at_word and len(words) > 1 else ""
    if words[0] == "from" and len(words) >= 2 and not at_word:
        return _plain_names("", end, ["import"], "keyword")
    return _plain_names(prefix, end, _modules(prefix), "module")


def _plain_names(prefix, end, names, kind):
    hidden = prefix.rpartition(".")[2].startswith("_")
    return [
        Completion(end - len(prefix), name, kind)
        for name in sorted(set(names))
        if name.startswith(prefix) and (hidden or not name.rpartition(".")[2].startswith("_"))
    ]


def _modules(prefix):
    head, dot, _ = prefix.rpartition(".")
    if dot:
        module = sys.modules.get(head)
        found = {m[len(head) + 1 :].partition(".")[0] for m in sys.modules if m.startswith(head + ".")}
        for folder in getattr(module, "__path__", None) or []:
            found.update(_modules_in(folder))
        found.update(_own_modules(head.replace(".", "/") + "/"))
        return [head + "." + name for name in found]
    found = {name.partition(".")[0] for name in sys.modules} | set(sys.builtin_module_names)
    found.update(getattr(sys, "stdlib_module_names", ()))
    found.update(_own_modules(""))
    for folder in sys.path:
        found.update(_modules_in(folder or "."))
    return found


def _own_modules(prefix):
    """The modules of the library that ships with JPyLab."""
    import _jpylab

    for name in getattr(_jpylab, "_index", ()):
        if name.startswith(prefix) and not name.startswith(("_", "tables/")):
            module = name[len(prefix) :].partition("/")[0]
            yield module[:-3] if module.endswith(".py") else module


def _modules_in(folder):
    try:
        entries = os.listdir(folder)
    except OSError:
        return
    for entry in entries:
        if entry.endswith(".py") and entry[:-3].isidentifier():
            yield entry[:-3]
        elif entry.isidentifier() and os.path.isfile(os.path.join(folder, entry, "__init__.py")):
            yield entry


def _members_of_module(name):
    module = sys.modules.get(name)
    if module is None:
        try:
            module = __import__(name, fromlist=["*"])
        except Exception:
            return []
    return list(dict(vars(module))) + [m.rpartition(".")[2] for m in _modules(name + ".")]


# --- Python code -------------------------------------------------------------------------------


def _of_code(code, namespace, magics):
    string = _open_string(code)
    if string is not None:
        return _in_string(code, string, namespace)
    start = len(code)
    while start and (code[start - 1].isalnum() or code[start - 1] == "_"):
        start -= 1
    prefix = code[start:]
    if prefix[:1].isdigit():
        return []
    before = code[:start].rstrip()
    if before.endswith(".") and not before.endswith(".."):
        return _attributes(before[:-1], prefix, start, namespace)
    found = _keys_in_full(before, prefix, start, namespace)
    found += _keyword_arguments(code[:start], prefix, start, namespace)
    found += _names(prefix, start, namespace)
    if not code[:start].strip() and prefix:
        found += [
            Completion(start, m, "magic") for m in magics if m.startswith("%" + prefix) and "%%" not in m
        ]
    return found


def _open_string(code):
    """Where the string begins in which the code ends; None outside strings."""
    i, end = 0, len(code)
    while i < end:
        c = code[i]
        if c == "#":
            newline = code.find("\n", i)
            if newline < 0:
                return None
            i = newline
        elif c in "'\"":
            quote = c * 3 if code.startswith(c * 3, i) else c
            start = i
            i += len(quote)
            while True:
                if i >= end:
                    return start
                if code[i] == "\\":
                    i += 2
                elif code.startswith(quote, i):
                    i += len(quote)
                    break
                elif code[i] == "\n" and len(quote) == 1:
                    break
                else:
                    i += 1
            continue
        i += 1
    return None


def _in_string(code, start, namespace):
    quote = code[start]
    typed = code[start + 1 :]
    before = code[:start].rstrip()
    if before.endswith("["):
        keys = _keys(before[:-1], namespace)
        found = [
            Completion(start + 1, key, "key") for key in keys if isinstance(key, str) and key.startswith(typed)
        ]
        if found:
            return found
    if quote * 2 == code[start + 1 : start + 3]:
        return []
    return _files(typed, len(code))


def _keys_in_full(before, prefix, start, namespace):
    """The keys of a dictionary or the fields of an array behind its opening bracket, in quotes."""
    if prefix or not before.endswith("["):
        return []
    keys = _keys(before[:-1], namespace)
    return [Completion(start, repr(k), "key") for k in keys if isinstance(k, (str, int, float))]


def _keys(expression, namespace):
    ok, value = _value(expression, namespace)
    if not ok:
        return []
    if isinstance(value, dict):
        return [key for key in value]
    dtype = getattr(value, "dtype", None)
    return list(getattr(dtype, "names", None) or ())


def _files(typed, end):
    folder, name = os.path.split(typed)
    try:
        entries = sorted(os.listdir(os.path.expanduser(folder) or "."))
    except OSError:
        return []
    found = []
    for entry in entries:
        if entry.startswith(name) and (name.startswith(".") or not entry.startswith(".")):
            whole = os.path.join(os.path.expanduser(folder), entry)
            found.append(
                Completion(end - len(name), entry + "/" if os.path.isdir(whole) else entry, "file")
            )
    return found


def _names(prefix, start, namespace):
    hidden = prefix.startswith("_")
    namespace = dict(namespace)  # going through the globals of a module is slow in GraalPy
    names = _starting_with(namespace, prefix)
    seen = set(names)
    names += [n for n in dir(builtins) if n.startswith(prefix) and n not in seen]
    found = [n for n in sorted(names, key=str.lower) if hidden or not n.startswith("_")]
    describe = len(found) <= _MOST_DESCRIBED
    out = []
    for name in found:
        value = namespace[name] if name in namespace else getattr(builtins, name, None)
        out.append(_described(start, name, value, describe))
    out += [Completion(start, k, "keyword") for k in KEYWORDS if k.startswith(prefix) and k not in seen]
    return out if prefix or len(out) < 5000 else out[:5000]


def _starting_with(names, prefix):
    """The names that begin so, in order; thousands are not looked at one by one."""
    try:
        text = "\n".join(names) + "\n"
    except TypeError:
        return [n for n in names if isinstance(n, str) and n.startswith(prefix)]
    text, wanted = "\n" + text, "\n" + prefix
    found, at = [], text.find(wanted)
    while at >= 0 and at + 1 < len(text):
        end = text.find("\n", at + 1)
        found.append(text[at + 1 : end])
        at = text.find(wanted, end)
    return found


def _attributes(before, prefix, start, namespace):
    expression = _expression_before(before)
    ok, value = _value(expression, namespace)
    if not ok:
        return []
    if isinstance(value, results.Unknown):
        return _of_class(value.cls, prefix, start)
    try:
        names = [n for n in _dir(value) if isinstance(n, str) and n.startswith(prefix)]
    except Exception:
        return []
    if not prefix.startswith("_"):
        names = [n for n in names if not n.startswith("_")]
    describe = len(names) <= _MOST_DESCRIBED
    return [_described(start, n, _static(value, n), describe) for n in sorted(set(names), key=str.lower)]


def _dir(value):
    """The names that `dir` gives; GraalPy takes a fifth of a second for those of a large module."""
    if type(value) is type(sys):
        own = dict(vars(value))
        if "__dir__" not in own:
            return own
    return dir(value)


def _of_class(cls, prefix, start):
    """The attributes of a value of which only the class is known."""
    hidden = prefix.startswith("_")
    names = [n for n in results.names(cls) if n.startswith(prefix) and (hidden or n[0] != "_")]
    return [_described(start, n, results.static_of(cls, n) or _MISSING, len(names) <= _MOST_DESCRIBED) for n in names]


_MISSING = object()


def _static(value, name):
    """An attribute as it lies in the object or its class, without running anything."""
    try:
        own = object.__getattribute__(value, "__dict__")
        if isinstance(own, dict) and name in own:
            return own[name]
    except Exception:
        pass
    for cls in getattr(type(value), "__mro__", ()):
        if name in cls.__dict__:
            return cls.__dict__[name]
    if isinstance(value, type):
        for cls in value.__mro__:
            if name in cls.__dict__:
                return cls.__dict__[name]
    return _MISSING


def _described(start, name, value, describe):
    kind = _kind(value)
    return Completion(start, name, kind, _line_about(value, kind) if describe else "")


def _kind(value):
    if value is _MISSING:
        return ""
    if isinstance(value, type):
        return "class"
    if isinstance(value, property):
        return "property"
    if isinstance(value, type(sys)):
        return "module"
    return "function" if callable(value) else "value"


def _line_about(value, kind):
    if kind in ("", "module"):
        return kind
    if kind == "value":
        shape = getattr(value, "shape", None)
        name = type(value).__name__
        return f"{name} {shape}" if name == "ndarray" else name
    doc = getattr(value, "__doc__", None) or builtin_docs.doc(value)
    first = doc.strip().partition("\n")[0].strip() if isinstance(doc, str) else ""
    if not first and kind == "function":
        first = signature_text(value) or ""
    return first[:70]


def _keyword_arguments(before, prefix, start, namespace):
    """`name=` for the parameters of the call whose parentheses are open."""
    depth = 0
    for i in range(len(before) - 1, -1, -1):
        c = before[i]
        if c in _CLOSING:
            depth += 1
        elif c in _OPENING:
            if depth == 0:
                break
            depth -= 1
    else:
        return []
    if before[i] != "(" or before.rstrip()[-1:] not in "(,":
        return []
    ok, function = _value(_expression_before(before[:i]), namespace)
    if not ok or not callable(function):
        return []
    given = before[i:]
    return [
        Completion(start, name + "=", "argument")
        for name in _all_parameters(function)
        if name.startswith(prefix) and name + "=" not in given
    ]


def _all_parameters(function):
    """The names of all parameters, those of plotting functions behind `**kwargs` included."""
    from _jpylab.interactive import artist_keywords

    return list(dict.fromkeys([*parameter_names(function), *artist_keywords.names(function)]))


def _expression_before(code):
    """The dotted, subscripted expression that the code ends with."""
    i = len(code)
    while i:
        c = code[i - 1]
        if c.isalnum() or c in "_.":
            i -= 1
        elif c in _CLOSING:
            i = _opening(code, i - 1)
            if i < 0:
                return ""
        elif c in "'\"":
            start = code.rfind(c, 0, i - 1)
            if start < 0:
                return ""
            i = start
        else:
            break
    return code[i:]


def _opening(code, at):
    depth = 0
    for i in range(at, -1, -1):
        if code[i] in _CLOSING:
            depth += 1
        elif code[i] in _OPENING:
            depth -= 1
            if depth == 0:
                return i
    return -1


def _value(expression, namespace):
    """(True, value) of an expression that can be had without running the user's code."""
    if not expression or expression.startswith("."):
        return False, None
    try:
        node = compile(expression, "<completion>", "eval", 0x400, dont_inherit=True).body
    except (SyntaxError, ValueError):
        return False, None
    try:
        return True, _safe(node, namespace)
    except Exception:
        return False, None


def _safe(node, namespace):
    kind = type(node).__name__
    if kind == "Name":
        return namespace[node.id] if node.id in namespace else getattr(builtins, node.id)
    if kind == "Constant":
        return node.value
    if kind in ("List", "Tuple", "Dict", "Set", "JoinedStr", "ListComp"):
        return {"List": [], "Tuple": (), "Dict": {}, "Set": set(), "JoinedStr": "", "ListComp": []}[kind]
    if kind == "Attribute":
        value = _safe(node.value, namespace)
        if isinstance(value, results.Unknown):
            return results.attribute(value, node.attr)
        static = _static(value, node.attr)
        if type(static).__name__ in ("property", "getset_descriptor", "cached_property"):
            if type(value).__module__.partition(".")[0] not in _TRUSTED:
                raise LookupError(node.attr)
        return getattr(value, node.attr)
    if kind == "Call":
        return results.of(_safe(node.func, namespace))
    if kind == "Subscript":
        value = _safe(node.value, namespace)
        if type(value) not in (list, tuple, dict, str) and type(value).__name__ != "ndarray":
            raise LookupError("subscript")
        return value[_safe(node.slice, namespace)]
    raise LookupError(kind)
