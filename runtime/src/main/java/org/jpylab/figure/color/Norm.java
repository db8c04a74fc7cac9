package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

/** Brings data to the range 0 to 1 of a colour map. */
public abstract class Norm {
    private @Nullable Double vmin;
    private @Nullable Double vmax;
    private final boolean clips;

    protected Norm(@Nullable Double vmin, @Nullable Double vmax, boolean clips) {
        this.vmin = vmin;
        this.vmax = vmax;
        this.clips = clips;
    }

    public @Nullable Double vmin() {
        return vmin;
    }

    public @Nullable Double vmax() {
        return vmax;
    }

    public void setVmin(@Nullable Double value) {
        vmin = value;
    }

    public void setVmax(@Nullable Double value) {
        vmax = value;
    }

    public boolean clips() {
        return clips;
    }

    public boolean isScaled() {
        return vmin != null && vmax != null;
    }

    double low() {
        return vmin == null ? 0 : vmin;
    }

    double high() {
        return vmax == null ? 1 : vmax;
    }

    /** Sets the ends that are not set from the data; NaN is no data. */
    public void autoscaleMissing(double[] data) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : data) {
            if (isInDomain(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (least > most) {
            return;
        }
        if (vmin == null) {
            vmin = least;
        }
        if (vmax == null) {
            vmax = most;
        }
    }

    /** Sets both ends from the data. */
    public void autoscale(double[] data) {
        vmin = null;
        vmax = null;
        autoscaleMissing(data);
    }

    protected boolean isInDomain(double value) {
        return !Double.isNaN(value);
    }

    /** The place of a value between 0 and 1, or outside for values beyond the ends. */
    public double apply(double value) {
        double low = low();
        double high = high();
        if (low > high) {
            throw PyError.valueError("minvalue must be less than or equal to maxvalue");
        }
        if (Double.isNaN(value)) {
            return value;
        }
        if (low == high) {
            return 0;
        }
        return place(clips ? Math.min(high, Math.max(low, value)) : value, low, high);
    }

    /** The places of values; a new array. */
    public double[] applyAll(double[] values) {
        double[] places = new double[values.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = apply(values[i]);
        }
        return places;
    }

    protected abstract double place(double value, double low, double high);

    /** The value at a place between 0 and 1. */
    public abstract double inverse(double place);

    /** Whether {@link #apply} gives indices into the colour map rather than places. */
    public boolean givesIndices() {
        return false;
    }

    /** The name of the class in Python. */
    public abstract String pythonName();
}
