package org.jpylab.scipy.minpack;

/**
 * The step of Levenberg and Marquardt within a trust region: the damping λ for which |D·p| is about
 * the region's radius (J. J. Moré, The Levenberg-Marquardt algorithm, Lecture Notes in Mathematics
 * 630, 1978, section 5).
 */
final class Damping {
    private static final int MOST_ITERATIONS = 10;
    private static final double CLOSE = 0.1;

    private final double[][] r;
    private final int[] order;
    private final double[] diag;
    private final double[] qtf;
    private final int n;

    /** λ; it is also where the next search begins. */
    double lambda;

    /** The step with its sign turned. */
    final double[] step;

    /** The diagonal of the triangle that qrsolve leaves below R. */
    private final double[] below;

    /** Finds a step. {@code r} holds R in its upper triangle; its lower one is overwritten. */
    Damping(double[][] r, int[] order, double[] diag, double[] qtf, double radius, double lambda) {
        this.r = r;
        this.order = order;
        this.diag = diag;
        this.qtf = qtf;
        n = r.length;
        step = new double[n];
        below = new double[n];
        this.lambda = lambda;
        search(radius);
    }

    private void search(double radius) {
        int rank = gaussNewton();
        double[] scaled = Vectors.times(diag, step);
        double length = Vectors.norm(scaled);
        double excess = length - radius;
        if (excess <= CLOSE * radius) {
            lambda = 0;
            return;
        }
        double least = rank == n ? newtonBound(scaled, length, excess, radius) : 0;
        double slope = gradientLength();
        double most = slope / radius;
        if (most == 0) {
            most = Vectors.LEAST / Math.min(radius, CLOSE);
        }
        lambda = Math.min(Math.max(lambda, least), most);
        if (lambda == 0) {
            lambda = slope / length;
        }
        double lowest = least;
        for (int i = 1; ; i++) {
            if (lambda == 0) {
                lambda = Math.max(Vectors.LEAST, 0.001 * most);
            }
            solve(Math.sqrt(lambda));
            scaled = Vectors.times(diag, step);
            length = Vectors.norm(scaled);
            double before = excess;
            excess = length - radius;
            boolean isBelowFromTheStart = lowest == 0 && excess <= before && before < 0;
            if (Math.abs(excess) <= CLOSE * radius || isBelowFromTheStart || i == MOST_ITERATIONS) {
                return;
            }
            double correction = newtonCorrection(scaled, length, excess, radius);
            if (excess > 0) {
                lowest = Math.max(lowest, lambda);
            } else if (excess < 0) {
                most = Math.min(most, lambda);
            }
            lambda = Math.max(lowest, lambda + correction);
        }
    }

    /** Solves R·Pᵀ·p = Qᵀf, with zeros where R is singular; the rank. */
    private int gaussNewton() {
        double[] solution = qtf.clone();
        int rank = n;
        for (int j = 0; j < n; j++) {
            if (r[j][j] == 0 && rank == n) {
                rank = j;
            }
            if (rank < n) {
                solution[j] = 0;
            }
        }
        for (int j = rank - 1; j >= 0; j--) {
            solution[j] /= r[j][j];
            for (int i = 0; i < j; i++) {
                solution[i] -= r[j][i] * solution[j];
            }
        }
        unpivot(solution);
        return rank;
    }

    private void unpivot(double[] solution) {
        for (int j = 0; j < n; j++) {
            step[order[j]] = solution[j];
        }
    }

    private double[] direction(double[] scaled, double length) {
        double[] direction = new double[n];
        for (int j = 0; j < n; j++) {
            int l = order[j];
            direction[j] = diag[l] * (scaled[l] / length);
        }
        return direction;
    }

    private double newtonBound(double[] scaled, double length, double excess, double radius) {
        double[] w = direction(scaled, length);
        for (int j = 0; j < n; j++) {
            w[j] = (w[j] - Vectors.dot(r[j], w, 0, j)) / r[j][j];
        }
        double size = Vectors.norm(w);
        return excess / radius / size / size;
    }

    private double gradientLength() {
        double[] w = new double[n];
        for (int j = 0; j < n; j++) {
            w[j] = Vectors.dot(r[j], qtf, 0, j + 1) / diag[order[j]];
        }
        return Vectors.norm(w);
    }

    private double newtonCorrection(double[] scaled, double length, double excess, double radius) {
        double[] w = direction(scaled, length);
        for (int j = 0; j < n; j++) {
            w[j] /= below[j];
            for (int i = j + 1; i < n; i++) {
                w[i] -= r[j][i] * w[j];
            }
        }
        double size = Vectors.norm(w);
        return excess / radius / size / size;
    }

    /** Solves the least squares of R·Pᵀ·p = Qᵀf and root·D·p = 0 by Givens rotations. */
    private void solve(double root) {
        double[] kept = new double[n];
        double[] right = qtf.clone();
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                r[j][i] = r[i][j];
            }
            kept[j] = r[j][j];
        }
        for (int j = 0; j < n; j++) {
            double scale = root * diag[order[j]];
            if (scale != 0) {
                eliminate(j, scale, right);
            }
            below[j] = r[j][j];
            r[j][j] = kept[j];
        }
        int rank = n;
        for (int j = 0; j < n; j++) {
            if (below[j] == 0 && rank == n) {
                rank = j;
            }
            if (rank < n) {
                right[j] = 0;
            }
        }
        for (int j = rank - 1; j >= 0; j--) {
            right[j] = (right[j] - Vectors.dot(r[j], right, j + 1, rank)) / below[j];
        }
        unpivot(right);
    }

    /** Rotates a row of D into the triangle. */
    private void eliminate(int j, double scale, double[] right) {
        double[] row = new double[n];
        row[j] = scale;
        double rest = 0;
        for (int k = j; k < n; k++) {
            if (row[k] == 0) {
                continue;
            }
            double[] rotation = Vectors.rotation(r[k][k], row[k]);
            double cosine = rotation[0];
            double sine = rotation[1];
            r[k][k] = cosine * r[k][k] + sine * row[k];
            double turned = cosine * right[k] + sine * rest;
            rest = -sine * right[k] + cosine * rest;
            right[k] = turned;
            for (int i = k + 1; i < n; i++) {
                double element = cosine * r[k][i] + sine * row[i];
                row[i] = -sine * r[k][i] + cosine * row[i];
                r[k][i] = element;
            }
        }
    }
}
