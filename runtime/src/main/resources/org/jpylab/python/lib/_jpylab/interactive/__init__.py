"""The interpreter behind the prompt and behind notebooks: what `get_ipython()` returns.

This file is what Java calls; `shell` runs cells, `api` is what programs call, `registry` finds the
magics of `_jpylab/magics`. Start reading at `shell.InteractiveShell.run_cell`.
"""

import builtins
import sys

from _jpylab import execute
from _jpylab.interactive.api import UsageError

_shell = None


def get_ipython():
    """The shell of this session; it is made when first asked for."""
    if _shell is None:
        execute.start_ipython()
    return _shell


def started():
    """The shell of this session, None while nothing has asked for it."""
    return _shell


def start(java_host, translate):
    """Begin a session of cells; its shell. `translate` makes Python of IPython's syntax."""
    global _shell
    from _jpylab.interactive import shell as shells
    from _jpylab.interactive import sources
    from _jpylab.interactive.hosting import Host, asking

    if _shell is None:
        _shell = shells.InteractiveShell(sys.modules["__main__"].__dict__)
    _shell.translate = translate
    _shell.host = Host(java_host)
    if _shell.host.is_terminal:
        _shell.__class__ = shells.TerminalInteractiveShell
        _shell.after_cell.append(_update_figures)
    builtins.input = asking(_shell.host)
    sources.show_lines_of_warnings()
    builtins.get_ipython = get_ipython
    return _shell


def _update_figures():
    if _shell.was_interrupted:
        return  # the user wants the prompt, not a drawing of what was stopped
    showing = sys.modules.get("matplotlib._showing")
    if showing is not None and showing.isinteractive():
        showing.update()


def run_as_notebook():
    """Have programs that ask see a notebook's shell, which shows figures under their cells."""
    from _jpylab.interactive import inline
    from _jpylab.interactive.shell import ZMQInteractiveShell

    get_ipython().__class__ = ZMQInteractiveShell
    inline.switch_on(get_ipython())


def publish(java):
    """Tell a Java object from now on what cells print, show and raise, when they do."""
    from _jpylab.interactive import live

    live.begin(get_ipython(), java)


def expressions(wanted):
    """The values of expressions as a front end asks for them: JSON text to JSON text."""
    from _jpylab.interactive import live

    return live.expressions(get_ipython(), wanted)


def history(request):
    """Cells as a front end asks for them: JSON text to JSON text."""
    from _jpylab.interactive import live

    return live.history(get_ipython(), request)


def inspect(code, cursor, detail):
    """The help text of what the cursor is on; empty if there is nothing."""
    from _jpylab.interactive import live

    return live.inspect(get_ipython(), code, cursor, detail)


def start_up(folder):
    """Read the configuration file and run the start-up files of a folder of settings."""
    from _jpylab.interactive import folders, startup

    folders.use(folder)
    startup.run(get_ipython(), folder)


def start_recording():
    """Keep what cells print instead of printing it."""
    from _jpylab.interactive import recording

    return recording.begin(get_ipython())


def stop_recording(begun):
    """Print again; what was kept."""
    from _jpylab.interactive import recording

    return recording.end(get_ipython(), begun)


def reset():
    """Forget the user's names, the results and the history."""
    from _jpylab.interactive.shell import ALIASES

    shell = get_ipython()
    for name in shell.user_names():
        del shell.user_ns[name]
    for name in [n for n in dict(shell.user_ns) if n[:2] == "_i" and n[2:].isdigit() or n[1:].isdigit()]:
        del shell.user_ns[name]
    shell.results.clear()
    del shell.cells[1:]
    shell.user_ns.update(_="", __="", ___="", _i="", _ii="", _iii="")
    shell.execution_count = 1
    shell.log = None
    shell.macros.clear()
    shell.aliases.clear()
    shell.aliases.update(ALIASES)
    shell.automagic, shell.autocall, shell.pretty = True, 0, True
    shell.ast_node_interactivity = "last_expr"


def add_pylab():
    """Give the session pylab's names."""
    shell = get_ipython()
    execute.populate(shell.user_ns)
    sys.modules["matplotlib"].interactive(True)
    shell.remember_originals()


def complete(text, cursor):
    """The completions at the cursor in the session's namespace."""
    from _jpylab.interactive import completion

    shell = get_ipython()
    return completion.complete(text, cursor, shell.user_ns, shell.magic_names())


def after_internal_error(message):
    """Tell about an error of the interpreter itself, and be ready for the next cell."""
    execute.flush()
    shell = get_ipython()
    # The error went past every `finally`.
    sys.displayhook = sys.__displayhook__
    shell.execution_count = len(shell.cells)
    if "FrameSlotTypeException" in message:
        # GraalPy raises this in place of KeyboardInterrupt in loops that call nothing.
        error = KeyboardInterrupt("")
    elif "StoreVisitor: Starred" in message:
        error = SyntaxError("starred assignment target must be in a list or tuple")
    else:
        error = SystemError(message)
    told = f"{type(error).__name__}: {error}"
    if shell.recording is not None:
        shell.recording.raised(error, told)
    else:
        sys.stderr.write(told + "\n")
    execute.flush()
