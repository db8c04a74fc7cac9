"""%edit [-x] [-p] [-r] [-n line] [file | name | ranges]

Edit a file, the source of an object, a text, a macro or earlier cells in $EDITOR, then run it.

-x  do not run it; -p  what was edited the last time; -r  cells as they were typed, run as a cell;
-n  begin in this line. What was no file of yours is given back as a text.

>>> %edit -x  # doctest: +SKIP
"""

import os

from _jpylab.interactive import UsageError, inspection, registry, sources
from _jpylab.interactive.cells import chosen
from _jpylab.magics import run
from _jpylab.magics.macro import Macro

# What was edited last: the number of the cell that did it, and what it named.
_last = {"cell": 0, "name": ""}

# Files that were made for texts and cells.
_made = set()


def line(shell, text):
    options, rest = registry.options(text, "prxn:")
    name, number = rest.strip(), registry.number(options, "n", 0)
    if "p" in options:
        name = f"_{_last['cell']}" if f"_{_last['cell']}" in shell.user_ns else _last["name"]
    if isinstance(shell.user_ns.get(name), Macro):
        return _edit_macro(shell, name, number)
    path, number = _target(shell, name, number, "r" in options)
    _last["cell"] = shell.execution_count
    if "p" not in options:
        _last["name"] = name
    print("Editing...", end=" ", flush=True)
    shell.host.edit(path, number)
    if name == "pasted_block":
        shell.user_ns[name] = _text_of(path)
    if "x" in options:
        print()
    else:
        print("done. Executing edited code...")
        _execute(shell, path, "r" in options)
    return _text_of(path) if path in _made else None


def _target(shell, name, number, raw):
    """(file, line) of what is to be edited."""
    for candidate in (name, name + ".py"):
        if name and os.path.isfile(os.path.expanduser(candidate)):
            return os.path.abspath(os.path.expanduser(candidate)), number
    if name.endswith(".py"):
        return os.path.abspath(os.path.expanduser(name)), number
    if not name:
        return _announced(""), number
    text = _cells(shell, name, raw)
    if not text:
        value = _value(shell, name)
        if isinstance(value, str):
            text = value
        else:
            file = inspection.file_of(value)
            if file is None or not os.path.exists(file) and not file.startswith("In ["):
                raise UsageError(f"The file where `{value}` was defined cannot be read or found.")
            if not file.startswith("In ["):
                return file, number or inspection.line_of(value)
            print("Editing " + file.replace(" ", ""))
            text = shell.cells[int(file[4:-1])]
    return _announced(text), number


def _cells(shell, ranges, raw):
    try:
        cells = [cell for _, cell in chosen(shell, ranges)]
    except UsageError:
        return ""
    return "\n".join(cells if raw else [shell.to_python(cell).rstrip("\n") for cell in cells])


def _value(shell, name):
    try:
        return eval(name, shell.user_ns)
    except (NameError, SyntaxError):
        message = f"Argument given ({name}) can't be found as a variable or as a filename."
        raise UsageError(message) from None


def _announced(text):
    path = _temporary(text)
    print("IPython will make a temporary file named:", path)
    return path


def _temporary(text):
    import tempfile

    handle, path = tempfile.mkstemp(".py", "jpylab_edit_")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    _made.add(path)
    return path


def _edit_macro(shell, name, number):
    path = _temporary(shell.user_ns[name].value)
    shell.host.edit(path, number)
    shell.macros[name] = _text_of(path)
    shell.user_ns[name] = Macro(shell.macros[name])


def _execute(shell, path, raw):
    if not os.path.exists(path):
        raise UsageError(f"Could not open file <{path}> for safe execution.")
    sources.forget_files()
    if raw:
        shell.run_cell(_text_of(path), store_history=False)
        return
    try:
        run.run_file(shell, path, [], {"i": "", "e": ""})
    except Exception as error:
        shell.show_traceback(error)


def _text_of(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()
