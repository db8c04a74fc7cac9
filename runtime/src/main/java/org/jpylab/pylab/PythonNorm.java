package org.jpylab.pylab;

import org.jpylab.figure.color.Norm;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

/** A norm that a Python class computes. */
public final class PythonNorm extends Norm {
    /** Gives the places of values. */
    @FunctionalInterface
    public interface Placing {
        NdArray place(NdArray values);
    }

    private final Placing placing;
    private final Norm ends;

    PythonNorm(Placing placing, Norm ends) {
        super(null, null, false);
        this.placing = placing;
        this.ends = ends;
    }

    @Override
    public @Nullable Double vmin() {
        return ends.vmin();
    }

    @Override
    public @Nullable Double vmax() {
        return ends.vmax();
    }

    @Override
    public void setVmin(@Nullable Double value) {
        ends.setVmin(value);
    }

    @Override
    public void setVmax(@Nullable Double value) {
        ends.setVmax(value);
    }

    @Override
    public boolean isScaled() {
        return ends.isScaled();
    }

    @Override
    public void autoscaleMissing(double[] data) {
        ends.autoscaleMissing(data);
    }

    @Override
    public void autoscale(double[] data) {
        ends.autoscale(data);
    }

    @Override
    public double[] applyAll(double[] values) {
        return placing.place(NdArray.wrap(values.clone(), values.length)).toDoubles();
    }

    @Override
    public double apply(double value) {
        return applyAll(new double[] {value})[0];
    }

    @Override
    protected double place(double value, double low, double high) {
        return apply(value);
    }

    @Override
    public double inverse(double place) {
        return ends.inverse(place);
    }

    @Override
    public String pythonName() {
        return "Normalize";
    }
}
