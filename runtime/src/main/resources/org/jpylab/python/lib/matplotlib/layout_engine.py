"""What arranges the axes of a figure before each drawing.

>>> import matplotlib.pyplot as plt
>>> fig, ax = plt.subplots(layout='constrained')
>>> fig.get_layout_engine().get()['hspace']
0.02
"""

from matplotlib._border import FigureCalls, call


class LayoutEngine:
    """What a figure calls before it is drawn; own ones override `execute` and the two flags."""

    _adjust_compatible = None
    _colorbar_gridspec = None

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self._params = {}

    def set(self, **kwargs):
        """Set parameters; engines say which."""
        raise NotImplementedError

    @property
    def colorbar_gridspec(self):
        """Whether colour bars share the place of their axes in a grid."""
        if self._colorbar_gridspec is None:
            raise NotImplementedError
        return self._colorbar_gridspec

    @property
    def adjust_compatible(self):
        """Whether `Figure.subplots_adjust` still has a say."""
        if self._adjust_compatible is None:
            raise NotImplementedError
        return self._adjust_compatible

    def get(self):
        """A copy of the parameters."""
        return dict(self._params)

    def execute(self, fig):
        """Arrange the axes of a figure."""
        raise NotImplementedError

    def _java(self, fig):
        """What the figure calls."""
        return call(FigureCalls.ownEngine, lambda: self.execute(fig), self.adjust_compatible, self.colorbar_gridspec)

    def _change(self, given):
        self._params.update((k, v) for k, v in given.items() if v is not None)


class PlaceHolderLayoutEngine(LayoutEngine):
    """Leaves the axes where they are, in the manner of the engine that it comes after."""

    def __init__(self, adjust_compatible, colorbar_gridspec, **kwargs):
        self._adjust_compatible = adjust_compatible
        self._colorbar_gridspec = colorbar_gridspec
        super().__init__(**kwargs)

    def execute(self, fig):
        """Do nothing."""

    def _java(self, fig):
        return call(FigureCalls.ownEngine, None, self._adjust_compatible, self._colorbar_gridspec)


class _JavaEngine(LayoutEngine):
    """An engine whose parameters live with the figure."""

    def _java(self, fig):
        return self._j

    def execute(self, fig):
        """Arrange the axes of a figure."""
        call(self._j.arrange, fig._j)


class TightLayoutEngine(_JavaEngine):
    """Moves the edges of the subplots so that labels have room."""

    _adjust_compatible = True
    _colorbar_gridspec = True

    def __init__(self, *, pad=1.08, h_pad=None, w_pad=None, rect=(0, 0, 1, 1), **kwargs):
        super().__init__(**kwargs)
        self._j = call(FigureCalls.tightEngine)
        self._params = dict.fromkeys(("pad", "h_pad", "w_pad", "rect"))
        self.set(pad=pad, h_pad=h_pad, w_pad=w_pad, rect=rect)

    def set(self, *, pad=None, w_pad=None, h_pad=None, rect=None):
        """Set pads in units of the font size and the part of the figure to fill."""
        self._change(dict(pad=pad, w_pad=w_pad, h_pad=h_pad, rect=rect))
        call(self._j.set, _number(pad), _number(h_pad), _number(w_pad), _numbers(rect))


class ConstrainedLayoutEngine(_JavaEngine):
    """Gives each subplot room for its labels, titles, legends and colour bars."""

    _adjust_compatible = False
    _colorbar_gridspec = False

    def __init__(self, *, h_pad=None, w_pad=None, hspace=None, wspace=None, rect=(0, 0, 1, 1), compress=False,
                 **kwargs):  # fmt: skip
        super().__init__(**kwargs)
        self._compress = bool(compress)
        self._j = call(FigureCalls.constrainedEngine, self._compress)
        self._params = dict(
            w_pad=self._j.padX(), h_pad=self._j.padY(), wspace=self._j.gapX(), hspace=self._j.gapY(), rect=(0, 0, 1, 1)
        )
        self.set(w_pad=w_pad, h_pad=h_pad, wspace=wspace, hspace=hspace, rect=rect)

    def set(self, *, h_pad=None, w_pad=None, hspace=None, wspace=None, rect=None):
        """Set pads in inches, gaps in fractions of the figure and the part of the figure to fill."""
        self._change(dict(h_pad=h_pad, w_pad=w_pad, hspace=hspace, wspace=wspace, rect=rect))
        call(self._j.set, _number(h_pad), _number(w_pad), _number(hspace), _number(wspace), _numbers(rect))


def _number(value):
    return None if value is None else float(value)


def _numbers(values):
    import numpy

    if values is None:
        return None
    return numpy._doubles([float("nan") if v is None else float(v) for v in values])


def make(layout, old, **kwargs):
    """The engine of a name, after another one; None for none."""
    if layout == "tight":
        return TightLayoutEngine(**kwargs)
    if layout in ("constrained", "compressed"):
        return ConstrainedLayoutEngine(**({"compress": True} if layout == "compressed" else {}), **kwargs)
    if layout == "none":
        return None if old is None else PlaceHolderLayoutEngine(old.adjust_compatible, old.colorbar_gridspec)
    if isinstance(layout, LayoutEngine):
        return layout
    raise ValueError(f"Invalid value for 'layout': {layout!r}")
