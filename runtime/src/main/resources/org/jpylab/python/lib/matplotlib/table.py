"""Tables of texts in or beside axes."""

from matplotlib._composed import Composed, draw_at
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox, IdentityTransform

_SIDES = {"B": 0, "R": 1, "T": 2, "L": 3}


class Cell(Rectangle):
    """A box of a table with a text."""

    __slots__ = ()
    PAD = 0.1
    _java_name = "Rectangle"
    _edges = "BRTL"
    _edge_aliases = {"open": "", "closed": "BRTL", "horizontal": "BT", "vertical": "RL"}

    def __init__(self, xy, width, height, edgecolor="k", facecolor="w", fill=True, text="", loc=None, fontproperties=None,
                 *, visible_edges="closed"):  # fmt: skip
        Rectangle.__init__(self, xy, width, height, fill=fill, edgecolor=edgecolor, facecolor=facecolor)
        self._j.setClipOn(False)
        self.visible_edges = visible_edges
        self._text = Text(xy[0], xy[1], str(text), clip_on=False, fontproperties=fontproperties,
                          horizontalalignment="right" if loc is None else loc, verticalalignment="center")  # fmt: skip

    def get_text(self):
        """The text as an artist."""
        return self._text

    def set_fontsize(self, size):
        self._text.set_fontsize(size)

    def get_fontsize(self):
        return self._text.get_fontsize()

    def set_text_props(self, **kwargs):
        """Set properties of the text."""
        self._text.set(**kwargs)

    @property
    def visible_edges(self):
        """The sides that are drawn, of 'BRTL'."""
        return self._visible_edges

    @visible_edges.setter
    def visible_edges(self, value):
        value = "BRTL" if value is None else self._edge_aliases.get(value, value)
        if any(edge not in "BRTL" for edge in value):
            raise ValueError(
                f"Invalid edge param {value}, must only be one of {', '.join(self._edge_aliases)} or string of BRTL"
            )
        self._visible_edges = value

    def get_text_bounds(self, renderer=None):
        """Left, bottom, width and height of the text in the table's coordinates."""
        draw_at(self._text, self.axes)
        self._text.set_transform(IdentityTransform())
        return self.axes.transAxes.inverted().transform_bbox(self._text.get_window_extent()).bounds

    def get_required_width(self, renderer=None):
        """The least width for the text."""
        return self.get_text_bounds()[2] * (1.0 + 2.0 * self.PAD)

    def auto_set_font_size(self, renderer=None):
        """Make the text so small that it fits."""
        size = self.get_fontsize()
        while size > 1 and self.get_required_width() > self.get_width():
            size -= 1
            self.set_fontsize(size)
        return size

    def _drawn(self):
        box = self.get_window_extent()
        draw_at(self._text, self.axes)
        ha = self._text.get_horizontalalignment()
        part = 0.5 if ha == "center" else self.PAD if ha == "left" else 1 - self.PAD
        self._text.set_transform(IdentityTransform())
        self._text.set_position((box.x0 + box.width * part, box.y0 + box.height / 2))
        if set(self._visible_edges) == set("BRTL"):
            return [self, self._text]
        face = Rectangle((box.x0, box.y0), box.width, box.height, facecolor=self.get_facecolor(), edgecolor="none",
                         fill=self.get_fill(), transform=IdentityTransform())  # fmt: skip
        corners = [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1), (box.x0, box.y0)]
        codes = [Path.MOVETO] + [Path.LINETO if e in self._visible_edges else Path.MOVETO for e in "BRTL"]
        frame = PathPatch(Path(corners, codes), facecolor="none", edgecolor=self.get_edgecolor(),
                          linewidth=self.get_linewidth(), transform=IdentityTransform())  # fmt: skip
        return [draw_at(face, self.axes), draw_at(frame, self.axes), self._text]


CustomCell = Cell


class Table(Composed):
    """Cells in rows and columns."""

    __slots__ = ()
    AXESPAD = 0.02
    FONTSIZE = 10
    codes = {name: i for i, name in enumerate((
        "best", "upper right", "upper left", "lower left", "lower right", "center left", "center right", "lower center",
        "upper center", "center", "top right", "top left", "bottom left", "bottom right", "right", "left", "top", "bottom",
    ))}  # fmt: skip

    def __init__(self, ax, loc=None, bbox=None, **kwargs):
        if isinstance(loc, str):
            if loc not in self.codes:
                raise ValueError(f"Unrecognized location {loc!r}. Valid locations are\n\t" + "\n\t".join(self.codes))
            loc = self.codes[loc]
        self._loc, self._bbox, self._edges, self._owner = loc or 0, bbox, None, ax
        self._cells, self._autoColumns, self._autoFontsize = {}, [], True
        super().__init__(**kwargs)
        draw_at(self, ax)

    def add_cell(self, row, col, *args, **kwargs):
        """Make a cell at a row and column."""
        cell = Cell((0, 0), *args, visible_edges=self.edges, **kwargs)
        self[row, col] = cell
        return cell

    def __setitem__(self, position, cell):
        if not isinstance(cell, Cell):
            raise TypeError("'cell' must be an instance of matplotlib.table.Cell")
        row, col = position
        draw_at(cell, self._owner)
        cell.set_transform(self._owner.transAxes)
        self._cells[row, col] = cell

    def __getitem__(self, position):
        return self._cells[position]

    @property
    def edges(self):
        """The sides of cells made from now on."""
        return self._edges

    @edges.setter
    def edges(self, value):
        self._edges = value

    def get_celld(self):
        """The cells by row and column."""
        return self._cells

    def get_children(self):
        return list(self._cells.values())

    def _approx_text_height(self):
        ax = self._owner
        return self.FONTSIZE / 72.0 * ax.figure.dpi / ax.bbox.height * 1.2

    def auto_set_column_width(self, col):
        """Make one or several columns as wide as their texts."""
        self._autoColumns.extend(col if hasattr(col, "__iter__") else [col])

    def auto_set_font_size(self, value=True):
        """Whether texts are made so small that they fit."""
        self._autoFontsize = value

    def scale(self, xscale, yscale):
        """Widen columns and heighten rows."""
        for c in self._cells.values():
            c.set_width(c.get_width() * xscale)
            c.set_height(c.get_height() * yscale)

    def set_fontsize(self, size):
        """Set the font size of all texts."""
        for c in self._cells.values():
            c.set_fontsize(size)

    def _line_up(self):
        widths, heights = {}, {}
        for (row, col), cell in self._cells.items():
            heights[row] = max(heights.get(row, 0.0), cell.get_height())
            widths[col] = max(widths.get(col, 0.0), cell.get_width())
        lefts, bottoms, x, y = {}, {}, 0, 0
        for col in sorted(widths):
            lefts[col] = x
            x += widths[col]
        for row in sorted(heights, reverse=True):
            bottoms[row] = y
            y += heights[row]
        for (row, col), cell in self._cells.items():
            cell.set_x(lefts[col])
            cell.set_y(bottoms[row])

    def _fit_texts(self):
        for col in self._autoColumns:
            cells = [c for (_, k), c in self._cells.items() if k == col]
            width = max((c.get_required_width() for c in cells), default=0)
            for c in cells:
                c.set_width(width)
        if self._autoFontsize and self._cells:
            sizes = [c.auto_set_font_size() for (_, k), c in self._cells.items() if k not in self._autoColumns]
            self.set_fontsize(min([next(iter(self._cells.values())).get_fontsize(), *sizes]))

    def _arrange(self):
        self._fit_texts()
        self._line_up()
        boxes = [c.get_window_extent() for (row, col), c in self._cells.items() if row >= 0 and col >= 0]
        left, bottom, w, h = self._owner.transAxes.inverted().transform_bbox(Bbox.union(boxes)).bounds
        if self._bbox is not None:
            x, y, width, height = getattr(self._bbox, "bounds", self._bbox)
            self.scale(width / w, height / h)
            self._line_up()
            dx, dy = x - left, y - bottom
        else:
            name, pad = list(self.codes)[self._loc], self.AXESPAD
            across = {"left": -(left + w), "right": 1.0 - left, "top left": -(left + w), "bottom left": -(left + w),
                      "top right": 1.0 - left, "bottom right": 1.0 - left, "upper left": pad - left,
                      "lower left": pad - left, "center left": pad - left}  # fmt: skip
            inner = dict.fromkeys(("best", "upper right", "lower right", "center right"), 1 - (left + w + pad))
            dx = {**inner, **across}.get(name, (0.5 - w / 2) - left)
            up = dict.fromkeys(("best", "upper right", "upper left", "upper center"), 1 - (bottom + h + pad))
            low = dict.fromkeys(("lower left", "lower right", "lower center"), pad - bottom)
            over = dict.fromkeys(("top right", "top left", "top"), 1.0 - bottom)
            under = dict.fromkeys(("bottom left", "bottom right", "bottom"), -(bottom + h))
            if name == "right":
                dx = 1.0 - left
            dy = {**up, **low, **over, **under}.get(name, (0.5 - h / 2) - bottom)
        for c in self._cells.values():
            c.set_x(c.get_x() + dx)
            c.set_y(c.get_y() + dy)

    def _parts(self):
        if not self._cells:
            return []
        self._arrange()
        return [part for key in sorted(self._cells) for part in self._cells[key]._drawn()]

    def _extent(self):
        if not self._cells:
            return None
        self._arrange()
        return Bbox.union([c.get_window_extent() for c in self._cells.values()])


def table(ax, cellText=None, cellColours=None, cellLoc="right", colWidths=None, rowLabels=None, rowColours=None,
          rowLoc="left", colLabels=None, colColours=None, colLoc="center", loc="bottom", bbox=None, edges="closed",
          **kwargs):  # fmt: skip
    """Add a table of texts to axes."""
    if cellColours is None and cellText is None:
        raise ValueError('At least one argument from "cellColours" or "cellText" must be provided to create a table.')
    if cellText is None:
        cellText = [[""] * len(cellColours[0])] * len(cellColours)
    rows, cols = len(cellText), len(cellText[0])
    for row in cellText:
        if len(row) != cols:
            raise ValueError(f"Each row in 'cellText' must have {cols} columns")
    if cellColours is None:
        cellColours = ["w" * cols] * rows
    elif len(cellColours) != rows:
        raise ValueError(f"'cellColours' must have {rows} rows")
    for row in cellColours:
        if len(row) != cols:
            raise ValueError(f"Each row in 'cellColours' must have {cols} columns")
    widths = [1.0 / cols] * cols if colWidths is None else colWidths
    label_width = 0
    if rowLabels is None and rowColours is not None:
        rowLabels, label_width = [""] * rows, widths[0]
    rowColours = "w" * rows if rowColours is None else rowColours
    if rowLabels is not None and len(rowLabels) != rows:
        raise ValueError(f"'rowLabels' must be of length {rows}")
    if colLabels is None and colColours is not None:
        colLabels = [""] * cols
    colColours = "w" * cols if colColours is None else colColours
    made = Table(ax, loc, bbox, **kwargs)
    made.edges = edges
    height, first = made._approx_text_height(), 0 if colLabels is None else 1
    for i in range(rows):
        for k in range(cols):
            made.add_cell(i + first, k, width=widths[k], height=height, text=cellText[i][k],
                          facecolor=cellColours[i][k], loc=cellLoc)  # fmt: skip
    if colLabels is not None:
        for k in range(cols):
            made.add_cell(0, k, width=widths[k], height=height, text=colLabels[k], facecolor=colColours[k], loc=colLoc)
    if rowLabels is not None:
        for i in range(rows):
            made.add_cell(i + first, -1, width=label_width or 1e-15, height=height, text=rowLabels[i],
                          facecolor=rowColours[i], loc=rowLoc)  # fmt: skip
        if label_width == 0:
            made.auto_set_column_width(-1)
    ax.add_table(made)
    return made
