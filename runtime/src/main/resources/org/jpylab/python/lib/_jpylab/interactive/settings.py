"""What `%config`, a configuration file and `get_ipython().config` can set, by IPython's names.

Each name has a function that reads it from the shell and one that sets it.
"""

import sys

from _jpylab.interactive import UsageError, tracebacks


def _attribute(name, convert=lambda value: value):
    return (
        lambda shell: getattr(shell, name),
        lambda shell, value: setattr(shell, name, convert(value)),
    )


def _colours(shell):
    return "Neutral" if shell.host.colours else "NoColor"


def _formats(shell):
    from _jpylab.interactive import inline

    return set(inline.formats_of(shell.figure_format))


def _set_formats(shell, value):
    from _jpylab.interactive import inline

    try:
        inline.formats_of(value)
    except ValueError as error:
        raise UsageError(str(error)) from None
    shell.figure_format = value


def _rc(shell):
    import matplotlib

    return {name: matplotlib.rcParams[name] for name in shell.figure_rc}


def _set_rc(shell, value):
    import matplotlib

    shell.figure_rc = dict(value)
    matplotlib.rcParams.update(value)


def _set_confirmation(shell, value):
    shell.asks_before_end = bool(value)
    shell.host.ask_before_end(bool(value))


def _restore(shell, value):
    shell.restores_stored = bool(value)
    if value:
        shell.run_line_magic("store", "-r")


def _set_mode(shell, value):
    tracebacks.mode = str(value).capitalize()


def _set_precision(shell, value):
    shell.run_line_magic("precision", str(value))


def _set_keys(shell, value):
    shell.editing_mode = value
    shell.host.use_keys(value)


_SETTINGS = {
    "InlineBackend.close_figures": _attribute("closes_figures", bool),
    "InlineBackend.figure_format": (lambda shell: shell.figure_format, _set_formats),
    "InlineBackend.figure_formats": (_formats, _set_formats),
    "InlineBackend.print_figure_kwargs": _attribute("figure_options", dict),
    "InlineBackend.rc": (_rc, _set_rc),
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
    "StoreMagics.autorestore": (lambda shell: shell.restores_stored, _restore),
    "TerminalInteractiveShell.confirm_exit": (
        lambda shell: shell.asks_before_end,
        _set_confirmation,
    ),
    "TerminalInteractiveShell.editing_mode": (lambda shell: shell.editing_mode, _set_keys),
}


# IPython's classes; what JPyLab does without in them is said, so that a course's notebook goes on.
_KNOWN = frozenset(
    "AliasManager Application BaseFormatter BaseIPythonApplication Completer DisplayFormatter "
    "HistoryAccessor HistoryManager IPCompleter IPythonKernel InlineBackend InteractiveShell "
    "InteractiveShellApp LoggingMagics NotebookApp PlainTextFormatter PrefilterManager ProfileDir "
    "ScriptMagics StoreMagics TerminalIPythonApp TerminalInteractiveShell ZMQInteractiveShell".split()
)


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


def is_passed_over(name):
    """True if IPython has a setting like this, or may have, and JPyLab none; says so."""
    if exists(name) or name.partition(".")[0] not in _KNOWN:
        return False
    print(f"JPyLab does without {name}; nothing is changed.", file=sys.stderr)
    return True


def get(shell, name):
    """The value of a setting."""
    return _SETTINGS[_key(name)][0](shell)


def put(shell, name, value):
    """Set a setting from now on."""
    _SETTINGS[_key(name)][1](shell, value)
