package org.jpylab.figure.geometry;

/**
 * Longitude and latitude in radians to a plane map, and back. The formulas are those of Snyder, Map
 * Projections: A Working Manual (1987), on a sphere of radius 1.
 */
public final class GeoTransform implements Transform {
    /** The kinds of maps. */
    public enum Kind {
        AITOFF,
        HAMMER,
        LAMBERT,
        MOLLWEIDE
    }

    private static final double ROOT2 = Math.sqrt(2);
    private static final double NEAR_POLE = 0.087;

    private final Kind kind;
    private final double centerLongitude;
    private final double centerLatitude;
    private final int pieces;
    private final boolean inverse;

    /**
     * A map.
     *
     * @param centerLongitude the middle of a Lambert map, in radians
     * @param centerLatitude the middle of a Lambert map, in radians
     * @param pieces into how many pieces straight lines are cut
     */
    public GeoTransform(
            Kind kind, double centerLongitude, double centerLatitude, int pieces, boolean inverse) {
        this.kind = kind;
        this.centerLongitude = centerLongitude;
        this.centerLatitude = centerLatitude;
        this.pieces = pieces;
        this.inverse = inverse;
    }

    @Override
    public void map(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            double[] image = inverse ? back(x[i], y[i]) : forth(x[i], y[i]);
            x[i] = image[0];
            y[i] = image[1];
        }
    }

    private double[] forth(double longitude, double latitude) {
        double half = longitude / 2;
        double cos = Math.cos(latitude);
        return switch (kind) {
            case AITOFF -> {
                double alpha = Math.acos(cos * Math.cos(half));
                double ratio = alpha == 0 ? 1 : Math.sin(alpha) / alpha;
                yield new double[] {cos * Math.sin(half) / ratio, Math.sin(latitude) / ratio};
            }
            case HAMMER -> {
                double alpha = Math.sqrt(1 + cos * Math.cos(half));
                yield new double[] {
                    2 * ROOT2 * (cos * Math.sin(half)) / alpha, ROOT2 * Math.sin(latitude) / alpha
                };
            }
            case LAMBERT -> {
                double from = longitude - centerLongitude;
                double sinCenter = Math.sin(centerLatitude);
                double cosCenter = Math.cos(centerLatitude);
                double sin = Math.sin(latitude);
                double inner = 1 + sinCenter * sin + cosCenter * cos * Math.cos(from);
                double k = Math.sqrt(2 / Math.max(inner, 1e-15));
                yield new double[] {
                    k * cos * Math.sin(from),
                    k * (cosCenter * sin - sinCenter * cos * Math.cos(from))
                };
            }
            case MOLLWEIDE -> {
                double theta = mollweideAngle(latitude);
                yield new double[] {
                    2 * ROOT2 / Math.PI * longitude * Math.cos(theta), ROOT2 * Math.sin(theta)
                };
            }
        };
    }

    /** The angle with 2θ + sin 2θ = π sin(latitude): by Newton's method, near poles by a series. */
    private static double mollweideAngle(double latitude) {
        double fromPole = Math.PI / 2 - Math.abs(latitude);
        if (fromPole < NEAR_POLE) {
            double d = 0.5 * Math.pow(3 * Math.PI * fromPole * fromPole, 1.0 / 3);
            return (Math.PI / 2 - d) * Math.signum(latitude);
        }
        double wanted = Math.PI * Math.sin(latitude);
        double theta = 2 * latitude;
        while (true) {
            double step = -(theta + Math.sin(theta) - wanted) / (1 + Math.cos(theta));
            if (!(Math.abs(step) > 0.001)) {
                return theta / 2;
            }
            theta += step;
        }
    }

    private double[] back(double x, double y) {
        return switch (kind) {
            case AITOFF -> new double[] {Double.NaN, Double.NaN};
            case HAMMER -> {
                double z = Math.sqrt(1 - x / 4 * (x / 4) - y / 2 * (y / 2));
                yield new double[] {2 * Math.atan(z * x / (2 * (2 * z * z - 1))), Math.asin(y * z)};
            }
            case LAMBERT -> {
                double p = Math.max(Math.hypot(x, y), 1e-9);
                double c = 2 * Math.asin(0.5 * p);
                double sin = Math.sin(c);
                double cos = Math.cos(c);
                double sinCenter = Math.sin(centerLatitude);
                double cosCenter = Math.cos(centerLatitude);
                yield new double[] {
                    centerLongitude
                            + Math.atan(x * sin / (p * cosCenter * cos - y * sinCenter * sin)),
                    Math.asin(cos * sinCenter + y * sin * cosCenter / p)
                };
            }
            case MOLLWEIDE -> {
                double theta = Math.asin(y / ROOT2);
                yield new double[] {
                    Math.PI / (2 * ROOT2) * x / Math.cos(theta),
                    Math.asin((2 * theta + Math.sin(2 * theta)) / Math.PI)
                };
            }
        };
    }

    @Override
    public Transform inverted() {
        return new GeoTransform(kind, centerLongitude, centerLatitude, pieces, !inverse);
    }

    @Override
    public int pieces() {
        return pieces;
    }
}
