"""What calls give, as far as it is known without making them: for completion behind parentheses."""

import builtins
import sys

_AXES, _FIGURE, _ARRAY = "matplotlib.axes.Axes", "matplotlib.figure.Figure", "numpy.ndarray"

# By the class of what they give: functions and methods by module and name.
_KNOWN = {
    _AXES: "matplotlib.pyplot: gca axes subplot twinx twiny subplot2grid polar"
    " matplotlib.figure: Figure.gca Figure.add_subplot Figure.add_axes"
    " matplotlib.axes: Axes.twinx Axes.twiny Axes.inset_axes AxesSubplot.twinx AxesSubplot.twiny",
    _FIGURE: "matplotlib.pyplot: gcf figure matplotlib.axes: Axes.get_figure matplotlib.artist: Artist.get_figure",
    "matplotlib.legend.Legend": "matplotlib.pyplot: legend matplotlib.axes: Axes.legend Axes.get_legend",
    "matplotlib.text.Text": "matplotlib.pyplot: text title xlabel ylabel suptitle annotate",
    _ARRAY: "numpy: arange array asarray zeros ones empty full eye identity linspace logspace zeros_like ones_like"
    " empty_like full_like concatenate vstack hstack stack column_stack tile repeat reshape ravel transpose dot"
    " outer cross diff cumsum cumprod sort argsort unique where diag loadtxt genfromtxt fromfile fromfunction"
    " convolve correlate interp histogram2d exp log sin cos tan sqrt abs absolute rand randn clip roll flipud"
    " fliplr rot90 copy meshgrid"
    " numpy.random: rand randn randint normal uniform random permutation choice poisson"
    " numpy.linalg: inv pinv solve numpy.fft: fft ifft rfft irfft fftshift fftfreq"
    " numpy: ndarray.reshape ndarray.ravel ndarray.flatten ndarray.copy ndarray.astype ndarray.transpose"
    " ndarray.T ndarray.real ndarray.imag ndarray.squeeze ndarray.cumsum ndarray.repeat ndarray.take"
    " ndarray.argsort ndarray.clip ndarray.swapaxes ndarray.dot ndarray.conj ndarray.round ndarray.diagonal",
    "builtins.str": "builtins: chr hex bin oct repr ascii input format str.upper str.lower str.strip str.lstrip"
    " str.rstrip str.replace str.join str.format str.title str.capitalize str.swapcase str.center str.ljust"
    " str.rjust str.zfill str.casefold str.expandtabs str.removeprefix str.removesuffix str.translate"
    " bytes.decode bytes.hex",
    "builtins.list": "builtins: sorted dir str.split str.rsplit str.splitlines list.copy dict.fromkeys"
    " numpy: ndarray.tolist matplotlib.pyplot: plot bar matplotlib.axes: Axes.plot",
    "builtins.bytes": "builtins: str.encode numpy: ndarray.tobytes",
    "builtins.dict": "builtins: dict.copy vars globals locals",
    "builtins.int": "builtins: len ord hash id str.find str.index str.count list.index list.count",
    "io.TextIOWrapper": "builtins: open io: open _io: open",
}

_by_function = {}


class Unknown:
    """A value of which only the class is known."""

    def __init__(self, cls):
        self.cls = cls


class Method:
    """A method of a value of which only the class is known."""

    def __init__(self, cls, name, function):
        self.cls, self.__name__, self.function = cls, name, function
        self.__module__ = cls.__module__

    def __call__(self):
        raise LookupError(self.__name__)


def of(function):
    """What a call of a function gives, unknown but for its class; LookupError where that is not known."""
    if isinstance(function, type):
        return Unknown(function)
    name = _known(function)
    annotated = getattr(_plain(function), "__annotations__", {}).get("return") if name is None else None
    cls = annotated if isinstance(annotated, type) else _class(name or annotated)
    if cls is None:
        raise LookupError("call")
    return Unknown(cls)


def attribute(value, name):
    """An attribute of an unknown value, as its class has it."""
    static = static_of(value.cls, name)
    if isinstance(static, property) or static is None:
        known = _find(value.cls, name)
        if known is not None and isinstance(static, property):
            return Unknown(_class(known))
        if static is None and name in names(value.cls):
            return Method(value.cls, name, None)
        raise LookupError(name)
    return Method(value.cls, name, static) if callable(static) else static


def names(cls):
    """The names of the attributes that values of a class have."""
    found = set(dir(cls))
    axes = sys.modules.get("matplotlib.axes")
    if axes is not None and issubclass(cls, axes.Axes):
        found.update(axes._methods)
    return sorted(found)


def static_of(cls, name):
    """An attribute as it lies in a class or those it comes from; None if there is none."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return None


def _plain(function):
    return function.function if isinstance(function, Method) else getattr(function, "__func__", function)


def _known(function):
    """The name of the class that is known for a function; None if none is."""
    if isinstance(function, Method):
        return _find(function.cls, function.__name__)
    owner = getattr(function, "__self__", None)
    if owner is not None and not isinstance(owner, type(sys)):
        return _find(owner if isinstance(owner, type) else type(owner), function.__name__)
    module = getattr(function, "__module__", None) or "builtins"
    return _table().get((module, getattr(function, "__name__", "")))


def _find(cls, name):
    for base in cls.__mro__:
        found = _table().get((base.__module__, f"{base.__name__}.{name}"))
        if found is not None:
            return found
    return None


def _table():
    if not _by_function:
        for result, functions in _KNOWN.items():
            module = ""
            for word in functions.split():
                if word.endswith(":"):
                    module = word[:-1]
                else:
                    _by_function[module, word] = result
    return _by_function


def _class(name):
    """The class of a full name, or of a name of the user's; None if it cannot be had."""
    if not isinstance(name, str):
        return None
    module, _, last = name.rpartition(".")
    if name in _KNOWN:
        __import__(module)
    holder = sys.modules.get(module or "__main__")
    found = getattr(holder, last, None) or getattr(builtins, last, None)
    return found if isinstance(found, type) else None
