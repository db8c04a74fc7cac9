"""Figures of a notebook: each is shown under the cell that drew it, then closed."""

import sys


def switch_on(shell):
    """From now on figures are shown at the end of each cell."""
    if flush not in shell.after_cell:
        shell.after_cell.append(flush)


def switch_off(shell):
    if flush in shell.after_cell:
        shell.after_cell.remove(flush)


def show():
    """Show and close the open figures if that is done in cells; false if it is not."""
    from _jpylab.interactive import get_ipython

    shell = get_ipython()
    if shell.recording is None or flush not in shell.after_cell:
        return False
    flush()
    return True


def flush():
    """Show and close the open figures."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or not pyplot.get_fignums():
        return
    from _jpylab.interactive import get_ipython

    shell = get_ipython()
    if shell.recording is None:
        pyplot.show()
    else:
        for number in pyplot.get_fignums():
            shell.recording.shown(*contents(pyplot.figure(number), shell))
    if shell.closes_figures:
        pyplot.close("all")


_FORMATS = {  # the MIME type, the format of savefig, how much finer
    "png": ("image/png", "png", 1),
    "retina": ("image/png", "png", 2),
    "png2x": ("image/png", "png", 2),
    "svg": ("image/svg+xml", "svg", 1),
    "pdf": ("application/pdf", "pdf", 1),
    "jpg": ("image/jpeg", "jpg", 1),
    "jpeg": ("image/jpeg", "jpg", 1),
}


def draws(value, shell):
    """True for a figure where figures are shown under cells: as a result it is its picture too."""
    figure = sys.modules.get("matplotlib.figure")
    return figure is not None and isinstance(value, figure.Figure) and flush in shell.after_cell


def formats_of(value):
    """The formats a setting names: one, or several in a set or with commas between."""
    names = value.split(",") if isinstance(value, str) else list(value)
    names = [str(name).strip() for name in names]
    unknown = [name for name in names if name not in _FORMATS]
    if unknown:
        known = ", ".join(sorted(_FORMATS))
        raise ValueError(f"{unknown[0]!r} is no format of figures: supported are {known}")
    return names


def contents(figure, shell):
    """A figure in the formats that are set, by MIME type, and its size where it is drawn finer."""
    width, height = figure.get_size_inches() * figure.dpi
    axes = len(figure.axes)
    contents, metadata = {}, {}
    for name in formats_of(shell.figure_format):
        kind, format, finer = _FORMATS[name]
        contents[kind], image = _drawn(figure, format, finer, shell.figure_options)
        if finer > 1:
            columns, rows = (int.from_bytes(image[at : at + 4], "big") for at in (16, 20))
            metadata[kind] = {"width": columns // finer, "height": rows // finer}
    contents["text/plain"] = f"<Figure size {width:g}x{height:g} with {axes} Axes>"
    return contents, metadata


def _drawn(figure, format, finer, options):
    """A figure's file as messages carry it, and its bytes."""
    import io

    from _jpylab.interactive.recording import base64

    options = {"bbox_inches": "tight", "dpi": figure.dpi * finer, **options}
    image = io.BytesIO()
    figure.savefig(image, format=format, **options)
    data = image.getvalue()
    return data.decode("utf-8") if format == "svg" else base64(data), data
