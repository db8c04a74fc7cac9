package org.jpylab.figure.space;

/** A 4 by 4 matrix that maps points of space to the picture and to their depth behind it. */
record Projection(double[][] matrix) {
    /** Horizontal and vertical place and depth of a point. */
    double[] of(double x, double y, double z) {
        double[] place = new double[4];
        for (int i = 0; i < 4; i++) {
            double[] row = matrix[i];
            place[i] = row[0] * x + row[1] * y + row[2] * z + row[3];
        }
        return new double[] {place[0] / place[3], place[1] / place[3], place[2] / place[3]};
    }

    double[] of(double[] point) {
        return of(point[0], point[1], point[2]);
    }

    /** Places and depths of points: three new arrays. */
    Points of(Points points) {
        int n = points.x().length;
        Points mapped = new Points(new double[n], new double[n], new double[n]);
        for (int i = 0; i < n; i++) {
            double[] place = of(points.x()[i], points.y()[i], points.z()[i]);
            mapped.x()[i] = place[0];
            mapped.y()[i] = place[1];
            mapped.z()[i] = place[2];
        }
        return mapped;
    }
}
