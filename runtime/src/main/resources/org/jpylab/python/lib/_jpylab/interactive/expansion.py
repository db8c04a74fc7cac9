"""`$name` and `{expression}` in magics and shell commands."""


def expand(line, namespace):
    """The line with names and expressions replaced; what cannot be evaluated stays as it is.

    >>> expand('echo $x {x + 1} $$HOME', {'x': 3})
    'echo 3 4 $HOME'
    """
    out, i = [], 0
    while i < len(line):
        c = line[i]
        if line.startswith("$$", i):
            out.append("$")
            i += 2
        elif line.startswith("{{", i) or line.startswith("}}", i):
            out.append(c)
            i += 2
        elif c == "$":
            i = _name(line, i, namespace, out)
        elif c == "{":
            i = _braces(line, i, namespace, out)
        else:
            out.append(c)
            i += 1
    return "".join(out)


def _name(line, at, namespace, out):
    end = at + 1
    while end < len(line) and (line[end].isalnum() or line[end] == "_"):
        end += 1
    while end < len(line) - 1 and line[end] == "." and line[end + 1].isidentifier():
        end += 2
        while end < len(line) and (line[end].isalnum() or line[end] == "_"):
            end += 1
    return _replace(line, at, end, line[at + 1 : end], namespace, out)


def _braces(line, at, namespace, out):
    depth = 0
    for end in range(at, len(line)):
        depth += {"{": 1, "}": -1}.get(line[end], 0)
        if depth == 0:
            return _replace(line, at, end + 1, line[at + 1 : end], namespace, out)
    out.append("{")
    return at + 1


def _replace(line, at, end, expression, namespace, out):
    try:
        out.append(str(eval(expression, namespace)))
    except Exception:
        out.append(line[at:end])
    return end
