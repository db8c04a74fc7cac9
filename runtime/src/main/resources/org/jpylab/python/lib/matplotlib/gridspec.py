"""Grids of places for axes."""

from matplotlib._border import FigureCalls, Proxy, call, to_java, to_python


class GridSpecBase(Proxy):
    """A grid with rows and columns."""

    __slots__ = ()

    nrows = property(lambda self: self._j.rows())
    ncols = property(lambda self: self._j.columns())

    def get_geometry(self):
        """The numbers of rows and columns."""
        return self.nrows, self.ncols

    def __repr__(self):
        return f"{type(self).__name__}({self.nrows}, {self.ncols})"

    def _span(self, key, n, name):
        if isinstance(key, slice):
            start, stop, _ = key.indices(n)
            if stop > start:
                return start, stop - 1
            raise IndexError(f"GridSpec slice would result in no space allocated for subplot")
        index = key + n if key < 0 else key
        if 0 <= index < n:
            return index, index
        if name is not None:
            raise IndexError(f"index {key} is out of bounds for axis {name} with size {n}")
        raise IndexError("index %d is out of bounds for GridSpec with size %d" % (key, n))

    def __getitem__(self, key):
        rows, columns = self.get_geometry()
        if isinstance(key, tuple):
            try:
                k1, k2 = key
            except ValueError as err:
                raise ValueError("Unrecognized subplot spec") from err
            r0, r1 = self._span(k1, rows, 0)
            c0, c1 = self._span(k2, columns, 1)
            made = call(self._j.span, r0 * columns + c0, r1 * columns + c1)
        else:
            made = call(self._j.span, *self._span(key, rows * columns, None))
        return SubplotSpec._of(made)

    def __len__(self):
        return self.nrows * self.ncols

    def get_width_ratios(self):
        return list(self._j.widthRatios())

    def get_height_ratios(self):
        return list(self._j.heightRatios())

    def set_width_ratios(self, width_ratios):
        self._update(width_ratios=width_ratios)

    def set_height_ratios(self, height_ratios):
        self._update(height_ratios=height_ratios)

    def new_subplotspec(self, loc, rowspan=1, colspan=1):
        """The place of several cells."""
        row, column = loc
        return self[row : row + rowspan, column : column + colspan]

    def _update(self, **kwargs):
        call(self._j.update, {k: to_java(v) for k, v in kwargs.items()})

    def _make(self, nrows, ncols, figure, parent, kwargs):
        given = {k: to_java(v) for k, v in kwargs.items() if v is not None}
        self._j = call(FigureCalls.grid, int(nrows), int(ncols), figure and figure._j, parent and parent._j, given)

    def subplots(self, *, sharex=False, sharey=False, squeeze=True, subplot_kw=None):
        """Axes in all cells."""
        figure = self.figure
        if figure is None:
            raise ValueError("GridSpec.subplots() only works for GridSpecs created with a parent figure")
        made = to_python(
            call(
                FigureCalls.fillGrid, figure._j, self._j, sharex, sharey,
                {k: to_java(v) for k, v in (subplot_kw or {}).items()},
            )
        )  # fmt: skip
        from matplotlib.figure import shaped

        return shaped(made, self.nrows, self.ncols, squeeze)

    @property
    def figure(self):
        return to_python(self._j.figure())

    def __reduce_ex__(self, protocol):
        if type(self) is not GridSpec or self.figure is not None:
            raise NotImplementedError(f"copying and pickling of a {type(self).__name__} of a figure")
        sides = {k: getattr(self, k, None) for k in ("left", "bottom", "right", "top", "wspace", "hspace")}
        ratios = self.get_width_ratios(), self.get_height_ratios()
        return GridSpec, (self.nrows, self.ncols, None, *sides.values(), *ratios)


class GridSpec(GridSpecBase):
    """A grid over a figure.

    >>> GridSpec(2, 3)[0, 1:]
    GridSpec(2, 3)[0:1, 1:3]
    """

    __slots__ = ()

    def __init__(self, nrows, ncols, figure=None, left=None, bottom=None, right=None, top=None, wspace=None,
                 hspace=None, width_ratios=None, height_ratios=None):  # fmt: skip
        given = dict(left=left, bottom=bottom, right=right, top=top, wspace=wspace, hspace=hspace,
                     width_ratios=width_ratios, height_ratios=height_ratios)  # fmt: skip
        self._make(nrows, ncols, figure, None, given)

    def _own(self, name):
        return to_python(self._j.own().get(name))

    left = property(lambda self: self._own("left"))
    right = property(lambda self: self._own("right"))
    bottom = property(lambda self: self._own("bottom"))
    top = property(lambda self: self._own("top"))
    wspace = property(lambda self: self._own("wspace"))
    hspace = property(lambda self: self._own("hspace"))

    def update(self, **kwargs):
        """Set margins and gaps."""
        from matplotlib import pyplot

        self._update(**kwargs)
        for figure in list(pyplot._figures.values()):
            figure._j.placeSubplots()

    def tight_layout(self, figure, renderer=None, pad=1.08, h_pad=None, w_pad=None, rect=None):
        """Make room for the labels of the axes in this grid."""
        rect = None if rect is None else [float("nan") if v is None else float(v) for v in rect]
        options = {"pad": float(pad), "h_pad": h_pad, "w_pad": w_pad, "rect": rect}
        call(FigureCalls.tightGrid, figure._j, self._j, {k: to_java(v) for k, v in options.items()})


class GridSpecFromSubplotSpec(GridSpecBase):
    """A grid in a cell of another one."""

    __slots__ = ()

    def __init__(self, nrows, ncols, subplot_spec, wspace=None, hspace=None, height_ratios=None, width_ratios=None):
        given = dict(wspace=wspace, hspace=hspace, width_ratios=width_ratios, height_ratios=height_ratios)
        if isinstance(subplot_spec, GridSpec):
            subplot_spec = subplot_spec[0]
        self._make(nrows, ncols, None, subplot_spec, given)

    def get_topmost_subplotspec(self):
        return SubplotSpec._of(self._j.parent().topmost())


class SubplotSpec(Proxy):
    """The place of cells of a grid."""

    __slots__ = ()

    def __init__(self, gridspec, num1, num2=None):
        self._j = call(gridspec._j.span, int(num1), int(num1 if num2 is None else num2))

    @classmethod
    def _of(cls, java):
        made = object.__new__(cls)
        made._j = java
        return made

    rowspan = property(lambda self: range(self._j.firstRow(), self._j.lastRow() + 1))
    colspan = property(lambda self: range(self._j.firstColumn(), self._j.lastColumn() + 1))
    num1 = property(lambda self: self._j.first())
    num2 = property(lambda self: self._j.last())

    def get_gridspec(self):
        made = object.__new__(GridSpec)
        made._j = self._j.grid()
        return made

    def get_geometry(self):
        """Rows, columns, and the first and last cell."""
        rows, columns = self.get_gridspec().get_geometry()
        return rows, columns, self.num1, self.num2

    def get_position(self, figure):
        return to_python(call(self._j.position, figure._j))

    def get_topmost_subplotspec(self):
        return SubplotSpec._of(self._j.topmost())

    def is_first_row(self):
        return bool(self._j.isFirstRow())

    def is_last_row(self):
        return bool(self._j.isLastRow())

    def is_first_col(self):
        return bool(self._j.isFirstColumn())

    def is_last_col(self):
        return bool(self._j.isLastColumn())

    def subgridspec(self, nrows, ncols, **kwargs):
        """A grid in this place."""
        return GridSpecFromSubplotSpec(nrows, ncols, self, **kwargs)

    def __eq__(self, other):
        return isinstance(other, SubplotSpec) and bool(self._j.equals(other._j))

    def __hash__(self):
        return self._j.hashCode()

    def __repr__(self):
        r, c = self.rowspan, self.colspan
        return f"{self.get_gridspec()}[{r.start}:{r.stop}, {c.start}:{c.stop}]"
