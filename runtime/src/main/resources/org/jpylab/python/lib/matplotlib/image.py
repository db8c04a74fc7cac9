"""Pictures, and their files."""

from matplotlib._border import register
from matplotlib.artist import Artist
from matplotlib.collections import Mapped


@register
class AxesImage(Mapped, Artist):
    """A picture in axes."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("AxesImage(...); use Axes.imshow")

    origin = property(lambda self: str(self._j.origin()))

    def __str__(self):
        return "AxesImage(%g,%g;%gx%g)" % tuple(self.axes.bbox.bounds)


class NonUniformImage:
    """A picture with pixels of several sizes."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.image.NonUniformImage; use Axes.pcolormesh")


class FigureImage:
    """A picture in a figure, pixel by pixel."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.image.FigureImage")


class BboxImage:
    """A picture in a box."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.image.BboxImage")


def imread(fname, format=None):
    """The picture in a file: fractions for PNG files, numbers up to 255 for others."""
    from os import fspath

    import numpy
    from matplotlib._border import Displays, call

    if hasattr(fname, "read"):
        return numpy._wrap(call(Displays.readPicture, fname.read()))
    return numpy._wrap(call(Displays.readPicture, fspath(fname)))


def imsave(fname, arr, vmin=None, vmax=None, cmap=None, format=None, origin=None, dpi=100, **kwargs):
    """Write an array to a file as a picture, numbers coloured by a colour map."""
    from os import fspath

    import numpy
    from matplotlib._border import Displays, call

    arr = numpy.asarray(arr)
    if origin == "lower":
        arr = arr[::-1]
    if arr.ndim == 2:
        from matplotlib import cm

        arr = cm.ScalarMappable(cm.Normalize(vmin, vmax), cmap).to_rgba(arr, bytes=True)
    options = {} if format is None else {"format": format}
    call(Displays.writePicture, fspath(fname), numpy.asarray(arr, order="C")._j, options)
