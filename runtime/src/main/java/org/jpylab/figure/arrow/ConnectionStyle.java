package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.StyleSpec;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;

import java.util.ArrayList;
import java.util.List;

/** The curves that join two points: Matplotlib's connection styles. */
final class ConnectionStyle {
    private ConnectionStyle() {}

    static Path connect(StyleSpec style, double[] a, double[] b) {
        return switch (style.name()) {
            case "arc3" -> arc3(a, b, style.get("rad", 0));
            case "angle3" ->
                    new PathBuilder()
                            .move(a)
                            .curve(corner(a, style.get("angleA", 90), b, style.get("angleB", 0)), b)
                            .build();
            case "angle" -> angle(style, a, b);
            case "arc" -> arc(style, a, b);
            case "bar" -> bar(style, a, b);
            default -> throw PyError.valueError("Unknown style: " + Values.repr(style.name()));
        };
    }

    private static Path arc3(double[] a, double[] b, double bend) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double[] control = {(a[0] + b[0]) / 2 + bend * dy, (a[1] + b[1]) / 2 - bend * dx};
        return new PathBuilder().move(a).curve(control, b).build();
    }

    /** Where lines through two points at angles in degrees meet. */
    private static double[] corner(double[] a, double angleA, double[] b, double angleB) {
        double cosA = Math.cos(Math.toRadians(angleA));
        double sinA = Math.sin(Math.toRadians(angleA));
        double cosB = Math.cos(Math.toRadians(angleB));
        double sinB = Math.sin(Math.toRadians(angleB));
        double cross = cosA * sinB - sinA * cosB;
        if (Math.abs(cross) < 1e-12) {
            throw PyError.valueError(
                    "Given lines do not intersect. Please verify that the angles are not equal or"
                            + " differ by 180 degrees.");
        }
        double t = ((b[0] - a[0]) * sinB - (b[1] - a[1]) * cosB) / cross;
        return new double[] {a[0] + t * cosA, a[1] + t * sinA};
    }

    private static double[] towards(double[] from, double[] to, double distance) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        return Quadratic.middle(from, to, distance / length);
    }

    private static Path angle(StyleSpec style, double[] a, double[] b) {
        double[] corner = corner(a, style.get("angleA", 90), b, style.get("angleB", 0));
        double radius = style.get("rad", 0);
        PathBuilder path = new PathBuilder().move(a);
        if (radius == 0) {
            return path.line(corner).line(b).build();
        }
        path.line(towards(corner, a, radius)).curve(corner, towards(corner, b, radius));
        return path.line(b).build();
    }

    private static Path arc(StyleSpec style, double[] a, double[] b) {
        double radius = style.get("rad", 0);
        List<double[]> corners = new ArrayList<>();
        corners.add(a);
        double armA = style.get("armA", 0);
        double armB = style.get("armB", 0);
        if (armA != 0) {
            corners.add(arm(a, style.get("angleA", 0), armA));
        }
        if (armB != 0) {
            corners.add(arm(b, style.get("angleB", 0), armB));
        }
        corners.add(b);
        PathBuilder path = new PathBuilder().move(a);
        for (int i = 1; i < corners.size() - 1; i++) {
            double[] corner = corners.get(i);
            path.line(towards(corner, corners.get(i - 1), radius));
            path.curve(corner, towards(corner, corners.get(i + 1), radius));
        }
        return path.line(b).build();
    }

    private static double[] arm(double[] from, double degrees, double length) {
        double theta = Math.toRadians(degrees);
        return new double[] {
            from[0] + length * Math.cos(theta), from[1] + length * Math.sin(theta)
        };
    }

    private static Path bar(StyleSpec style, double[] a, double[] b) {
        double[] end = b;
        double distance = Math.hypot(b[0] - a[0], b[1] - a[1]);
        double armB = style.get("armB", 0);
        double angle = style.get("angle", Double.NaN);
        if (!Double.isNaN(angle)) {
            double turn = Math.atan2(b[1] - a[1], b[0] - a[0]) - Math.toRadians(angle);
            armB -= distance * Math.sin(turn);
            end = arm(a, angle, distance * Math.cos(turn));
        }
        double length = Math.hypot(end[0] - a[0], end[1] - a[1]);
        double ux = (end[0] - a[0]) / length;
        double uy = (end[1] - a[1]) / length;
        double f = style.get("fraction", 0.3) * distance + Math.max(style.get("armA", 0), armB);
        return new PathBuilder()
                .move(a)
                .add(Path.LINETO, a[0] + f * uy, a[1] - f * ux)
                .add(Path.LINETO, end[0] + f * uy, end[1] - f * ux)
                .line(b)
                .build();
    }
}
