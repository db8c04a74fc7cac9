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
    doc = inspection.doc_of(value) or "<no docstring>"
    if not isinstance(value, type):
        shell.host.page(doc)
        return
    init = inspection.clean(getattr(value.__init__, "__doc__", None) or "")
    parts = ["Class docstring:", _indented(doc)]
    parts += ["Init docstring:", _indented(init)] if init else []
    shell.host.page("\n".join(parts))


def _indented(text):
    return "\n".join(("    " + line).rstrip() for line in text.splitlines())
