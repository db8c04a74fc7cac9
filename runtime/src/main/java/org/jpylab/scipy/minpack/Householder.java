package org.jpylab.scipy.minpack;

import java.util.stream.IntStream;

/**
 * The QR factors of a matrix given by columns. Below and on the diagonal of {@link #columns} stand
 * the Householder vectors, above it R, whose diagonal is kept apart.
 */
final class Householder {
    final double[][] columns;

    /** The diagonal of R. */
    final double[] diagonal;

    /** The lengths of the columns at the begin. */
    final double[] lengths;

    /** Which column of the matrix each column of the factors is. */
    final int[] order;

    /** Factors a matrix, which is overwritten; with pivoting the longest column goes first. */
    Householder(double[][] matrix, boolean isPivoting) {
        columns = matrix;
        int n = matrix.length;
        int m = n == 0 ? 0 : matrix[0].length;
        lengths = new double[n];
        for (int j = 0; j < n; j++) {
            lengths[j] = Vectors.norm(matrix[j]);
        }
        diagonal = lengths.clone();
        double[] updated = lengths.clone();
        order = IntStream.range(0, n).toArray();
        for (int j = 0; j < Math.min(m, n); j++) {
            if (isPivoting) {
                pivot(j, updated);
            }
            diagonal[j] = -reflect(j, m, isPivoting, updated);
        }
    }

    private void pivot(int j, double[] updated) {
        int longest = j;
        for (int k = j; k < columns.length; k++) {
            if (diagonal[k] > diagonal[longest]) {
                longest = k;
            }
        }
        if (longest != j) {
            double[] column = columns[j];
            columns[j] = columns[longest];
            columns[longest] = column;
            diagonal[longest] = diagonal[j];
            updated[longest] = updated[j];
            int number = order[j];
            order[j] = order[longest];
            order[longest] = number;
        }
    }

    private double reflect(int j, int m, boolean isPivoting, double[] updated) {
        double[] vector = columns[j];
        double length = Vectors.norm(vector, j, m);
        if (length == 0) {
            return length;
        }
        if (vector[j] < 0) {
            length = -length;
        }
        for (int i = j; i < m; i++) {
            vector[i] /= length;
        }
        vector[j] += 1;
        for (int k = j + 1; k < columns.length; k++) {
            double[] other = columns[k];
            double factor = Vectors.dot(vector, other, j, m) / vector[j];
            for (int i = j; i < m; i++) {
                other[i] -= factor * vector[i];
            }
            if (isPivoting && diagonal[k] != 0) {
                double ratio = other[j] / diagonal[k];
                diagonal[k] *= Math.sqrt(Math.max(0, 1 - ratio * ratio));
                double left = diagonal[k] / updated[k];
                if (0.05 * (left * left) <= Vectors.EPSILON) {
                    diagonal[k] = Vectors.norm(other, j + 1, m);
                    updated[k] = diagonal[k];
                }
            }
        }
        return length;
    }

    /** Overwrites a vector of length m by Qᵀ times it. */
    void applyTransposed(double[] vector) {
        for (int j = 0; j < columns.length; j++) {
            double[] reflector = columns[j];
            if (reflector[j] != 0) {
                double factor = -Vectors.dot(reflector, vector, j, vector.length) / reflector[j];
                for (int i = j; i < vector.length; i++) {
                    vector[i] += reflector[i] * factor;
                }
            }
        }
    }

    /** Puts the diagonal of R in its place, which ends what the vectors below it are good for. */
    void restoreDiagonal() {
        for (int j = 0; j < columns.length; j++) {
            columns[j][j] = diagonal[j];
        }
    }

    /** Overwrites the factors of a square matrix by the columns of Q. */
    void formOrthogonal() {
        int n = columns.length;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                columns[j][i] = 0;
            }
        }
        double[] reflector = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            for (int i = k; i < n; i++) {
                reflector[i] = columns[k][i];
                columns[k][i] = 0;
            }
            columns[k][k] = 1;
            if (reflector[k] != 0) {
                for (int j = k; j < n; j++) {
                    double factor = Vectors.dot(columns[j], reflector, k, n) / reflector[k];
                    for (int i = k; i < n; i++) {
                        columns[j][i] -= factor * reflector[i];
                    }
                }
            }
        }
    }
}
