package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A slice of a disk, or of a ring when it has a width. */
public final class Wedge extends Patch {
    public static final PropertyTable<Wedge> WEDGE =
            PropertyTable.of("Wedge", Wedge.class, PATCH)
                    .with(
                            "center",
                            a -> List.of(a.x, a.y),
                            (a, v) -> a.setCenter(Values.numbers(v)))
                    .with("radius", a -> a.radius, (a, v) -> a.radius = Values.number(v))
                    .with("theta1", a -> a.theta1, (a, v) -> a.theta1 = Values.number(v))
                    .with("theta2", a -> a.theta2, (a, v) -> a.theta2 = Values.number(v))
                    .with("width", a -> a.width, (a, v) -> a.width = Values.numberOrNull(v));

    private double x;
    private double y;
    private double radius;
    private double theta1;
    private double theta2;
    private @Nullable Double width;

    /** A slice from one angle to another in degrees. */
    public Wedge(
            double[] center,
            double radius,
            double theta1,
            double theta2,
            @Nullable Double width,
            Map<String, ? extends @Nullable Object> kwargs) {
        x = center[0];
        y = center[1];
        this.radius = radius;
        this.theta1 = theta1;
        this.theta2 = theta2;
        this.width = width;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return WEDGE;
    }

    public double theta1() {
        return theta1;
    }

    public double theta2() {
        return theta2;
    }

    private void setCenter(double[] center) {
        x = center[0];
        y = center[1];
        stale();
    }

    @Override
    public Path path() {
        boolean whole = Math.abs(theta2 - theta1 - 360) <= 1e-12;
        Path arc = UnitPaths.arc(whole ? 0 : theta1, whole ? 360 : theta2, false);
        int n = arc.size();
        int size = width == null ? n + 3 : 2 * n + 2;
        double[] px = Arrays.copyOf(arc.x(), size);
        double[] py = Arrays.copyOf(arc.y(), size);
        byte[] codes = new byte[size];
        Arrays.fill(codes, Path.CURVE4);
        codes[0] = Path.MOVETO;
        codes[n] = whole ? Path.MOVETO : Path.LINETO;
        codes[size - 2] = whole ? Path.MOVETO : Path.LINETO;
        codes[size - 1] = Path.CLOSEPOLY;
        px[size - 2] = arc.x()[0];
        py[size - 2] = arc.y()[0];
        if (width != null) {
            for (int i = 0; i < n; i++) {
                px[n + i] = arc.x()[n - 1 - i] * (radius - width) / radius;
                py[n + i] = arc.y()[n - 1 - i] * (radius - width) / radius;
            }
        }
        return new Path(px, py, codes).transformed(Affine.scaling(radius).translate(x, y));
    }
}
