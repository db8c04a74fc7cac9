"""Markers by their letters."""

TICKLEFT, TICKRIGHT, TICKUP, TICKDOWN = range(4)
CARETLEFT, CARETRIGHT, CARETUP, CARETDOWN = range(4, 8)
CARETLEFTBASE, CARETRIGHTBASE, CARETUPBASE, CARETDOWNBASE = range(8, 12)


_MISSING = object()


def _no_marker(given):
    """The empty marker, with matplotlib's warning that it should be asked for by its name."""
    import warnings

    from matplotlib import MatplotlibDeprecationWarning

    called = "Calling MarkerStyle() with no parameters" if given is _MISSING else "MarkerStyle(None)"
    warnings.warn(
        f"{called} is deprecated since 3.6; support will be removed two minor releases later.  "
        "Use MarkerStyle('') to construct an empty MarkerStyle.",
        MatplotlibDeprecationWarning,
        stacklevel=3,
    )
    return "" if given is _MISSING else given


class MarkerStyle:
    """A marker and how it is filled.

    >>> MarkerStyle('o').get_marker()
    'o'
    """

    markers = {
        ".": "point", ",": "pixel", "o": "circle", "v": "triangle_down", "^": "triangle_up",
        "<": "triangle_left", ">": "triangle_right", "1": "tri_down", "2": "tri_up", "3": "tri_left",
        "4": "tri_right", "8": "octagon", "s": "square", "p": "pentagon", "*": "star", "h": "hexagon1",
        "H": "hexagon2", "+": "plus", "x": "x", "D": "diamond", "d": "thin_diamond", "|": "vline",
        "_": "hline", "P": "plus_filled", "X": "x_filled", TICKLEFT: "tickleft", TICKRIGHT: "tickright",
        TICKUP: "tickup", TICKDOWN: "tickdown", CARETLEFT: "caretleft", CARETRIGHT: "caretright",
        CARETUP: "caretup", CARETDOWN: "caretdown", CARETLEFTBASE: "caretleftbase",
        CARETRIGHTBASE: "caretrightbase", CARETUPBASE: "caretupbase", CARETDOWNBASE: "caretdownbase",
        "None": "nothing", "none": "nothing", " ": "nothing", "": "nothing",
    }  # fmt: skip
    filled_markers = ("o", "v", "^", "<", ">", "8", "s", "p", "*", "h", "H", "D", "d", "P", "X")
    fillstyles = ("full", "left", "right", "bottom", "top", "none")

    def __init__(self, marker=_MISSING, fillstyle=None, transform=None, capstyle=None, joinstyle=None):
        if marker is _MISSING or marker is None:
            marker = _no_marker(marker)
        if isinstance(marker, MarkerStyle):
            transform = transform if transform is not None else marker._transform
            capstyle, joinstyle = capstyle or marker._capstyle, joinstyle or marker._joinstyle
            marker, fillstyle = marker._marker, fillstyle or marker._fillstyle
        self._marker, self._fillstyle, self._transform = marker, fillstyle, transform
        self._joinstyle, self._capstyle = joinstyle, capstyle
        self._java()

    def _java(self):
        from java import type as java_type

        from matplotlib._border import call, to_java

        make = java_type("org.jpylab.pylab.ArtistCalls").marker
        transform = None if self._transform is None else self._transform._j
        join, cap = (None if v is None else str(v) for v in (self._joinstyle, self._capstyle))
        return call(make, to_java(self._marker), self._fillstyle, transform, join, cap)

    def _own(self):
        plain = MarkerStyle(self._marker, self._fillstyle, capstyle=self._capstyle, joinstyle=self._joinstyle)
        return plain._java()

    def get_path(self):
        """The outline, in a square of side 1 about the origin once `get_transform` is applied."""
        from matplotlib._border import to_python

        return to_python(self._own().path())

    def get_transform(self):
        """The mapping of the outline."""
        from matplotlib.transforms import Affine2D

        return Affine2D() if self._transform is None else Affine2D(self._transform.get_matrix())

    def get_user_transform(self):
        """The mapping that was given, or None."""
        return None if self._transform is None else self.get_transform()

    def get_alt_path(self):
        """The outline of the other half of a half-filled marker, or None."""
        from matplotlib._border import to_python

        return to_python(self._own().altPath())

    def get_alt_transform(self):
        return self.get_transform()

    def get_snap_threshold(self):
        """How large a marker must be to be moved to whole pixels, or None."""
        return self._own().snapThreshold()

    def get_joinstyle(self):
        return str(self._java().joinStyle())

    def get_capstyle(self):
        return str(self._java().capStyle())

    def _with(self, transform):
        whole = transform if self._transform is None else self._transform + transform
        return MarkerStyle(self._marker, self._fillstyle, whole, self._capstyle, self._joinstyle)

    def transformed(self, transform):
        """The marker under one more mapping.

        >>> from matplotlib.transforms import Affine2D
        >>> MarkerStyle('o').transformed(Affine2D().scale(2)).get_transform().transform([1, 1]).tolist()
        [2.0, 2.0]
        """
        return self._with(transform)

    def rotated(self, *, deg=None, rad=None):
        """The marker turned by an angle."""
        from matplotlib.transforms import Affine2D

        if (deg is None) == (rad is None):
            raise ValueError("One of deg or rad is required" if deg is None else "Only one of deg and rad can be supplied")
        return self._with(Affine2D().rotate_deg(deg) if rad is None else Affine2D().rotate(rad))

    def scaled(self, sx, sy=None):
        """The marker at another size."""
        from matplotlib.transforms import Affine2D

        return self._with(Affine2D().scale(sx, sx if sy is None else sy))

    def get_marker(self):
        return self._marker

    def get_fillstyle(self):
        return self._fillstyle or "full"

    def is_filled(self):
        return (self._marker in (".", *self.filled_markers) or str(self._marker).startswith("$")) and self.get_fillstyle() != "none"

    def __bool__(self):
        return self._marker not in ("None", "none", " ", "")


def __getattr__(name):
    if name in ("CapStyle", "JoinStyle"):
        from matplotlib import _enums

        return getattr(_enums, name)
    raise AttributeError(f"module 'matplotlib.markers' has no attribute {name!r}")
