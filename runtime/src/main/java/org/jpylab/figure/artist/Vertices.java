package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

/** The x and y of a list of points, from pairs or an array with two columns. */
public record Vertices(double[] x, double[] y) {
    public static Vertices of(@Nullable Object pairs) {
        if (pairs instanceof Vertices vertices) {
            return vertices;
        }
        if (!Matrix.isNested(pairs) && Values.isSequence(pairs)) {
            double[] one = Values.numbers(pairs);
            if (one.length == 2) {
                return new Vertices(new double[] {one[0]}, new double[] {one[1]});
            }
            if (one.length == 0) {
                return new Vertices(new double[0], new double[0]);
            }
        }
        Matrix matrix = Matrix.of(pairs);
        if (matrix.columns() != 2) {
            throw PyError.valueError(
                    "'vertices' must be 2D with shape (N, 2), but your input has shape ("
                            + matrix.rows()
                            + ", "
                            + matrix.columns()
                            + ")");
        }
        return new Vertices(matrix.column(0), matrix.column(1));
    }
}
