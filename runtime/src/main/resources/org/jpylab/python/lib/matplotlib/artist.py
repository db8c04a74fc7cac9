"""The base class of everything in a figure: properties are Java's, found by name when first asked for."""

import numpy

from matplotlib._border import ArtistCalls, FigureCalls, Proxy, Signature, adopt, as_text, call, register, to_java, to_python

_get, _set, _set_all = FigureCalls.get, FigureCalls.set, FigureCalls.setAll
_has = FigureCalls.hasAccessor
_make = ArtistCalls.make


_KEPT = frozenset([int, tuple])
_AS_FLOATS = frozenset(["box_aspect", "linewidth", "lw", "markersize", "ms", "rotation", "fontsize", "size", "radius"])


def _takes_nothing(function):
    """Whether a getter needs no arguments and may be listed."""
    code = getattr(function, "__code__", None)
    if code is None or hasattr(function, "_of_model"):
        return False
    return code.co_argcount - len(function.__defaults__ or ()) == 1


def _as_given(given, value):
    """A property's value, as it was given if that is still the value: 7 rather than 7.0."""
    if isinstance(given, tuple):
        return given if isinstance(value, (list, tuple)) and list(given) == list(value) else value
    return given if type(value) in (float, bool) and given == value else value


def _named(error, cls):
    """An error about an unknown property, with the name of the class that the program knows."""
    own, words, name = str(error).partition(".set() got an unexpected keyword argument ")
    return AttributeError(f"{cls.__name__}{words}{name}") if words and "." not in own else error


class _ArtistClass(type):
    """A class that knows the methods of the figure model before there are artists."""

    def __getattr__(cls, name):
        if name in cls._methods_of_model:
            return cls._define_method(name)
        if name[:4] in ("get_", "set_"):
            if name in _accessors_of(cls):
                return cls._define(name)
            from matplotlib._signatures import text_of

            if cls._owner and text_of(cls._owner, name) is not None:
                return cls._define(name)
        raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")

    def __dir__(cls):
        return sorted({*type.__dir__(cls), *cls._methods_of_model, *_accessors_of(cls)})


_accessors = {}


def _accessors_of(cls):
    """The getters and setters that all artists of a class have."""
    name = cls._java_name
    known = _accessors.get(name)
    if known is None:
        known = _accessors[name] = frozenset(str(one) for one in ArtistCalls.classAccessors(name)) - cls._untold
    return known


@register
class Artist(Proxy, metaclass=_ArtistClass):
    """Anything in a figure."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        place = {k: kwargs.pop(k) for k in ("figure", "axes") if k in kwargs}
        try:
            made = call(_make, self._java_name, [to_java(a) for a in args], to_java(kwargs))
        except TypeError as e:
            raise (TypeError(f"{type(self).__name__}.{e}") if str(e).startswith("__init__() ") else e) from None
        adopt(self, made)
        for name, owner in place.items():
            setattr(self, name, owner)

    _java_name = "Artist"
    _draws = False
    _owner = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.__module__.split(".")[0] in ("matplotlib", "mpl_toolkits"):
            return
        cls._draws = cls.draw is not Artist.draw
        for name in cls._methods_of_model.intersection(vars(cls)):
            cls._define_method(name)  # so that super() finds it
        for name in ArtistCalls.classProperties(cls._java_name):
            for base in cls.__mro__[1:]:
                if base.__module__.startswith("matplotlib"):
                    for accessor in ("get_" + str(name), "set_" + str(name)):
                        if not hasattr(base, accessor):
                            base._define(accessor)
                    break

    def __getattr__(self, name):
        if name == "_j":
            raise AttributeError(name)
        made = self._accessor(name)
        if made is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return made.__get__(self)

    # Getters that matplotlib does not have, though the figure model could tell.
    _untold = frozenset()

    def _accessor(self, name):
        """The `get_…` or `set_…` function of a property, kept on the class from now on."""
        if name[:4] not in ("get_", "set_") or name in self._untold or not _has(self._j, name):
            return None
        return type(self)._define(name)

    @classmethod
    def _define(cls, name):
        kind, property = name[:4], name[4:]
        if kind == "get_":

            def accessor(self):
                value = to_python(call(_get, self._j, property))
                given = self.__dict__.get("_given")
                return value if given is None or property not in given else _as_given(given[property], value)

        elif property in ("text", "label"):

            def accessor(self, value):
                call(_set, self._j, property, to_java(as_text(value)))

        else:

            def accessor(self, value):
                call(_set, self._j, property, to_java(value))
                if type(value) in _KEPT and property not in _AS_FLOATS:
                    self.__dict__.setdefault("_given", {})[property] = value

        accessor.__name__ = name
        accessor.__qualname__ = f"{cls.__name__}.{name}"
        accessor._of_model = True
        if cls._owner:
            accessor.__signature__ = Signature(cls._owner, name)
        setattr(cls, name, accessor)
        return accessor

    def __dir__(self):
        names = set(object.__dir__(self))
        for p in FigureCalls.properties(self._j):
            names.update((f"get_{p}", f"set_{p}"))
        return sorted(names)

    def set(self, **kwargs):
        """Set several properties at once; gives what each setter gives."""
        try:
            return self._set_each(kwargs)
        except AttributeError as e:
            raise _named(e, type(self)) from None

    def _set_each(self, kwargs):
        cls, rest, given = type(self), {}, []
        for k, v in kwargs.items():
            own = getattr(cls, "set_" + k, None)
            if own is None and "set_" + k in cls._methods_of_model:
                own = getattr(self, "set_" + k).__func__
            if own is None or hasattr(own, "_of_model"):
                rest[k] = to_java(as_text(v) if k in ("text", "label") else v)
                given.append(None)
                continue
            if rest:
                call(_set_all, self._j, rest)
                rest = {}
            given.append(own(self, v))
        if rest:
            call(_set_all, self._j, rest)
        return given

    _methods_of_model = frozenset()

    def update(self, props):
        """Set properties from a dictionary; gives what each setter gives."""
        try:
            return self.set(**props)
        except AttributeError as e:
            unknown = str(e).partition(".set() got an unexpected keyword argument ")
            if not unknown[1]:
                raise
            raise AttributeError(f"{unknown[0]!r} object has no property {unknown[2]}") from None

    def properties(self):
        """All properties that can be read, by name."""
        from matplotlib import _accepted

        cls = type(self)
        names = {str(p) for p in ArtistCalls.readable(self._j)}
        names.update(n[4:] for n in dir(cls) if n.startswith("get_") and _takes_nothing(getattr(cls, n)))
        names.update(n[4:] for n in cls._methods_of_model if n.startswith("get_"))
        found = {}
        for name in sorted(names - _accepted.unread(cls)):
            try:
                found[name] = getattr(self, "get_" + name)()
            except Exception:  # a getter that wants arguments, or has nothing to tell yet
                continue
        return found

    def remove(self):
        """Take the artist out of its figure."""
        call(self._j.remove)

    def update_from(self, other):
        """Take over the looks of another artist."""
        call(self._j.copyFrom, other._j)

    stale_callback = None
    clipbox = property(lambda self: self.get_clip_box(), lambda self, box: self.set_clip_box(box))

    @property
    def axes(self):
        return to_python(self._j.axes())

    @axes.setter
    def axes(self, ax):
        self._j.setAxes(None if ax is None else ax._j)

    @property
    def figure(self):
        return to_python(self._j.figure())

    @figure.setter
    def figure(self, fig):
        self._j.setFigure(fig._j)

    @property
    def zorder(self):
        return self.get_zorder()

    @zorder.setter
    def zorder(self, level):
        self.set_zorder(level)

    @property
    def stale(self):
        return True

    @stale.setter
    def stale(self, value):
        if value:
            self._j.stale()

    @property
    def mouseover(self):
        return self.get_mouseover()

    @mouseover.setter
    def mouseover(self, value):
        self.set_mouseover(value)

    @property
    def sticky_edges(self):
        """Where autoscaling adds no margin."""
        return _StickyEdges(_Edges(self._j, True), _Edges(self._j, False))

    def get_sketch_params(self):
        """Scale, length and randomness of a wavering line, or None."""
        return self.__dict__.get("_sketch") or to_python(call(_get, self._j, "sketch_params"))

    def set_sketch_params(self, scale=None, length=None, randomness=None):
        """Let lines waver; None for straight ones."""
        self._sketch = None if scale is None else (scale, length or 128.0, randomness or 16.0)
        given = scale if scale is None or hasattr(scale, "__len__") else [float(v) for v in self._sketch]
        call(_set, self._j, "sketch_params", to_java(given))

    def get_children(self):
        return to_python(self._j.children())

    def get_figure(self):
        return self.figure

    def findobj(self, match=None, include_self=True):
        """This artist and those inside of it that are of a class or pass a test."""
        if match is None:
            fits = lambda a: True
        elif isinstance(match, type):
            fits = lambda a: isinstance(a, match)
        elif callable(match):
            fits = match
        else:
            raise ValueError("match must be None, a matplotlib.artist.Artist subclass, or a callable")
        found = [b for child in self.get_children() for b in child.findobj(match)]
        if include_self and fits(self):
            found.append(self)
        return found

    def draw(self, renderer):
        """Put the artist on the list of what is drawn; a class of one's own may do other things there."""
        if self.get_visible():
            renderer._add(self)

    def set_clip_path(self, path, transform=None):
        """Draw only the inside of a patch, or of a path under a mapping; None for all."""
        from matplotlib.transforms import TransformedPath

        if isinstance(path, TransformedPath):
            path, transform = path._path, path._transform
        if transform is not None:
            if not hasattr(path, "vertices"):
                raise TypeError(f"Invalid arguments to set_clip_path, of type {type(path).__name__} and {type(transform).__name__}")
            self._j.setClip(ArtistCalls.clipPath(path._java(), transform._j))
            return
        call(_set, self._j, "clip_path", to_java(path))

    def set_clip_box(self, clipbox):
        """Draw only what is in a box in pixels, as that is at each drawing; None for all."""
        self._clip_box = clipbox
        self._j.setClip(None if clipbox is None else ArtistCalls.clipBox(clipbox._java))

    def get_clip_box(self):
        """The box in pixels outside of which nothing is drawn, or None."""
        known = self.__dict__.get("_clip_box")
        if known is not None:
            return known
        clip = self._j.getClip()
        if clip is None:
            return None
        from matplotlib._boxes import LiveBbox

        return LiveBbox(clip.bounds)

    def get_clip_path(self):
        """The path in pixels outside of which nothing is drawn; None where that is a box."""
        from matplotlib.transforms import IdentityTransform, TransformedPath

        clip = self._j.getClip()
        if clip is None or str(FigureCalls.classNames(clip)[0]) == "Box":
            return None
        return TransformedPath(to_python(ArtistCalls.clipOutline(self._j)), IdentityTransform())

    def get_transformed_clip_path_and_affine(self):
        """The path outside of which nothing is drawn, and the mapping of it to pixels."""
        from matplotlib.transforms import IdentityTransform

        path = ArtistCalls.clipOutline(self._j)
        return (None, None) if path is None else (to_python(path), IdentityTransform())

    def __copy__(self):
        """An artist of its own with the same properties, axes and figure."""
        if not self._copied:
            raise NotImplementedError(f"copying of {type(self).__name__}")
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made._j = self._j.twin()
        FigureCalls.setPeer(made._j, made)
        return made

    def __deepcopy__(self, memo):
        if self.figure is not None:
            raise NotImplementedError(f"deep copying of {type(self).__name__} in a figure")
        return self.__copy__()

    def __reduce_ex__(self, protocol):
        raise NotImplementedError(f"pickling of {type(self).__name__}")

    _copied = False

    def _added_to(self, ax):
        """Call those methods of a class of one's own that matplotlib calls when an artist is added to axes."""
        cls = type(self)
        for name, value in (("set_figure", ax.figure), ("set_transform", None)):
            own = getattr(cls, name, None)
            if own is not None and not own.__module__.startswith(("matplotlib", "mpl_toolkits")):
                own(self, self.get_transform() if value is None else value)
        if cls.axes is not Artist.axes:
            self.axes = ax

    def pick(self, mouseevent):
        """Tell those who listen to picks if an event is on this artist, and its children."""
        if self.pickable():
            picker = self.get_picker()
            inside, prop = picker(self, mouseevent) if callable(picker) else self.contains(mouseevent)
            if inside:
                self.figure.canvas._pick(mouseevent, self, prop)
        for a in self.get_children():
            if getattr(mouseevent, "inaxes", None) is None or a.axes is None or mouseevent.inaxes is a.axes:
                a.pick(mouseevent)

    def get_window_extent(self, renderer=None):
        """The box in pixels."""
        return to_python(call(ArtistCalls.extent, self._j))

    def get_tightbbox(self, renderer=None):
        """The box in pixels of all that is drawn, or None."""
        return to_python(call(ArtistCalls.tightExtent, self._j))

    def contains(self, mouseevent):
        """Whether an event is in the artist."""
        box = self.get_window_extent()
        return box.x0 <= mouseevent.x <= box.x1 and box.y0 <= mouseevent.y <= box.y1, {}

    def is_transform_set(self):
        return self._j.isTransformSet()

    def pickable(self):
        return self.figure is not None and self.get_picker() is not None

    def have_units(self):
        ax = self.axes
        return ax is not None and any(a.get_units() is not None for a in (ax.xaxis, ax.yaxis))

    def convert_xunits(self, x):
        ax = self.axes
        return x if ax is None else ax.xaxis.convert_units(x)

    def convert_yunits(self, y):
        ax = self.axes
        return y if ax is None else ax.yaxis.convert_units(y)

    def add_callback(self, func):
        """Call a function with this artist when `pchanged` is called."""
        known = self.__dict__.setdefault("_callbacks", {})
        known[len(known)] = func
        return len(known) - 1

    def remove_callback(self, oid):
        self.__dict__.get("_callbacks", {}).pop(oid, None)

    def pchanged(self):
        """Call the functions of `add_callback`."""
        for func in list(self.__dict__.get("_callbacks", {}).values()):
            func(self)

    def get_cursor_data(self, event):
        return None

    def format_cursor_data(self, data):
        """The text of a value, with as many digits as a step of its colours is worth."""
        from matplotlib.cm import ScalarMappable

        if isinstance(self, ScalarMappable) and not hasattr(data, "__len__"):
            return _digits(self, data)
        values = data if hasattr(data, "__iter__") else [data]
        return "[" + ", ".join(f"{v:0.3g}" for v in values if isinstance(v, (int, float))) + "]"


def _digits(mapped, value):
    """A value in brackets; the steps are those of the artist's norm and colours."""
    import math

    import numpy

    if numpy.ma.getmask(value):
        return "[]"
    place, count = mapped.norm(value), mapped.cmap.N
    digits = 3
    if math.isfinite(place):
        if hasattr(mapped.norm, "boundaries"):
            edges = numpy.asarray(mapped.norm.boundaries)
            at = int(numpy.argmin(abs(edges - value)))
            step = numpy.diff(edges[max(0, at - 1) : at + 2]).max()
        else:
            step = max(abs(float(mapped.norm.inverse(k / count)) - value) for k in (int(place * count), int(place * count) + 1))
        if step == 0:
            step = abs(numpy.spacing(value))
        whole = math.floor(math.log10(abs(value))) + 1 if value else 1
        digits = max(0, whole - math.floor(math.log10(step))) if math.isfinite(value) else 0
    return f"[{value:-#.{digits}g}]"


class _StickyEdges:
    def __init__(self, x, y):
        self.x, self.y = x, y


class _Edges(list):
    """Places without a margin; what is done to the list is done to the artist."""

    def __init__(self, j, x):
        super().__init__(float(v) for v in j.stickyEdges(x))
        self._artist, self._x = j, x


def _writing(name):
    def method(self, *args):
        result = getattr(list, name)(self, *args)
        kept = [numpy._doubles(self if x == self._x else list(self._artist.stickyEdges(x))) for x in (True, False)]
        self._artist.setStickyEdges(*kept)
        return result

    method.__name__ = name
    return method


for _name in ("__setitem__", "__delitem__", "__iadd__", "append", "extend", "insert", "remove", "pop", "clear"):
    setattr(_Edges, _name, _writing(_name))


class ArtistInspector:
    """Tells the properties of an artist, or of a class of artists."""

    def __init__(self, o):
        self.o = o[0] if isinstance(o, (list, tuple)) else o
        self.oorig = o
        self._kind = self.o if isinstance(self.o, type) else type(self.o)

    def get_setters(self):
        """The names of the properties that can be set."""
        from matplotlib import _accepted

        own = [n[4:] for n in [*dir(self._kind), *self._kind._methods_of_model] if n.startswith("set_")]
        return _accepted.setters(self._named() + own)

    def _named(self):
        """The names of the properties of the figure model."""
        if not isinstance(self.o, type):
            return [str(n) for n in ArtistCalls.settable(self.o._j)]
        return [str(n) for n in ArtistCalls.classProperties(getattr(self._kind, "_java_name", "Artist"))]

    def get_valid_values(self, attr):
        """What a property takes."""
        from matplotlib import _accepted

        if not hasattr(self.o, "set_" + attr) and attr not in self._named():
            raise AttributeError(f"{self._kind} has no function set_{attr}")
        return _accepted.values(self._kind, attr)

    def aliased_name(self, s):
        """The name of a property with its other names."""
        from matplotlib import _accepted

        return _accepted.with_aliases(self._kind, s)

    def pprint_setters(self, prop=None, leadingspace=2):
        """A line for each property that can be set, or the one of a property."""
        pad = " " * leadingspace
        if prop is not None:
            return f"{pad}{prop}: {self.get_valid_values(prop)}"
        return [f"{pad}{self.aliased_name(name)}: {self.get_valid_values(name)}" for name in self.get_setters()]

    def pprint_getters(self):
        """A line for each property with its value."""
        made = []
        for name, value in sorted(self.properties().items()):
            if isinstance(value, numpy.ndarray) and len(value) > 6:
                value = str(value[:6]) + "..."
            text = str(value).replace("\n", " ")
            made.append(f"    {self.aliased_name(name)} = {text if len(text) <= 50 else text[:50] + '...'}")
        return made

    def properties(self):
        return self.o.properties()


def setp(obj, *args, file=None, **kwargs):
    """Set properties of one artist or of several, or list what can be set.

    >>> from matplotlib.pyplot import plot
    >>> setp(plot([1, 2]), linewidth=3)
    [None]
    >>> setp(plot([1, 2]), 'markersize')
      markersize: float
    """
    from matplotlib.cbook import flatten

    objects = list(flatten(obj)) if _several(obj) else [obj]
    if not objects:
        return None
    if len(args) < 2 and not kwargs:
        listed = ArtistInspector(objects[0]).pprint_setters(*args)
        print(listed if args else "\n".join(listed), file=file)
        return None
    if len(args) % 2:
        raise ValueError("The set args must be string, value pairs")
    pairs = dict(zip(args[::2], args[1::2]))
    return list(flatten([o.update(pairs) for o in objects] + [o.set(**kwargs) for o in objects]))


def _several(obj):
    return isinstance(obj, (list, tuple)) or hasattr(obj, "__iter__") and not isinstance(obj, Artist)


def allow_rasterization(draw):
    """Vector files hold vectors only: the function itself."""
    return draw


def getp(obj, property=None):
    """The value of a property, or of all.

    >>> from matplotlib.pyplot import plot
    >>> getp(plot([1, 2])[0], 'linewidth')
    1.5
    """
    if property is None:
        print("\n".join(ArtistInspector(obj).pprint_getters()))
        return None
    return getattr(obj, "get_" + property)()


get = getp


def kwdoc(artist):
    """The settable properties of a class, one a line."""
    return "\n".join(f"    {p}" for p in ArtistCalls.classProperties(getattr(artist, "_java_name", "Artist")))
