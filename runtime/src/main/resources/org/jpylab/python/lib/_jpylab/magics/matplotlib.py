"""%matplotlib [backend | -l]

Choose where figures appear: `inline` (after the cell), `agg` (files only), or a window.

>>> %matplotlib -l
Available matplotlib backends: ['agg', 'auto', 'inline', 'notebook', 'widget', 'tk', 'qt', 'gtk', 'osx']
"""

_NAMES = ["agg", "auto", "inline", "notebook", "widget", "tk", "qt", "gtk", "osx"]


def line(shell, text):
    name = text.strip()
    if name in ("-l", "--list"):
        print("Available matplotlib backends:", _NAMES)
        return
    from _jpylab.interactive import inline

    if name in ("inline", "notebook", "widget"):
        inline.switch_on(shell)
        return
    inline.switch_off(shell)
    import matplotlib

    if name == "agg":
        matplotlib.use("agg")
    matplotlib.interactive(True)
