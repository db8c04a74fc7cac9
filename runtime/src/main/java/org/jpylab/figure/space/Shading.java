package org.jpylab.figure.space;

import org.jpylab.figure.color.Rgba;

import java.util.ArrayList;
import java.util.List;

/** Light from the upper left on polygons: the more they face it, the brighter they are. */
final class Shading {
    private static final double AZIMUTH = Math.toRadians(90 - 225);
    private static final double ALTITUDE = Math.toRadians(19.4712);
    private static final double[] LIGHT = {
        Math.cos(AZIMUTH) * Math.cos(ALTITUDE),
        Math.sin(AZIMUTH) * Math.cos(ALTITUDE),
        Math.sin(ALTITUDE)
    };

    private Shading() {}

    /** The colours of polygons, one for each; given colours repeat. */
    static List<Rgba> of(List<Points> polygons, List<Rgba> colors) {
        List<Rgba> shaded = new ArrayList<>();
        for (int i = 0; i < polygons.size(); i++) {
            Rgba color = colors.get(i % colors.size());
            double light = light(polygons.get(i));
            double share = 0.3 + 0.7 * ((Double.isNaN(light) ? 0 : light) + 1) / 2;
            shaded.add(
                    new Rgba(
                            color.red() * share,
                            color.green() * share,
                            color.blue() * share,
                            color.alpha()));
        }
        return shaded;
    }

    /** The cosine of the angle between a polygon's normal and the light. */
    private static double light(Points polygon) {
        int n = polygon.x().length;
        double[] a = polygon.at(0);
        double[] b = polygon.at(n / 3);
        double[] c = polygon.at(2 * n / 3);
        double[] normal = Camera.cross(minus(a, b), minus(b, c));
        return Camera.dot(Camera.unit(normal), LIGHT);
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }
}
