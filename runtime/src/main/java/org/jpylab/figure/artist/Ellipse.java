package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** An ellipse by its centre, its whole width and height, and an angle in degrees. */
public class Ellipse extends Patch {
    public static final PropertyTable<Ellipse> ELLIPSE =
            PropertyTable.of("Ellipse", Ellipse.class, PATCH)
                    .with("angle", a -> a.angle, (a, v) -> a.setAngle(Values.number(v)))
                    .with("center", a -> new Object[] {a.x, a.y}, (a, v) -> a.setCenter(v))
                    .with("height", a -> a.height, (a, v) -> a.setHeight(Values.number(v)))
                    .with("width", a -> a.width, (a, v) -> a.setWidth(Values.number(v)));

    private double x;
    private double y;
    private double width;
    private double height;
    private double angle;

    public Ellipse(
            double[] center,
            double width,
            double height,
            double angle,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.x = center[0];
        this.y = center[1];
        this.width = width;
        this.height = height;
        this.angle = angle;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return ELLIPSE;
    }

    @Override
    public Path path() {
        return UnitPaths.CIRCLE;
    }

    @Override
    public Transform patchTransform() {
        return Affine.scaling(width / 2, height / 2).rotateDegrees(angle).translate(x, y);
    }

    /** The centre's x and y; a copy. */
    public final double[] center() {
        return new double[] {x, y};
    }

    public final void setCenter(@Nullable Object center) {
        double[] place = Values.numbers(center);
        x = place[0];
        y = place[1];
        stale();
    }

    public final double width() {
        return width;
    }

    public final double height() {
        return height;
    }

    public final void setWidth(double newWidth) {
        width = newWidth;
        stale();
    }

    public final void setHeight(double newHeight) {
        height = newHeight;
        stale();
    }

    private void setAngle(double degrees) {
        angle = degrees;
        stale();
    }
}
