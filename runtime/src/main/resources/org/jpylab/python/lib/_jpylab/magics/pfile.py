"""%pfile name

Show the file in which an object is defined.

>>> %pfile no_such_thing
Object `no_such_thing` not found.
"""

from _jpylab.interactive import inspection, sources


def line(shell, text):
    try:
        value, _ = inspection.find(text.strip(), shell.user_ns)
    except inspection.NotFound:
        print(f"Object `{text.strip()}` not found.")
        return
    name = inspection.file_of(value)
    lines = sources.lines_of(name) if name else []
    shell.host.page(shell.host.coloured("\n".join(lines)) if lines else f"No file found for {text.strip()}")
