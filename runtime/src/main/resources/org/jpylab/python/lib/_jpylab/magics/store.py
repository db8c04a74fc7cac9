"""%store [-r] [-d] [-z] [names] [value > file]

Keep values for later sessions; `-r` brings them back, `-d` forgets one, `-z` forgets all.

`%store value > file` writes a value to a file as text, `>>` appends it.

>>> rate = 10
>>> %store rate
Stored 'rate' (int)
>>> %store -d rate
"""

import os
import pickle

from _jpylab.interactive import UsageError, folders, registry


class _Alias:
    """An alias as it is kept."""

    def __init__(self, command):
        self.command = command

    def __repr__(self):
        return repr(self.command)


def _folder():
    return os.path.join(folders.profile(), "store")


def _names():
    try:
        return sorted(os.listdir(_folder()))
    except OSError:
        return []


def line(shell, text):
    options, rest = registry.options(text, "rdz")
    names = rest.split()
    if "z" in options:
        for name in _names():
            os.remove(os.path.join(_folder(), name))
    elif "d" in options:
        if not names:
            raise UsageError("You must provide the variable to forget")
        _forget(names)
    elif "r" in options:
        for name in names or _names():
            _restore(shell, name)
    elif not names:
        _list()
    elif ">" in rest:
        _write(shell, rest)
    else:
        for name in names:
            _keep(shell, name)


def _write(shell, text):
    """Write a value to a file, as text; `>>` appends."""
    expression, _, name = text.partition(">")
    appends = name.startswith(">")
    name = os.path.expanduser(name.lstrip(">").strip())
    value = eval(expression, shell.user_ns)
    print(f"Writing '{expression.strip()}' ({type(value).__name__}) to file '{name}'.")
    with open(name, "a" if appends else "w", encoding="utf-8") as file:
        file.write(value if isinstance(value, str) else shell.format(value))
        file.write("\n")


def _forget(names):
    for name in names:
        try:
            os.remove(os.path.join(_folder(), name))
        except OSError:
            continue  # as in IPython, forgetting what is not there is no mistake


def _restore(shell, name):
    try:
        with open(os.path.join(_folder(), name), "rb") as file:
            value = pickle.load(file)
    except OSError:
        print(f"no stored variable or alias {name}")
        return
    except Exception as error:  # whatever a damaged file makes pickle say
        print(f"Unable to restore variable '{name}', ignoring (use %store -d to forget!)")
        print("The error was:", type(error), error)
        return
    if isinstance(value, _Alias):
        shell.aliases[name] = value.command
    else:
        shell.user_ns[name] = value


def _keep(shell, name):
    if name in shell.user_ns:
        value = shell.user_ns[name]
    elif name in shell.aliases:
        value = _Alias(shell.aliases[name])
    else:
        raise UsageError(f"Unknown variable '{name}'")
    try:
        data = pickle.dumps(value)
        os.makedirs(_folder(), exist_ok=True)
        with open(os.path.join(_folder(), name), "wb") as file:
            file.write(data)
    except Exception as error:
        raise UsageError(f"'{name}' cannot be stored: {error}") from None
    if isinstance(value, _Alias):
        print(f"Alias stored: {name} ({value.command})")
    else:
        print(f"Stored '{name}' ({type(value).__name__})")


def _list():
    print("Stored variables and their in-db values:")
    names = _names()
    width = max(map(len, names), default=0)
    for name in names:
        try:
            with open(os.path.join(_folder(), name), "rb") as file:
                value = pickle.load(file)
        except Exception:  # whatever a damaged file makes pickle say
            print(f"{name:<{width}}             -> <unavailable>")
            continue
        if not isinstance(value, _Alias):
            print(f"{name:<{width}}             -> {repr(value)[:50]}")
