"""`interact`: a function called with the values of controls."""

from ipywidgets import controls
from ipywidgets.controls import VBox, Widget

__all__ = ["fixed", "interact", "interact_manual", "interactive", "interactive_output"]


class fixed:
    """A value that has no control."""

    def __init__(self, value, **kwargs):
        self.value = value


def control_for(value):
    """The control for an abbreviation: a number, a pair, a truth value, a text, a list.

    >>> control_for((0, 10)).value, control_for(True).value, control_for(['a', 'b']).value
    (5, True, 'a')
    """
    if isinstance(value, (Widget, fixed)):
        return value
    if isinstance(value, bool):
        return controls.Checkbox(value)
    if isinstance(value, str):
        return controls.Text(value)
    if isinstance(value, (int, float)):
        return _slider(*_around(value), value)
    if isinstance(value, tuple) and len(value) in (2, 3) and all(_is_number(v) for v in value):
        low, high = value[0], value[1]
        middle = low + (high - low) / 2 if _has_fraction(value) else low + (high - low) // 2
        return _slider(low, high, middle, *value[2:])
    if isinstance(value, dict) or hasattr(value, "__iter__"):
        return controls.Dropdown(options=value if isinstance(value, dict) else list(value))
    raise ValueError(f"{value!r} cannot be transformed to a widget")


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _has_fraction(values):
    return any(isinstance(v, float) for v in values)


def _around(value):
    if value == 0:
        return 0 * value, value + 1
    return (-value, 3 * value) if value > 0 else (3 * value, -value)


def _slider(low, high, value, step=None):
    kind = controls.FloatSlider if _has_fraction((low, high, value, step)) else controls.IntSlider
    if low > high:
        raise ValueError(f"max must be greater than min: (min={low}, max={high})")
    steps = {} if step is None else {"step": step}
    return kind(value=value, min=low, max=high, **steps)


class interactive(VBox):
    """Controls and the function that is called with their values; `result` is what it returned."""

    def __init__(self, _function, _options=None, **kwargs):
        found = _controls_of(_function, kwargs)
        super().__init__(children=[c for c in found.values() if isinstance(c, Widget)])
        own = {"_function": _function, "_controls": found, "_manual": False, "result": None, "_shown": None}
        self.__dict__.update(own)
        self.__dict__["_manual"] = bool((_options or {}).get("manual"))
        for name, control in found.items():
            if isinstance(control, Widget):
                if not control.description:
                    control._values["description"] = name
                if not self._manual:
                    control.observe(self.update, "value")

    @property
    def kwargs(self):
        """The values of the controls by the names of the parameters."""
        return {name: control.value for name, control in self._controls.items()}

    def update(self, *ignored):
        """Call the function with the values as they are."""
        call = lambda: self._function(**self.kwargs)
        result = call() if self._shown is None else self._shown.run(call)
        self.__dict__["result"] = result
        if result is not None:
            from IPython.display import display

            display(result)

    def _open(self):
        """Show the controls in a window where there is a screen, and call the function."""
        named = {name: control for name, control in self._controls.items() if isinstance(control, Widget)}
        self.__dict__["_shown"] = _open_window(named, self.update if self._manual else None)
        if not self._manual:
            self.update()

    def _ipython_display_(self):
        self._open()


def _open_window(named, run=None):
    from matplotlib._border import Displays

    if not named or not Displays.hasScreen():
        return None
    from ipywidgets._window import ControlWindow

    return ControlWindow(named, run).figures


def _controls_of(function, given):
    """The controls for the parameters of a function: given, or made from annotations and defaults."""
    import inspect

    found, parameters = {}, inspect.signature(function).parameters
    for name, parameter in parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            found.update((n, control_for(v)) for n, v in given.items() if n not in found)
        elif parameter.kind is parameter.VAR_POSITIONAL:
            continue
        elif name in given:
            found[name] = control_for(given[name])
            _start_at(found[name], given[name], parameter.default)
        elif parameter.annotation is not parameter.empty and not isinstance(parameter.annotation, type):
            found[name] = control_for(parameter.annotation)
        elif parameter.default is not parameter.empty:
            try:
                found[name] = control_for(parameter.default)
            except ValueError:
                found[name] = fixed(parameter.default)
        else:
            raise ValueError(f"cannot find widget or abbreviation for argument: {name!r}")
    return found


def _start_at(control, given, default):
    """A control made from limits or choices starts at the parameter's default, if that is among them."""
    if isinstance(given, (tuple, list, dict)) and isinstance(default, (int, float, str, bool)):
        try:
            control.value = default
        except ValueError:
            pass


class _Interact:
    """`interact`, as a function and as a decorator."""

    def __init__(self, **options):
        self._options = options

    def __call__(self, _function=None, **kwargs):
        if _function is None:
            return lambda function: self(function, **kwargs)
        made = interactive(_function, self._options, **kwargs)
        made._open()
        try:
            _function.widget = made
        except AttributeError:
            return made
        return _function

    def options(self, **options):
        """Another `interact` with these options, such as `manual=True`."""
        return _Interact(**options)


interact = _Interact()
interact_manual = _Interact(manual=True)


def interactive_output(function, controls):
    """Call a function with the values of controls, now and whenever one changes.

    >>> _ = interactive_output(lambda n: print('spikes', n), {'n': control_for((0, 4))})
    spikes 2
    """

    def call():
        function(**{name: control.value for name, control in controls.items()})

    def update(change=None):
        call() if shown is None else shown.run(call)

    shown = _open_window(controls)
    for control in controls.values():
        control.observe(update, "value")
    update()
    from ipywidgets.controls import Output

    return Output()
