"""%pinfo name

Tell about an object: its signature, docstring, file and type. The same as `name?`.

>>> def rate(n, t=1): "Spikes per second."
>>> %pinfo rate
Signature: rate(n, t=1)
Docstring: Spikes per second.
File:      In [1]
Type:      function
"""

DETAIL = 0


def line(shell, text, detail=0):
    from _jpylab.interactive import inspection, registry

    name = text.strip().rstrip("?").lstrip("?").strip()
    if name.startswith("%"):
        magic = name.lstrip("%")
        shell.host.page(registry.doc(magic) if magic in registry.names() else f"Object `{name}` not found.")
        return
    if not name:
        shell.run_line_magic("quickref", "")
        return
    if "*" in name:
        shell.host.page("\n".join(inspection.search(name, shell.user_ns)))
        return
    try:
        shell.host.page(inspection.describe(name, shell.user_ns, detail))
    except inspection.NotFound:
        if name in registry.names():
            shell.host.page(registry.doc(name))
        else:
            print(f"Object `{name}` not found.")
