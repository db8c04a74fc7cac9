"""Axes whose edges can be told by name: `axis["left"]`."""

from matplotlib import axes as maxes


class SimpleChainedObjects:
    """Several objects whose methods are called together."""

    def __init__(self, objects):
        self._objects = objects

    def __getattr__(self, name):
        return SimpleChainedObjects([getattr(one, name) for one in self._objects])

    def __call__(self, *args, **kwargs):
        for one in self._objects:
            one(*args, **kwargs)


class AxisDict(dict):
    """The edges by name; several by a tuple or `[:]`. A call is one of the command `axis`."""

    def __init__(self, axes, **edges):
        self.axes = axes
        super().__init__(**edges)

    def __getitem__(self, key):
        if isinstance(key, tuple):
            return SimpleChainedObjects([dict.__getitem__(self, k) for k in key])
        if isinstance(key, slice):
            if key != slice(None):
                raise ValueError("Unsupported slice")
            return SimpleChainedObjects(list(self.values()))
        return dict.__getitem__(self, key)

    def __call__(self, *args, **kwargs):
        return maxes.Axes.axis(self.axes, *args, **kwargs)


class Axes(maxes.Axes):
    """Axes with their edges by name in `axis`."""

    __slots__ = ()
    AxisDict = AxisDict

    @property
    def axis(self):
        made = self.__dict__.get("_axislines")
        if made is None:
            made = self._axislines = AxisDict(
                self, bottom=SimpleAxisArtist(self.xaxis, 1, self.spines["bottom"]),
                top=SimpleAxisArtist(self.xaxis, 2, self.spines["top"]),
                left=SimpleAxisArtist(self.yaxis, 1, self.spines["left"]),
                right=SimpleAxisArtist(self.yaxis, 2, self.spines["right"]),
            )  # fmt: skip
        return made

    def clear(self):
        """Take everything out, and tell the edges anew."""
        super().clear()
        self.__dict__.pop("_axislines", None)


class SimpleAxisArtist:
    """An edge of axes: its line, and the ticks and labels at it."""

    def __init__(self, axis, axisnum, spine):
        self._axis, self._axisnum, self.line = axis, axisnum, spine
        self._axis_direction = (("bottom", "top") if axis.axis_name == "x" else ("left", "right"))[axisnum - 1]
        self._visible = True

    major_ticks = property(lambda self: self._of_ticks("tick%dline"))
    major_ticklabels = property(lambda self: self._of_ticks("label%d"))
    label = property(lambda self: self._axis.get_label())

    def _of_ticks(self, name):
        return SimpleChainedObjects([getattr(t, name % self._axisnum) for t in self._axis.get_major_ticks()])

    def get_visible(self):
        return self._visible

    def set_visible(self, b):
        """Show or hide line, ticks and labels."""
        self.toggle(all=b)
        self.line.set_visible(b)
        self._axis.set_visible(True)
        self._visible = b

    def set_label(self, txt):
        """Set the text of the label."""
        self._axis.set_label_text(txt)

    def toggle(self, all=None, ticks=None, ticklabels=None, label=None):
        """Show or hide ticks and labels, or some of them."""
        whole = None if all is None else bool(all)
        ticks, ticklabels, label = (whole if given is None else given for given in (ticks, ticklabels, label))
        if ticks is not None:
            self._axis.set_tick_params(**{self._axis_direction: ticks})
        if ticklabels is not None:
            self._axis.set_tick_params(**{"label" + self._axis_direction: ticklabels})
        if label:
            self._axis.get_label().set_visible(True)
            self._axis.set_label_position(self._axis_direction)
        elif label is not None and self._axis.get_label_position() == self._axis_direction:
            self._axis.get_label().set_visible(False)
