package org.jpylab.model;

import org.jpylab.error.PyError;

/** Equally spaced times and the samples that go with them. */
final class TimeGrid {
    private TimeGrid() {}

    /** Returns the step of the times, once there is a current for each of them. */
    static double step(double[] t, double[] current) {
        if (t.length != current.length) {
            throw PyError.typeError("require I.shape == t.shape");
        }
        if (t.length < 2) {
            throw PyError.valueError("need at least two times, got " + t.length);
        }
        return t[1] - t[0];
    }

    /** Returns 0, dt, 2 dt, … below the duration: numpy's {@code arange(0, duration, dt)}. */
    static double[] arange(double duration, double dt) {
        double[] t = new double[(int) Math.max(0, Math.ceil(duration / dt))];
        for (int i = 0; i < t.length; i++) {
            t[i] = i * dt;
        }
        return t;
    }

    static void requireSameLength(double[] a, double[] b) {
        if (a.length != b.length) {
            throw PyError.valueError(
                    "operands could not be broadcast together with shapes (%d,) (%d,) "
                            .formatted(a.length, b.length));
        }
    }

    static void requirePositive(String name, double value) {
        if (!(value > 0)) {
            throw PyError.valueError(name + " must be positive, got " + value);
        }
    }
}
