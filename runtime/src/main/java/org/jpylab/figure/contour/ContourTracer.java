package org.jpylab.figure.contour;

import static org.jpylab.figure.contour.ContourGrid.E;
import static org.jpylab.figure.contour.ContourGrid.N;
import static org.jpylab.figure.contour.ContourGrid.NE;
import static org.jpylab.figure.contour.ContourGrid.NW;
import static org.jpylab.figure.contour.ContourGrid.S;
import static org.jpylab.figure.contour.ContourGrid.SE;
import static org.jpylab.figure.contour.ContourGrid.SW;
import static org.jpylab.figure.contour.ContourGrid.W;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows contours through a grid of cells, those of a lower level with higher values on the left
 * and those of an upper level with higher values on the right. Lines start in the order of
 * Matplotlib's generator of 2014: from boundaries first, then closed ones, each at its first cell.
 */
class ContourTracer {
    /** Where a contour starts in a cell by the signs at NW, NE, SW and SE; saddles at 6 and 9. */
    private static final int[] STARTS = {-1, E, S, E, N, N, S, N, W, W, S, E, W, W, S, -1};

    private static final int[] BOUNDARY_ORDER = {S, W, N, E, NE, NW, SE, SW};
    private static final int LEFT = -1;
    private static final int RIGHT = 1;

    final ContourGrid grid;
    final int chunk;

    /** 0 up to the lower level, 1 above it, 2 above the upper one. */
    private final byte[] levels;

    private final boolean[][] visited;
    private final boolean[][] saddle;
    private final boolean[][] saddleLeft;
    private final boolean[][] startsSouthWest;

    int cell;
    int side;

    ContourTracer(ContourGrid grid, int chunk, double lower, double upper) {
        this.grid = grid;
        this.chunk = chunk;
        levels = new byte[grid.points];
        for (int i = 0; i < grid.points; i++) {
            double z = grid.z(i);
            levels[i] = (byte) (lower != upper && z > upper ? 2 : z > lower ? 1 : 0);
        }
        visited = new boolean[3][grid.points];
        saddle = new boolean[3][grid.points];
        saddleLeft = new boolean[3][grid.points];
        startsSouthWest = new boolean[3][grid.points];
    }

    int level(int point) {
        return levels[point];
    }

    int levelAt(int inCell, int corner) {
        return levels[grid.corner(inCell, corner)];
    }

    boolean isVisited(int inCell, int index) {
        return visited[index][inCell];
    }

    /** Whether a saddle's contour turns to a side; true too for a cell that is no known saddle. */
    boolean maySaddleTurn(int inCell, int index, boolean left) {
        return !saddle[index][inCell] || saddleLeft[index][inCell] == left;
    }

    /** The blocks of cells as {first column, column limit, first row, row limit}. */
    static List<int[]> chunks(int rows, int columns, int size) {
        List<int[]> chunks = new ArrayList<>();
        int across = count(columns, size);
        int up = count(rows, size);
        for (int j = 0; j < up; j++) {
            for (int i = 0; i < across; i++) {
                chunks.add(
                        new int[] {
                            i * size,
                            i == across - 1 ? columns : (i + 1) * size,
                            j * size,
                            j == up - 1 ? rows : (j + 1) * size
                        });
            }
        }
        return chunks;
    }

    private static int count(int points, int size) {
        return Math.max(1, (points - 2) / size + 1);
    }

    /** The lines at a level, in all blocks. */
    static List<Path> lines(ContourGrid grid, int chunk, double level) {
        return new ContourTracer(grid, chunk, level, level).lines(level);
    }

    private List<Path> lines(double level) {
        List<Path> lines = new ArrayList<>();
        List<int[]> chunks = chunks(grid.points / grid.columns, grid.columns, chunk);
        for (int[] block : chunks) {
            for (int j = block[2]; j < block[3]; j++) {
                for (int i = block[0]; i < block[1]; i++) {
                    startAtBoundaries(i + j * grid.columns, level, lines);
                }
            }
        }
        for (int[] block : chunks) {
            for (int j = block[2]; j < block[3]; j++) {
                for (int i = block[0]; i < block[1]; i++) {
                    startInside(i + j * grid.columns, level, lines);
                }
            }
        }
        return lines;
    }

    private void startAtBoundaries(int start, double level, List<Path> lines) {
        for (int from : BOUNDARY_ORDER) {
            if (!grid.exists(start) || visited[1][start]) {
                return;
            }
            if (grid.isBoundary(start, from)
                    && level(grid.start(start, from)) >= 1
                    && level(grid.end(start, from)) < 1) {
                ContourLine line = new ContourLine(null);
                cell = start;
                side = from;
                followInterior(line, 1, level, true, null, 1);
                lines.add(line.toLine());
            }
        }
    }

    private void startInside(int start, double level, List<Path> lines) {
        while (grid.exists(start) && !visited[1][start]) {
            int from = startSide(start, 1);
            if (from < 0) {
                return;
            }
            ContourLine line = new ContourLine(null);
            cell = start;
            side = from;
            boolean firstAtEnd = from == N;
            followInterior(line, 1, level, !firstAtEnd, new int[] {start, from}, 1);
            if (firstAtEnd) {
                line.close();
            }
            lines.add(line.toLine());
            if (!saddle[1][start]) {
                return;
            }
        }
    }

    private boolean isHigh(int inCell, int corner, int index) {
        boolean high = levelAt(inCell, corner) >= index;
        return index == 2 ? !high : high;
    }

    private int startSide(int inCell, int index) {
        int kind = grid.kind(inCell);
        if (grid.isTriangle(inCell)) {
            boolean before = isHigh(inCell, kind - 2 & 7, index);
            boolean at = isHigh(inCell, kind, index);
            boolean after = isHigh(inCell, kind + 2 & 7, index);
            if (before == at && at == after) {
                return -1;
            }
            if (at && !before) {
                return kind - 1 & 7;
            }
            return after ? kind + 1 & 7 : kind + 4 & 7;
        }
        int signs =
                (isHigh(inCell, NW, index) ? 8 : 0)
                        | (isHigh(inCell, NE, index) ? 4 : 0)
                        | (isHigh(inCell, SW, index) ? 2 : 0)
                        | (isHigh(inCell, SE, index) ? 1 : 0);
        boolean again = saddle[index][inCell] && !startsSouthWest[index][inCell];
        if (again && signs == 6) {
            return N;
        }
        return again && signs == 9 ? E : STARTS[signs];
    }

    /** Called when a contour leaves a cell by a side. */
    void leaving(int fromCell, int bySide, ContourLine line) {}

    /**
     * Follows a contour from the current side of the current cell to a boundary or to where it
     * started.
     *
     * @param index 1 for the lower level, 2 for the upper one
     * @param stop {cell, side} where a closed contour ends, or null
     */
    final void followInterior(
            ContourLine line,
            int index,
            double level,
            boolean addFirst,
            int @Nullable [] stop,
            int stopIndex) {
        if (addFirst) {
            grid.addCrossing(cell, side, level, line);
        }
        while (true) {
            side = exit(turn(index, level));
            leaving(cell, side, line);
            grid.addCrossing(cell, side, level, line);
            if (grid.isBoundary(cell, side)) {
                return;
            }
            cell = grid.neighbor(cell, side);
            side = side + 4 & 7;
            if (stop != null && cell == stop[0] && side == stop[1] && index == stopIndex) {
                return;
            }
        }
    }

    /** Where the contour turns in the current cell: left, straight on (0) or right. */
    private int turn(int index, double level) {
        if (saddle[index][cell]) {
            visited[index][cell] = true;
            return saddleLeft[index][cell] ? LEFT : RIGHT;
        }
        if (grid.isTriangle(cell)) {
            visited[index][cell] = true;
            return isHigh(cell, opposite(), index) ? RIGHT : LEFT;
        }
        boolean left = isHigh(cell, side + 3 & 7, index);
        boolean right = isHigh(cell, side - 3 & 7, index);
        if (left || !right) {
            visited[index][cell] = true;
            return left == right ? left ? RIGHT : LEFT : 0;
        }
        saddle[index][cell] = true;
        boolean turnsRight = grid.middle(cell) > level != (index == 2);
        saddleLeft[index][cell] = !turnsRight;
        if (side == N || side == E) {
            startsSouthWest[index][cell] = true;
        }
        return turnsRight ? RIGHT : LEFT;
    }

    private int opposite() {
        int kind = grid.kind(cell);
        if ((side & 1) == 1) {
            return kind;
        }
        return side == (kind - 1 & 7) ? kind + 2 & 7 : kind - 2 & 7;
    }

    private int exit(int turn) {
        int kind = grid.kind(cell);
        if (!grid.isTriangle(cell)) {
            return side + (turn == LEFT ? 2 : turn == RIGHT ? 6 : 4) & 7;
        }
        int[] around = {kind - 1 & 7, kind + 4 & 7, kind + 1 & 7};
        for (int i = 0; i < 3; i++) {
            if (around[i] == side) {
                return around[(i + (turn == RIGHT ? 1 : 2)) % 3];
            }
        }
        throw new IllegalStateException("no side " + side + " in triangle " + kind);
    }
}
