package org.jpylab.figure.contour;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A contour as it grows; the outline of an area has the holes in it. */
final class ContourLine {
    private double[] x = new double[16];
    private double[] y = new double[16];
    private int size;
    private final @Nullable ContourLine parent;
    private final List<ContourLine> holes = new ArrayList<>();

    /** An outline, or a hole in another one. */
    ContourLine(@Nullable ContourLine parent) {
        this.parent = parent;
        if (parent != null) {
            parent.holes.add(this);
        }
    }

    /** The outline this is a hole of, or itself. */
    ContourLine outline() {
        return parent == null ? this : parent;
    }

    boolean isHole() {
        return parent != null;
    }

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }

    void close() {
        if (size > 0) {
            add(x[0], y[0]);
        }
    }

    /** The line, closed where it ends at its start. */
    Path toLine() {
        byte[] codes = new byte[size];
        Arrays.fill(codes, Path.LINETO);
        if (size > 0) {
            codes[0] = Path.MOVETO;
        }
        if (size > 1 && x[0] == x[size - 1] && y[0] == y[size - 1]) {
            codes[size - 1] = Path.CLOSEPOLY;
        }
        return new Path(Arrays.copyOf(x, size), Arrays.copyOf(y, size), codes);
    }

    /** The area within this outline and outside of its holes. */
    Path toArea() {
        int total = size + 1;
        for (ContourLine hole : holes) {
            total += hole.size + 1;
        }
        double[] allX = new double[total];
        double[] allY = new double[total];
        byte[] codes = new byte[total];
        Arrays.fill(codes, Path.LINETO);
        int at = copyRing(allX, allY, codes, 0);
        for (ContourLine hole : holes) {
            at = hole.copyRing(allX, allY, codes, at);
        }
        return new Path(allX, allY, codes);
    }

    private int copyRing(double[] toX, double[] toY, byte[] codes, int at) {
        System.arraycopy(x, 0, toX, at, size);
        System.arraycopy(y, 0, toY, at, size);
        toX[at + size] = x[0];
        toY[at + size] = y[0];
        codes[at] = Path.MOVETO;
        codes[at + size] = Path.CLOSEPOLY;
        return at + size + 1;
    }
}
