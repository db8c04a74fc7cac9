"""Shapes with a face and an edge."""

from java import type as _java

from matplotlib._border import ArtistCalls, FigureCalls, call, register, to_java, to_python
from matplotlib.artist import Artist
from matplotlib.path import Path

_get = FigureCalls.get
PythonParts = _java("org.jpylab.pylab.PythonParts")


@register
class Patch(Artist):
    """A shape with a face and an edge."""

    __slots__ = ()
    _copied = True

    def get_verts(self):
        """The vertices of the outline in pixels."""
        return self.get_transform().transform_path(self.get_path()).vertices

    def contains_point(self, point, radius=None):
        """Whether a point in pixels lies in the shape."""
        return self.get_path().contains_point(self.get_transform().inverted().transform(point))

    def contains_points(self, points, radius=None):
        """Which points in pixels lie in the shape."""
        return self.get_path().contains_points(self.get_transform().inverted().transform(points))

    def contains(self, mouseevent, radius=None):
        """Whether an event is in the shape."""
        return bool(self.contains_point((mouseevent.x, mouseevent.y))), {}

    fill = property(lambda self: self.get_fill(), lambda self, v: self.set_fill(v))


def _attributes(*names):
    """Properties of a class that are attributes too."""

    def add(cls):
        for name in names:
            made = property(
                lambda self, name=name: to_python(call(_get, self._j, name)),
                lambda self, v, name=name: getattr(self, "set_" + name)(v),
            )
            setattr(cls, name, made)
        return cls

    return add


@register
@_attributes("angle")
class Rectangle(Patch):
    """A rectangle by its lower left corner, width and height.

    >>> Rectangle((1, 2), 3, 4).get_width()
    3.0
    """

    __slots__ = ()

    def get_xy(self):
        """The lower left corner, as it was given."""
        corner = tuple(to_python(call(_get, self._j, "xy")))
        given = self.__dict__.get("_given", {}).get("xy")
        return given if given == corner else corner

    xy = property(get_xy, lambda self, v: self.set_xy(v))

    def set_bounds(self, *args):
        """Set left, bottom, width and height."""
        left, bottom, width, height = args[0] if len(args) == 1 else args
        self.set_xy((left, bottom))
        self.set_width(width)
        self.set_height(height)

    def get_corners(self):
        """The four corners, from the lower left one on."""
        return self.get_patch_transform().transform([(0, 0), (1, 0), (1, 1), (0, 1)])

    def __str__(self):
        return "Rectangle(xy=(%g, %g), width=%g, height=%g, angle=%g)" % (
            *self.get_xy(), self.get_width(), self.get_height(), self.get_angle(),
        )  # fmt: skip


_SHAPE = {
    "_center": "center", "_width": "width", "_height": "height",
    "_angle": "angle", "theta1": "theta1", "theta2": "theta2",
}  # fmt: skip


@register
@_attributes("center", "width", "height", "angle")
class Ellipse(Patch):
    """An ellipse by its centre, width and height."""

    __slots__ = ()

    def get_corners(self):
        """The corners of the box around, turned with the ellipse, from the lower left one on."""
        return self.get_patch_transform().transform([(-1, -1), (1, -1), (1, 1), (-1, 1)])

    def draw(self, renderer):
        """Draw the shape; a class of one's own may compute its place and size by properties."""
        for name, setting in _SHAPE.items():
            for cls in type(self).__mro__:
                if name in vars(cls):
                    if not cls.__module__.startswith("matplotlib"):
                        FigureCalls.set(self._j, setting, to_java(getattr(self, name)))
                    break
        super().draw(renderer)

    def __str__(self):
        return "Ellipse(xy=(%s, %s), width=%s, height=%s, angle=%s)" % (
            *self.center, self.width, self.height, self.angle,
        )  # fmt: skip


@register
@_attributes("radius")
class Circle(Ellipse):
    """A circle by its centre and radius.

    >>> Circle((0, 0), 2).radius
    2.0
    """

    __slots__ = ()

    def __str__(self):
        return "Circle(xy=(%g, %g), radius=%g)" % (*self.center, self.radius)


@register
@_attributes("theta1", "theta2")
class Arc(Ellipse):
    """A part of an ellipse's outline."""

    __slots__ = ()

    def __str__(self):
        return "Arc(xy=(%g, %g), width=%g, height=%g, angle=%g, theta1=%g, theta2=%g)" % (
            *self.center, self.width, self.height, self.angle, self.theta1, self.theta2,
        )  # fmt: skip


@register
@_attributes("xy")
class Polygon(Patch):
    """A polygon by its corners."""

    __slots__ = ()

    def get_xy(self):
        """The corners, the closing one included."""
        import numpy

        return numpy.array(to_python(call(_get, self._j, "xy")))

    xy = property(get_xy, lambda self, v: self.set_xy(v))

    def __str__(self):
        n = len(self.get_xy())
        if not n:
            return "Polygon0()"
        return "Polygon%d((%g, %g) ...)" % (n, *self.get_xy()[0])


@register
@_attributes("xy", "radius", "orientation")
class RegularPolygon(Patch):
    """A polygon with equal sides."""

    __slots__ = ()

    def __str__(self):
        number = len(self.get_path().vertices) - 1
        return "RegularPolygon((%g, %g), %d, radius=%g, orientation=%g)" % (*self.xy, number, self.radius, self.orientation)


@register
class CirclePolygon(RegularPolygon):
    """A circle drawn as a polygon."""

    __slots__ = ()


@register
@_attributes("center", "theta1", "theta2", "width")
class Wedge(Patch):
    """A slice of a disk or ring."""

    __slots__ = ()
    _untold = frozenset(["get_center", "get_radius", "get_theta1", "get_theta2", "get_width"])

    r = property(lambda self: to_python(call(_get, self._j, "radius")), lambda self, v: self.set_radius(v))

    def __str__(self):
        return "Wedge(center=(%g, %g), r=%g, theta1=%g, theta2=%g, width=%s)" % (
            *self.center, self.r, self.theta1, self.theta2, self.width,
        )  # fmt: skip


@register
@_attributes("center", "width", "angle")
class Annulus(Patch):
    """The ring between two ellipses."""

    __slots__ = ()


@register
class PathPatch(Patch):
    """Any path as a patch."""

    __slots__ = ()

    def __init__(self, path, *args, **kwargs):
        super().__init__(path, *args, **kwargs)
        self._follow(path)

    def get_path(self):
        """The outline: the very path that was given."""
        known = self.__dict__.get("_path")
        return to_python(call(_get, self._j, "path")) if known is None else known

    def set_path(self, path):
        """Set the outline."""
        call(FigureCalls.set, self._j, "path", to_java(path))
        self._follow(path)

    def _follow(self, path):
        """See what is changed in a path later."""
        if isinstance(path, Path):
            self._path = path
            self._j.follow(path._java)

    def __str__(self):
        path = self.get_path()
        return "PathPatch%d((%g, %g) ...)" % (len(path.vertices), *tuple(path.vertices[0]))


@register
class StepPatch(PathPatch):
    """A stepwise outline."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        Patch.__init__(self, *args, **kwargs)


@register
class Arrow(Patch):
    """An arrow of one shape."""

    __slots__ = ()


@register
class FancyArrow(Polygon):
    """An arrow in data coordinates."""

    __slots__ = ()

    def __str__(self):
        return "FancyArrow()"


@register
class Shadow(Patch):
    """The shadow of a patch."""

    __slots__ = ()


class _Style:
    """A style by name with its parameters, as text for the figure model."""

    def __new__(cls, stylename, **kwargs):
        family = cls.__mro__[-3]
        name, *options = str(stylename).replace(" ", "").split(",")
        known = family._style_list.get(name.lower())
        if known is None:
            raise ValueError(f"Unknown style: {name!r}")
        for option in options:
            try:
                key, number = option.split("=")
                float(number)
            except ValueError:
                raise ValueError(f"Incorrect style argument: {stylename!r}") from None
            if key not in getattr(known, "_defaults", key):
                raise TypeError(f"{known.__qualname__}.__init__() got an unexpected keyword argument {key!r}")
        self = object.__new__(known if cls is family and issubclass(known, family) else cls)
        words = [str(stylename)] + [f"{k}={float(v)}" for k, v in kwargs.items() if v is not None]
        self._text = ",".join(words)
        return self

    def _java(self):
        return self._text

    def __reduce_ex__(self, protocol):
        return _style_again, (type(self).__mro__[-3], type(self).__name__, self._text)

    @classmethod
    def get_styles(cls):
        """The classes of the styles by their names."""
        return dict(cls._style_list)

    @classmethod
    def pprint_styles(cls):
        """The names of the styles with their parameters."""
        import inspect

        rows = [("Class", "Name", "Attrs")]
        for name, made in cls._style_list.items():
            rows.append((made.__name__, f"``{name}``", str(inspect.signature(made))[1:-1] or "None"))
        widths = [max(len(row[k]) for row in rows) for k in range(3)]
        texts = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
        line = "  ".join("=" * width for width in widths)
        return "\n" + "\n".join([line, texts[0], line, *texts[1:], line]) + "\n"


def _style_again(family, name, text):
    made = object.__new__(getattr(family, name, family))
    made._text = text
    return made


class _Parameters:
    """The signature of a style, made when it is asked for."""

    def __init__(self, defaults):
        self._defaults = defaults

    def __call__(self):
        from inspect import Parameter, Signature

        kind = Parameter.POSITIONAL_OR_KEYWORD
        return Signature([Parameter(k, kind, default=v) for k, v in self._defaults.items()])


class BoxStyle(_Style):
    """The outline of a fancy box.

    >>> BoxStyle('round', pad=0.2).get_styles().keys() >= {'round', 'square'}
    True
    """

    _style_list = {}


def box_shape(style):
    """A style of boxes as the figure model takes it: functions, and classes in `BoxStyle._style_list`, are its own."""
    if isinstance(style, str):
        name, *options = (part.strip() for part in style.split(","))
        own = BoxStyle._style_list.get(name)
        if own is None or issubclass(own, BoxStyle):
            return style
        style = own(**{k: float(v) for k, v in (one.split("=") for one in options)})
    if not callable(style):
        return style
    return PythonParts.boxShape(lambda x, y, width, height, size: to_java(style(x, y, width, height, size)))


class ConnectionStyle(_Style):
    """The curve of a fancy arrow."""

    _style_list = {}


class ArrowStyle(_Style):
    """The heads and tail of a fancy arrow."""

    _style_list = {}


def _style(cls, name, attribute, **defaults):
    """Add the class of a style with its parameters."""

    def make(own, *args, **kwargs):
        return _Style.__new__(own, name, **dict(zip(defaults, args)), **kwargs)

    names = {"__new__": make, "_defaults": frozenset(defaults), "__signature__": _Parameters(defaults), "__qualname__": f"{cls.__name__}.{attribute}"}
    made = type(attribute, (cls,), names)
    cls._style_list[name] = made
    setattr(cls, attribute, made)


for _name, _attribute in (("square", "Square"), ("circle", "Circle"), ("larrow", "LArrow"), ("rarrow", "RArrow"),
                          ("darrow", "DArrow")):  # fmt: skip
    _style(BoxStyle, _name, _attribute, pad=0.3)
for _name, _attribute in (("round", "Round"), ("round4", "Round4")):
    _style(BoxStyle, _name, _attribute, pad=0.3, rounding_size=None)
for _name, _attribute in (("sawtooth", "Sawtooth"), ("roundtooth", "Roundtooth")):
    _style(BoxStyle, _name, _attribute, pad=0.3, tooth_size=None)
_style(ConnectionStyle, "arc3", "Arc3", rad=0.0)
_style(ConnectionStyle, "angle3", "Angle3", angleA=90, angleB=0)
_style(ConnectionStyle, "angle", "Angle", angleA=90, angleB=0, rad=0.0)
_style(ConnectionStyle, "arc", "Arc", angleA=0, angleB=0, armA=None, armB=None, rad=0.0)
_style(ConnectionStyle, "bar", "Bar", armA=0.0, armB=0.0, fraction=0.3, angle=None)
_style(ArrowStyle, "-", "Curve")
for _name, _attribute in (("<-", "CurveA"), ("->", "CurveB"), ("<->", "CurveAB"), ("<|-", "CurveFilledA"),
                          ("-|>", "CurveFilledB"), ("<|-|>", "CurveFilledAB")):  # fmt: skip
    _style(ArrowStyle, _name, _attribute, head_length=0.4, head_width=0.2, widthA=1.0, widthB=1.0, lengthA=0.2,
           lengthB=0.2, angleA=0, angleB=0, scaleA=None, scaleB=None)  # fmt: skip
_style(ArrowStyle, "]-", "BracketA", widthA=1.0, lengthA=0.2, angleA=0)
_style(ArrowStyle, "-[", "BracketB", widthB=1.0, lengthB=0.2, angleB=0)
_style(ArrowStyle, "]-[", "BracketAB", widthA=1.0, lengthA=0.2, angleA=0, widthB=1.0, lengthB=0.2, angleB=0)
_style(ArrowStyle, "|-|", "BarAB", widthA=1.0, angleA=0, widthB=1.0, angleB=0)
_style(ArrowStyle, "]->", "BracketCurve", widthA=1.0, lengthA=0.2, angleA=None)
_style(ArrowStyle, "<-[", "CurveBracket", widthB=1.0, lengthB=0.2, angleB=None)
_style(ArrowStyle, "simple", "Simple", head_length=0.5, head_width=0.5, tail_width=0.2)
_style(ArrowStyle, "fancy", "Fancy", head_length=0.4, head_width=0.4, tail_width=0.4)
_style(ArrowStyle, "wedge", "Wedge", tail_width=0.3, shrink_factor=0.5)


def _style_of(patch, cls, name):
    """The style that a patch has, as an object."""
    spec = FigureCalls.get(patch._j, name)
    if not hasattr(spec, "parameters"):
        return to_python(spec)
    made = cls._style_list[str(spec.name())]
    return made(**{str(one): float(spec.parameters().get(one)) for one in spec.parameters().keySet()})


@register
class FancyBboxPatch(Patch):
    """A box with a fancy outline."""

    __slots__ = ()

    def __str__(self):
        return "FancyBboxPatch((%g, %g), width=%g, height=%g)" % (self.get_x(), self.get_y(), self.get_width(), self.get_height())

    def set_bounds(self, *args):
        """Set left, bottom, width and height."""
        from matplotlib._border import to_java

        FigureCalls.set(self._j, "bounds", to_java(tuple(float(v) for v in (args[0] if len(args) == 1 else args))))

    def get_boxstyle(self):
        """The outline."""
        return _style_of(self, BoxStyle, "boxstyle")

    def set_boxstyle(self, boxstyle=None, **kwargs):
        """Set the outline, perhaps with parameters."""
        if boxstyle is None:
            return BoxStyle.pprint_styles()
        style = BoxStyle(boxstyle, **kwargs) if isinstance(boxstyle, str) and kwargs else box_shape(boxstyle)
        call(FigureCalls.set, self._j, "boxstyle", to_java(style))


@register
class FancyArrowPatch(Patch):
    """An arrow between two points or along a path."""

    __slots__ = ()

    def set_positions(self, posA, posB):
        """Set the ends."""
        import numpy

        call(self._j.setPositions, numpy._doubles(posA), numpy._doubles(posB))

    def __str__(self):
        ends = self._j.fromTo()
        if ends is None:
            return object.__repr__(self)
        return f"{type(self).__name__}(({ends[0]:g}, {ends[1]:g})->({ends[2]:g}, {ends[3]:g}))"

    def get_path_in_displaycoord(self):
        """The outlines in pixels, and whether each is filled."""
        raise NotImplementedError("FancyArrowPatch.get_path_in_displaycoord")

    shrinkA = property(lambda self: self._j.shrinkA(), doc="Points left free at the start.")
    shrinkB = property(lambda self: self._j.shrinkB(), doc="Points left free at the end.")
    patchA = property(lambda self: to_python(self._j.patchA()), lambda self, patch: self.set_patchA(patch))
    patchB = property(lambda self: to_python(self._j.patchB()), lambda self, patch: self.set_patchB(patch))

    def get_arrowstyle(self):
        """The heads and tail."""
        return _style_of(self, ArrowStyle, "arrowstyle")

    def get_connectionstyle(self):
        """The curve."""
        return _style_of(self, ConnectionStyle, "connectionstyle")

    def set_arrowstyle(self, arrowstyle=None, **kwargs):
        """Set the heads and tail, perhaps with parameters."""
        if arrowstyle is None:
            return ArrowStyle.pprint_styles()
        style = ArrowStyle(arrowstyle, **kwargs) if isinstance(arrowstyle, str) else arrowstyle
        call(FigureCalls.set, self._j, "arrowstyle", to_java(style))

    def set_connectionstyle(self, connectionstyle=None, **kwargs):
        """Set the curve, perhaps with parameters."""
        if connectionstyle is None:
            return ConnectionStyle.pprint_styles()
        style = ConnectionStyle(connectionstyle, **kwargs) if isinstance(connectionstyle, str) else connectionstyle
        call(FigureCalls.set, self._j, "connectionstyle", to_java(style))


@register
class ConnectionPatch(FancyArrowPatch):
    """A line or arrow between points in two coordinate systems."""

    __slots__ = ()


def bbox_artist(artist, renderer, props=None, fill=True):
    raise NotImplementedError("matplotlib.patches.bbox_artist")


def draw_bbox(bbox, renderer, color="k", trans=None):
    raise NotImplementedError("matplotlib.patches.draw_bbox")
