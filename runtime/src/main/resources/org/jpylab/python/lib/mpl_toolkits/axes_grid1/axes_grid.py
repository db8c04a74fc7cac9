"""Grids of axes with equal gaps, for pictures with one scale."""

import numpy

from mpl_toolkits.axes_grid1 import axes_size as Size
from mpl_toolkits.axes_grid1.axes_divider import Divider, SubplotDivider
from matplotlib._missing import refuse


class Grid:
    """Axes in rows and columns with gaps in inches."""

    def __init__(self, fig, rect, nrows_ncols, ngrids=None, direction="row", axes_pad=0.02, *, share_all=False,
                 share_x=True, share_y=True, label_mode="L", axes_class=None, aspect=False):  # fmt: skip
        self._nrows, self._ncols = nrows_ncols
        self.ngrids = self._nrows * self._ncols if ngrids is None else ngrids
        if not 0 < self.ngrids <= self._nrows * self._ncols:
            raise ValueError("ngrids must be positive and not larger than nrows*ncols")
        if direction not in ("column", "row"):
            raise ValueError(f"{direction!r} is not a valid value for direction; supported values are 'column', 'row'")
        pads = (axes_pad, axes_pad) if axes_pad is None or not hasattr(axes_pad, "__len__") else axes_pad
        self._horiz_pad_size, self._vert_pad_size = (Size.Fixed(0.02 if p is None else p) for p in pads)
        self._direction, self._aspect, self._fig = direction, aspect, fig
        options = dict(horizontal=[], vertical=[], aspect=aspect)
        if isinstance(rect, (str, float, int)) or hasattr(rect, "get_gridspec"):
            self._divider = SubplotDivider(fig, rect, **options)
        elif len(rect) == 3:
            self._divider = SubplotDivider(fig, *rect, **options)
        elif len(rect) == 4:
            self._divider = Divider(fig, rect, **options)
        else:
            raise TypeError("Incorrect rect format")
        self._place = self._divider.get_position()
        grid = numpy.full((self._nrows, self._ncols), None, object)
        for i in range(self.ngrids):
            row, col = self._row_col(i)
            if share_all:
                sharex = sharey = grid[0, 0]
            else:
                sharex, sharey = grid[0, col] if share_x else None, grid[row, 0] if share_y else None
            grid[row, col] = self._axes(axes_class, sharex, sharey)
        self.axes_all = [grid[self._row_col(i)] for i in range(self.ngrids)]
        self.axes_column = [[a for a in column if a is not None] for column in grid.T]
        self.axes_row = [[a for a in row if a is not None] for row in grid]
        self.axes_llc = self.axes_column[0][-1]
        self._init_locators()
        for ax in self.axes_all:
            fig._add_made(ax)
        self.set_label_mode(label_mode)

    def _axes(self, axes_class, sharex=None, sharey=None):
        from mpl_toolkits.axes_grid1.mpl_axes import Axes

        kwargs = {}
        if isinstance(axes_class, (tuple, list)):
            axes_class, kwargs = axes_class
        shared = {k: v for k, v in (("sharex", sharex), ("sharey", sharey)) if v is not None}
        return (axes_class or Axes)(self._fig, self._place, **shared, **kwargs)

    def _row_col(self, n):
        if self._direction == "column":
            col, row = divmod(n, self._nrows)
        else:
            row, col = divmod(n, self._ncols)
        return row, col

    def _init_locators(self):
        columns, rows = [Size.Scaled(1)] * self._ncols, [Size.Scaled(1)] * self._nrows
        self._divide(columns, rows)

    def _divide(self, columns, rows):
        across, up = [], []
        for i, size in enumerate(columns):
            across += [size] if i == 0 else [self._horiz_pad_size, size]
        for i, size in enumerate(rows):
            up += [size] if i == 0 else [self._vert_pad_size, size]
        self._divider.set_horizontal(across)
        self._divider.set_vertical(up)
        for i, ax in enumerate(self.axes_all):
            row, col = self._row_col(i)
            ax.set_axes_locator(self._divider.new_locator(nx=2 * col, ny=2 * (self._nrows - 1 - row)))

    def __len__(self):
        return len(self.axes_all)

    def __getitem__(self, i):
        return self.axes_all[i]

    def get_geometry(self):
        return self._nrows, self._ncols

    def set_axes_pad(self, axes_pad):
        self._horiz_pad_size.fixed_size, self._vert_pad_size.fixed_size = axes_pad

    def get_axes_pad(self):
        return self._horiz_pad_size.fixed_size, self._vert_pad_size.fixed_size

    def set_aspect(self, aspect):
        self._divider.set_aspect(aspect)

    def get_aspect(self):
        return self._divider.get_aspect()

    def set_label_mode(self, mode):
        """Say which axes have tick labels: 'L' (left and below), '1' (the lower left), 'all' or 'keep'."""
        if mode not in ("all", "L", "1", "keep"):
            raise ValueError(f"{mode!r} is not a valid value for mode; supported values are 'all', 'L', '1', 'keep'")
        if mode == "keep":
            return
        for i, ax in enumerate(self.axes_all):
            row, col = self._row_col(i)
            last = all(self.axes_column[col][-1] is not a or a is ax for a in [ax]) and self.axes_column[col][-1] is ax
            below = mode == "all" or mode == "L" and last or ax is self.axes_llc
            left = mode == "all" or mode == "L" and col == 0 or ax is self.axes_llc
            ax.tick_params(labelbottom=bool(below), labelleft=bool(left))
            ax.xaxis.label.set_visible(bool(below))
            ax.yaxis.label.set_visible(bool(left))

    def get_divider(self):
        return self._divider

    def set_axes_locator(self, locator):
        self._divider.set_locator(locator)

    def get_axes_locator(self):
        return self._divider.get_locator()


class ImageGrid(Grid):
    """Axes in rows and columns with one aspect, perhaps with colour bars."""

    def __init__(self, fig, rect, nrows_ncols, ngrids=None, direction="row", axes_pad=0.02, *, share_all=False,
                 aspect=True, label_mode="L", cbar_mode=None, cbar_location="right", cbar_pad=None, cbar_size="5%",
                 cbar_set_cax=True, axes_class=None, add_all=True):  # fmt: skip
        if not add_all:
            raise NotImplementedError("ImageGrid(add_all=False)")
        for value, name, known in ((cbar_mode, "cbar_mode", ["each", "single", "edge", None]),
                                   (cbar_location, "cbar_location", ["left", "right", "bottom", "top"])):  # fmt: skip
            if value not in known:
                raise ValueError(f"{value!r} is not a valid value for {name}; supported values are {', '.join(map(repr, known))}")
        self._colorbar_mode, self._colorbar_location, self._colorbar_size = cbar_mode, cbar_location, cbar_size
        self._cbar_pad, self._set_cax = cbar_pad, cbar_set_cax
        super().__init__(fig, rect, nrows_ncols, ngrids, direction, axes_pad, share_all=share_all, share_x=True,
                         share_y=True, aspect=aspect, label_mode=label_mode, axes_class=axes_class)  # fmt: skip
        for i, cax in enumerate(self.cbar_axes):
            fig._add_made(cax)
            if cbar_set_cax and cax.get_visible():
                shown = self.axes_all if cbar_mode == "single" else self._beside(i) if cbar_mode == "edge" else [self.axes_all[i]]
                for ax in shown:
                    ax.cax = cax

    def _beside(self, i):
        return self.axes_row[i] if self._colorbar_location in ("left", "right") else self.axes_column[i]

    def _init_locators(self):
        upright = self._colorbar_location in ("left", "right")
        if self._cbar_pad is None:
            self._cbar_pad = (self._horiz_pad_size if upright else self._vert_pad_size).fixed_size
        first = self._colorbar_location in ("left", "bottom")
        mode = self._colorbar_mode
        shape = {"aspect": "axes", "ref_ax": self.axes_all[0]}
        widths = [Size.AxesX(ax, **shape) for ax in self.axes_row[0]]
        heights = [Size.AxesY(ax, **shape) for ax in self.axes_column[0][::-1]]
        whole = self._nrows * Size.AxesX(self.axes_llc) if upright else self._ncols * Size.AxesY(self.axes_llc)
        across, self._at_x = self._line(widths, self._horiz_pad_size, first, mode if upright else None, whole)
        up, self._at_y = self._line(heights, self._vert_pad_size, first, None if upright else mode, whole)
        self._divider.set_horizontal(across)
        self._divider.set_vertical(up)
        for i, ax in enumerate(self.axes_all):
            row, col = self._row_col(i)
            ax.set_axes_locator(self._divider.new_locator(nx=self._at_x[0][col], ny=self._at_y[0][self._nrows - 1 - row]))
        self.cbar_axes = []
        self._make_bars(mode, upright)
        while len(self.cbar_axes) < self.ngrids:
            unused = CbarAxes._of(self._axes(None), self._colorbar_location)
            unused.set_visible(False)
            self.cbar_axes.append(unused)

    def _make_bars(self, mode, upright):
        if mode == "each":
            for i in range(self.ngrids):
                row, col = self._row_col(i)
                x, y = col, self._nrows - 1 - row
                place = (self._at_x[1][x], self._at_y[0][y]) if upright else (self._at_x[0][x], self._at_y[1][y])
                self._bar(place)
        elif mode == "single":
            if upright:
                self._bar((self._at_x[1][0], 0), ny1=-1)
            else:
                self._bar((0, self._at_y[1][0]), nx1=-1)
        elif mode == "edge":
            for i in range(self._nrows if upright else self._ncols):
                self._bar((self._at_x[1][0], self._at_y[0][self._nrows - 1 - i]) if upright else (self._at_x[0][i], self._at_y[1][0]))

    def _bar(self, place, **ends):
        made = CbarAxes._of(self._axes(None), self._colorbar_location)
        made.set_axes_locator(self._divider.new_locator(nx=place[0], ny=place[1], **ends))
        self.cbar_axes.append(made)

    def _line(self, lengths, gap, first, mode, whole):
        """Sizes along one direction, and the numbers of those of the axes and of the bars."""
        sizes, axes, bars = [], [], []

        def add_bar(ref):
            parts = [Size.from_any(v, ref) for v in (self._colorbar_size, self._cbar_pad)]
            bars.append(len(sizes) if first else len(sizes) + 1)
            sizes.extend(parts if first else parts[::-1])

        if mode == "single" and first:
            add_bar(whole)
        for i, length in enumerate(lengths):
            if sizes:
                sizes.append(gap)
            if first and (mode == "each" or mode == "edge" and i == 0):
                add_bar(length)
            axes.append(len(sizes))
            sizes.append(length)
            if not first and (mode == "each" or mode == "edge" and i == len(lengths) - 1):
                add_bar(length)
        if mode == "single" and not first:
            add_bar(whole)
        return sizes, (axes, bars)


class CbarAxes:
    """Gives axes a `colorbar` method of their own."""

    @staticmethod
    def _of(ax, location):
        ax.orientation = location

        def colorbar(mappable, **kwargs):
            kwargs.setdefault("orientation", "horizontal" if location in ("bottom", "top") else "vertical")
            made = ax.figure.colorbar(mappable, cax=ax, **kwargs)
            return made

        def toggle_label(b):
            """Show or hide the labels of the bar."""
            words = {"label" + location: bool(b)}
            ax.tick_params(**words)
            (ax.xaxis if location in ("bottom", "top") else ax.yaxis).label.set_visible(bool(b))

        ax.colorbar, ax.toggle_label = colorbar, toggle_label
        return ax


AxesGrid = ImageGrid

__getattr__ = refuse(__name__, "CbarAxesBase")
