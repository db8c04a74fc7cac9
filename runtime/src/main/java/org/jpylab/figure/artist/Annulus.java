package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The ring between two ellipses. */
public final class Annulus extends Patch {
    public static final PropertyTable<Annulus> ANNULUS =
            PropertyTable.of("Annulus", Annulus.class, PATCH)
                    .with("angle", a -> a.angle, (a, v) -> a.angle = Values.number(v))
                    .with("center", a -> List.of(a.x, a.y), (a, v) -> a.setCenter(v))
                    .with("width", a -> a.width, (a, v) -> a.width = Values.number(v));

    private double x;
    private double y;
    private final double[] radii;
    private double width;
    private double angle;

    /** A ring of a width inside of an ellipse with two radii. */
    public Annulus(
            double[] center,
            double[] radii,
            double width,
            double angle,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.x = center[0];
        this.y = center[1];
        this.radii = radii;
        this.width = width;
        this.angle = angle;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return ANNULUS;
    }

    private void setCenter(@Nullable Object center) {
        double[] place = Values.numbers(center);
        x = place[0];
        y = place[1];
        stale();
    }

    @Override
    public Path path() {
        Path arc = UnitPaths.arc(0, 360, false);
        int n = arc.size();
        double[] px = new double[2 * n + 2];
        double[] py = new double[2 * n + 2];
        byte[] codes = new byte[2 * n + 2];
        for (int i = 0; i < n; i++) {
            px[i] = arc.x()[i] * radii[0];
            py[i] = arc.y()[i] * radii[1];
            px[n + 1 + i] = arc.x()[n - 1 - i] * (radii[0] - width);
            py[n + 1 + i] = arc.y()[n - 1 - i] * (radii[1] - width);
            codes[i] = i == 0 ? Path.MOVETO : Path.CURVE4;
            codes[n + 1 + i] = codes[i];
        }
        codes[n] = Path.CLOSEPOLY;
        codes[2 * n + 1] = Path.CLOSEPOLY;
        px[n] = px[0];
        py[n] = py[0];
        px[2 * n + 1] = px[n + 1];
        py[2 * n + 1] = py[n + 1];
        return new Path(px, py, codes);
    }

    @Override
    public Transform patchTransform() {
        return Affine.rotationDegrees(angle).translate(x, y);
    }
}
