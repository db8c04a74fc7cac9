"""Legends."""

from matplotlib._border import ArtistCalls, FigureCalls, call, register, to_java, to_python
from matplotlib.artist import Artist


@register
class Legend(Artist):
    """The box that says what lines mean."""

    __slots__ = ()

    def __str__(self):
        return "Legend"

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

    _default_handlers = {}

    @classmethod
    def get_default_handler_map(cls):
        """What shows handles in all legends, where that is not the usual."""
        return cls._default_handlers

    @classmethod
    def set_default_handler_map(cls, handler_map):
        cls._default_handlers = handler_map

    @classmethod
    def update_default_handler_map(cls, handler_map):
        """Add to what shows handles in all legends."""
        cls._default_handlers.update(handler_map)

    def get_legend_handler_map(self):
        return self.get_default_handler_map()

    @staticmethod
    def get_legend_handler(legend_handler_map, orig_handle):
        """What shows a handle: by itself or by its class; None for the usual."""
        try:
            if orig_handle in legend_handler_map:
                return legend_handler_map[orig_handle]
        except TypeError:
            pass
        for cls in type(orig_handle).mro():
            if cls in legend_handler_map:
                return legend_handler_map[cls]
        return None

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

    @_loc.setter
    def _loc(self, place):
        call(self._j.setLocation, to_java(place))

    def get_frame(self):
        return to_python(self._j.frame())

    legendPatch = property(get_frame)
    isaxes = property(lambda self: self.axes is not None)
    parent = property(lambda self: self.axes or self.figure)

    def get_bbox_to_anchor(self):
        """The box in pixels at which the legend is placed."""
        return to_python(call(ArtistCalls.legendAnchor, self._j))

    def set_frame_on(self, b):
        self.get_frame().set_visible(b)

    draw_frame = set_frame_on

    def get_frame_on(self):
        return self.get_frame().get_visible()

    def set_draggable(self, state=True, use_blit=False, update="loc"):
        """Let the legend follow the mouse, or not; what moves it, or None."""
        now = self.__dict__.get("_draggable")
        if state and now is None:
            from matplotlib._dragging import DraggableLegend

            self._draggable = DraggableLegend(self, use_blit, update=update)
        elif not state and now is not None:
            now.disconnect()
            self._draggable = None
        return self.__dict__.get("_draggable")

    def get_draggable(self):
        return self.__dict__.get("_draggable") is not None

    draggable = set_draggable

    def get_window_extent(self, renderer=None):
        return to_python(call(ArtistCalls.extent, self._j))


def with_handlers(parent, args, kwargs):
    """The arguments of `legend` with the handles that handlers of their own show."""
    kwargs = dict(kwargs)
    handlers = {**Legend.get_default_handler_map(), **(kwargs.pop("handler_map", None) or {})}
    handles, labels = kwargs.pop("handles", None), kwargs.pop("labels", None)
    if len(args) == 2:
        handles, labels = args
    elif len(args) == 1:
        labels = args[0]
    if handles is None:
        handles, own = parent.get_legend_handles_labels()
        labels = own if labels is None else labels
    handles = list(handles)
    if labels is None:
        labels = [h.get_label() for h in handles]
    shown = []
    for handle in handles:
        handler = Legend.get_legend_handler(handlers, handle)
        if handler is None:
            shown.append(handle)
        else:
            from matplotlib.legend_handler import picture

            shown.append(picture(handler, handle, _Stand(handlers)))
    return (shown, list(labels)), kwargs


class _Stand:
    """The legend as handlers see it while it is made."""

    numpoints = scatterpoints = 1
    markerscale = 1.0

    def __init__(self, handlers):
        self._handlers = handlers

    def get_legend_handler_map(self):
        return self._handlers

    get_legend_handler = staticmethod(Legend.get_legend_handler)

    def _set_artist_props(self, a):
        """Artists of legends get figure and axes when they are drawn."""


def __getattr__(name):
    if name == "DraggableLegend":
        from matplotlib._dragging import DraggableLegend

        return DraggableLegend
    raise AttributeError(f"module 'matplotlib.legend' has no attribute {name!r}")
