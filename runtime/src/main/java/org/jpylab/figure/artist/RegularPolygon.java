package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A polygon with equal sides around a centre, one corner up. */
public class RegularPolygon extends Patch {
    public static final PropertyTable<RegularPolygon> REGULAR_POLYGON =
            PropertyTable.of("RegularPolygon", RegularPolygon.class, PATCH)
                    .with("orientation", a -> a.turn, (a, v) -> a.turn = Values.number(v))
                    .with("radius", a -> a.radius, (a, v) -> a.radius = Values.number(v))
                    .with("xy", a -> List.of(a.x, a.y), (a, v) -> a.setXy(Values.numbers(v)));

    private final int corners;
    private double x;
    private double y;
    private double radius;
    private double turn;

    /** A polygon turned by an angle in radians. */
    public RegularPolygon(
            double[] center,
            int corners,
            double radius,
            double turn,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.corners = corners;
        this.x = center[0];
        this.y = center[1];
        this.radius = radius;
        this.turn = turn;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return REGULAR_POLYGON;
    }

    private void setXy(double[] center) {
        x = center[0];
        y = center[1];
        stale();
    }

    @Override
    public Path path() {
        return UnitPaths.regularPolygon(corners);
    }

    @Override
    public Transform patchTransform() {
        return Affine.scaling(radius).rotateDegrees(Math.toDegrees(turn)).translate(x, y);
    }
}
