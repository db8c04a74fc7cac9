"""%matplotlib [where | -l]

Choose where figures appear: `inline` (after each cell, in the terminal if it takes pictures), `agg` (in
files), `window`, `terminal`, or `auto`.

>>> %matplotlib -l
Available matplotlib backends: ['agg', 'auto', 'gtk', 'gtk3', 'gtk4', 'inline', 'ipympl', 'notebook', 'osx', 'qt', 'qt4', 'qt5', 'qt6', 'terminal', 'tk', 'widget', 'window', 'wx']
"""

# What matplotlib calls the backends.
NAMES = {
    "agg": "agg",
    "auto": "auto",
    "gtk": "GTK3Agg",
    "gtk3": "GTK3Agg",
    "gtk4": "GTK4Agg",
    "inline": "inline",
    "ipympl": "inline",
    "notebook": "inline",
    "osx": "MacOSX",
    "qt": "QtAgg",
    "qt4": "QtAgg",
    "qt5": "Qt5Agg",
    "qt6": "QtAgg",
    "terminal": "terminal",
    "tk": "TkAgg",
    "widget": "inline",
    "window": "window",
    "wx": "WXAgg",
}


def line(shell, text):
    name = text.strip().lower()
    if name in ("-l", "--list"):
        print("Available matplotlib backends:", list(NAMES))
        return
    from _jpylab.interactive import inline
    import matplotlib

    matplotlib.use(NAMES.get(name, text.strip() or "auto"))
    if NAMES.get(name) == "inline":
        inline.switch_on(shell)
    else:
        inline.switch_off(shell)
        matplotlib.interactive(True)
