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
    import matplotlib

    if name in ("inline", "notebook", "widget", "agg"):
        matplotlib.use("agg" if name == "agg" else "module://matplotlib_inline.backend_inline")
    from matplotlib import pyplot

    pyplot.ion()
