package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;

/** A polygon, closed by a line to its first point unless told otherwise. */
public class Polygon extends Patch {
    public static final PropertyTable<Polygon> POLYGON =
            PropertyTable.of("Polygon", Polygon.class, PATCH)
                    .with("closed", a -> a.closed, (a, v) -> a.setClosed(Values.truth(v)))
                    .with("xy", a -> a.points(), (a, v) -> a.setPoints(Vertices.of(v)));

    private boolean closed;
    private double[] x;
    private double[] y;

    public Polygon(
            double[] x,
            double[] y,
            boolean closed,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.closed = closed;
        this.x = x;
        this.y = y;
        setPoints(new Vertices(x, y));
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return POLYGON;
    }

    private void setClosed(boolean newClosed) {
        closed = newClosed;
        setPoints(new Vertices(x, y));
    }

    /** Sets the points; the closing one is added or left out as needed. */
    public final void setPoints(Vertices points) {
        int n = points.x().length;
        boolean ends =
                n > 0 && points.x()[0] == points.x()[n - 1] && points.y()[0] == points.y()[n - 1];
        int size = n;
        if (closed && (n == 1 || n > 1 && !ends)) {
            size = n + 1;
        } else if (!closed && n > 2 && ends) {
            size = n - 1;
        }
        x = Arrays.copyOf(points.x(), size);
        y = Arrays.copyOf(points.y(), size);
        if (size > n) {
            x[n] = x[0];
            y[n] = y[0];
        }
        stale();
    }

    /** The points, the closing one included. */
    public double[][] points() {
        double[][] points = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            points[i] = new double[] {x[i], y[i]};
        }
        return points;
    }

    @Override
    public Path path() {
        if (!closed) {
            return Path.polyline(x, y);
        }
        byte[] codes = new byte[x.length];
        Arrays.fill(codes, Path.LINETO);
        if (codes.length > 0) {
            codes[codes.length - 1] = Path.CLOSEPOLY;
            codes[0] = Path.MOVETO;
        }
        return new Path(x, y, codes);
    }
}
