package org.jpylab.figure.layout;

import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

/** The cells of a grid with their margins, in a rectangle or in cells of another such grid. */
final class CellGrid {
    private final @Nullable CellGrid parent;
    private final @Nullable SubplotSpec place;
    private final Track.Edge within;
    private final Bbox space;
    final Track columns;
    final Track rows;

    private CellGrid(
            @Nullable CellGrid parent,
            @Nullable SubplotSpec place,
            Track.Edge within,
            Bbox space,
            double[] widthRatios,
            double[] heightRatios) {
        this.parent = parent;
        this.place = place;
        this.within = within;
        this.space = space;
        columns = new Track(widthRatios, 1);
        rows = new Track(heightRatios, -1);
    }

    /** One cell that fills a rectangle. */
    static CellGrid of(Bbox space) {
        return new CellGrid(null, null, Track.Edge.OUTER, space, one(), one());
    }

    /** One cell inside the margins of cells of another grid. */
    static CellGrid inside(CellGrid parent, SubplotSpec place) {
        return new CellGrid(parent, place, Track.Edge.INNER, Bbox.UNIT, one(), one());
    }

    /** A grid inside the margins of a single cell. */
    static CellGrid inside(CellGrid cell, GridSpec grid) {
        return new CellGrid(
                cell, null, Track.Edge.INNER, Bbox.UNIT, grid.widthRatios(), grid.heightRatios());
    }

    /** A grid over cells of another one, margins included. */
    static CellGrid over(CellGrid parent, SubplotSpec place, GridSpec grid) {
        return new CellGrid(
                parent,
                place,
                Track.Edge.OUTER,
                Bbox.UNIT,
                grid.widthRatios(),
                grid.heightRatios());
    }

    private static double[] one() {
        return new double[] {1};
    }

    @Nullable CellGrid parent() {
        return parent;
    }

    /** Places the cells; a parent must be solved before. */
    void solve() {
        Bbox box = space;
        if (parent != null) {
            box = place == null ? parent.box(within) : parent.box(place, within);
        }
        columns.solve(box.x0(), box.x1());
        rows.solve(box.y1(), box.y0());
    }

    /** The box of all cells. */
    Bbox box(Track.Edge edge) {
        return box(0, rows.size() - 1, 0, columns.size() - 1, edge);
    }

    /** The box of some cells. */
    Bbox box(SubplotSpec cells, Track.Edge edge) {
        return box(
                cells.firstRow(), cells.lastRow(), cells.firstColumn(), cells.lastColumn(), edge);
    }

    /** The box of the cells of some rows and columns, the last ones included. */
    Bbox box(int row0, int row1, int column0, int column1, Track.Edge edge) {
        return new Bbox(
                columns.start(column0, edge),
                rows.end(row1, edge),
                columns.end(column1, edge),
                rows.start(row0, edge));
    }

    /** Makes room around cells. */
    void widen(SubplotSpec cells, Margins margins) {
        columns.widenBefore(cells.firstColumn(), margins.leftBars, margins.left);
        columns.widenAfter(cells.lastColumn(), margins.rightBars, margins.right);
        rows.widenBefore(cells.firstRow(), margins.topBars, margins.top);
        rows.widenAfter(cells.lastRow(), margins.bottomBars, margins.bottom);
    }

    void resetMargins() {
        columns.reset();
        rows.reset();
    }

    boolean isCollapsed() {
        return columns.isCollapsed() || rows.isCollapsed();
    }

    /** The room that something in a cell needs on each side: for texts, and for bars and pads. */
    static final class Margins {
        double left;
        double right;
        double top;
        double bottom;
        double leftBars;
        double rightBars;
        double topBars;
        double bottomBars;
    }
}
