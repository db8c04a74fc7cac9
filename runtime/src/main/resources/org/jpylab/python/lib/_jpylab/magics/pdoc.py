"""%pdoc name

Show the docstring of an object.

>>> def rate(n): "Spikes per second."
>>> %pdoc rate
Spikes per second.
"""

from _jpylab.interactive import inspection


def line(shell, text):
    try:
        value, _ = inspection.find(text.strip(), shell.user_ns)
    except inspection.NotFound:
        print(f"Object `{text.strip()}` not found.")
        return
    doc = value.__doc__ if isinstance(value.__doc__, str) else None
    shell.host.page(inspection.clean(doc) if doc else "<no docstring>")
