package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

/** A block of cells of a grid; indices count along the rows, the last one included. */
public record SubplotSpec(GridSpec grid, int first, int last) {
    public int firstRow() {
        return first / grid.columns();
    }

    public int lastRow() {
        return last / grid.columns();
    }

    public int firstColumn() {
        return Math.min(first % grid.columns(), last % grid.columns());
    }

    public int lastColumn() {
        return Math.max(first % grid.columns(), last % grid.columns());
    }

    public boolean isFirstRow() {
        return firstRow() == 0;
    }

    public boolean isLastRow() {
        return lastRow() == grid.rows() - 1;
    }

    public boolean isFirstColumn() {
        return firstColumn() == 0;
    }

    public boolean isLastColumn() {
        return lastColumn() == grid.columns() - 1;
    }

    /** The block in fractions of a figure. */
    public Bbox position(@Nullable Figure figure) {
        GridSpec.Cells cells = grid.cells(figure);
        int c0 = first % grid.columns();
        int c1 = last % grid.columns();
        return new Bbox(
                Math.min(cells.lefts()[c0], cells.lefts()[c1]),
                Math.min(cells.bottoms()[firstRow()], cells.bottoms()[lastRow()]),
                Math.max(cells.rights()[c0], cells.rights()[c1]),
                Math.max(cells.tops()[firstRow()], cells.tops()[lastRow()]));
    }

    /** The block of the outermost grid that this one lies in. */
    public SubplotSpec topmost() {
        SubplotSpec parent = grid.parent();
        return parent == null ? this : parent.topmost();
    }

    /** A grid within this block. */
    public GridSpec subgrid(int rows, int columns) {
        return new GridSpec(rows, columns, null, this);
    }
}
