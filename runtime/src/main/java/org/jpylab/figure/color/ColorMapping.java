package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Data with the norm and colour map that colour them: Matplotlib's ScalarMappable. */
public final class ColorMapping {
    private Colormap map;
    private Norm norm;
    private double @Nullable [] array;
    private @Nullable Object colorbar;
    private final List<Runnable> listeners = new ArrayList<>();

    /** A mapping without data; null for the rc map and a linear norm. */
    public ColorMapping(@Nullable Object map, @Nullable Object norm) {
        this.map = Colormaps.get(map);
        this.norm = normOf(norm);
    }

    private static Norm normOf(@Nullable Object norm) {
        return switch (norm) {
            case null -> new Norms.Linear(null, null, false);
            case Norm given -> given;
            case String name ->
                    switch (name) {
                        case "linear" -> new Norms.Linear(null, null, false);
                        case "log" -> Norms.Scaled.log(null, null, false);
                        case "symlog" ->
                                new Norms.Scaled(
                                        "SymLogNorm",
                                        new org.jpylab.figure.geometry.ScaleFunctions.SymLog(
                                                10, 2, 1),
                                        null,
                                        null,
                                        false);
                        case "asinh" ->
                                new Norms.Scaled(
                                        "AsinhNorm",
                                        new org.jpylab.figure.geometry.ScaleFunctions.Asinh(1),
                                        null,
                                        null,
                                        false);
                        case "logit" ->
                                new Norms.Scaled(
                                        "LogitScaleNorm",
                                        new org.jpylab.figure.geometry.ScaleFunctions.Logit(false),
                                        null,
                                        null,
                                        false);
                        default ->
                                throw PyError.valueError(
                                        "Invalid norm str name; the following values are supported: linear, log, symlog, asinh, logit, function, functionlog");
                    };
            default ->
                    throw PyError.typeError(
                            "'norm' must be an instance of matplotlib.colors.Normalize, str or"
                                    + " None, not a "
                                    + Values.typeName(norm));
        };
    }

    public Colormap map() {
        return map;
    }

    public void setMap(@Nullable Object spec) {
        map = Colormaps.get(spec);
        changed();
    }

    public Norm norm() {
        return norm;
    }

    public void setNorm(@Nullable Object spec) {
        norm = normOf(spec);
        changed();
    }

    /** The data, or null when the colours are given directly. */
    public double @Nullable [] array() {
        return array;
    }

    public void setArray(double @Nullable [] data) {
        array = data;
        changed();
    }

    /** Sets the ends of the norm; null keeps an end. */
    public void setLimits(@Nullable Double vmin, @Nullable Double vmax) {
        if (vmin != null) {
            norm.setVmin(vmin);
        }
        if (vmax != null) {
            norm.setVmax(vmax);
        }
        changed();
    }

    /**
     * Applies vmin and vmax of a plot call, and what the norm lacks from the data.
     *
     * @param normGiven whether the call gave a norm, which forbids vmin and vmax
     */
    public void scale(@Nullable Double vmin, @Nullable Double vmax, boolean normGiven) {
        if (vmin != null || vmax != null) {
            if (normGiven) {
                throw PyError.valueError(
                        "Passing a Normalize instance simultaneously with vmin/vmax is not"
                                + " supported.  Please pass vmin/vmax directly to the norm when"
                                + " creating it.");
            }
            setLimits(vmin, vmax);
        }
        autoscaleMissing();
    }

    public void autoscaleMissing() {
        if (array == null) {
            throw PyError.typeError("You must first set_array for mappable");
        }
        boolean complete = norm.isScaled();
        norm.autoscaleMissing(array);
        if (!complete) {
            changed();
        }
    }

    public void autoscale() {
        if (array == null) {
            throw PyError.typeError("You must first set_array for mappable");
        }
        norm.autoscale(array);
        changed();
    }

    /** The colour of a value, its opacity replaced unless null. */
    public Rgba color(double value, @Nullable Double alpha) {
        return colorAt(norm.apply(value), alpha);
    }

    /** The colour of a value that the norm has placed. */
    public Rgba colorAt(double place, @Nullable Double alpha) {
        Rgba color =
                norm.givesIndices() && !Double.isNaN(place) ? map.at((int) place) : map.of(place);
        boolean clearBad = Double.isNaN(place) && map.bad().equals(Rgba.NONE);
        return alpha == null || clearBad ? color : color.withAlpha(alpha);
    }

    /** The colours of all data. */
    public List<Rgba> colors(@Nullable Double alpha) {
        List<Rgba> colors = new ArrayList<>();
        if (array != null) {
            norm.autoscaleMissing(array);
            for (double place : norm.applyAll(array)) {
                colors.add(colorAt(place, alpha));
            }
        }
        return colors;
    }

    /** The colour bar made for these data, or null. */
    public @Nullable Object colorbar() {
        return colorbar;
    }

    public void setColorbar(@Nullable Object newColorbar) {
        colorbar = newColorbar;
    }

    /** Runs something after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells those who listen that data, norm or map changed. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }
}
