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
            shell.recording.shown(_contents(pyplot.figure(number)))
    pyplot.close("all")


def _contents(figure):
    import io

    from _jpylab.interactive.recording import base64

    image = io.BytesIO()
    figure.savefig(image, format="png", bbox_inches="tight")
    width, height = figure.get_size_inches() * figure.dpi
    axes = len(figure.axes)
    text = f"<Figure size {width:g}x{height:g} with {axes} Axes>"
    return {"image/png": base64(image.getvalue()), "text/plain": text}
