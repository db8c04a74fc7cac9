"""What artists of one's own draw with: paths, texts and markers become artists of the figure model."""

from matplotlib._border import ArtistCalls, Displays, call, to_python


class GraphicsContextBase:
    """How a renderer is to draw: colour, width, dashes, hatch and clip."""

    def __init__(self):
        self._alpha, self._forced_alpha, self._antialiased = 1.0, False, 1
        self._capstyle, self._joinstyle, self._dashes = "butt", "round", (0, None)
        self._linewidth, self._rgb, self._hatch = 1, (0.0, 0.0, 0.0, 1.0), None
        self._cliprect = self._clippath = self._url = self._gid = self._snap = self._sketch = None
        self._hatch_color, self._hatch_linewidth = (0.0, 0.0, 0.0, 1.0), 1.0

    def copy_properties(self, gc):
        """Be as another context is."""
        self.__dict__.update(gc.__dict__)

    def restore(self):
        """Contexts are not shared; nothing is to be restored."""

    def get_rgb(self):
        return self._rgb

    def set_foreground(self, fg, isRGBA=False):
        """Set the colour."""
        from matplotlib.colors import to_rgba

        self._rgb = to_rgba(fg, self._alpha if self._forced_alpha else None)

    def set_alpha(self, alpha):
        """Set the opacity; None for that of the colour."""
        self._forced_alpha = alpha is not None
        self._alpha = 1.0 if alpha is None else alpha
        self.set_foreground(self._rgb, isRGBA=True)

    def get_dashes(self):
        return self._dashes

    def set_dashes(self, dash_offset, dash_list):
        self._dashes = dash_offset, dash_list

    def set_clip_path(self, path):
        self._clippath = path

    def get_clip_path(self):
        if self._clippath is None:
            return None, None
        return self._clippath.get_fully_transformed_path(), self._clippath.get_affine()

    def set_clip_rectangle(self, rectangle):
        self._cliprect = rectangle

    def get_clip_rectangle(self):
        return self._cliprect

    def set_sketch_params(self, scale=None, length=None, randomness=None):
        self._sketch = None if scale is None else (scale, length or 128.0, randomness or 16.0)

    def get_sketch_params(self):
        return self._sketch


def _simple(name):
    def get(self):
        return getattr(self, "_" + name)

    def set_(self, value):
        setattr(self, "_" + name, value)

    get.__name__, set_.__name__ = "get_" + name, "set_" + name
    setattr(GraphicsContextBase, get.__name__, get)
    setattr(GraphicsContextBase, set_.__name__, set_)


for _name in ("antialiased", "capstyle", "joinstyle", "linewidth", "url", "gid", "snap", "hatch", "hatch_color"):
    _simple(_name)
for _name in ("alpha", "hatch_linewidth"):
    setattr(GraphicsContextBase, "get_" + _name, lambda self, _n="_" + _name: getattr(self, _n))


class RendererBase:
    """A renderer of a figure: it measures; a list of what is drawn (`ListRenderer`) draws as well."""

    def __init__(self, figure=None):
        self._figure = figure

    dpi = property(lambda self: self._figure.dpi)
    width = property(lambda self: self._figure.bbox.width)
    height = property(lambda self: self._figure.bbox.height)

    def _add(self, artist):
        artist.figure.canvas.draw_idle()

    def new_gc(self):
        return GraphicsContextBase()

    def points_to_pixels(self, points):
        """A length in points in pixels."""
        return points * self._figure.dpi / 72

    def get_canvas_width_height(self):
        return tuple(self._figure.bbox.size)

    def get_image_magnification(self):
        return 1.0

    def flipy(self):
        """Whether y grows downwards in `draw_text` and `draw_image`."""
        return True

    def option_image_nocomposite(self):
        return False

    option_scale_image = option_image_nocomposite

    def get_text_width_height_descent(self, s, prop, ismath):
        """Width, height and depth below the line of a text, in pixels."""
        from matplotlib.text import Text

        text = Text(0, 0, s, fontproperties=prop, va="baseline")
        text.set_parse_math(bool(ismath))
        text.figure = self._figure
        box = text.get_window_extent()
        return box.width, box.height, -box.y0

    def open_group(self, s, gid=None):
        """Files have no groups."""

    def close_group(self, s):
        """Files have no groups."""

    def start_rasterizing(self):
        """Vector files hold vectors only."""

    def stop_rasterizing(self):
        """Vector files hold vectors only."""

    def start_filter(self):
        raise NotImplementedError("start_filter: pictures of parts of a figure cannot be filtered")

    def stop_filter(self, post_processing):
        raise NotImplementedError("stop_filter: pictures of parts of a figure cannot be filtered")

    def buffer_rgba(self):
        """The pixels: rows, columns and red, green, blue, opacity."""
        return self._figure.canvas.buffer_rgba()

    _renderer = property(buffer_rgba)

    def tostring_rgb(self):
        return self._figure.canvas.tostring_rgb()

    def tostring_argb(self):
        return self._figure.canvas.tostring_argb()

    def clear(self):
        """Each drawing starts afresh."""

    def copy_from_bbox(self, bbox):
        return bbox

    def restore_region(self, region, bbox=None, xy=None):
        """All is drawn at each time."""


class ListRenderer(RendererBase):
    """A renderer that adds to what a figure is about to draw."""

    def __init__(self, owner, paints):
        super().__init__(owner.figure)
        self._owner, self._paints = owner, paints

    def _add(self, artist):
        if artist is self._owner or artist._j.drawing() is None:
            self._paints.addAsItsKind(artist._j)
        else:
            artist.draw(self)

    def _paint(self, artist, gc):
        from matplotlib.transforms import IdentityTransform

        if artist.figure is None:
            artist.figure = self._figure
        if not artist.is_transform_set():
            artist.set_transform(IdentityTransform())
        if gc.get_clip_rectangle() is not None:
            artist.set_clip_box(gc.get_clip_rectangle())
        path, affine = gc.get_clip_path()
        if path is not None:
            artist.set_clip_path(path, affine)
        self._paints.addAsItsKind(artist._j)

    def draw_path(self, gc, path, transform, rgbFace=None):
        """Draw a path under a mapping to pixels."""
        from matplotlib.patches import PathPatch

        offset, dashes = gc.get_dashes()
        made = PathPatch(
            path.transformed(transform), facecolor="none" if rgbFace is None else rgbFace, edgecolor=gc.get_rgb(),
            linewidth=gc.get_linewidth() * 72 / self.dpi, capstyle=gc.get_capstyle(), joinstyle=gc.get_joinstyle(),
            antialiased=bool(gc.get_antialiased()), hatch=gc.get_hatch(),
        )  # fmt: skip
        if dashes is not None and len(dashes) and gc.get_linewidth():
            made.set_linestyle((offset / gc.get_linewidth(), [d / gc.get_linewidth() for d in dashes]))
        made.set_snap(gc.get_snap())
        self._paint(made, gc)

    def draw_markers(self, gc, marker_path, marker_trans, path, trans, rgbFace=None):
        """Draw a path at each vertex of another one."""
        from matplotlib.transforms import Affine2D

        for vertices, code in path.iter_segments():
            if len(vertices):
                x, y = trans.transform(vertices[-2:])
                self.draw_path(gc, marker_path, marker_trans + Affine2D().translate(x, y), rgbFace)

    def draw_text(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):
        """Draw a text; y is that of its line, from the top."""
        from matplotlib.text import Text

        made = Text(x, self.height - y, s, fontproperties=prop, rotation=angle, color=gc.get_rgb(), va="baseline",
                    rotation_mode="anchor")  # fmt: skip
        made.set_parse_math(bool(ismath))
        self._paint(made, gc)

    def draw_tex(self, gc, x, y, s, prop, angle, *, mtext=None):
        raise NotImplementedError("text.usetex: LaTeX is not used; formulas in $…$ are drawn without")

    def draw_image(self, gc, x, y, im, transform=None):
        """Draw an array of colours, pixel by pixel, with its lower left corner at a place."""
        from matplotlib.image import FigureImage

        if transform is not None:
            raise NotImplementedError("draw_image(transform=...)")
        made = FigureImage(self._figure, offsetx=x, offsety=y, origin="upper")
        made.set_data(im)
        self._paint(made, gc)
