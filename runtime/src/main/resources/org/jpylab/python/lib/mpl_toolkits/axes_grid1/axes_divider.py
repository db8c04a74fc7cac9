"""Divides the place of axes into columns and rows for others."""

import numpy

from matplotlib import rcParams
from matplotlib.transforms import Bbox
from mpl_toolkits.axes_grid1 import axes_size as Size

_ANCHORS = {
    "C": (0.5, 0.5), "SW": (0, 0), "S": (0.5, 0), "SE": (1.0, 0), "E": (1.0, 0.5), "NE": (1.0, 1.0), "N": (0.5, 1.0),
    "NW": (0, 1.0), "W": (0, 0.5),
}  # fmt: skip


class Divider:
    """A rectangle of a figure cut into columns and rows of sizes."""

    def __init__(self, fig, pos, horizontal, vertical, aspect=None, anchor="C"):
        self._fig, self._pos = fig, pos
        self._horizontal, self._vertical, self._aspect = list(horizontal), list(vertical), aspect
        self.set_anchor(anchor)
        self._xrefindex = self._yrefindex = 0
        self._locator = None

    def get_horizontal(self):
        return self._horizontal

    def set_horizontal(self, h):
        self._horizontal = list(h)

    def get_vertical(self):
        return self._vertical

    def set_vertical(self, v):
        self._vertical = list(v)

    def set_position(self, pos):
        self._pos = pos

    def get_position(self):
        return self._pos

    def set_anchor(self, anchor):
        """Set where a place that is too wide or high keeps its contents."""
        if isinstance(anchor, str) and anchor not in _ANCHORS:
            raise ValueError(f"{anchor!r} is not a valid value for anchor; supported values are {', '.join(map(repr, _ANCHORS))}")
        self._anchor = anchor

    def get_anchor(self):
        return self._anchor

    def set_aspect(self, aspect=False):
        self._aspect = aspect

    def get_aspect(self):
        return self._aspect

    def set_locator(self, _locator):
        self._locator = _locator

    def get_locator(self):
        return self._locator

    def _runtime_position(self, axes, renderer):
        return self.get_position() if self._locator is None else self._locator(axes, renderer).bounds

    @staticmethod
    def _stretch(sizes, total):
        rel, inches = sizes.sum(axis=0)
        return (total - inches) / rel if rel else 0

    @staticmethod
    def _ends(sizes, k):
        return numpy.cumsum([0.0, *(sizes[:, 0] * k + sizes[:, 1]).tolist()])

    def locate(self, nx, ny, nx1=None, ny1=None, axes=None, renderer=None):
        """The box of a cell in fractions of the figure."""
        fig_w, fig_h = (self._fig.bbox.size / self._fig.dpi).tolist()
        x, y, w, h = self._runtime_position(axes, renderer)
        across = numpy.array([s.get_size(renderer) for s in self._horizontal], float)
        up = numpy.array([s.get_size(renderer) for s in self._vertical], float)
        kh, kv = self._stretch(across, fig_w * w), self._stretch(up, fig_h * h)
        x0, y0 = x, y
        if self.get_aspect():
            kh = kv = min(kh, kv)
        xs, ys = self._ends(across, kh), self._ends(up, kv)
        if self.get_aspect():
            anchor = self.get_anchor()
            cx, cy = _ANCHORS[anchor] if isinstance(anchor, str) else anchor
            x0, y0 = x + cx * (w - xs[-1] / fig_w), y + cy * (h - ys[-1] / fig_h)
        nx1, ny1 = nx + 1 if nx1 is None else nx1, ny + 1 if ny1 is None else ny1
        return Bbox.from_bounds(
            x0 + xs[nx] / fig_w, y0 + ys[ny] / fig_h, (xs[nx1] - xs[nx]) / fig_w, (ys[ny1] - ys[ny]) / fig_h
        )

    def new_locator(self, nx, ny, nx1=None, ny1=None):
        """What gives the place of a cell."""
        return AxesLocator(self, nx, ny, nx1, ny1)

    def append_size(self, position, size):
        """Add a column or row at a side."""
        sizes = self._horizontal if position in ("left", "right") else self._vertical
        if position not in ("left", "right", "bottom", "top"):
            raise ValueError(f"{position!r} is not a valid value for position; supported values are 'left', 'right', 'bottom', 'top'")
        if position in ("left", "bottom"):
            sizes.insert(0, size)
            if position == "left":
                self._xrefindex += 1
            else:
                self._yrefindex += 1
        else:
            sizes.append(size)


    def add_auto_adjustable_area(self, use_axes, pad=0.1, adjust_dirs=None):
        """Add room at sides for the labels and titles of axes, and a number of inches."""
        for side in ("left", "right", "bottom", "top") if adjust_dirs is None else adjust_dirs:
            self.append_size(side, Size._Decorations(use_axes, side) + pad)


class AxesLocator:
    """Gives the place of a cell of a divider."""

    def __init__(self, axes_divider, nx, ny, nx1=None, ny1=None):
        self._divider = axes_divider
        x, y = axes_divider._xrefindex, axes_divider._yrefindex
        self._nx, self._ny = nx - x, ny - y
        self._nx1, self._ny1 = (nx + 1 if nx1 is None else nx1) - x, (ny + 1 if ny1 is None else ny1) - y
        if nx1 == -1:
            self._nx1 = None
        if ny1 == -1:
            self._ny1 = None

    def __call__(self, axes, renderer):
        d = self._divider
        x, y = d._xrefindex, d._yrefindex
        nx1 = len(d._horizontal) if self._nx1 is None else self._nx1 + x
        ny1 = len(d._vertical) if self._ny1 is None else self._ny1 + y
        return d.locate(self._nx + x, self._ny + y, nx1, ny1, axes, renderer)

    def get_subplotspec(self):
        return self._divider.get_subplotspec() if hasattr(self._divider, "get_subplotspec") else None


class SubplotDivider(Divider):
    """A cell of a grid of subplots cut into columns and rows."""

    def __init__(self, fig, *args, horizontal=None, vertical=None, aspect=None, anchor="C"):
        super().__init__(fig, [0, 0, 1, 1], horizontal or [], vertical or [], aspect=aspect, anchor=anchor)
        self.set_subplotspec(_spec(fig, args))

    def get_position(self):
        return self._subplotspec.get_position(self._fig).bounds

    def get_subplotspec(self):
        return self._subplotspec

    def set_subplotspec(self, subplotspec):
        self._subplotspec = subplotspec
        self.set_position(subplotspec.get_position(self._fig).bounds)


def _spec(fig, args):
    from matplotlib.gridspec import GridSpec, SubplotSpec

    if len(args) == 1 and isinstance(args[0], SubplotSpec):
        return args[0]
    rows, columns, place = map(int, str(int(args[0]))) if len(args) == 1 else args
    grid = GridSpec(rows, columns, figure=fig)
    return grid[place[0] - 1 : place[1]] if isinstance(place, tuple) else grid[int(place) - 1]


class AxesDivider(Divider):
    """The place of axes cut into columns and rows for others beside them."""

    def __init__(self, axes, xref=None, yref=None):
        self._axes = axes
        self._xref = Size.AxesX(axes) if xref is None else xref
        self._yref = Size.AxesY(axes) if yref is None else yref
        super().__init__(axes.figure, None, [self._xref], [self._yref], aspect=None, anchor="C")

    def _new_axes(self, axes_class=None, **kwargs):
        from matplotlib.axes import Axes

        return (axes_class or Axes)(self._axes.figure, self._axes.get_position(original=True).bounds, **kwargs)

    def _new(self, sizes, ref, space, size, pad, pack_start, kwargs):
        pad = rcParams["figure.subplot." + space] * ref if pad is None else pad
        first = "left" if sizes is self._horizontal else "bottom"
        last = "right" if sizes is self._horizontal else "top"
        for one in ([Size.from_any(pad, ref)] if pad else []) + [Size.from_any(size, ref)]:
            self.append_size(first if pack_start else last, one)
        at = 0 if pack_start else len(sizes) - 1
        place = (at, self._yrefindex) if sizes is self._horizontal else (self._xrefindex, at)
        made = self._new_axes(**kwargs)
        made.set_axes_locator(self.new_locator(*place))
        return made

    def new_horizontal(self, size, pad=None, pack_start=False, **kwargs):
        """Axes in a new column, not yet in the figure."""
        return self._new(self._horizontal, self._xref, "wspace", size, pad, pack_start, kwargs)

    def new_vertical(self, size, pad=None, pack_start=False, **kwargs):
        """Axes in a new row, not yet in the figure."""
        return self._new(self._vertical, self._yref, "hspace", size, pad, pack_start, kwargs)

    def append_axes(self, position, size, pad=None, add_to_figure=True, **kwargs):
        """Add axes at a side: 'left', 'right', 'bottom' or 'top'."""
        if position not in ("left", "right", "bottom", "top"):
            raise ValueError(f"{position!r} is not a valid value for position; supported values are 'left', 'right', 'bottom', 'top'")
        make = self.new_horizontal if position in ("left", "right") else self.new_vertical
        ax = make(size, pad, pack_start=position in ("left", "bottom"), **kwargs)
        if add_to_figure:
            self._fig._add_made(ax)
        return ax

    def get_aspect(self):
        return self._axes.get_aspect() != "auto" if self._aspect is None else self._aspect

    def get_position(self):
        return self._axes.get_position(original=True).bounds if self._pos is None else self._pos

    def get_anchor(self):
        return self._axes.get_anchor() if self._anchor is None else self._anchor

    def get_subplotspec(self):
        return self._axes.get_subplotspec()


def make_axes_locatable(axes):
    """What divides the place of axes."""
    divider = AxesDivider(axes)
    axes.set_axes_locator(divider.new_locator(nx=0, ny=0))
    return divider


def make_axes_area_auto_adjustable(ax, use_axes=None, pad=0.1, adjust_dirs=None):
    """Keep room for the labels and titles of axes inside of their place."""
    divider = make_axes_locatable(ax)
    divider.add_auto_adjustable_area(
        use_axes=ax if use_axes is None else use_axes, pad=pad,
        adjust_dirs=["left", "right", "bottom", "top"] if adjust_dirs is None else adjust_dirs,
    )  # fmt: skip


class _BoxDivider(SubplotDivider):
    """Cells in a line with sizes that differ along it, and the same size across it."""

    def _place(self, along, across, length, height, figure_length, figure_height):
        """Where the cells begin, in inches, and how high they are, in fractions of the figure."""
        along, across = (numpy.array([s.get_size(None) for s in sizes], float) for sizes in (along, across))
        ratios = along[:, 0] / across[:, 0]
        left = figure_length * length - along[:, 1].sum() + (ratios * across[:, 1]).sum()
        common = min(left / ratios.sum(), figure_height * height)
        scales = (common - across[:, 1]) / across[:, 0]
        ends = numpy.cumsum([0.0, *(along[:, 0] * scales + along[:, 1]).tolist()])
        return ends, common / figure_height

    def _anchored(self, box, width, height):
        x, y, w, h = box
        anchor = self.get_anchor()
        cx, cy = _ANCHORS[anchor] if isinstance(anchor, str) else anchor
        return x + cx * (w - width), y + cy * (h - height)


class HBoxDivider(_BoxDivider):
    """Columns of the same height."""

    def new_locator(self, nx, nx1=None):
        """What gives the place of a column."""
        return AxesLocator(self, nx, 0, nx + 1 if nx1 is None else nx1, 1)

    def locate(self, nx, ny, nx1=None, ny1=None, axes=None, renderer=None):
        """The box of a column in fractions of the figure."""
        fig_w, fig_h = (self._fig.bbox.size / self._fig.dpi).tolist()
        box = x, y, w, h = self._runtime_position(axes, renderer)
        ends, height = self._place(self._horizontal, self._vertical, w, h, fig_w, fig_h)
        x0, y0 = self._anchored(box, ends[-1] / fig_w, height)
        nx1 = nx + 1 if nx1 is None else nx1
        return Bbox.from_bounds(x0 + ends[nx] / fig_w, y0, (ends[nx1] - ends[nx]) / fig_w, height)


class VBoxDivider(_BoxDivider):
    """Rows of the same width."""

    def new_locator(self, ny, ny1=None):
        """What gives the place of a row."""
        return AxesLocator(self, 0, ny, 1, ny + 1 if ny1 is None else ny1)

    def locate(self, nx, ny, nx1=None, ny1=None, axes=None, renderer=None):
        """The box of a row in fractions of the figure."""
        fig_w, fig_h = (self._fig.bbox.size / self._fig.dpi).tolist()
        box = x, y, w, h = self._runtime_position(axes, renderer)
        ends, width = self._place(self._vertical, self._horizontal, h, w, fig_h, fig_w)
        x0, y0 = self._anchored(box, width, ends[-1] / fig_h)
        ny1 = ny + 1 if ny1 is None else ny1
        return Bbox.from_bounds(x0, y0 + ends[ny] / fig_h, width, (ends[ny1] - ends[ny]) / fig_h)
