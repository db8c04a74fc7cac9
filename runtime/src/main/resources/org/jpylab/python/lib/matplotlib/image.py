"""Pictures, and their files."""

from matplotlib._border import ArtistCalls, FigureCalls, call, register, to_java, to_python
from matplotlib.artist import Artist
from matplotlib.collections import Mapped
from matplotlib._missing import refuse


NEAREST, BILINEAR, BICUBIC, SPLINE16, SPLINE36, HANNING, HAMMING, HERMITE, KAISER, QUADRIC = range(10)
CATROM, GAUSSIAN, BESSEL, MITCHELL, SINC, LANCZOS, BLACKMAN = range(10, 17)
interpolations_names = {
    "antialiased", "none", "nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser",
    "quadric", "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman",
}  # fmt: skip


@register
class AxesImage(Mapped, Artist):
    """A picture in axes."""

    __slots__ = ()
    _copied = True
    _untold = frozenset(["get_norm"])

    def __init__(self, *args, **kwargs):
        Artist.__init__(self, *args, **kwargs)

    origin = property(lambda self: str(self._j.origin()))

    def __str__(self):
        return f"AxesImage(size={self.get_size()})"

    def set_data(self, A):
        """Set the values, or the colours, of the pixels."""
        call(FigureCalls.set, self._j, "data", to_java(A))
        self._keep_whole(A)

    def get_extent(self):
        """Left, right, bottom and top in data."""
        return tuple(float(v) for v in to_python(call(FigureCalls.get, self._j, "extent")))

    def get_size(self):
        """The numbers of rows and columns."""
        return tuple(to_python(call(FigureCalls.get, self._j, "size")))

    def contains(self, mouseevent):
        """Whether an event is in the picture."""
        x, y = self.get_transform().inverted().transform((mouseevent.x, mouseevent.y))
        x0, x1, y0, y1 = self.get_extent()
        return bool(min(x0, x1) <= x <= max(x0, x1) and min(y0, y1) <= y <= max(y0, y1)), {}

    def get_cursor_data(self, event):
        """The value under an event, or None outside of the picture."""
        x, y = self.get_transform().inverted().transform((event.x, event.y))
        x0, x1, y0, y1 = self.get_extent()
        if self.origin == "upper":
            y0, y1 = y1, y0
        values = self.get_array()
        column, row = (x - x0) / (x1 - x0) * values.shape[1], (y - y0) / (y1 - y0) * values.shape[0]
        if not (0 <= column < values.shape[1] and 0 <= row < values.shape[0]):
            return None
        return values[int(row), int(column)]

    def make_image(self, renderer=None, magnification=1.0, unsampled=False):
        """The colours of the pixels, as they are, with the place of the lower left corner and the mapping."""
        if not unsampled:
            raise NotImplementedError("AxesImage.make_image; use to_rgba or make_image(unsampled=True)")
        from matplotlib.transforms import IdentityTransform

        x0, x1, y0, y1 = self.get_extent()
        return self.to_rgba(self.get_array(), bytes=True), x0, y0, IdentityTransform()

    def write_png(self, fname):
        """Write the picture to a file."""
        imsave(fname, self.to_rgba(self.get_array(), bytes=True), origin=self.origin)


@register
class NonUniformImage(AxesImage):
    """A picture of values at places that are not evenly spaced."""

    __slots__ = ()

    def set_data(self, x, y, A):
        """Set the places of columns and rows, both growing, and the values."""
        import numpy

        call(ArtistCalls.setUneven, self._j, numpy._doubles(x), numpy._doubles(y), numpy.asarray(A, float)._j)

    def get_cursor_data(self, event):
        """Nothing is told of cells of many sizes."""

    def set_array(self, *args):
        raise NotImplementedError("Method not supported")


@register
class FigureImage(AxesImage):
    """A picture in a figure, pixel by pixel."""

    __slots__ = ()

    def __init__(self, fig, *args, **kwargs):
        super().__init__(fig, *args, **kwargs)
        if fig is not None:
            self.figure = fig

    @property
    def ox(self):
        """How far right its corner is, in pixels."""
        return super().get_extent()[0]

    @property
    def oy(self):
        """How far up its corner is, in pixels."""
        return super().get_extent()[2]

    def get_extent(self):
        """The middles of the corner pixels, half a pixel further out: (left, right, bottom, top)."""
        return tuple(place - 0.5 for place in super().get_extent())

    def __str__(self):
        return f"FigureImage(size={self.get_array().shape[:2]})"


@register
class BboxImage(AxesImage):
    """A picture that fills a box in pixels: a box, or a function of a renderer that gives one."""

    __slots__ = ()

    def __init__(self, bbox, *args, **kwargs):
        self._bbox = bbox
        super().__init__(_LiveBox(lambda: self.get_window_extent()._java()), *args, **kwargs)

    def get_window_extent(self, renderer=None):
        """The box in pixels."""
        return self._bbox(renderer) if callable(self._bbox) else self._bbox


class _LiveBox:
    """A function for the figure model, which takes no Python functions as arguments."""

    def __init__(self, box):
        self._box = box

    def _java(self):
        return ArtistCalls.liveBox(self._box)


def imread(fname, format=None):
    """The picture in a file: fractions for PNG files, numbers up to 255 for others."""
    from os import fspath
    from os.path import abspath

    import numpy
    from matplotlib._border import Displays, call

    if hasattr(fname, "read"):
        return numpy._wrap(call(Displays.readPicture, fname.read()))
    return numpy._wrap(call(Displays.readPicture, abspath(fspath(fname))))


def imsave(fname, arr, vmin=None, vmax=None, cmap=None, format=None, origin=None, dpi=100, **kwargs):
    """Write an array to a file as a picture, numbers coloured by a colour map."""
    from os import close, fspath, unlink
    from os.path import abspath

    import numpy
    from matplotlib._border import Displays, call

    arr = numpy.asarray(arr)
    if origin == "lower":
        arr = arr[::-1]
    if arr.ndim == 2:
        from matplotlib import cm

        arr = cm.ScalarMappable(cm.Normalize(vmin, vmax), cmap).to_rgba(arr, bytes=True)
    options = {} if format is None else {"format": format}
    pixels = numpy.asarray(arr, order="C")._j
    if not hasattr(fname, "write"):
        call(Displays.writePicture, abspath(fspath(fname)), pixels, options)
        return
    from tempfile import mkstemp

    handle, path = mkstemp(suffix="." + (format or "png"))
    close(handle)
    try:
        call(Displays.writePicture, path, pixels, options)
        with open(path, "rb") as file:
            fname.write(file.read())
    finally:
        unlink(path)


def pil_to_array(pilImage):
    """The colours of a picture of PIL as an array."""
    import numpy

    return numpy.asarray(pilImage)


def thumbnail(infile, thumbfile, scale=0.1, interpolation="bilinear", preview=False):
    """Write a smaller picture of a picture's file; the figure that it was drawn with."""
    from matplotlib.figure import Figure

    im = imread(infile)
    rows, cols = im.shape[:2]
    dpi = 100
    fig = Figure(figsize=(cols / dpi * scale, rows / dpi * scale), dpi=dpi)
    ax = fig.add_axes([0, 0, 1, 1], aspect="auto", frameon=False, xticks=[], yticks=[])
    ax.imshow(im, aspect="auto", resample=True, interpolation=interpolation)
    fig.savefig(thumbfile, dpi=dpi)
    return fig

__getattr__ = refuse(__name__, "PcolorImage composite_images")
