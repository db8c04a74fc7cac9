package org.jpylab.figure.axes;

import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;

/** The range of the data of an axes, and the smallest positive values for log scales. */
public final class DataLimits {
    private double x0;
    private double y0;
    private double x1;
    private double y1;
    private double minPositiveX;
    private double minPositiveY;
    private boolean ignoresExisting = true;

    public DataLimits() {
        reset();
    }

    /** Forgets all data. */
    public void reset() {
        x0 = Double.POSITIVE_INFINITY;
        y0 = Double.POSITIVE_INFINITY;
        x1 = Double.NEGATIVE_INFINITY;
        y1 = Double.NEGATIVE_INFINITY;
        minPositiveX = Double.POSITIVE_INFINITY;
        minPositiveY = Double.POSITIVE_INFINITY;
        ignoresExisting = true;
    }

    /** The ends in one direction; infinite ones in wrong order when there are no data. */
    public double[] interval(boolean x) {
        return x ? new double[] {x0, x1} : new double[] {y0, y1};
    }

    public double minPositive(boolean x) {
        return x ? minPositiveX : minPositiveY;
    }

    public Bbox box() {
        return new Bbox(x0, y0, x1, y1);
    }

    public void setInterval(boolean x, double low, double high) {
        if (x) {
            x0 = low;
            x1 = high;
        } else {
            y0 = low;
            y1 = high;
        }
    }

    /** Extends the range to the finite vertices of a path, in the directions asked for. */
    public void include(Path path, boolean updateX, boolean updateY) {
        include(path.x(), path.y(), path, updateX, updateY);
    }

    /** Extends the range to the points with two finite coordinates. */
    public void include(double[] x, double[] y, boolean updateX, boolean updateY) {
        include(x, y, null, updateX, updateY);
    }

    private void include(
            double[] x,
            double[] y,
            @org.jspecify.annotations.Nullable Path path,
            boolean updateX,
            boolean updateY) {
        DataLimits grown = new DataLimits();
        if (!ignoresExisting) {
            grown.copy(this);
        }
        for (int i = 0; i < x.length; i++) {
            if (path == null || path.code(i) != Path.CLOSEPOLY) {
                grown.includePoint(x[i], y[i]);
            }
        }
        if (updateX) {
            x0 = grown.x0;
            x1 = grown.x1;
            minPositiveX = grown.minPositiveX;
        }
        if (updateY) {
            y0 = grown.y0;
            y1 = grown.y1;
            minPositiveY = grown.minPositiveY;
        }
        ignoresExisting = false;
    }

    private void copy(DataLimits other) {
        if (other.x0 <= other.x1) {
            x0 = other.x0;
            x1 = other.x1;
        }
        if (other.y0 <= other.y1) {
            y0 = other.y0;
            y1 = other.y1;
        }
        minPositiveX = other.minPositiveX;
        minPositiveY = other.minPositiveY;
    }

    private void includePoint(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x);
        y0 = Math.min(y0, y);
        y1 = Math.max(y1, y);
        if (x > 0) {
            minPositiveX = Math.min(minPositiveX, x);
        }
        if (y > 0) {
            minPositiveY = Math.min(minPositiveY, y);
        }
    }
}
