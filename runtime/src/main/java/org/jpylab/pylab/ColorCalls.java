package org.jpylab.pylab;

import org.jpylab.error.PyError;
import org.jpylab.figure.color.ColorNames;
import org.jpylab.figure.color.Colormap;
import org.jpylab.figure.color.ColormapTables;
import org.jpylab.figure.color.Colormaps;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.ScaleFunctions;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** What {@code matplotlib.colors} and {@code matplotlib.cm} ask of the figure model. */
public final class ColorCalls {
    private ColorCalls() {}

    public static Rgba rgba(@Nullable Object spec, @Nullable Double alpha) {
        return Rgba.of(ToFigure.value(spec), alpha);
    }

    public static boolean isColor(@Nullable Object spec) {
        return Rgba.isColor(ToFigure.value(spec));
    }

    /** Colours as rows of red, green, blue and opacity. */
    public static NdArray rows(@Nullable Object spec, @Nullable Double alpha) {
        return array(Rgba.listOf(ToFigure.value(spec), alpha));
    }

    private static NdArray array(List<Rgba> colors) {
        double[] values = new double[4 * colors.size()];
        for (int i = 0; i < colors.size(); i++) {
            System.arraycopy(colors.get(i).toArray(), 0, values, 4 * i, 4);
        }
        return NdArray.wrap(values, colors.size(), 4);
    }

    /** Every named colour as hexadecimal digits. */
    public static Map<String, String> names() {
        Map<String, String> names = new java.util.TreeMap<>();
        ColorNames.all().forEach((name, color) -> names.put(name, color.toHex()));
        return names;
    }

    public static Colormap map(@Nullable Object spec) {
        return Colormaps.get(spec);
    }

    public static List<String> mapNames() {
        return Colormaps.names();
    }

    public static void register(String name, Colormap map, boolean force) {
        Colormaps.register(name, map, force);
    }

    public static void unregister(String name) {
        Colormaps.unregister(name);
    }

    public static Colormap listed(String name, @Nullable Object colors, int size) {
        return ColormapTables.listed(name, Rgba.listOf(ToFigure.value(colors), null), size);
    }

    /** Colours at places between 0 and 1; null places are equally far apart. */
    public static Colormap fromList(
            String name, @Nullable NdArray places, @Nullable Object colors, int size) {
        List<Rgba> list = Rgba.listOf(ToFigure.value(colors), null);
        return places == null
                ? ColormapTables.fromList(name, list, size)
                : ColormapTables.fromList(name, places.toDoubles(), list, size);
    }

    /** A map of segments: a row of x, below, above, x, below, above, … per channel. */
    public static Colormap segmented(String name, List<NdArray> channels, int size) {
        double[][] rows = channels.stream().map(NdArray::toDoubles).toArray(double[][]::new);
        return ColormapTables.segmented(name, rows, size);
    }

    /** A map whose channels are functions of the place. */
    public static Colormap ofFunctions(String name, List<DoubleUnaryOperator> channels, int size) {
        return new Colormap(
                name,
                size,
                n -> {
                    double[][] table = new double[n][];
                    for (int i = 0; i < n; i++) {
                        double x = n == 1 ? 0 : i / (double) (n - 1);
                        table[i] = new double[] {0, 0, 0, 1};
                        for (int channel = 0; channel < channels.size(); channel++) {
                            double value = channels.get(channel).applyAsDouble(x);
                            table[i][channel] = Math.min(1, Math.max(0, value));
                        }
                    }
                    return table;
                });
    }

    /** The colours of places (floats) or indices (integers), a row for each. */
    public static NdArray apply(
            Colormap map, NdArray values, boolean indices, @Nullable Double alpha) {
        double[] places = values.toDoubles();
        double[] result = new double[4 * places.length];
        for (int i = 0; i < places.length; i++) {
            boolean bad = Double.isNaN(places[i]);
            Rgba color = indices && !bad ? map.at((int) places[i]) : map.of(places[i]);
            boolean clear = bad && map.bad().equals(Rgba.NONE);
            Rgba shown = alpha == null || clear ? color : color.withAlpha(alpha);
            System.arraycopy(shown.toArray(), 0, result, 4 * i, 4);
        }
        return NdArray.wrap(result, places.length, 4);
    }

    public static Norm norm(
            String kind,
            @Nullable Double vmin,
            @Nullable Double vmax,
            boolean clip,
            double[] parameters) {
        return switch (kind) {
            case "Normalize" -> new Norms.Linear(vmin, vmax, clip);
            case "LogNorm" ->
                    new Norms.Scaled(kind, new ScaleFunctions.Log(10, false), vmin, vmax, clip);
            case "SymLogNorm" ->
                    new Norms.Scaled(
                            kind,
                            new ScaleFunctions.SymLog(parameters[2], parameters[0], parameters[1]),
                            vmin,
                            vmax,
                            clip);
            case "AsinhNorm" ->
                    new Norms.Scaled(
                            kind, new ScaleFunctions.Asinh(parameters[0]), vmin, vmax, clip);
            case "PowerNorm" -> new Norms.Power(parameters[0], vmin, vmax, clip);
            case "TwoSlopeNorm" -> new Norms.TwoSlope(parameters[0], vmin, vmax);
            case "CenteredNorm" ->
                    new Norms.Centered(
                            parameters[0], parameters.length > 1 ? parameters[1] : null, clip);
            case "NoNorm" -> new Norms.None(vmin, vmax);
            default -> throw PyError.notImplemented("matplotlib.colors." + kind);
        };
    }

    public static Norm functionNorm(
            DoubleUnaryOperator forward,
            DoubleUnaryOperator inverse,
            @Nullable Double vmin,
            @Nullable Double vmax,
            boolean clip) {
        return new Norms.Scaled(
                "FuncNorm", new ScaleFunctions.Function(forward, inverse), vmin, vmax, clip);
    }

    public static Norm boundaryNorm(double[] boundaries, int colors, boolean clip, String extend) {
        return new Norms.Boundary(boundaries, colors, clip, extend);
    }

    /** A norm that a Python class computes, its ends those of a plain norm. */
    public static Norm pythonNorm(PythonNorm.Placing placing, Norm ends) {
        return new PythonNorm(placing, ends);
    }

    /** The places of values between a norm's ends, as a flat array. */
    public static NdArray place(Norm norm, NdArray values) {
        double[] places = norm.applyAll(values.toDoubles());
        return NdArray.wrap(places, places.length);
    }

    /** The values at places. */
    public static NdArray invert(Norm norm, NdArray places) {
        double[] values = places.toDoubles().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = norm.inverse(values[i]);
        }
        return NdArray.wrap(values, values.length);
    }

    /** Sets ends from data; only those missing, or both. */
    public static void autoscale(Norm norm, NdArray values, boolean onlyMissing) {
        if (onlyMissing) {
            norm.autoscaleMissing(values.toDoubles());
        } else {
            norm.autoscale(values.toDoubles());
        }
    }
}
