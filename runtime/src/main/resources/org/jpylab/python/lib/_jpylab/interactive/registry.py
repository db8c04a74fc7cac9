"""The magics that ship with JPyLab: one file each in `_jpylab/magics`, read when first used.

A file is named like its magic. Its docstring has the signature on the first line, then what the
magic does, then examples that a test runs. `line(shell, text)` makes it a line magic,
`cell(shell, text, body)` a cell magic; `RAW = True` keeps `$name` in its text as it is.
"""

import importlib

import _jpylab

_PREFIX = "_jpylab/magics/"

# Other names of magics, which have no files.
OTHER_NAMES = {"hist": "history", "rep": "recall", "file": "writefile", "ed": "edit", "loadpy": "load", "!": "sx",
               "js": "javascript", "HTML": "html", "SVG": "svg"}  # fmt: skip

# Names that programs have given with `%alias_magic`.
given_names = {}

# The kinds of the files that were asked for.
_kinds = {}


# Extensions of IPython's own, whose magics are there without them.
BUILT_IN_EXTENSIONS = ("autoreload", "storemagic")


def names():
    """The names of the files of all magics, without percent signs."""
    return [
        name[len(_PREFIX) : -3]
        for name in sorted(_jpylab._index)
        if name.startswith(_PREFIX) and not name.endswith("/__init__.py")
    ]


def file_name(name):
    """The name of the file that a magic is in, None if there is none of this name."""
    name = given_names.get(name, name)
    name = OTHER_NAMES.get(name, name)
    return name if _PREFIX + name + ".py" in _jpylab._index and name != "__init__" else None


def exists(name):
    """True if a file has a magic of this name."""
    return file_name(name) is not None


def load(name):
    """The module of a magic, None if there is none of this name."""
    file = file_name(name)
    return None if file is None else importlib.import_module("_jpylab.magics." + file)


def kinds(name):
    """`line`, `cell` or both, read from the file without running it; none for a name unknown."""
    file = file_name(name)
    if file is None:
        return []
    if file not in _kinds:
        _kinds[file] = _kinds_in(file)
    return _kinds[file]


def _kinds_in(file):
    source = _jpylab._store.source(_PREFIX + file + ".py")
    return [k for k in ("line", "cell") if f"\ndef {k}(" in source or f"import {k}" in source]


def with_percent():
    """Every magic with its percent signs, in order."""
    found = []
    for name in names() + sorted(OTHER_NAMES) + sorted(given_names):
        found += [{"line": "%", "cell": "%%"}[kind] + name for kind in kinds(name)]
    return sorted(set(found) - {"%!"})


def not_found(name, module, shell):
    """What is said about `%name` when there is no such line magic."""
    message = f"Line magic function `%{name}` not found"
    if module is not None and hasattr(module, "cell"):
        return message + f" (But cell magic `%%{name}` exists, did you mean that instead?)."
    from _jpylab.interactive.hints import nearest

    close = nearest(name, names() + list(shell.aliases))
    return message + (f". Did you mean `%{close}`?" if close else ".")


def cell_not_found(name, module):
    """What is said about `%%name` when there is no such cell magic."""
    message = f"Cell magic `%%{name}` not found"
    if module is not None and hasattr(module, "line"):
        return message + f" (But line magic `%{name}` exists, did you mean that instead?)."
    return message + "."


def doc(name):
    """The help text of a magic."""
    return (load(name).__doc__ or "").strip()


def summary(name):
    """The first sentence of a magic's description."""
    lines = doc(name).splitlines()
    return next((line.strip() for line in lines[1:] if line.strip()), "")


def options(text, flags, valued="", words=None):
    """(options, rest): the leading `-x` options of a magic's text.

    `flags` are letters that stand alone, `valued` letters that take a value (`-n5` or `-n 5`) -
    or all stand in `flags`, these with a colon behind them -,
    `words` the letters that long names such as `--append` stand for.

    >>> options('-n5 -q x = 1', 'q', 'n'), options('-qn 5', 'q', 'n')
    (({'n': '5', 'q': ''}, 'x = 1'), ({'q': '', 'n': '5'}, ''))
    """
    from _jpylab.interactive import UsageError

    allowed = flags + "".join(c + ":" for c in valued)
    found, rest = {}, text.strip()
    while rest.startswith("-") and len(rest) > 1 and not rest[1].isspace():
        word = rest.split(None, 1)[0]
        after = rest[len(word) :]
        if word == "--":
            rest = after.lstrip()
            break
        if word[:2] == "--" and words and word[2:] in words:
            word = "-" + words[word[2:]]
        for i, letter in enumerate(word[1:], 2):
            if letter + ":" in allowed:
                value = word[i:]
                if not value:
                    value = (after.split(None, 1) or [""])[0]
                    after = after.lstrip()[len(value) :]
                found[letter] = value
                break
            if letter not in flags:
                raise UsageError(f'option -{letter} not recognized ( allowed: "{allowed}" )')
            found[letter] = ""
        rest = after.lstrip()
    return found, rest


def number(options, letter, otherwise):
    """The whole number an option was given, `otherwise` if it was not."""
    from _jpylab.interactive import UsageError

    try:
        return int(options.get(letter, otherwise))
    except ValueError:
        raise UsageError(f"option -{letter} takes a whole number, not {options[letter]!r}") from None
