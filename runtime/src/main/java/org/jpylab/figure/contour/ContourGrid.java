package org.jpylab.figure.contour;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Matrix;

import java.util.Arrays;

/**
 * Values at the points of a grid, which may be bent and may lack points. A cell has the number of
 * its lower left point. Where one point of a cell is missing, the triangle of the other three may
 * remain.
 *
 * <p>The sides and corners of a cell are numbered clockwise from the east: E = 0, SE = 1, S = 2, SW
 * = 3, W = 4, NW = 5, N = 6, NE = 7. An odd number as a side means the slanted side of a triangle,
 * which faces that corner.
 */
final class ContourGrid {
    static final int E = 0;
    static final int SE = 1;
    static final int S = 2;
    static final int SW = 3;
    static final int W = 4;
    static final int NW = 5;
    static final int N = 6;
    static final int NE = 7;

    /** The kind of a cell without contours; a triangle has the number of its right angle. */
    static final int NONE = -1;

    static final int FULL = 8;

    final int columns;
    final int points;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final byte[] kind;
    private final boolean[] southBoundary;
    private final boolean[] westBoundary;

    /**
     * A grid with the values z, NaN where there is none.
     *
     * @param cornerMask whether triangles remain of cells that lack one point
     * @param chunk the cells along one side of blocks that get contours of their own
     */
    ContourGrid(Matrix x, Matrix y, Matrix z, boolean cornerMask, int chunk) {
        if (x.rows() != z.rows()
                || x.columns() != z.columns()
                || y.rows() != z.rows()
                || y.columns() != z.columns()) {
            throw PyError.valueError("x, y and z arrays must have the same shape");
        }
        this.x = x.values();
        this.y = y.values();
        this.z = z.values();
        columns = z.columns();
        points = this.z.length;
        kind = new byte[points];
        southBoundary = new boolean[points];
        westBoundary = new boolean[points];
        findCells(z.rows(), cornerMask);
        findBoundaries(z.rows(), chunk);
    }

    private void findCells(int rows, boolean cornerMask) {
        Arrays.fill(kind, (byte) NONE);
        for (int cell = 0; cell < points; cell++) {
            if (cell % columns == columns - 1 || cell / columns == rows - 1) {
                continue;
            }
            int missing = 0;
            int corner = 0;
            for (int c = SE; c <= NE; c += 2) {
                if (Double.isNaN(z[corner(cell, c)])) {
                    missing++;
                    corner = c;
                }
            }
            if (missing == 0) {
                kind[cell] = FULL;
            } else if (missing == 1 && cornerMask) {
                kind[cell] = (byte) (corner + 4 & 7);
            }
        }
    }

    private void findBoundaries(int rows, int chunk) {
        for (int cell = 0; cell < points; cell++) {
            int column = cell % columns;
            int row = cell / columns;
            boolean here = hasSide(cell, W);
            boolean before = column > 0 && hasSide(cell - 1, E);
            westBoundary[cell] = row < rows - 1 && (here != before || here && column % chunk == 0);
            here = hasSide(cell, S);
            before = row > 0 && hasSide(cell - columns, N);
            southBoundary[cell] =
                    column < columns - 1 && (here != before || here && row % chunk == 0);
        }
    }

    int kind(int cell) {
        return kind[cell];
    }

    boolean exists(int cell) {
        return kind[cell] != NONE;
    }

    boolean isTriangle(int cell) {
        return kind[cell] != NONE && kind[cell] != FULL;
    }

    /** Whether a cell has contours up to one of its straight sides. */
    boolean hasSide(int cell, int side) {
        int k = kind[cell];
        return k == FULL || k != NONE && (k == (side + 1 & 7) || k == (side + 7 & 7));
    }

    /** The point at a corner of a cell. */
    int corner(int cell, int corner) {
        return switch (corner) {
            case SE -> cell + 1;
            case NW -> cell + columns;
            case NE -> cell + columns + 1;
            default -> cell;
        };
    }

    /** The point at which a side starts, going counterclockwise around the cell. */
    int start(int cell, int side) {
        return corner(cell, side + ((side & 1) == 0 ? 1 : 2) & 7);
    }

    int end(int cell, int side) {
        return corner(cell, side - ((side & 1) == 0 ? 1 : 2) & 7);
    }

    boolean isBoundary(int cell, int side) {
        return switch (side) {
            case S -> southBoundary[cell];
            case W -> westBoundary[cell];
            case N -> southBoundary[cell + columns];
            case E -> westBoundary[cell + 1];
            default -> kind[cell] == (side + 4 & 7);
        };
    }

    /**
     * The cell whose side starts at a point: directions 0 to 7 go clockwise from the south-west
     * diagonal, and the side is the direction plus 5.
     */
    int cellBeside(int point, int direction) {
        return switch (direction / 2) {
            case 0 -> point - columns - 1;
            case 1 -> point - 1;
            case 2 -> point;
            default -> point - columns;
        };
    }

    /** Whether a boundary starts at a point in a direction. */
    boolean hasBoundaryFrom(int point, int direction) {
        return switch (direction) {
            case 1 -> point >= 1 && southBoundary[point - 1];
            case 3 -> westBoundary[point];
            case 5 -> southBoundary[point];
            case 7 -> point >= columns && westBoundary[point - columns];
            default -> {
                int cell = cellBeside(point, direction);
                yield cell >= 0 && kind[cell] == (direction + 1 & 7);
            }
        };
    }

    /** The cell on the other side of a straight side. */
    int neighbor(int cell, int side) {
        return switch (side) {
            case E -> cell + 1;
            case N -> cell + columns;
            case W -> cell - 1;
            default -> cell - columns;
        };
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    double z(int point) {
        return z[point];
    }

    /** The mean of the four values around a cell. */
    double middle(int cell) {
        return 0.25 * (z[cell] + z[cell + 1] + z[cell + columns] + z[cell + columns + 1]);
    }

    /** Adds the place on a side where the value is a level. */
    void addCrossing(int cell, int side, double level, ContourLine line) {
        int from = start(cell, side);
        int to = end(cell, side);
        double share = (z[to] - level) / (z[to] - z[from]);
        line.add(x[from] * share + x[to] * (1.0 - share), y[from] * share + y[to] * (1.0 - share));
    }
}
