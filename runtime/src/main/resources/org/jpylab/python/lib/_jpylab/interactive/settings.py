"""What `%config`, a configuration file and `get_ipython().config` can set, by IPython's names.

Each name has a function that reads it from the shell and one that sets it.
"""

from _jpylab.interactive import tracebacks


def _attribute(name, convert=lambda value: value):
    return (
        lambda shell: getattr(shell, name),
        lambda shell, value: setattr(shell, name, convert(value)),
    )


def _colours(shell):
    return "Neutral" if shell.host.colours else "NoColor"


def _formats(shell):
    chosen = shell.figure_format
    return {chosen} if isinstance(chosen, str) else set(chosen)


def _set_mode(shell, value):
    tracebacks.mode = str(value).capitalize()


def _set_precision(shell, value):
    shell.run_line_magic("precision", str(value))


def _set_keys(shell, value):
    shell.editing_mode = value
    shell.host.use_keys(value)


_SETTINGS = {
    "InlineBackend.figure_format": _attribute("figure_format"),
    "InlineBackend.figure_formats": (_formats, _attribute("figure_format")[1]),
    "InteractiveShell.ast_node_interactivity": _attribute("ast_node_interactivity"),
    "InteractiveShell.autocall": _attribute("autocall", int),
    "InteractiveShell.automagic": _attribute("automagic", bool),
    "InteractiveShell.colors": (
        _colours,
        lambda shell, value: shell.run_line_magic("colors", value),
    ),
    "InteractiveShell.pdb": _attribute("post_mortem", bool),
    "InteractiveShell.xmode": (lambda shell: tracebacks.mode, _set_mode),
    "PlainTextFormatter.float_precision": (lambda shell: shell.precision, _set_precision),
    "PlainTextFormatter.pprint": _attribute("pretty", bool),
    "TerminalInteractiveShell.editing_mode": (lambda shell: shell.editing_mode, _set_keys),
}


def _key(name):
    owner, _, last = name.partition(".")
    if owner in ("TerminalInteractiveShell", "ZMQInteractiveShell") and name not in _SETTINGS:
        return "InteractiveShell." + last
    return name


def owners():
    """The classes that have settings."""
    return sorted({name.partition(".")[0] for name in _SETTINGS})


def names(owner):
    """The settings of a class, without its name."""
    return [name.partition(".")[2] for name in _SETTINGS if name.startswith(owner + ".")]


def exists(name):
    """True if there is a setting of this name, such as `InteractiveShell.xmode`."""
    return _key(name) in _SETTINGS


def get(shell, name):
    """The value of a setting."""
    return _SETTINGS[_key(name)][0](shell)


def put(shell, name, value):
    """Set a setting from now on."""
    _SETTINGS[_key(name)][1](shell, value)
