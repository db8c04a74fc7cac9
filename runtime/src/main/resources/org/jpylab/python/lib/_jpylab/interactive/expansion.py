"""`$name` and `{expression}` in magics and shell commands."""


class _Unknown(Exception):
    """An expression in braces that cannot be evaluated."""


def expand(line, namespace):
    """The line with names and expressions replaced.

    A `$name` that is not known stays for the system's shell, as one between single quotes does; the
    whole line stays when an expression in braces cannot be evaluated (`${HOME}`, `awk '{…}'`).

    >>> expand('echo $x {x + 1} $$HOME', {'x': 3})
    'echo 3 4 $HOME'
    >>> expand("awk '{print $1}' $x", {'x': 3})
    "awk '{print $1}' $x"
    """
    try:
        return _expanded(line, namespace)
    except _Unknown:
        return line


def _expanded(line, namespace):
    out, i = [], 0
    while i < len(line):
        c = line[i]
        if line.startswith("$$", i):
            out.append("$")
            i += 2
        elif line.startswith("{{", i) or line.startswith("}}", i):
            out.append(c)
            i += 2
        elif c == "$" and not _is_quoted(line, i):
            i = _name(line, i, namespace, out)
        elif c == "{":
            i = _braces(line, i, namespace, out)
        else:
            out.append(c)
            i += 1
    return "".join(out)


def _is_quoted(line, at):
    """True if an odd number of single quotes follows, so that the place is between two of them."""
    return line.count("'", at) % 2 == 1


def _name(line, at, namespace, out):
    end = at + 1
    while end < len(line) and (line[end].isalnum() or line[end] == "_"):
        end += 1
    while end < len(line) - 1 and line[end] == "." and line[end + 1].isidentifier():
        end += 2
        while end < len(line) and (line[end].isalnum() or line[end] == "_"):
            end += 1
    try:
        out.append(str(eval(line[at + 1 : end], namespace)))
    except Exception:
        out.append(line[at:end])
    return end


def _braces(line, at, namespace, out):
    depth = 0
    for end in range(at, len(line)):
        depth += {"{": 1, "}": -1}.get(line[end], 0)
        if depth == 0:
            break
    else:
        raise _Unknown(line[at:])
    try:
        out.append(str(eval(line[at + 1 : end], namespace)))
    except Exception:
        raise _Unknown(line[at : end + 1]) from None
    return end + 1
