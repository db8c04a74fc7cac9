package org.jpylab.render.font;

/**
 * The contours of one glyph in font units, y upwards. The arrays are shared: they must not be
 * changed.
 *
 * @param onCurve false for the control points of quadratic curves
 * @param ends the index of each contour's last point
 */
record Outline(int[] x, int[] y, boolean[] onCurve, int[] ends) {
    static final Outline EMPTY = new Outline(new int[0], new int[0], new boolean[0], new int[0]);

    int size() {
        return x.length;
    }

    /** The outline with x and y exchanged; a new one. */
    Outline transposed() {
        return new Outline(y, x, onCurve, ends);
    }

    /** Both outlines' contours, in a new outline. */
    Outline plus(Outline other) {
        int n = size();
        int m = other.size();
        int[] bothX = java.util.Arrays.copyOf(x, n + m);
        int[] bothY = java.util.Arrays.copyOf(y, n + m);
        boolean[] bothOn = java.util.Arrays.copyOf(onCurve, n + m);
        int[] bothEnds = java.util.Arrays.copyOf(ends, ends.length + other.ends.length);
        System.arraycopy(other.x, 0, bothX, n, m);
        System.arraycopy(other.y, 0, bothY, n, m);
        System.arraycopy(other.onCurve, 0, bothOn, n, m);
        for (int i = 0; i < other.ends.length; i++) {
            bothEnds[ends.length + i] = other.ends[i] + n;
        }
        return new Outline(bothX, bothY, bothOn, bothEnds);
    }
}
