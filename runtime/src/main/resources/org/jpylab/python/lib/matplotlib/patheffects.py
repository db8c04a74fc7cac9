"""Strokes, shadows and ticks around what artists draw."""


class AbstractPathEffect:
    """What is drawn with or instead of an artist, moved by an offset in points."""

    def __init__(self, offset=(0.0, 0.0)):
        self._offset = offset
        self._gc = {}

    def _java(self):
        from matplotlib._border import to_java

        settings = {k: to_java(v) for k, v in self._gc.items()}
        return {"kind": type(self).__name__, "offset": [float(v) for v in self._offset], **settings}


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
    """A shadow of a patch: of a colour, or of the patch's own made darker by `rho`."""

    def __init__(self, offset=(2, -2), shadow_rgbFace=None, alpha=None, rho=0.3, **kwargs):
        super().__init__(offset)
        self._gc = {"alpha": 0.3 if alpha is None else alpha, "rho": rho, "facecolor": shadow_rgbFace, **kwargs}


class withSimplePatchShadow(SimplePatchShadow):
    """The artist over its shadow."""


class SimpleLineShadow(AbstractPathEffect):
    """A shadow of a line: of a colour, or with None of the line's own made darker by `rho`."""

    def __init__(self, offset=(2, -2), shadow_color="k", alpha=0.3, rho=0.3, **kwargs):
        super().__init__(offset)
        self._gc = {"alpha": alpha, "rho": rho, "color": shadow_color, **kwargs}


class PathPatchEffect(AbstractPathEffect):
    """A patch of the artist's outline, with the keyword arguments of patches."""

    def __init__(self, offset=(0, 0), **kwargs):
        super().__init__(offset)
        self._gc = kwargs


class TickedStroke(AbstractPathEffect):
    """Ticks along a line: a distance in points, an angle in degrees, a length in distances."""

    def __init__(self, offset=(0, 0), spacing=10.0, angle=45.0, length=1.4142135623730951, **kwargs):
        super().__init__(offset)
        self._gc = {"spacing": spacing, "angle": angle, "length": length, **kwargs}


class withTickedStroke(TickedStroke):
    """The artist with ticks along it."""


class PathEffectRenderer:
    """Draws effects."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.patheffects.PathEffectRenderer")
