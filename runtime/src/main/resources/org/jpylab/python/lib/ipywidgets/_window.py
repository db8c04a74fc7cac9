"""The window of the widgets of a function, and the windows of the figures that it draws."""

import matplotlib.widgets
from ipywidgets import controls
from matplotlib import _showing, pyplot
from matplotlib._border import Displays

_ROW = 0.4
_WIDTH = 5.0


class ShownFigures:
    """The figures that a function draws, each call's in the windows of those before."""

    def __init__(self):
        self._figures = []

    def run(self, function):
        """Call a function; the figures that it makes are shown, but are not pyplot's. What it returns."""
        outside = pyplot._figures, pyplot._current
        pyplot._figures, pyplot._current = {}, None
        _showing.holds_back = True
        try:
            result = function()
            drawn = list(pyplot._figures.values())
        finally:
            _showing.holds_back = False
            pyplot._figures, pyplot._current = outside
        before, self._figures = self._figures, drawn
        for number, figure in enumerate(drawn):
            if number < len(before):
                Displays.replace(before[number]._j, figure._j)
            else:
                Displays.openWindow(figure._j, f"Figure {number + 1}")
        for figure in before[len(drawn):]:  # fmt: skip
            Displays.close(figure._j)
        return result


class ControlWindow:
    """A window with a slider, a box or a list for each widget, and a button if there is something to run."""

    def __init__(self, named, run=None):
        self.figures = ShownFigures()
        rows = [_rows(widget) for widget in named.values()] + [1] * (run is not None)
        height = _ROW * (sum(rows) + 0.5)
        self.figure = pyplot.Figure(figsize=(_WIDTH, height))
        top = 1 - 0.25 * _ROW / height
        self._controls = []
        for widget, count in zip(named.values(), rows):
            share = count * _ROW / height
            ax = self.figure.add_axes([0.3, top - 0.85 * share, 0.5, 0.7 * share])
            top -= share
            self._controls.append(_control(ax, widget))
        if run is not None:
            button = matplotlib.widgets.Button(
                self.figure.add_axes([0.3, top - 0.85 * _ROW / height, 0.5, 0.7 * _ROW / height]), "Run Interact"
            )
            button.on_clicked(lambda event: run())
            self._controls.append(button)
        Displays.openWindow(self.figure._j, "Controls")


def _rows(widget):
    return max(len(widget._choices()), 1) if isinstance(widget, controls.Dropdown) else 1


def _control(ax, widget):
    """A control for a widget: it changes the widget's value, and shows it."""
    kind = next((make for kinds, make in _KINDS if isinstance(widget, kinds)), None)
    if kind is None:
        raise NotImplementedError(f"interact with a {type(widget).__name__}")
    return kind(ax, widget)


def _slider(ax, widget):
    low, high, value = widget.min, widget.max, widget.value
    if isinstance(widget, controls.FloatLogSlider):
        from math import log

        made = matplotlib.widgets.Slider(
            ax, widget.description, low, high, valinit=log(value, widget.base), valstep=widget.step
        )
        made.on_changed(lambda exponent: setattr(widget, "value", widget.base**exponent))
        return made
    made = matplotlib.widgets.Slider(ax, widget.description, low, high, valinit=value, valstep=widget.step)
    made.on_changed(lambda v: setattr(widget, "value", v))
    return made


def _box(ax, widget):
    made = matplotlib.widgets.CheckButtons(ax, [widget.description], [widget.value])
    made.on_clicked(lambda label: setattr(widget, "value", made.get_status()[0]))
    return made


def _choice(ax, widget):
    labels, values = zip(*widget._choices())
    ax.set_ylabel(widget.description, rotation=0, ha="right", va="center")
    made = matplotlib.widgets.RadioButtons(ax, labels, active=values.index(widget.value))
    made.on_clicked(lambda label: setattr(widget, "value", values[labels.index(label)]))
    return made


def _line(ax, widget):
    made = matplotlib.widgets.TextBox(ax, widget.description, str(widget.value))
    made.on_submit(lambda text: setattr(widget, "value", text))
    return made


_KINDS = [
    (controls.SelectMultiple, None),
    ((controls.FloatSlider, controls.IntSlider, controls.FloatLogSlider), _slider),
    (controls.Checkbox, _box),
    (controls.Dropdown, _choice),
    ((controls.Text, controls.IntText, controls.FloatText), _line),
]
