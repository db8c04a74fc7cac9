"""Strokes and shadows around what artists draw."""


class AbstractPathEffect:
    """What is drawn with or instead of an artist, moved by an offset in points."""

    def __init__(self, offset=(0.0, 0.0)):
        self._offset = offset
        self._gc = {}

    def _java(self):
        return {
            "kind": type(self).__name__,
            "offset": [float(v) for v in self._offset],
            **{k: v for k, v in self._gc.items()},
        }


class Normal(AbstractPathEffect):
    """The artist itself."""


class Stroke(AbstractPathEffect):
    """The artist with another line."""

    def __init__(self, offset=(0, 0), **kwargs):
        super().__init__(offset)
        self._gc = kwargs


class withStroke(Stroke):
    """The artist over a wider line."""


class SimplePatchShadow(AbstractPathEffect):
    """A shadow of a patch."""

    def __init__(self, offset=(2, -2), shadow_rgbFace=None, alpha=None, rho=0.3, **kwargs):
        super().__init__(offset)
        self._gc = {"alpha": 0.3 if alpha is None else alpha, "rho": rho, "facecolor": shadow_rgbFace, **kwargs}


class withSimplePatchShadow(SimplePatchShadow):
    """The artist over its shadow."""


class SimpleLineShadow(AbstractPathEffect):
    """A shadow of a line."""

    def __init__(self, offset=(2, -2), shadow_color="k", alpha=0.3, rho=0.3, **kwargs):
        super().__init__(offset)
        self._gc = {"alpha": alpha, "rho": rho, "color": shadow_color, **kwargs}


class PathPatchEffect(AbstractPathEffect):
    """A patch of the artist's outline."""

    def __init__(self, offset=(0, 0), **kwargs):
        super().__init__(offset)
        self._gc = kwargs


class TickedStroke(AbstractPathEffect):
    """A line with ticks along it."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.patheffects.TickedStroke")


withTickedStroke = TickedStroke


class PathEffectRenderer:
    """Draws effects."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.patheffects.PathEffectRenderer")
