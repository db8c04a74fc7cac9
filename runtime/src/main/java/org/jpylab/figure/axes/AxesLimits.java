package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

/** {@code set_xlim} and {@code set_ylim} on values as Python gives them. */
public final class AxesLimits {
    private AxesLimits() {}

    /**
     * Sets the limits of one direction.
     *
     * @param from None keeps the limit
     * @param auto whether to go on autoscaling; null leaves that as it is
     */
    public static void set(
            Axes axes,
            boolean x,
            @Nullable Object from,
            @Nullable Object to,
            boolean emit,
            @Nullable Boolean auto) {
        axes.limits().set(x, checked(axes, x, from), checked(axes, x, to), emit, auto);
    }

    private static double checked(Axes axes, boolean x, @Nullable Object limit) {
        if (limit == null) {
            return Double.NaN;
        }
        double value = axes.axis(x).convertUnit(limit);
        if (!Double.isFinite(value)) {
            throw PyError.valueError("Axis limits cannot be NaN or Inf");
        }
        return value;
    }
}
