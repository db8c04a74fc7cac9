"""Markers by their letters."""

TICKLEFT, TICKRIGHT, TICKUP, TICKDOWN = range(4)
CARETLEFT, CARETRIGHT, CARETUP, CARETDOWN = range(4, 8)
CARETLEFTBASE, CARETRIGHTBASE, CARETUPBASE, CARETDOWNBASE = range(8, 12)


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
    filled_markers = (".", "o", "v", "^", "<", ">", "8", "s", "p", "*", "h", "H", "D", "d", "P", "X")
    fillstyles = ("full", "left", "right", "bottom", "top", "none")

    def __init__(self, marker, fillstyle=None, transform=None, capstyle=None, joinstyle=None):
        if isinstance(marker, MarkerStyle):
            marker, fillstyle = marker._marker, fillstyle or marker._fillstyle
        if transform is not None:
            raise NotImplementedError("MarkerStyle(transform=...)")
        self._marker, self._fillstyle = marker, fillstyle
        self._joinstyle, self._capstyle = joinstyle, capstyle
        self._java()

    def _java(self):
        from java import type as java_type

        from matplotlib._border import call, to_java

        make = java_type("org.jpylab.pylab.ArtistCalls").marker
        return call(make, to_java(self._marker), self._fillstyle)

    def get_marker(self):
        return self._marker

    def get_fillstyle(self):
        return self._fillstyle or "full"

    def is_filled(self):
        return self._marker in self.filled_markers and self.get_fillstyle() != "none"

    def __bool__(self):
        return self._marker not in ("None", "none", " ", "")
