"""Artists that follow the mouse."""

from matplotlib._composed import PythonParts


class DraggableBase:
    """An artist that a pressed mouse button takes along; subclasses say what moving it means."""

    def __init__(self, ref_artist, use_blit=False):
        self.ref_artist = ref_artist
        if not ref_artist.pickable():
            ref_artist.set_picker(True)
        self.got_artist, self._use_blit = False, use_blit
        canvas = self.canvas
        self._connections = [
            canvas.mpl_connect("pick_event", self.on_pick),
            canvas.mpl_connect("button_release_event", self.on_release),
            canvas.mpl_connect("motion_notify_event", self.on_motion),
        ]

    canvas = property(lambda self: self.ref_artist.figure.canvas)

    def on_pick(self, evt):
        """The artist was pressed on."""
        if evt.artist == self.ref_artist:
            self.mouse_x, self.mouse_y = evt.mouseevent.x, evt.mouseevent.y
            self.got_artist = True
            self.save_offset()

    def on_motion(self, evt):
        """The mouse moved."""
        if self.got_artist:
            self.update_offset(evt.x - self.mouse_x, evt.y - self.mouse_y)
            self.canvas.draw_idle()

    def on_release(self, event):
        """The button was let go."""
        if self.got_artist:
            self.got_artist = False
            self.finalize_offset()

    def disconnect(self):
        """Follow the mouse no more."""
        for cid in self._connections:
            self.canvas.mpl_disconnect(cid)

    def save_offset(self):
        """Remember where the artist was."""

    def update_offset(self, dx, dy):
        """Put the artist so many pixels away from where it was."""

    def finalize_offset(self):
        """The artist stays where it is."""


class DraggableAnnotation(DraggableBase):
    """An annotation whose text follows the mouse."""

    def __init__(self, annotation, use_blit=False):
        super().__init__(annotation, use_blit)
        self.annotation = annotation

    def _pixels(self, x, y):
        note = self.annotation
        at = note.xy
        where = PythonParts.pixels(note._j, note.xycoords, float(at[0]), float(at[1]), None)
        return [float(v) for v in PythonParts.pixels(note._j, _java(note.anncoords), x, y, where).toDoubles()]

    def save_offset(self):
        self._place = [float(v) for v in self.annotation.xyann]
        self._start = self._pixels(*self._place)

    def update_offset(self, dx, dy):
        self.annotation.xyann = tuple(_solve(self._pixels, self._place, self._start[0] + dx, self._start[1] + dy))


def _java(system):
    from matplotlib._border import to_java

    return to_java("data" if system is None else system)


def _solve(pixels, start, px, py):
    """The coordinates of a place in pixels, by Newton's method from a place nearby."""
    x, y = start
    for _ in range(8):
        u, v = pixels(x, y)
        if abs(u - px) + abs(v - py) < 1e-9:
            break
        hx, hy = 1e-6 * max(1.0, abs(x)), 1e-6 * max(1.0, abs(y))
        a, b = ((w - o) / hx for w, o in zip(pixels(x + hx, y), (u, v)))
        c, d = ((w - o) / hy for w, o in zip(pixels(x, y + hy), (u, v)))
        area = a * d - b * c
        x += (d * (px - u) - c * (py - v)) / area
        y += (a * (py - v) - b * (px - u)) / area
    return x, y


class DraggableOffsetBox(DraggableBase):
    """A box that follows the mouse."""

    def __init__(self, ref_artist, offsetbox, use_blit=False):
        super().__init__(ref_artist, use_blit=use_blit)
        self.offsetbox = offsetbox

    def save_offset(self):
        box = self.offsetbox.get_window_extent()
        self.offsetbox_x, self.offsetbox_y = box.x0, box.y0
        self.offsetbox.set_offset((box.x0, box.y0))

    def update_offset(self, dx, dy):
        self.offsetbox.set_offset(self.get_loc_in_canvas(dx, dy))

    def get_loc_in_canvas(self, dx=0, dy=0):
        """The lower left corner in pixels."""
        return self.offsetbox_x + dx, self.offsetbox_y + dy


class DraggableLegend(DraggableBase):
    """A legend that follows the mouse; its place is kept in fractions of its axes or figure."""

    def __init__(self, legend, use_blit=False, update="loc"):
        if update not in ("loc", "bbox"):
            raise ValueError(f"{update!r} is not a valid value for update; supported values are 'loc', 'bbox'")
        if update == "bbox":
            raise NotImplementedError("DraggableLegend(update='bbox')")
        super().__init__(legend, use_blit=use_blit)
        self.legend = legend

    def save_offset(self):
        box = self.legend.get_window_extent()
        self._start = box.x0, box.y0

    def update_offset(self, dx, dy):
        around = (self.legend.axes or self.legend.figure).bbox
        x, y = self._start[0] + dx, self._start[1] + dy
        self.legend._loc = (x - around.x0) / around.width, (y - around.y0) / around.height


DraggableLegend.__module__ = "matplotlib.legend"
