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
        shell.host.page(_about_magic(shell, magic) or f"Object `{name}` not found.")
        return
    if not name:
        shell.run_line_magic("quickref", "")
        return
    if "*" in name:
        shell.host.page("\n".join(inspection.search(name, shell.user_ns)))
        return
    try:
        shell.host.page(inspection.describe(name, shell.user_ns, detail, shell.host.coloured))
    except inspection.NotFound:
        about = _about_magic(shell, name)
        if about:
            shell.host.page(about)
        else:
            print(f"Object `{name}` not found.")


def _about_magic(shell, name):
    """The help text of a magic; empty if there is none of this name."""
    from _jpylab.interactive import inspection, registry

    if registry.exists(name):
        return registry.doc(name)
    function = shell.line_magics.get(name) or shell.cell_magics.get(name)
    if function is not None:
        doc = inspection.clean(function.__doc__ or "<no docstring>")
        file = inspection.file_of(function)
        return f"Docstring: {doc}" + (f"\nFile:      {file}" if file else "")
    if name in shell.aliases:
        return f"Alias for the system command {shell.aliases[name]!r}"
    return ""
