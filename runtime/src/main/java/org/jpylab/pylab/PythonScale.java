package org.jpylab.pylab;

import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Scale;
import org.jpylab.figure.axes.Scales;
import org.jpylab.figure.geometry.ScaleFunctions;
import org.jpylab.figure.geometry.ScaleTransform;
import org.jpylab.ndarray.NdArray;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A scale that Python functions compute, on whole arrays. */
public final class PythonScale implements Scale {
    /** The images of values. */
    @FunctionalInterface
    public interface Values {
        NdArray of(NdArray values);
    }

    /** Gives an axis its locators and formatters. */
    @FunctionalInterface
    public interface Defaults {
        void apply(Axis axis);
    }

    /** The part of a range that can be shown. */
    @FunctionalInterface
    public interface Range {
        NdArray of(double vmin, double vmax, double minPositive);
    }

    private final String name;
    private final Values forward;
    private final Values inverse;
    private final Defaults defaults;
    private final Range range;

    private PythonScale(
            String name, Values forward, Values inverse, Defaults defaults, Range range) {
        this.name = name;
        this.forward = forward;
        this.inverse = inverse;
        this.defaults = defaults;
        this.range = range;
    }

    /** A new scale of functions. */
    public static Scale of(
            String name, Values forward, Values inverse, Defaults defaults, Range range) {
        return new PythonScale(name, forward, inverse, defaults, range);
    }

    /** A mapping along an axis by functions, for the scales {@code function} and others. */
    public static ScaleTransform.Direction direction(Values forward, Values inverse) {
        return new PythonScale(
                "function",
                forward,
                inverse,
                axis -> {},
                (low, high, least) -> NdArray.of(low, high));
    }

    /** Sets the scale of an axis and of those that share it. */
    public static void set(Axis axis, Supplier<Scale> scale) {
        Scales.set(axis, scale);
    }

    /** The parameters of an axis' scale by Matplotlib's names. */
    public static Map<String, Double> parameters(Axis axis) {
        Map<String, Double> found = new LinkedHashMap<>();
        switch (axis.scale().function()) {
            case ScaleFunctions.Log log -> {
                found.put("base", log.base());
                found.put("clip", log.clips() ? 1.0 : 0.0);
            }
            case ScaleFunctions.SymLog s -> {
                found.put("base", s.base());
                found.put("linthresh", s.linthresh());
                found.put("linscale", s.linscale());
            }
            case ScaleFunctions.Logit logit -> found.put("clip", logit.clips() ? 1.0 : 0.0);
            case ScaleFunctions.Asinh asinh -> found.put("linear_width", asinh.linearWidth());
            default -> {}
        }
        return found;
    }

    /** The function along an axis, applied to values; backwards for an inverse. */
    public static NdArray apply(Axis axis, NdArray values, boolean back) {
        double[] numbers = values.toDoubles();
        if (back) {
            axis.scale().inverseAll(numbers);
        } else {
            axis.scale().forwardAll(numbers);
        }
        return NdArray.wrap(numbers, numbers.length);
    }

    private static void replace(double[] values, Values by) {
        double[] mapped = by.of(NdArray.wrap(values.clone(), values.length)).toDoubles();
        System.arraycopy(mapped, 0, values, 0, values.length);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double forward(double value) {
        double[] one = {value};
        replace(one, forward);
        return one[0];
    }

    @Override
    public double inverse(double value) {
        double[] one = {value};
        replace(one, inverse);
        return one[0];
    }

    @Override
    public void forwardAll(double[] values) {
        replace(values, forward);
    }

    @Override
    public void inverseAll(double[] values) {
        replace(values, inverse);
    }

    @Override
    public boolean isIdentity() {
        return false;
    }

    @Override
    public void applyDefaults(Axis axis) {
        defaults.apply(axis);
    }

    @Override
    public double[] limitRange(double vmin, double vmax, double minPositive) {
        return range.of(vmin, vmax, minPositive).toDoubles();
    }
}
