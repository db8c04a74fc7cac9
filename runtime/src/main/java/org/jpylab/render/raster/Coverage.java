package org.jpylab.render.raster;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * How much of each pixel a polygon covers. Points are counted in 256ths of a pixel; each edge adds
 * to every pixel that it passes the height it crosses there and the area left of it, whose running
 * sums along a row give the coverage (after L. Pape and M. Shemanarev, Anti-Grain Geometry,
 * "scanline rasterizer"; also D. Turner's smooth rasterizer in FreeType).
 */
final class Coverage {
    /** Receives pixels that a polygon covers alike. */
    interface Run {
        /** The pixels {@code from} to {@code to - 1} of row {@code y}, covered 1 to 255. */
        void paint(int y, int from, int to, int coverage);
    }

    private static final int ONE = 256;
    private static final int SHIFT = 8;
    private static final int FULL = 255;

    private final int left;
    private final int top;
    private final int right;
    private final int bottom;
    private final int width;
    private final int[] heights;
    private final int[] areas;
    private final int[] firsts;
    private final int[] lasts;

    /** Nothing yet; only pixels inside the box are looked at. */
    Coverage(Rectangle box) {
        left = box.x;
        top = box.y;
        right = box.x + box.width;
        bottom = box.y + box.height;
        width = box.width;
        heights = new int[width * box.height];
        areas = new int[width * box.height];
        firsts = new int[box.height];
        lasts = new int[box.height];
        Arrays.fill(firsts, Integer.MAX_VALUE);
        Arrays.fill(lasts, Integer.MIN_VALUE);
    }

    /** Adds an edge. What is above, below or right of the box is cut off, what is left moved in. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1 || Math.max(y0, y1) <= top || Math.min(y0, y1) >= bottom) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        double ax = x0;
        double ay = y0;
        double bx = x1;
        double by = y1;
        if (ay < top || ay > bottom) {
            ay = Math.clamp(ay, top, bottom);
            ax = x0 + (ay - y0) * slope;
        }
        if (by < top || by > bottom) {
            by = Math.clamp(by, top, bottom);
            bx = x0 + (by - y0) * slope;
        }
        acrossSide(ax, ay, bx, by);
    }

    private void acrossSide(double x0, double y0, double x1, double y1) {
        double min = Math.min(x0, x1);
        double max = Math.max(x0, x1);
        if (min >= left && max <= right) {
            inside(x0, y0, x1, y1);
        } else if (max <= left) {
            inside(left, y0, left, y1);
        } else if (min < right) {
            double border = min < left ? left : right;
            double y = y0 + (border - x0) * (y1 - y0) / (x1 - x0);
            acrossSide(x0, y0, border, y);
            acrossSide(border, y, x1, y1);
        }
    }

    private static int fixed(double value) {
        return (int) Math.floor(value * ONE + 0.5);
    }

    private void inside(double fromX, double fromY, double toX, double toY) {
        int x0 = fixed(fromX) - (left << SHIFT);
        int y0 = fixed(fromY) - (top << SHIFT);
        int x1 = fixed(toX) - (left << SHIFT);
        int y1 = fixed(toY) - (top << SHIFT);
        int x = x0;
        int y = y0;
        while (y != y1) {
            int row = y1 > y ? y >> SHIFT : (y - 1) >> SHIFT;
            int end = y1 > y ? Math.min(y1, (row + 1) << SHIFT) : Math.max(y1, row << SHIFT);
            int endX = end == y1 ? x1 : x0 + part(x1 - x0, end - y0, y1 - y0);
            alongRow(row, x, y, endX, end);
            x = endX;
            y = end;
        }
    }

    private static int part(int whole, int numerator, int denominator) {
        return (int) Math.floorDiv((long) whole * numerator, (long) denominator);
    }

    private void alongRow(int row, int x0, int y0, int x1, int y1) {
        int x = x0;
        int y = y0;
        while (x != x1) {
            int column = x1 > x ? x >> SHIFT : (x - 1) >> SHIFT;
            int end = x1 > x ? Math.min(x1, (column + 1) << SHIFT) : Math.max(x1, column << SHIFT);
            int endY = end == x1 ? y1 : y0 + part(y1 - y0, end - x0, x1 - x0);
            add(row, column, endY - y, x + end - 2 * (column << SHIFT));
            x = end;
            y = endY;
        }
        if (y != y1) {
            int column = x >> SHIFT;
            add(row, column, y1 - y, 2 * (x - (column << SHIFT)));
        }
    }

    private void add(int row, int column, int height, int twiceMiddle) {
        if (column >= width) {
            return;
        }
        int at = row * width + column;
        heights[at] += height;
        areas[at] += height * twiceMiddle;
        firsts[row] = Math.min(firsts[row], column);
        lasts[row] = Math.max(lasts[row], column);
    }

    /** Hands over what is covered, row by row from the top. */
    void paint(boolean evenOdd, Run painter) {
        for (int row = 0; row < firsts.length; row++) {
            if (firsts[row] <= lasts[row]) {
                paint(row, evenOdd, painter);
            }
        }
    }

    private void paint(int row, boolean evenOdd, Run painter) {
        int start = row * width;
        int end = start + lasts[row] + 1;
        int sum = 0;
        int at = start + firsts[row];
        while (at < end) {
            sum += heights[at];
            int level = level((sum << (SHIFT + 1)) - areas[at], evenOdd);
            int from = at++;
            if (heights[from] == 0 && areas[from] == 0) {
                while (at < end && heights[at] == 0 && areas[at] == 0) {
                    at++;
                }
            }
            if (level > 0) {
                painter.paint(top + row, left + from - start, left + at - start, level);
            }
        }
        int rest = level(sum << (SHIFT + 1), evenOdd);
        if (rest > 0 && lasts[row] + 1 < width) {
            painter.paint(top + row, left + lasts[row] + 1, right, rest);
        }
    }

    private static int level(int area, boolean evenOdd) {
        int level = Math.abs(area >> (SHIFT + 1));
        if (evenOdd) {
            level &= 2 * ONE - 1;
            level = level > ONE ? 2 * ONE - level : level;
        }
        return Math.min(level, FULL);
    }
}
