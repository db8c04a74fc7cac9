package org.jpylab.scipy;

import org.jpylab.figure.tri.Triangles;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

/** Delaunay's triangles of points in the plane, and values between the points. */
public final class Tessellation {
    private Tessellation() {}

    /** The triangles of the rows of a matrix of two columns. */
    public static Triangles of(NdArray points) {
        return new Triangles(column(points, 0), column(points, 1), null);
    }

    private static double[] column(NdArray points, int which) {
        return points.slice(1, which, which + 1, 1).toDoubles();
    }

    /** The numbers of the corners, a row for each triangle; counterclockwise. */
    public static NdArray corners(Triangles triangles) {
        return rows(triangles.corners(), 0);
    }

    /**
     * The triangles beside each triangle, the one across from a corner in that corner's column; -1
     * is none.
     */
    public static NdArray neighbors(Triangles triangles) {
        return rows(triangles.neighbors(), 1);
    }

    private static NdArray rows(int[][] rows, int turned) {
        int[] flat = new int[3 * rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < 3; k++) {
                flat[3 * i + k] = rows[i][(k + turned) % 3];
            }
        }
        return NdArray.wrap(DType.INT32, flat, rows.length, 3);
    }

    /** The triangle that each place lies in; -1 outside of all. */
    public static NdArray find(Triangles triangles, NdArray places) {
        int[] found = triangles.find(column(places, 0), column(places, 1));
        return NdArray.wrap(DType.INT32, found, found.length);
    }

    /** Values at places, linear in each triangle; NaN outside. */
    public static NdArray interpolated(Triangles triangles, NdArray values, NdArray places) {
        double[] result =
                triangles.interpolate(values.toDoubles(), column(places, 0), column(places, 1));
        return NdArray.wrap(result, result.length);
    }
}
