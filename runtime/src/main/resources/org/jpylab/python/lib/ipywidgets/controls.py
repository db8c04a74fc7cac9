"""Controls: objects with a value that others may observe."""

import sys


class Change(dict):
    """What an observer hears: `name`, `old`, `new` and `owner`, as keys and as attributes."""

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Widget:
    """A thing with named values; `observe` hears when one changes."""

    _defaults = {}

    def __init__(self, **kwargs):
        values = {"description": "", "disabled": False, "layout": None, "style": None}
        for cls in reversed(type(self).__mro__):
            values.update(vars(cls).get("_defaults", {}))
        values.update(kwargs)
        self.__dict__["_observers"] = []
        self.__dict__["_values"] = values
        for name in ("layout", "style"):
            if values[name] is None or isinstance(values[name], dict):
                values[name] = Layout(**(values[name] or {}))

    def __getattr__(self, name):
        try:
            return self.__dict__["_values"][name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None

    def __setattr__(self, name, value):
        if isinstance(getattr(type(self), name, None), property):
            object.__setattr__(self, name, value)
        else:
            self._set(name, value)

    def _set(self, name, value):
        value = self._checked(name, value)
        old = self._values.get(name)
        self._values[name] = value
        if old is value or type(old) is type(value) and old == value:
            return
        change = Change(name=name, old=old, new=value, owner=self, type="change")
        for function, names in list(self._observers):
            if names is None or name in names:
                function(change)

    def _checked(self, name, value):
        return value

    def observe(self, handler, names=None, type="change"):
        """Call a function at every change of the names given, of all without names."""
        if isinstance(names, str):
            names = None if names == "All" else [names]
        self._observers.append((handler, names))

    def unobserve(self, handler, names=None, type="change"):
        """Call it no more."""
        self._observers[:] = [(f, n) for f, n in self._observers if f is not handler]

    def unobserve_all(self, name=None):
        """Call no one any more."""
        del self._observers[:]

    def close(self):
        """Be done with."""
        self.unobserve_all()

    def __repr__(self):
        shown = [(n, v) for n, v in self._values.items() if n not in ("layout", "style", "disabled")]
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in shown if v not in ('', None))})"


class Layout(Widget):
    """How a control would be laid out."""

    def __init__(self, **kwargs):
        self.__dict__["_observers"] = []
        self.__dict__["_values"] = dict(kwargs)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._values.get(name)


class _Valued(Widget):
    """A control with a value, which may be given first."""

    def __init__(self, value=None, **kwargs):
        if value is not None:
            kwargs["value"] = value
        super().__init__(**kwargs)
        if "value" in self._values:
            self._values["value"] = self._checked("value", self._values["value"])


class _Number(_Valued):
    _cast = float

    def _checked(self, name, value):
        if name != "value" or value is None:
            return value
        value = self._cast(value)
        lowest, highest = self._values.get("min"), self._values.get("max")
        if lowest is not None:
            value = max(value, self._cast(lowest))
        return value if highest is None else min(value, self._cast(highest))


class FloatText(_Number):
    """A number."""

    _defaults = {"value": 0.0}


class IntText(_Number):
    """A whole number."""

    _cast = int
    _defaults = {"value": 0}


class FloatSlider(_Number):
    """A number between two others."""

    _defaults = {"value": 0.0, "min": 0.0, "max": 10.0, "step": 0.1}


class IntSlider(_Number):
    """A whole number between two others."""

    _cast = int
    _defaults = {"value": 0, "min": 0, "max": 100, "step": 1}


class BoundedFloatText(FloatSlider):
    """A number between two others, typed."""

    _defaults = {"max": 100.0}


class BoundedIntText(IntSlider):
    """A whole number between two others, typed."""


class FloatProgress(FloatSlider):
    """How far something has come."""

    _defaults = {"max": 100.0}


class IntProgress(IntSlider):
    """How far something has come, in steps."""


class Play(IntSlider):
    """A number that counts up while it plays."""


class FloatLogSlider(_Number):
    """A number between two powers of `base`."""

    _defaults = {"value": 1.0, "min": 0.0, "max": 4.0, "base": 10.0, "step": 0.1}

    def _checked(self, name, value):
        if name != "value":
            return value
        base = self._values["base"]
        return min(max(float(value), base ** self._values["min"]), base ** self._values["max"])


class FloatRangeSlider(_Valued):
    """Two numbers between two others."""

    _defaults = {"value": (2.5, 7.5), "min": 0.0, "max": 10.0, "step": 0.1}
    _cast = float

    def _checked(self, name, value):
        return tuple(self._cast(v) for v in value) if name == "value" else value


class IntRangeSlider(FloatRangeSlider):
    """Two whole numbers between two others."""

    _cast = int
    _defaults = {"value": (25, 75), "min": 0, "max": 100, "step": 1}


class Checkbox(_Valued):
    """Yes or no."""

    _defaults = {"value": False, "indent": True}


class ToggleButton(Checkbox):
    """A button that stays down."""


class Valid(Checkbox):
    """Whether something is right."""


class Text(_Valued):
    """A line of text; `on_submit` hears when it is given."""

    _defaults = {"value": "", "placeholder": ""}


class Textarea(Text):
    """Lines of text."""


class Password(Text):
    """A line of text that is not shown."""


class Combobox(Text):
    """A line of text with suggestions."""

    _defaults = {"options": ()}


class Label(_Valued):
    """A text to read."""

    _defaults = {"value": ""}


class HTML(Label):
    """A text to read, in HTML."""


class HTMLMath(HTML):
    """A text to read, in HTML with formulas."""


class ColorPicker(_Valued):
    """A colour."""

    _defaults = {"value": "black"}


class DatePicker(_Valued):
    """A day."""

    _defaults = {"value": None}


class Dropdown(Widget):
    """One of several values; options are values, (label, value) pairs or a dictionary."""

    _defaults = {"options": (), "index": 0}

    def __init__(self, **kwargs):
        value = kwargs.pop("value", None)
        super().__init__(**kwargs)
        self._values.setdefault("value", None)
        choices = self._choices()
        if value is None and choices and self._values["index"] is not None:
            value = choices[self._values["index"]][1]
        self._values["value"] = self._checked("value", value)

    def _choices(self):
        options = self._values["options"]
        pairs = options.items() if isinstance(options, dict) else options
        return [p if isinstance(p, tuple) and len(p) == 2 else (str(p), p) for p in pairs]

    @property
    def label(self):
        """The text beside the value."""
        return next((label for label, value in self._choices() if value is self.value or value == self.value), None)

    @label.setter
    def label(self, text):
        self.value = dict(self._choices())[text]

    def _checked(self, name, value):
        if name == "value" and value is not None and all(value != v for _, v in self._choices()):
            raise ValueError("Invalid selection: value not found")
        return value


class Select(Dropdown):
    """One of several values in a list."""


class RadioButtons(Dropdown):
    """One of several values, all shown."""


class ToggleButtons(Dropdown):
    """One of several values, a button each."""


class SelectionSlider(Dropdown):
    """One of several values, in order."""


class SelectMultiple(Dropdown):
    """Some of several values."""

    _defaults = {"index": None}

    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def _checked(self, name, value):
        return tuple(value or ()) if name == "value" else value


class Button(Widget):
    """A button; `click()` presses it."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.__dict__["_handlers"] = []

    def on_click(self, callback, remove=False):
        """Call a function with the button when it is pressed."""
        if remove:
            self._handlers.remove(callback)
        else:
            self._handlers.append(callback)

    def click(self):
        """Press it."""
        for function in list(self._handlers):
            function(self)


class Box(Widget):
    """Controls together."""

    def __init__(self, children=(), **kwargs):
        super().__init__(children=tuple(children), **kwargs)


class HBox(Box):
    """Controls side by side."""


class VBox(Box):
    """Controls below one another."""


class GridBox(Box):
    """Controls in rows and columns."""


class Accordion(Box):
    """Controls of which some are folded away."""

    def set_title(self, index, title):
        """Name one of them."""
        self._values.setdefault("titles", {})[index] = title


class Tab(Accordion):
    """Controls of which one is in front."""


class Output(Widget):
    """A place that code prints in; here it prints where code prints anyway."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return False

    def capture(self, clear_output=False, *args, **kwargs):
        """A decorator of functions that print there."""
        return lambda function: function

    def clear_output(self, wait=False):
        """Forget what was printed."""
        from IPython.display import clear_output

        clear_output(wait)

    def append_stdout(self, text):
        """Print a text there."""
        sys.stdout.write(text)


def jslink(source, target):
    """Keep two values the same; they are (control, name) pairs."""
    return link(source, target)


def link(source, target):
    """Keep two values the same, both ways; they are (control, name) pairs."""
    dlink(target, source, now=False)
    return dlink(source, target)


def dlink(source, target, transform=lambda value: value, now=True):
    """Keep a value the same as another; they are (control, name) pairs."""
    owner, name = source

    def follow(change=None):
        setattr(target[0], target[1], transform(getattr(owner, name)))

    owner.observe(follow, name)
    if now:
        follow()


jsdlink = dlink

__all__ = [n for n, v in list(globals().items()) if isinstance(v, type) and issubclass(v, Widget) and n[0] != "_"]
__all__ += ["dlink", "jsdlink", "jslink", "link"]
