package org.jpylab.pylab;

import org.jpylab.figure.plot.Call;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.FuncFormatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.tick.ScalarFormatter;
import org.jpylab.figure.tick.TickerConstructors;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What {@code matplotlib.ticker} asks of the figure model. */
public final class TickerCalls {
    private TickerCalls() {}

    /** A new locator or formatter of a class by its Python name. */
    public static Object make(String name, List<?> args, Map<?, ?> kwargs) {
        return TickerConstructors.make(name, new Call(ToFigure.values(args), ToFigure.map(kwargs)));
    }

    /** The name of a locator's or formatter's class in Python. */
    public static String name(Object helper) {
        return switch (helper) {
            case Locator locator -> locator.pythonName();
            case Formatter formatter -> formatter.pythonName();
            default -> helper.getClass().getSimpleName();
        };
    }

    public static Formatter function(FuncFormatter.Labeler labeler) {
        return new FuncFormatter(labeler);
    }

    public static Locator pythonLocator(
            PythonTickers.Places places,
            PythonTickers.Range range,
            PythonTickers.Range nonsingular) {
        return new PythonTickers.Placing(places, range, nonsingular);
    }

    public static Formatter pythonFormatter(
            PythonTickers.Labels labels,
            PythonTickers.Label label,
            PythonTickers.Offset offset,
            String name) {
        return new PythonTickers.Labeling(labels, label, offset, name);
    }

    public static NdArray ticks(Locator locator, double vmin, double vmax) {
        double[] ticks = locator.tickValues(vmin, vmax);
        return NdArray.wrap(ticks.clone(), ticks.length);
    }

    public static NdArray places(Locator locator) {
        double[] ticks = locator.locations();
        return NdArray.wrap(ticks.clone(), ticks.length);
    }

    public static NdArray viewLimits(Locator locator, double vmin, double vmax) {
        return NdArray.of(locator.viewLimits(vmin, vmax));
    }

    /** A range with its ends apart, as locators widen it that do not say otherwise. */
    public static NdArray widened(double vmin, double vmax) {
        return NdArray.of(Numbers.nonsingular(vmin, vmax, 0.05, 1e-15));
    }

    public static NdArray nonsingular(Locator locator, double vmin, double vmax) {
        return NdArray.of(locator.nonsingular(vmin, vmax));
    }

    public static void setParams(Locator locator, Map<?, ?> params) {
        locator.setParams(ToFigure.map(params));
    }

    public static String format(Formatter formatter, double value, @Nullable Integer position) {
        return formatter.format(value, position);
    }

    public static List<String> formatTicks(Formatter formatter, NdArray values) {
        return formatter.formatTicks(values.toDoubles());
    }

    public static void setPlaces(Formatter formatter, NdArray values) {
        formatter.setPlaces(values.toDoubles());
    }

    public static void setUseOffset(ScalarFormatter formatter, @Nullable Object value) {
        formatter.setUseOffset(value);
    }

    public static void setUseMathText(ScalarFormatter formatter, @Nullable Object value) {
        formatter.setUseMathText(value);
    }
}
