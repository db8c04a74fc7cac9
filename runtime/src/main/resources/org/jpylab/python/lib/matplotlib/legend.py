"""Legends."""

from matplotlib._border import ArtistCalls, FigureCalls, call, register, to_java, to_python
from matplotlib.artist import Artist


@register
class Legend(Artist):
    """The box that says what lines mean."""

    __slots__ = ()

    codes = {
        "best": 0, "upper right": 1, "upper left": 2, "lower left": 3, "lower right": 4, "right": 5,
        "center left": 6, "center right": 7, "lower center": 8, "upper center": 9, "center": 10,
    }  # fmt: skip

    def __init__(self, parent, handles, labels, **kwargs):
        from matplotlib._border import adopt

        made = call(
            ArtistCalls.legend, parent._j, to_java(list(handles)), to_java(list(labels)),
            {k: to_java(v) for k, v in kwargs.items()},
        )  # fmt: skip
        adopt(self, made)

    def get_texts(self):
        """The labels."""
        return to_python(self._j.texts())

    def get_title(self):
        return to_python(self._j.title())

    def set_title(self, title, prop=None):
        """Set the title, perhaps with a font."""
        text = self.get_title()
        text.set_text(title)
        text.set_visible(bool(title))
        if prop is not None:
            text.set_fontproperties(prop)

    def get_lines(self):
        """The samples that are lines."""
        from matplotlib.lines import Line2D

        return [h for h in to_python(self._j.handles()) if isinstance(h, Line2D)]

    def get_patches(self):
        """The samples that are patches."""
        from matplotlib.patches import Patch

        return [h for h in to_python(self._j.handles()) if isinstance(h, Patch)]

    @property
    def legendHandles(self):
        return to_python(self._j.handles())

    legend_handles = legendHandles
    texts = property(get_texts)

    @property
    def _loc(self):
        where = call(ArtistCalls.legendPlace, self._j)
        return where if isinstance(where, int) else tuple(to_python(where))

    def get_frame(self):
        return to_python(self._j.frame())

    legendPatch = property(get_frame)

    def set_frame_on(self, b):
        self.get_frame().set_visible(b)

    draw_frame = set_frame_on

    def get_frame_on(self):
        return self.get_frame().get_visible()

    def set_draggable(self, state, use_blit=False, update="loc"):
        if state:
            raise NotImplementedError("Legend.set_draggable")

    def get_draggable(self):
        return False

    draggable = set_draggable

    def get_window_extent(self, renderer=None):
        return to_python(call(ArtistCalls.extent, self._j))


class DraggableLegend:
    """A legend that follows the mouse."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.legend.DraggableLegend")
