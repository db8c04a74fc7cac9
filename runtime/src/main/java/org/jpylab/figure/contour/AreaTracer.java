package org.jpylab.figure.contour;

import static org.jpylab.figure.contour.ContourGrid.E;
import static org.jpylab.figure.contour.ContourGrid.FULL;
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
import java.util.Arrays;
import java.util.List;

/** Finds the areas between two levels, their outlines along contours and along boundaries. */
final class AreaTracer extends ContourTracer {
    private final double lower;
    private final double upper;
    private final int rows;
    private final boolean[] visitedSouth;
    private final boolean[] visitedWest;
    private final boolean[] visitedSlant;
    private final @Nullable ContourLine[] outlines;
    private final List<ContourLine> found = new ArrayList<>();
    private int firstColumn;
    private int firstRow;

    private AreaTracer(ContourGrid grid, int chunk, double lower, double upper) {
        super(grid, chunk, lower, upper);
        this.lower = lower;
        this.upper = upper;
        rows = grid.points / grid.columns;
        visitedSouth = new boolean[grid.points];
        visitedWest = new boolean[grid.points];
        visitedSlant = new boolean[grid.points];
        outlines = new @Nullable ContourLine[grid.points];
    }

    /** The areas above a lower and up to an upper level, each with its holes. */
    static List<Path> areas(ContourGrid grid, int chunk, double lower, double upper) {
        return new AreaTracer(grid, chunk, lower, upper).areas();
    }

    private List<Path> areas() {
        List<Path> areas = new ArrayList<>();
        for (int[] block : chunks(rows, grid.columns, chunk)) {
            firstColumn = block[0];
            firstRow = block[2];
            Arrays.fill(outlines, null);
            found.clear();
            for (int j = block[2]; j < block[3]; j++) {
                for (int i = block[0]; i < block[1]; i++) {
                    int start = i + j * grid.columns;
                    if (grid.exists(start)) {
                        startIn(start);
                    }
                }
            }
            forgetSharedSides(block);
            found.stream()
                    .filter(line -> !line.isHole())
                    .map(ContourLine::toArea)
                    .forEach(areas::add);
        }
        return areas;
    }

    private void forgetSharedSides(int[] block) {
        for (int i = block[0]; block[3] < rows && i < block[1]; i++) {
            visitedSouth[i + block[3] * grid.columns] = false;
        }
        for (int j = block[2]; block[1] < grid.columns && j < block[3]; j++) {
            visitedWest[block[1] + j * grid.columns] = false;
        }
    }

    private void startIn(int at) {
        int nw = levelAt(at, NW);
        int ne = levelAt(at, NE);
        int sw = levelAt(at, SW);
        int se = levelAt(at, SE);
        if (grid.isBoundary(at, S) && grid.hasSide(at, S)) {
            startAlong(at, S, visitedSouth, sw, se);
        }
        if (grid.isBoundary(at, W) && grid.hasSide(at, W)) {
            startAlong(at, W, visitedWest, nw, sw);
        }
        switch (grid.kind(at)) {
            case SW -> {
                if (!visitedSlant[at] && nw == 1 && se == 1) {
                    start(at, NE, 1, true, false);
                }
            }
            case NW -> startAcross(at, N, SE, nw, sw, ne);
            case SE -> startAcross(at, NW, E, sw, se, ne);
            case NE -> {
                startAlong(at, SW, visitedSlant, nw, se);
                startAtNorthEast(at, nw, se, ne);
            }
            case FULL -> startAtNorthEast(at, nw, se, ne);
            default -> {}
        }
        if (grid.isBoundary(at, N)
                && grid.hasSide(at, N)
                && !visitedSouth[at + grid.columns]
                && nw == 1
                && ne == 1) {
            start(at, N, 1, true, false);
        }
    }

    /** Starts on a boundary side, into the inside or along it. */
    private void startAlong(int at, int from, boolean[] visited, int first, int second) {
        if (!visited[at] && first >= 1 && second == 0) {
            start(at, from, 1, false, true);
        }
        if (!visited[at] && first < 2 && second == 2) {
            start(at, from, 2, false, true);
        }
        if (!visited[at] && first <= 1 && second == 1) {
            start(at, from, 1, false, false);
        }
        if (!visited[at] && first == 2 && second == 1) {
            start(at, from, 2, false, false);
        }
    }

    /** Starts in a triangle between two sides around its point to the north-east. */
    private void startAcross(int at, int in, int out, int a, int b, int ne) {
        if (!isVisited(at, 1) && a == 0 && b == 0 && ne >= 1) {
            start(at, in, 1, false, true);
        }
        if (!isVisited(at, 2) && a < 2 && b < 2 && ne == 2) {
            start(at, out, 2, true, true);
        }
        if (!isVisited(at, 2) && a == 2 && b == 2 && ne < 2) {
            start(at, in, 2, false, true);
        }
        if (!isVisited(at, 1) && a >= 1 && b >= 1 && ne == 0) {
            start(at, out, 1, true, true);
        }
    }

    private void startAtNorthEast(int at, int nw, int se, int ne) {
        if (!isVisited(at, 1) && nw == 0 && se == 0 && ne >= 1 && maySaddleTurn(at, 1, true)) {
            start(at, N, 1, false, true);
        }
        if (!isVisited(at, 2) && nw < 2 && se < 2 && ne == 2 && maySaddleTurn(at, 2, false)) {
            start(at, E, 2, true, true);
        }
        if (!isVisited(at, 2) && nw == 2 && se == 2 && ne < 2 && maySaddleTurn(at, 2, true)) {
            start(at, N, 2, false, true);
        }
        if (!isVisited(at, 1) && nw >= 1 && se >= 1 && ne == 0 && maySaddleTurn(at, 1, false)) {
            start(at, E, 1, true, true);
        }
    }

    private void start(int at, int from, int startIndex, boolean hole, boolean inside) {
        ContourLine line = new ContourLine(hole ? outlineAt(at + 1) : null);
        cell = at;
        side = from;
        int index = startIndex;
        boolean interior = inside;
        do {
            if (interior) {
                double level = index == 1 ? lower : upper;
                followInterior(line, index, level, false, new int[] {at, from}, startIndex);
            } else {
                index = followBoundary(line, index, at, from);
            }
            if (cell == at && side == from && (!interior || index == startIndex)) {
                break;
            }
            interior = !interior;
        } while (true);
        found.add(line);
    }

    private int followBoundary(ContourLine line, int startIndex, int stopCell, int stopSide) {
        int index = startIndex;
        boolean first = true;
        int to = level(grid.start(cell, side));
        while (true) {
            int from = to;
            int end = grid.end(cell, side);
            to = level(end);
            boolean rises = from <= index && to == 2;
            boolean falls = from >= 1 && to == 0;
            if (rises) {
                index = 2;
            } else if (falls) {
                index = 1;
            }
            boolean turns = rises || falls;
            if (!first && !turns && cell == stopCell && side == stopSide) {
                return index;
            }
            markVisited();
            if (turns) {
                grid.addCrossing(cell, side, index == 1 ? lower : upper, line);
                return index;
            }
            moveAlongBoundary();
            nameOutline(line);
            line.add(grid.x(end), grid.y(end));
            first = false;
        }
    }

    private void markVisited() {
        switch (side) {
            case E -> visitedWest[cell + 1] = true;
            case N -> visitedSouth[cell + grid.columns] = true;
            case W -> visitedWest[cell] = true;
            case S -> visitedSouth[cell] = true;
            default -> visitedSlant[cell] = true;
        }
    }

    /** Goes on to the boundary side farthest to the left around the end of the current one. */
    private void moveAlongBoundary() {
        int point = grid.end(cell, side);
        for (int turn = 0; turn < 8; turn++) {
            int index = side + turn & 7;
            if (grid.hasBoundaryFrom(point, index)) {
                cell = grid.cellBeside(point, index);
                side = index + 5 & 7;
                return;
            }
        }
        throw new IllegalStateException("no boundary goes on from point " + point);
    }

    private void nameOutline(ContourLine line) {
        int kind = grid.kind(cell);
        boolean lowerLeft = side == W || side == SW || side == S || side == SE;
        if (lowerLeft && kind != SE) {
            setOutline(cell, line);
        } else if (!lowerLeft && kind != SW) {
            setOutline(cell + 1, line);
        }
    }

    @Override
    void leaving(int fromCell, int bySide, ContourLine line) {
        if (bySide == E) {
            setOutline(fromCell + 1, line);
        } else if (bySide == W) {
            setOutline(fromCell, line);
        }
    }

    private void setOutline(int point, ContourLine line) {
        int index = index(point);
        if (outlines[index] == null) {
            outlines[index] = line.outline();
        }
    }

    private int index(int point) {
        int width = chunkWidth();
        return point % grid.columns - firstColumn + (point / grid.columns - firstRow) * width;
    }

    private int chunkWidth() {
        return Math.min(chunk + 1, grid.columns);
    }

    private ContourLine outlineAt(int point) {
        int index = index(point);
        ContourLine outline = outlines[index];
        while (outline == null) {
            index -= chunkWidth();
            outline = outlines[index];
        }
        return outline;
    }
}
