package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.linalg.Cholesky;
import org.jpylab.ndarray.linalg.RealSvd;
import org.jpylab.ndarray.linalg.SymmetricEigen;
import org.jspecify.annotations.Nullable;

/** Gives standard normal vectors a mean and a covariance. */
final class MultivariateNormal {
    private final double[] mean;
    private final double[] cov;
    private final int n;
    private final String checkValid;
    private final double tolerance;

    MultivariateNormal(NdArray mean, NdArray cov, String checkValid, double tolerance) {
        this.mean = mean.toDoubles();
        this.cov = cov.transpose().toDoubles();
        this.checkValid = checkValid;
        this.tolerance = tolerance;
        n = this.mean.length;
    }

    /** The shape of the result, once the parameters' shapes are found in order. */
    static int[] shape(NdArray mean, NdArray cov, int @Nullable [] size) {
        if (mean.ndim() != 1) {
            throw PyError.valueError("mean must be 1 dimensional");
        }
        if (cov.ndim() != 2 || cov.shape(0) != cov.shape(1)) {
            throw PyError.valueError("cov must be 2 dimensional and square");
        }
        if (mean.shape(0) != cov.shape(0)) {
            throw PyError.valueError("mean and cov must have same length");
        }
        return CountDistributions.extended(size, mean.shape(0));
    }

    /** x·(√s v) + mean, of the covariance u s v. */
    NdArray legacy(NdArray x) {
        RealSvd svd = RealSvd.of(cov.clone(), n, n, RealSvd.Vectors.ALL);
        checkSvd(svd);
        double[] factor = new double[n * n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                factor[k * n + j] = Math.sqrt(svd.s()[k]) * svd.vt()[k + j * n];
            }
        }
        return transformed(x, factor);
    }

    NdArray modern(NdArray x, String method) {
        return transformed(
                x,
                switch (method) {
                    case "cholesky" -> ofCholesky();
                    case "eigh" -> ofEigen();
                    default -> ofSvd();
                });
    }

    private double[] ofSvd() {
        RealSvd svd = RealSvd.of(cov.clone(), n, n, RealSvd.Vectors.ALL);
        checkSvd(svd);
        double[] factor = new double[n * n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                factor[k * n + j] = svd.u()[j + k * n] * Math.sqrt(svd.s()[k]);
            }
        }
        return factor;
    }

    private double[] ofEigen() {
        SymmetricEigen eigen = SymmetricEigen.of(cov.clone(), n, 'L', true);
        if (checks()) {
            for (double value : eigen.values()) {
                report(value >= -tolerance);
            }
        }
        double[] factor = new double[n * n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                factor[k * n + j] =
                        eigen.vectors()[j + k * n] * Math.sqrt(Math.abs(eigen.values()[k]));
            }
        }
        return factor;
    }

    private double[] ofCholesky() {
        // The lower factor L in column order is its transpose in row order.
        return Cholesky.lower(cov.clone(), n);
    }

    /** mean + x·factor, with the factor in row order; a new array. */
    private NdArray transformed(NdArray x, double[] factor) {
        double[] rows = x.toDoubles();
        double[] result = new double[rows.length];
        for (int row = 0; row < rows.length; row += n) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += rows[row + k] * factor[k * n + j];
                }
                result[row + j] = mean[j] + sum;
            }
        }
        return NdArray.wrap(result, x.shape());
    }

    private boolean checks() {
        if (!checkValid.equals("ignore")
                && !checkValid.equals("warn")
                && !checkValid.equals("raise")) {
            throw PyError.valueError("check_valid must equal 'warn', 'raise', or 'ignore'");
        }
        return !checkValid.equals("ignore");
    }

    /** A positive semidefinite matrix is vᵀ s v as well. */
    private void checkSvd(RealSvd svd) {
        if (!checks()) {
            return;
        }
        boolean valid = true;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += svd.vt()[k + i * n] * svd.s()[k] * svd.vt()[k + j * n];
                }
                double wanted = cov[i + j * n];
                valid &= Math.abs(sum - wanted) <= tolerance + tolerance * Math.abs(wanted);
            }
        }
        report(valid);
    }

    private void report(boolean valid) {
        if (valid) {
            return;
        }
        String message = "covariance is not symmetric positive-semidefinite.";
        if (checkValid.equals("raise")) {
            throw PyError.valueError(message);
        }
        Warnings.runtime(message);
    }
}
