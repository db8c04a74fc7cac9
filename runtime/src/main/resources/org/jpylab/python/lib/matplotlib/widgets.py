"""Sliders, buttons and other things in axes that a person can use."""


class Widget:
    """Something a person can use, unless it is switched off."""

    drawon = True
    eventson = True
    _active = True

    def set_active(self, active):
        self._active = active

    def get_active(self):
        return self._active

    active = property(get_active, set_active)

    def ignore(self, event):
        return not self.active


class AxesWidget(Widget):
    """A widget that has axes to itself."""

    def __init__(self, ax):
        self.ax = ax
        self.canvas = ax.figure.canvas
        self._cids = []
        self._observers = {}
        self._count = 0
        ax.figure.__dict__.setdefault("_widgets", []).append(self)

    def connect_event(self, event, callback):
        self._cids.append(self.canvas.mpl_connect(event, callback))

    def disconnect_events(self):
        for cid in self._cids:
            self.canvas.mpl_disconnect(cid)

    def disconnect(self, cid):
        """Take back a function given to `on_changed` or `on_clicked`."""
        self._observers.pop(cid, None)

    def _observe(self, function):
        self._count += 1
        self._observers[self._count] = function
        return self._count

    def _tell(self, *args):
        if self.eventson:
            for function in list(self._observers.values()):
                function(*args)

    def _redraw(self):
        if self.drawon:
            self.canvas.draw_idle()


class Button(AxesWidget):
    """A button with a label; `on_clicked` says what it does.

    >>> from matplotlib.pyplot import axes
    >>> button = Button(axes([0.1, 0.1, 0.2, 0.1]), 'Go')
    >>> button.on_clicked(print)
    1
    """

    def __init__(self, ax, label, image=None, color="0.85", hovercolor="0.95", *, useblit=True):
        super().__init__(ax)
        if image is not None:
            ax.imshow(image)
        self.label = ax.text(0.5, 0.5, label, va="center", ha="center", transform=ax.transAxes)
        self.color, self.hovercolor = color, hovercolor
        self._pressed = False
        ax.set_navigate(False)
        ax.set_facecolor(color)
        ax.set_xticks([])
        ax.set_yticks([])
        self.connect_event("button_press_event", self._click)
        self.connect_event("button_release_event", self._release)
        self.connect_event("motion_notify_event", self._motion)

    def on_clicked(self, func):
        """Call a function with each click's event."""
        return self._observe(func)

    def _click(self, event):
        if not self.ignore(event) and event.inaxes is self.ax:
            self._pressed = True

    def _release(self, event):
        pressed, self._pressed = self._pressed, False
        if pressed and not self.ignore(event) and event.inaxes is self.ax:
            self._tell(event)

    def _motion(self, event):
        color = self.hovercolor if event.inaxes is self.ax else self.color
        if color != getattr(self, "_shown", self.color):
            self._shown = color
            self.ax.set_facecolor(color)
            self._redraw()


class SliderBase(AxesWidget):
    """What sliders have in common."""

    def __init__(self, ax, orientation, closedmin, closedmax, valmin, valmax, valfmt, dragging, valstep):
        if orientation not in ("horizontal", "vertical"):
            raise ValueError(
                f"{orientation!r} is not a valid value for orientation; "
                "supported values are 'horizontal', 'vertical'"
            )
        super().__init__(ax)
        self.orientation = orientation
        self.closedmin, self.closedmax = closedmin, closedmax
        self.valmin, self.valmax = valmin, valmax
        self.valstep, self.valfmt = valstep, valfmt
        self.drag_active = False
        self._dragging = dragging
        if orientation == "vertical":
            ax.set_ylim((valmin, valmax))
        else:
            ax.set_xlim((valmin, valmax))
        formatter = (ax.yaxis if orientation == "vertical" else ax.xaxis).get_major_formatter()
        if hasattr(formatter, "set_useMathText"):
            formatter.set_useOffset(False)
            formatter.set_useMathText(True)
        ax.set_axis_off()
        ax.set_navigate(False)
        self.connect_event("button_press_event", self._update)
        self.connect_event("button_release_event", self._update)
        if dragging:
            self.connect_event("motion_notify_event", self._update)

    def _at(self, event):
        return event.xdata if self.orientation == "horizontal" else event.ydata

    def _stepped(self, val):
        import numpy

        if isinstance(self.valstep, (int, float)):
            return self.valmin + round((val - self.valmin) / self.valstep) * self.valstep
        if self.valstep is not None:
            steps = numpy.asarray(self.valstep)
            return steps[int(numpy.argmin(numpy.abs(steps - val)))]
        return val

    def _format(self, val):
        if self.valfmt is not None:
            return self.valfmt % val
        axis = self.ax.xaxis if self.orientation == "horizontal" else self.ax.yaxis
        formatter = axis.get_major_formatter()
        if hasattr(formatter, "format_ticks"):
            return formatter.format_ticks([self.valmin, val, self.valmax])[1] + formatter.get_offset()
        return f"{val:.4g}"

    def _track(self, color, height=1):
        from matplotlib.patches import Rectangle

        place = ((0.25, 0), 0.5, height) if self.orientation == "vertical" else ((0, 0.25), 1, 0.5)
        return self.ax.add_patch(Rectangle(*place, transform=self.ax.transAxes, facecolor=color))

    def _caption(self, label, value):
        ax = self.ax
        if self.orientation == "vertical":
            first, second = (0.5, 1.02, "bottom", "center"), (0.5, -0.02, "top", "center")
        else:
            first, second = (-0.02, 0.5, "center", "right"), (1.02, 0.5, "center", "left")
        texts = []
        for (x, y, va, ha), text in ((first, label), (second, value)):
            texts.append(ax.text(x, y, text, transform=ax.transAxes, va=va, ha=ha))
        self.label, self.valtext = texts

    def on_changed(self, func):
        """Call a function with each new value."""
        return self._observe(func)

    def reset(self):
        """Go back to the first value."""
        self.set_val(self.valinit)


class Slider(SliderBase):
    """A slider over a range of numbers; its value is `val`.

    >>> from matplotlib.pyplot import axes
    >>> slider = Slider(axes([0.2, 0.1, 0.6, 0.05]), 'f', 0, 10, valinit=2)
    >>> slider.set_val(3); slider.val
    3
    """

    def __init__(self, ax, label, valmin, valmax, valinit=0.5, valfmt=None, closedmin=True, closedmax=True,
                 slidermin=None, slidermax=None, dragging=True, valstep=None, orientation="horizontal", *,
                 initcolor="r", track_color="lightgrey", handle_style=None, **kwargs):  # fmt: skip
        super().__init__(ax, orientation, closedmin, closedmax, valmin, valmax, valfmt, dragging, valstep)
        self.slidermin, self.slidermax = slidermin, slidermax
        valinit = self._inside(valinit)
        if valinit is None:
            valinit = valmin
        self.val = self.valinit = valinit
        style = {"marker" + k if k in ("facecolor", "edgecolor", "size") else k: v
                 for k, v in {"facecolor": "white", "edgecolor": ".75", "size": 10, **(handle_style or {})}.items()}  # fmt: skip
        self.track = self._track(track_color)
        if orientation == "vertical":
            self.poly = ax.axhspan(valmin, valinit, 0.25, 0.75, **kwargs)
            self.hline = ax.axhline(valinit, 0, 1, color=initcolor, lw=1, clip_path=self.track)
            place = [0.5], [valinit]
        else:
            self.poly = ax.axvspan(valmin, valinit, 0.25, 0.75, **kwargs)
            self.vline = ax.axvline(valinit, 0, 1, color=initcolor, lw=1, clip_path=self.track)
            place = [valinit], [0.5]
        (self._handle,) = ax.plot(*place, style.pop("marker", "o"), clip_on=False, **style)
        self._caption(label, self._format(valinit))
        self.set_val(valinit)

    def _inside(self, val):
        val = self._stepped(val)
        low, high = self.valmin, self.valmax
        if self.slidermin is not None:
            low = max(low, self.slidermin.val)
        if self.slidermax is not None:
            high = min(high, self.slidermax.val)
        if val <= low:
            return low if self.closedmin else None
        if val >= high:
            return high if self.closedmax else None
        return val

    def _update(self, event):
        if self.ignore(event):
            return
        if event.name == "button_press_event" and event.button == 1 and event.inaxes is self.ax:
            self.drag_active = True
        if not self.drag_active:
            return
        if event.name == "button_release_event":
            self.drag_active = False
            return
        at = self._at(event)
        if event.inaxes is not self.ax or at is None:
            return
        val = self._inside(at)
        if val is not None and val != self.val:
            self.set_val(val)

    def set_val(self, val):
        """Set the value and tell those who want to know."""
        low, middle = 0.25, 0.5
        if self.orientation == "vertical":
            self.poly.set_xy([(low, self.valmin), (low, val), (0.75, val), (0.75, self.valmin), (low, self.valmin)])
            self._handle.set_data([middle], [val])
        else:
            self.poly.set_xy([(self.valmin, low), (self.valmin, 0.75), (val, 0.75), (val, low), (self.valmin, low)])
            self._handle.set_data([val], [middle])
        self.valtext.set_text(self._format(val))
        self.val = val
        self._redraw()
        self._tell(val)


def _rows(count):
    """How far apart the rows of buttons are, and the heights of their middles."""
    if count == 1:
        return 0.25, [0.5]
    apart = 1 / (count + 1)
    return apart, [1 - (i + 1) * apart for i in range(count)]


class _Rows(AxesWidget):
    """Labels in rows, each with a mark that is clicked."""

    def __init__(self, ax):
        super().__init__(ax)
        ax.set_xticks([])
        ax.set_yticks([])
        ax.set_navigate(False)

    active = True

    def _at(self, event):
        """Where an event is in the axes, and the rows whose labels it is on; None if it is no click here."""
        if self.ignore(event) or event.button != 1 or event.inaxes is not self.ax:
            return None
        at = self.ax.transAxes.inverted().transform((event.x, event.y))
        return at, [label.get_window_extent().contains(event.x, event.y) for label in self.labels]

    def on_clicked(self, func):
        """Call a function with the label of each row that is clicked."""
        return self._observe(func)


class CheckButtons(_Rows):
    """Boxes that can be ticked.

    >>> from matplotlib.pyplot import axes
    >>> boxes = CheckButtons(axes([0.1, 0.1, 0.2, 0.2]), ['sine', 'cosine'], [True, False])
    >>> boxes.set_active(1); boxes.get_status()
    [True, True]
    """

    def __init__(self, ax, labels, actives=None):
        from matplotlib.patches import Rectangle

        super().__init__(ax)
        apart, heights = _rows(len(labels))
        side, left = apart / 2, 0.05
        ticked = [False] * len(labels) if actives is None else actives
        self.labels, self.rectangles, self.lines = [], [], []
        for y, label, on in zip(heights, labels, ticked):
            self.labels.append(ax.text(0.25, y, label, transform=ax.transAxes, ha="left", va="center"))
            low, high, right = y - side / 2, y + side / 2, left + side
            box = Rectangle((left, low), side, side, edgecolor="black", facecolor=ax.get_facecolor(),
                            transform=ax.transAxes)  # fmt: skip
            self.rectangles.append(ax.add_patch(box))
            style = dict(color="k", linewidth=1.25, transform=ax.transAxes, solid_capstyle="butt", visible=bool(on))
            self.lines.append(tuple(_line(ax, (left, right), ys, style) for ys in ((high, low), (low, high))))
        self.connect_event("button_press_event", self._click)

    def _click(self, event):
        found = self._at(event)
        if found is None:
            return
        (x, y), named = found
        for i, box in enumerate(self.rectangles):
            (left, low), side = box.get_xy(), box.get_width()
            if named[i] or left < x < left + side and low < y < low + side:
                self.set_active(i)
                return

    def set_active(self, index):
        """Tick a box, or untick it."""
        if index not in range(len(self.labels)):
            raise ValueError(f"Invalid CheckButton index: {index}")
        for line in self.lines[index]:
            line.set_visible(not line.get_visible())
        self._redraw()
        self._tell(self.labels[index].get_text())

    def get_status(self):
        """Which boxes are ticked."""
        return [lines[0].get_visible() for lines in self.lines]


def _line(ax, xs, ys, style):
    from matplotlib.lines import Line2D

    return ax.add_line(Line2D(xs, ys, **style))


class RadioButtons(_Rows):
    """Names of which one is chosen.

    >>> from matplotlib.pyplot import axes
    >>> names = RadioButtons(axes([0.1, 0.1, 0.2, 0.2]), ['linear', 'log'])
    >>> names.set_active(1); names.value_selected
    'log'
    """

    def __init__(self, ax, labels, active=0, activecolor="blue"):
        from matplotlib.patches import Circle

        super().__init__(ax)
        self.activecolor, self.value_selected = activecolor, None
        apart, heights = _rows(len(labels))
        self.labels, self.circles = [], []
        for i, (y, label) in enumerate(zip(heights, labels)):
            if i == active:
                self.value_selected = label
            self.labels.append(ax.text(0.25, y, label, transform=ax.transAxes, ha="left", va="center"))
            face = activecolor if i == active else ax.get_facecolor()
            circle = Circle((0.15, y), min(apart / 2 - 0.01, 0.05), edgecolor="black", facecolor=face,
                            transform=ax.transAxes)  # fmt: skip
            self.circles.append(ax.add_patch(circle))
        self.connect_event("button_press_event", self._click)

    def _click(self, event):
        found = self._at(event)
        if found is None:
            return
        (x, y), named = found
        away = [((x - c.center[0]) ** 2 + (y - c.center[1]) ** 2) ** 0.5 for c in self.circles]
        rows = [i for i, circle in enumerate(self.circles) if named[i] or away[i] < circle.radius]
        if rows:
            self.set_active(min(rows, key=lambda i: away[i]))

    def set_active(self, index):
        """Choose a name by its number."""
        if index not in range(len(self.labels)):
            raise ValueError(f"Invalid RadioButton index: {index}")
        self.value_selected = self.labels[index].get_text()
        for i, circle in enumerate(self.circles):
            circle.set_facecolor(self.activecolor if i == index else self.ax.get_facecolor())
        self._redraw()
        self._tell(self.value_selected)


class TextBox(AxesWidget):
    """A line to type into; `on_submit` is told of it at Enter, and when the mouse is clicked elsewhere."""

    def __init__(self, ax, label, initial="", color=".95", hovercolor="1", label_pad=0.01,
                 textalignment="left"):  # fmt: skip
        super().__init__(ax)
        from matplotlib.transforms import IdentityTransform

        places = {"left": 0.05, "center": 0.5, "right": 0.95}
        if textalignment not in places:
            known = ", ".join(map(repr, places))
            raise ValueError(f"{textalignment!r} is not a valid value for textalignment; supported values are {known}")
        self.color, self.hovercolor = color, hovercolor
        self.label = ax.text(-label_pad, 0.5, label, transform=ax.transAxes, va="center", ha="right")
        self.text_disp = ax.text(places[textalignment], 0.5, initial, transform=ax.transAxes, va="center",
                                 ha=textalignment, parse_math=False)  # fmt: skip
        ax.set(xlim=(0, 1), ylim=(0, 1), navigate=False, facecolor=color, xticks=[], yticks=[])
        self.cursor_index = 0
        self.cursor = ax.vlines(0, 0, 0, visible=False, color="k", lw=1, transform=IdentityTransform())
        self.capturekeystrokes = False
        self._changed = {}
        self._shown = color
        for event, action in (("button_press_event", self._click), ("motion_notify_event", self._motion),
                              ("key_press_event", self._keypress), ("resize_event", lambda event: self.stop_typing())):  # fmt: skip
            self.connect_event(event, action)

    @property
    def text(self):
        return self.text_disp.get_text()

    def set_val(self, val):
        """Set the text and tell those who want to know."""
        if self.text == str(val):
            return
        self.text_disp.set_text(str(val))
        self._show_cursor()
        self._tell_change()
        self._tell(self.text)

    def _tell_change(self):
        if self.eventson:
            for function in list(self._changed.values()):
                function(self.text)

    def _show_cursor(self):
        text, before = self.text, self.text[: self.cursor_index]
        all_of_it = self.text_disp.get_window_extent()
        self.text_disp.set_text(before or ",")
        part = self.text_disp.get_window_extent()
        self.text_disp.set_text(text)
        x, low, high = all_of_it.x0 + (part.width if before else 0), all_of_it.y0, all_of_it.y1
        if low == high:
            low, high = low - part.height / 2, high + part.height / 2
        self.cursor.set(segments=[[(x, low), (x, high)]], visible=True)
        self._redraw()

    def _keypress(self, event):
        if self.ignore(event) or not self.capturekeystrokes:
            return
        key, text, at = event.key, self.text, self.cursor_index
        if len(key) == 1:
            text, at = text[:at] + key + text[at:], at + 1
        elif key == "backspace" and at > 0:
            text, at = text[: at - 1] + text[at:], at - 1
        elif key == "delete":
            text = text[:at] + text[at + 1 :]
        else:
            at = {"right": min(at + 1, len(text)), "left": max(at - 1, 0), "home": 0, "end": len(text)}.get(key, at)
        self.cursor_index = at
        self.text_disp.set_text(text)
        self._show_cursor()
        self._tell_change()
        if key in ("enter", "return"):
            self._tell(self.text)

    def begin_typing(self, x):
        """Take the keys, which mean nothing to the window meanwhile."""
        from matplotlib import rc_context, rcParams

        self.capturekeystrokes = True
        self._keys = rc_context({k: [] for k in rcParams if k.startswith("keymap.")})
        self._keys.__enter__()

    def stop_typing(self):
        """Take keys no more, and tell those who want to know what was typed."""
        typed, self.capturekeystrokes = self.capturekeystrokes, False
        if typed:
            self._keys.__exit__(None, None, None)
        self.cursor.set_visible(False)
        self._redraw()
        if typed:
            self._tell(self.text)

    def position_cursor(self, x):
        """Put the cursor to a place in pixels."""
        box = self.text_disp.get_window_extent()
        self.cursor_index = int(len(self.text) * min(max((x - box.x0) / box.width, 0), 1)) if self.text else 0
        self._show_cursor()

    def _click(self, event):
        if self.ignore(event):
            return
        if event.inaxes is not self.ax:
            self.stop_typing()
        elif self.eventson:
            if not self.capturekeystrokes:
                self.begin_typing(event.x)
            self.position_cursor(event.x)

    def _motion(self, event):
        if self.ignore(event):
            return
        color = self.hovercolor if event.inaxes is self.ax else self.color
        if color != self._shown:
            self._shown = color
            self.ax.set_facecolor(color)
            self._redraw()

    def on_submit(self, func):
        """Call a function with the text when typing ends."""
        return self._observe(func)

    def on_text_change(self, func):
        """Call a function with the text at each change."""
        self._count += 1
        self._changed[self._count] = func
        return self._count

    def disconnect(self, cid):
        """Take back a function given to `on_submit` or `on_text_change`."""
        super().disconnect(cid)
        self._changed.pop(cid, None)


class Cursor(AxesWidget):
    """Lines through the place of the mouse."""

    def __init__(self, ax, horizOn=True, vertOn=True, useblit=False, **lineprops):
        super().__init__(ax)
        self.horizOn, self.vertOn, self.visible = horizOn, vertOn, True
        self.useblit = useblit and self.canvas.supports_blit
        if self.useblit:
            lineprops["animated"] = True
        self.lineh = ax.axhline(ax.get_ybound()[0], visible=False, **lineprops)
        self.linev = ax.axvline(ax.get_xbound()[0], visible=False, **lineprops)
        self.connect_event("motion_notify_event", lambda event: self.onmove(event))

    def clear(self, event):
        """Hide the lines."""
        self.lineh.set_visible(False)
        self.linev.set_visible(False)

    def onmove(self, event):
        """Follow the mouse."""
        inside = not self.ignore(event) and event.inaxes is self.ax and self.visible
        if inside:
            self.linev.set_xdata([event.xdata, event.xdata])
            self.lineh.set_ydata([event.ydata, event.ydata])
        self.linev.set_visible(inside and self.vertOn)
        self.lineh.set_visible(inside and self.horizOn)
        self._redraw()


class MultiCursor(Widget):
    """Lines through the place of the mouse, in several axes at once."""

    def __init__(self, canvas, axes, useblit=True, horizOn=False, vertOn=True, **lineprops):
        self._canvas, self.axes, self.horizOn, self.vertOn, self.visible = canvas, list(axes), horizOn, vertOn, True
        (x0, x1), (y0, y1) = self.axes[-1].get_xlim(), self.axes[-1].get_ylim()
        self.useblit = useblit
        style = {**lineprops, "visible": False, "animated": useblit}
        self.vlines = [ax.axvline((x0 + x1) / 2, **style) for ax in self.axes] if vertOn else []
        self.hlines = [ax.axhline((y0 + y1) / 2, **style) for ax in self.axes] if horizOn else []
        self._canvases = {id(ax.figure): ax.figure.canvas for ax in self.axes}.values()
        for ax in self.axes:
            ax.figure.__dict__.setdefault("_widgets", []).append(self)
        self.connect()

    def connect(self):
        """Follow the mouse."""
        self._cids = [(c, c.mpl_connect("motion_notify_event", self.onmove)) for c in self._canvases]

    def disconnect(self):
        """Follow the mouse no more."""
        for canvas, cid in self._cids:
            canvas.mpl_disconnect(cid)
        self._cids = []

    def onmove(self, event):
        """Show the lines at the mouse's place."""
        if self.ignore(event) or event.inaxes not in self.axes or not self.visible:
            return
        for on, lines, place in ((self.vertOn, self.vlines, "x"), (self.horizOn, self.hlines, "y")):
            for line in lines if on else ():
                at = getattr(event, place + "data")
                getattr(line, f"set_{place}data")((at, at))
                line.set_visible(self.visible)
        for canvas in self._canvases:
            canvas.draw_idle()


class RangeSlider(SliderBase):
    """A slider with two ends; `val` is a pair.

    >>> from matplotlib.pyplot import axes
    >>> slider = RangeSlider(axes([0.2, 0.1, 0.6, 0.05]), 'range', 0, 4)
    >>> tuple(slider.val)
    (1.0, 3.0)
    """

    def __init__(self, ax, label, valmin, valmax, valinit=None, valfmt=None, closedmin=True, closedmax=True,
                 dragging=True, valstep=None, orientation="horizontal", track_color="lightgrey", handle_style=None,
                 **kwargs):  # fmt: skip
        super().__init__(ax, orientation, closedmin, closedmax, valmin, valmax, valfmt, dragging, valstep)
        from matplotlib.patches import Polygon

        self.val = valmin, valmax
        reach = valmax - valmin
        valinit = (valmin + reach * 0.25, valmin + reach * 0.75) if valinit is None else valinit
        self.val = self.valinit = self._low(valinit[0]), self._high(valinit[1])
        style = {"marker" + k: v for k, v in {"facecolor": "white", "edgecolor": ".75", "size": 10, **(handle_style or {})}.items()}
        self.track = self._track(track_color, 2)
        vertical = orientation == "vertical"
        self.poly = Polygon(self._corners(), **kwargs)
        self.poly.set_transform(ax.get_yaxis_transform() if vertical else ax.get_xaxis_transform())
        ax.add_patch(self.poly)
        self._handles = [ax.plot(*((0.5, v) if vertical else (v, 0.5)), "o", clip_on=False, **style)[0] for v in self.val]
        self._caption(label, self._format(self.val))
        self._held = None
        self.set_val(self.val)

    def _corners(self):
        (a, b), low, high = self.val, 0.25, 0.75
        if self.orientation == "vertical":
            return [(low, a), (low, b), (high, b), (high, a), (low, a)]
        return [(a, low), (a, high), (b, high), (b, low), (a, low)]

    def _low(self, value):
        if value <= self.valmin:
            if not self.closedmin:
                return self.val[0]
            value = self.valmin
        return self._stepped(min(value, self.val[1]))

    def _high(self, value):
        if value >= self.valmax:
            if not self.closedmax:
                return self.val[1]
            value = self.valmax
        return self._stepped(max(value, self.val[0]))

    def _format(self, val):
        if self.valfmt is not None:
            return f"({self.valfmt % val[0]}, {self.valfmt % val[1]})"
        axis = self.ax.xaxis if self.orientation == "horizontal" else self.ax.yaxis
        formatter = axis.get_major_formatter()
        texts = formatter.format_ticks([self.valmin, *val, self.valmax])[1:3]
        return "({}, {})".format(*(t + formatter.get_offset() for t in texts))

    def _update(self, event):
        if self.ignore(event) or event.button != 1:
            return
        if event.name == "button_press_event" and event.inaxes is self.ax:
            self.drag_active = True
            self._held = int(abs(self._at(event) - self.val[0]) > abs(self._at(event) - self.val[1]))
        if not self.drag_active:
            return
        if event.name == "button_release_event":
            self.drag_active = False
        elif event.inaxes is self.ax:
            (self.set_max if self._held else self.set_min)(self._at(event))

    def set_min(self, min):
        """Set the lower end."""
        self.set_val((self._low(min), self.val[1]))

    def set_max(self, max):
        """Set the upper end."""
        self.set_val((self.val[0], self._high(max)))

    def set_val(self, val):
        """Set both ends and tell those who want to know."""
        low, high = sorted(float(v) for v in val)
        self.val = low, high
        self.val = self._low(low), self._high(high)
        self.poly.set_xy(self._corners())
        for handle, v in zip(self._handles, self.val):
            (handle.set_ydata if self.orientation == "vertical" else handle.set_xdata)([v])
        self.valtext.set_text(self._format(self.val))
        self._redraw()
        self._tell(self.val)


_SELECTORS = ("EllipseSelector", "Lasso", "LassoSelector", "PolygonSelector", "RectangleSelector", "SpanSelector",
              "ToolHandles", "ToolLineHandles")  # fmt: skip


def __getattr__(name):
    if name in _SELECTORS:
        from matplotlib import _polygon_selector, _selectors

        return getattr(_polygon_selector if name == "PolygonSelector" else _selectors, name)
    if name == "LockDraw":
        from matplotlib.backend_bases import LockDraw

        return LockDraw
    if name == "SubplotTool":
        raise NotImplementedError("matplotlib.widgets.SubplotTool")
    raise AttributeError(f"module 'matplotlib.widgets' has no attribute {name!r}")
