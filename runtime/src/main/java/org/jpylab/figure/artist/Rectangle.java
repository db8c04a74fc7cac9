package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A rectangle by its lower left corner, width and height; the sizes may be negative. */
public final class Rectangle extends Patch {
    public static final PropertyTable<Rectangle> RECTANGLE =
            PropertyTable.of("Rectangle", Rectangle.class, PATCH)
                    .with("angle", a -> a.angle, (a, v) -> a.setAngle(Values.number(v)))
                    .reading("bbox", a -> a.box())
                    .writing("bounds", (a, v) -> a.setBounds(Values.numbers(v)))
                    .reading("center", a -> a.patchTransform().point(0.5, 0.5))
                    .with("height", a -> a.height, (a, v) -> a.setHeight(Values.number(v)))
                    .with("width", a -> a.width, (a, v) -> a.setWidth(Values.number(v)))
                    .with("x", a -> a.x, (a, v) -> a.setXy(new double[] {Values.number(v), a.y}))
                    .with("xy", a -> List.of(a.x, a.y), (a, v) -> a.setXy(Values.numbers(v)))
                    .with("y", a -> a.y, (a, v) -> a.setXy(new double[] {a.x, Values.number(v)}));

    private double x;
    private double y;
    private double width;
    private double height;
    private double angle;
    private Object rotationPoint = "xy";

    public Rectangle(double x, double y, double width, double height) {
        this(x, y, width, height, Map.of());
    }

    public Rectangle(
            double x,
            double y,
            double width,
            double height,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return RECTANGLE;
    }

    @Override
    public Path path() {
        return UnitPaths.RECTANGLE;
    }

    @Override
    public Transform patchTransform() {
        Affine placed = Affine.to(box());
        if (Double.isNaN(width + height)) {
            return placed.rotateDegreesAround(x, y, Double.NaN);
        }
        if (angle == 0) {
            return placed;
        }
        double[] pivot =
                rotationPoint.equals("center")
                        ? new double[] {x + width / 2, y + height / 2}
                        : rotationPoint.equals("xy")
                                ? new double[] {x, y}
                                : Values.numbers(rotationPoint);
        return placed.rotateDegreesAround(pivot[0], pivot[1], angle);
    }

    /** The rectangle before rotation. */
    public Bbox box() {
        return Bbox.fromBounds(x, y, width, height);
    }

    public double getX() {
        return x;
    }

    public double getY() {
        return y;
    }

    public double getWidth() {
        return width;
    }

    public double getHeight() {
        return height;
    }

    public void setWidth(double newWidth) {
        width = newWidth;
        stale();
    }

    public void setHeight(double newHeight) {
        height = newHeight;
        stale();
    }

    public void setXy(double[] corner) {
        x = corner[0];
        y = corner[1];
        stale();
    }

    public void setAngle(double degrees) {
        angle = degrees;
        stale();
    }

    /** The point that stays when the rectangle turns: {@code xy}, {@code center} or a pair. */
    public void setRotationPoint(Object point) {
        rotationPoint = point;
        stale();
    }

    public void setBounds(double[] bounds) {
        x = bounds[0];
        y = bounds[1];
        width = bounds[2];
        height = bounds[3];
        stale();
    }

    @Override
    public Clip asClip() {
        if (angle == 0 && dataTransform().isSeparable() && dataTransform().isAffine()) {
            return new Clip.Box(() -> box().transformed(dataTransform()));
        }
        return super.asClip();
    }
}
