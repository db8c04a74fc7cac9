"""Small helps for figures in notebooks."""

import io

from _jpylab.interactive import get_ipython

__all__ = ["figsize", "getfigs", "print_figure", "select_figure_formats"]


def figsize(sizex, sizey):
    """Make new figures this wide and high, in inches.

    >>> figsize(4, 3)
    """
    import matplotlib

    matplotlib.rcParams["figure.figsize"] = [sizex, sizey]


def getfigs(*numbers):
    """The figures with these numbers, all of them without numbers."""
    from matplotlib import pyplot

    return [pyplot.figure(n) for n in numbers or pyplot.get_fignums()]


def print_figure(fig, fmt="png", bbox_inches="tight", base64=False, **kwargs):
    """The bytes of a figure in a format; text for SVG."""
    import binascii

    out = io.BytesIO()
    fig.savefig(out, format=fmt, bbox_inches=bbox_inches, **kwargs)
    data = out.getvalue()
    if fmt == "svg":
        return data.decode("utf-8")
    return binascii.b2a_base64(data).decode("ascii") if base64 else data


def select_figure_formats(shell, formats, **kwargs):
    """Choose the formats of inline figures."""
    (shell or get_ipython()).figure_format = formats
