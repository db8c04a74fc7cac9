package org.jpylab.figure.space;

import org.jpylab.error.PyError;

/**
 * Where three-dimensional axes are looked at from: angles in degrees, the lengths of the box, and
 * the focal length, infinite for parallel rays. Turns data into the plane of the picture by
 * homogeneous coordinates (J. D. Foley et al., Computer Graphics, Addison-Wesley 1990, chapter 6).
 */
record Camera(double elevation, double azimuth, double roll, double[] box, double focalLength) {
    private static final double DISTANCE = 10;
    private static final double SIZE = 1.8294640721620434;

    static Camera initial() {
        return new Camera(30, -60, 0, box(4, 4, 3, 1), 1);
    }

    /** The lengths of a box of given proportions that fills the axes. */
    static double[] box(double x, double y, double z, double zoom) {
        if (!(zoom > 0)) {
            throw PyError.valueError("Argument zoom = " + zoom + " must be > 0");
        }
        double scale = SIZE * zoom / Math.sqrt(x * x + y * y + z * z);
        return new double[] {x * scale, y * scale, z * scale};
    }

    Camera turned(double newElevation, double newAzimuth, double newRoll) {
        return new Camera(newElevation, newAzimuth, newRoll, box, focalLength);
    }

    Camera withBox(double[] newBox) {
        return new Camera(elevation, azimuth, roll, newBox, focalLength);
    }

    Camera withFocalLength(double length) {
        return new Camera(elevation, azimuth, roll, box, length);
    }

    /** The mapping of data between limits to the picture. */
    Projection projection(double[] x, double[] y, double[] z) {
        double[][] world = new double[4][4];
        double[][] limits = {x, y, z};
        for (int i = 0; i < 3; i++) {
            double length = (limits[i][1] - limits[i][0]) / box[i];
            world[i][i] = 1 / length;
            world[i][3] = -limits[i][0] / length;
        }
        world[3][3] = 1;
        double e = Math.toRadians(elevation);
        double a = Math.toRadians(azimuth);
        double[] direction = {Math.cos(e) * Math.cos(a), Math.cos(e) * Math.sin(a), Math.sin(e)};
        double away = DISTANCE * (Double.isInfinite(focalLength) ? 1 : focalLength);
        double[] eye = new double[3];
        for (int i = 0; i < 3; i++) {
            eye[i] = 0.5 * box[i] + away * direction[i];
        }
        double turns = ((elevation + 180) % 360 + 360) % 360 - 180;
        double[] up = {0, 0, Math.abs(turns) > 90 ? -1 : 1};
        return new Projection(times(lens(), times(view(eye, direction, up), world)));
    }

    private double[][] view(double[] eye, double[] normal, double[] up) {
        double[] right = unit(cross(up, normal));
        double[] above = cross(normal, right);
        double angle = -Math.toRadians(roll);
        double[] u = turn(right, normal, angle);
        double[] v = turn(above, normal, angle);
        double[][] rows = {u, v, normal};
        double[][] matrix = new double[4][4];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                matrix[i][j] = rows[i][j];
                matrix[i][3] -= rows[i][j] * eye[j];
            }
        }
        matrix[3][3] = 1;
        return matrix;
    }

    private double[][] lens() {
        double front = -DISTANCE;
        double back = DISTANCE;
        if (Double.isInfinite(focalLength)) {
            return new double[][] {
                {2, 0, 0, 0}, {0, 2, 0, 0}, {0, 0, -2, 0}, {0, 0, -(front + back), back - front}
            };
        }
        double b = (front + back) / (front - back);
        double c = -2 * (front * back) / (front - back);
        return new double[][] {
            {focalLength, 0, 0, 0}, {0, focalLength, 0, 0}, {0, 0, b, c}, {0, 0, -1, 0}
        };
    }

    /** A vector turned about a unit vector (Rodrigues' formula). */
    private static double[] turn(double[] vector, double[] about, double angle) {
        if (angle == 0) {
            return vector;
        }
        double[] side = cross(about, vector);
        double along = dot(about, vector) * (1 - Math.cos(angle));
        double[] turned = new double[3];
        for (int i = 0; i < 3; i++) {
            turned[i] = vector[i] * Math.cos(angle) + side[i] * Math.sin(angle) + about[i] * along;
        }
        return turned;
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
        };
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] unit(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        return new double[] {vector[0] / length, vector[1] / length, vector[2] / length};
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                for (int k = 0; k < 4; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }
}
