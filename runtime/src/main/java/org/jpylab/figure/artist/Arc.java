package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** A part of an ellipse's outline, from one angle to another in degrees. */
public final class Arc extends Ellipse {
    public static final PropertyTable<Arc> ARC =
            PropertyTable.of("Arc", Arc.class, ELLIPSE)
                    .with("theta1", a -> a.theta1, (a, v) -> a.theta1 = Values.number(v))
                    .with("theta2", a -> a.theta2, (a, v) -> a.theta2 = Values.number(v));

    private double theta1;
    private double theta2;

    public Arc(
            double[] center,
            double width,
            double height,
            double angle,
            double theta1,
            double theta2,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(center, width, height, angle, unfilled(kwargs));
        this.theta1 = theta1;
        this.theta2 = theta2;
    }

    private static Map<String, @Nullable Object> unfilled(
            Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(kwargs);
        given.putIfAbsent("fill", false);
        if (Values.truth(given.get("fill"))) {
            throw PyError.valueError("Arc objects can not be filled");
        }
        return given;
    }

    @Override
    public PropertyTable<?> properties() {
        return ARC;
    }

    @Override
    public Path path() {
        boolean whole = theta1 != theta2 && (theta1 - theta2) % 360 == 0;
        if (width() == height() || whole) {
            return UnitPaths.arc(theta1, theta2, false);
        }
        double ratio = width() / height();
        return UnitPaths.arc(stretched(theta1, ratio), stretched(theta2, ratio), false);
    }

    /** The angle on the circle of the point at an angle on the ellipse. */
    private static double stretched(double degrees, double ratio) {
        double theta = Math.toRadians(degrees);
        double angle = Math.toDegrees(Math.atan2(ratio * Math.sin(theta), Math.cos(theta)));
        return (angle + 360) % 360;
    }
}
