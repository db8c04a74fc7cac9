"""How legends show handles: a class for each kind of artist, and a map from kinds to them."""

import numpy

from matplotlib._border import call, to_java, to_python
from matplotlib._composed import PythonParts
from matplotlib.container import BarContainer, Container
from matplotlib.patches import Rectangle


def update_from_first_child(tgt, src):
    """Give an artist the looks of the first of several."""
    first = next(iter(src.get_children()), None)
    if first is not None:
        tgt.update_from(first)


class HandlerBase:
    """Makes the small picture of a handle; subclasses override `create_artists`."""

    def __init__(self, xpad=0.0, ypad=0.0, update_func=None):
        self._xpad, self._ypad, self._update_prop_func = xpad, ypad, update_func

    def _options(self):
        """Keyword arguments of legends that the usual picture follows."""
        return {}

    def adjust_drawing_area(self, legend, orig_handle, xdescent, ydescent, width, height, fontsize):
        """The box of the picture, less the pads."""
        return (
            xdescent - self._xpad * fontsize, ydescent - self._ypad * fontsize, width - self._xpad * fontsize,
            height - self._ypad * fontsize,
        )  # fmt: skip

    def update_prop(self, legend_handle, orig_handle, legend):
        """Give a part of the picture the looks of the handle."""
        if self._update_prop_func is not None:
            self._update_prop_func(legend_handle, orig_handle)
        elif type(legend_handle).update_from is not None:
            legend_handle.update_from(orig_handle)

    def legend_artist(self, legend, orig_handle, fontsize, handlebox):
        """Put the picture into a box; gives its first part."""
        box = self.adjust_drawing_area(
            legend, orig_handle, handlebox.xdescent, handlebox.ydescent, handlebox.width, handlebox.height, fontsize
        )
        made = list(self.create_artists(legend, orig_handle, *box, fontsize, handlebox.get_transform()))
        for artist in made:
            handlebox.add_artist(artist)
        return made[0]

    def create_artists(self, legend, orig_handle, xdescent, ydescent, width, height, fontsize, trans):
        """The parts of the picture."""
        if isinstance(orig_handle, Container):
            if not isinstance(orig_handle, BarContainer):
                raise NotImplementedError(f"HandlerBase.create_artists of a {type(orig_handle).__name__}")
            orig_handle = next(iter(orig_handle), None) or Rectangle((0, 0), 1, 1)
        found = call(
            PythonParts.marks, to_java(orig_handle), {k: to_java(v) for k, v in self._options().items() if v is not None},
            float(width), float(height), float(ydescent), float(fontsize),
        )  # fmt: skip
        made = to_python(found)
        if self._update_prop_func is not None:
            for artist in made:
                self._update_prop_func(artist, orig_handle)
        return made


class HandlerNpoints(HandlerBase):
    """Shows several points of a line."""

    def __init__(self, marker_pad=0.3, numpoints=None, **kwargs):
        super().__init__(**kwargs)
        self._numpoints, self._marker_pad = numpoints, marker_pad

    def get_numpoints(self, legend):
        return 1 if self._numpoints is None else self._numpoints

    def get_xdata(self, legend, xdescent, ydescent, width, height, fontsize):
        """The places of the points, and those of their markers."""
        n = self.get_numpoints(legend)
        if n > 1:
            pad = self._marker_pad * fontsize
            return numpy.linspace(-xdescent + pad, -xdescent + width - pad, n), numpy.linspace(-xdescent + pad, -xdescent + width - pad, n)
        return numpy.array([-xdescent, -xdescent + width]), [-xdescent + 0.5 * width]

    def _options(self):
        return {"numpoints": self._numpoints}


class HandlerNpointsYoffsets(HandlerNpoints):
    """Shows several points at several heights."""

    def __init__(self, numpoints=None, yoffsets=None, **kwargs):
        super().__init__(numpoints=numpoints, **kwargs)
        self._yoffsets = yoffsets

    def get_ydata(self, legend, xdescent, ydescent, width, height, fontsize):
        offsets = [0.375, 0.5, 0.3125] if self._yoffsets is None else self._yoffsets
        return height * numpy.asarray(offsets)


class HandlerLine2D(HandlerNpoints):
    """Shows lines."""


HandlerLine2DCompound = HandlerLine2D


class HandlerPatch(HandlerBase):
    """Shows patches, perhaps by a function that makes the picture."""

    def __init__(self, patch_func=None, **kwargs):
        super().__init__(**kwargs)
        self._patch_func = patch_func

    def create_artists(self, legend, orig_handle, xdescent, ydescent, width, height, fontsize, trans):
        if self._patch_func is None:
            return super().create_artists(legend, orig_handle, xdescent, ydescent, width, height, fontsize, trans)
        p = self._patch_func(
            legend=legend, orig_handle=orig_handle, xdescent=xdescent, ydescent=ydescent, width=width, height=height,
            fontsize=fontsize,
        )  # fmt: skip
        self.update_prop(p, orig_handle, legend)
        return [p]


class HandlerStepPatch(HandlerBase):
    """Shows the patches of `stairs`."""


class HandlerLineCollection(HandlerLine2D):
    """Shows collections of lines."""


class HandlerRegularPolyCollection(HandlerNpointsYoffsets):
    """Shows collections of markers."""

    def __init__(self, yoffsets=None, sizes=None, **kwargs):
        super().__init__(yoffsets=yoffsets, **kwargs)
        self._sizes = sizes

    def _options(self):
        return {"scatterpoints": self._numpoints, "scatteryoffsets": self._yoffsets}

    def create_artists(self, legend, orig_handle, *args):
        made = super().create_artists(legend, orig_handle, *args)
        if self._sizes is not None:
            made[0].set_sizes(self._sizes)
        return made


class HandlerPathCollection(HandlerRegularPolyCollection):
    """Shows what `scatter` makes."""


class HandlerCircleCollection(HandlerRegularPolyCollection):
    """Shows collections of circles."""


class HandlerErrorbar(HandlerLine2D):
    """Shows error bars."""

    def __init__(self, xerr_size=0.5, yerr_size=None, marker_pad=0.3, numpoints=None, **kwargs):
        super().__init__(marker_pad=marker_pad, numpoints=numpoints, **kwargs)


class HandlerStem(HandlerNpointsYoffsets):
    """Shows stem plots."""

    def __init__(self, marker_pad=0.3, numpoints=None, bottom=None, yoffsets=None, **kwargs):
        super().__init__(marker_pad=marker_pad, numpoints=numpoints, yoffsets=yoffsets, **kwargs)


class HandlerPolyCollection(HandlerBase):
    """Shows filled areas."""


class HandlerTuple(HandlerBase):
    """Shows several handles, over each other or side by side in so many parts (None: as many as there are)."""

    def __init__(self, ndivide=1, pad=None, **kwargs):
        super().__init__(**kwargs)
        self._ndivide, self._pad = ndivide, pad

    def create_artists(self, legend, orig_handle, xdescent, ydescent, width, height, fontsize, trans):
        from matplotlib.legend import Legend

        parts = len(orig_handle) if self._ndivide is None else self._ndivide
        pad = (0.8 if self._pad is None else self._pad) * fontsize
        if parts > 1:
            width = (width - pad * (parts - 1)) / parts
        made = []
        for i, handle in enumerate(orig_handle):
            handler = getattr(legend, "_handlers", None) or Legend.get_default_handler_map()
            one = Legend.get_legend_handler(handler, handle) or HandlerBase()
            some = one.create_artists(legend, handle, xdescent, ydescent, width, height, fontsize, trans)
            shift = (i % parts) * (width + pad)
            for artist in some:
                if shift:
                    _shift(artist, shift)
                made.append(artist)
        return made


def _shift(artist, dx):
    from matplotlib.collections import Collection
    from matplotlib.lines import Line2D

    if isinstance(artist, Line2D):
        artist.set_xdata(numpy.asarray(artist.get_xdata()) + dx)
    elif hasattr(artist, "set_x"):
        artist.set_x(artist.get_x() + dx)
    elif isinstance(artist, Collection):
        artist.set_offsets(artist.get_offsets() + numpy.array([dx, 0]))
    else:
        raise NotImplementedError(f"HandlerTuple(ndivide=...) with {type(artist).__name__}")


class _Box:
    """The place of one picture in a legend, as handlers see it."""

    def __init__(self, width, height, xdescent, ydescent):
        self.width, self.height, self.xdescent, self.ydescent, self.artists = width, height, xdescent, ydescent, []

    def get_transform(self):
        from matplotlib.transforms import IdentityTransform

        return IdentityTransform()

    def add_artist(self, a):
        self.artists.append(a)


def picture(handler, handle, legend):
    """The Java handle that a handler draws."""

    def marks(width, height, xdescent, ydescent, size):
        box = _Box(width, height, xdescent, ydescent)
        first = handler.legend_artist(legend, handle, size, box)
        if not box.artists and first is not None:
            box.artists.append(first)
        return [a._j for a in box.artists]

    return _Picture(call(PythonParts.picture, marks))


class _Picture:
    def __init__(self, j):
        self._j = j

    def _java(self):
        return self._j
