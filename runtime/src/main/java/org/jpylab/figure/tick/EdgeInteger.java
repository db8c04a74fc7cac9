package org.jpylab.figure.tick;

import org.jpylab.error.PyError;

/** Counts steps up to an edge, taking limits that are off by rounding as meant exactly. */
record EdgeInteger(double step, double offset) {
    EdgeInteger {
        if (step <= 0) {
            throw PyError.valueError("'step' must be positive");
        }
        offset = Math.abs(offset);
    }

    private boolean isClose(double ms, double edge) {
        double tolerance = 1e-10;
        if (offset > 0) {
            double digits = Math.log10(offset / step);
            tolerance = Math.min(0.4999, Math.max(1e-10, Math.pow(10, digits - 12)));
        }
        return Math.abs(ms - edge) < tolerance;
    }

    /** The largest n with n*step ≤ x. */
    double atMost(double x) {
        double[] parts = Numbers.divmod(x, step);
        return isClose(parts[1] / step, 1) ? parts[0] + 1 : parts[0];
    }

    /** The smallest n with n*step ≥ x. */
    double atLeast(double x) {
        double[] parts = Numbers.divmod(x, step);
        return isClose(parts[1] / step, 0) ? parts[0] : parts[0] + 1;
    }
}
