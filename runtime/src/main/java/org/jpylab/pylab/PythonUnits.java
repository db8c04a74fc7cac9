package org.jpylab.pylab;

import org.graalvm.polyglot.Value;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.UnitValue;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Units that Python converts: dates, and what {@code matplotlib.units.registry} knows. */
public final class PythonUnits implements UnitValue.Units {
    /** Prepares an axis for values of a unit, given one of them or None. */
    @FunctionalInterface
    public interface Attaching {
        void attach(Axis axis, @Nullable Object sample);
    }

    /** The number of a value on an axis. */
    @FunctionalInterface
    public interface Converting {
        double number(Object value, @Nullable Axis axis);
    }

    /** The days of an array of times, or of durations. */
    @FunctionalInterface
    public interface Counting {
        NdArray days(NdArray times);
    }

    private static @Nullable PythonUnits dateUnits;
    private static @Nullable Counting counting;

    private final Attaching attaching;
    private final Converting converting;

    private PythonUnits(Attaching attaching, Converting converting) {
        this.attaching = attaching;
        this.converting = converting;
    }

    /** A unit of Python's. */
    public static PythonUnits of(Attaching attaching, Converting converting) {
        return new PythonUnits(attaching, converting);
    }

    /** Says what the unit of dates is and how arrays of dates and durations become days. */
    public static void setDates(PythonUnits units, Counting counts) {
        dateUnits = units;
        counting = counts;
    }

    private static PythonUnits dateUnits() {
        if (dateUnits == null) {
            throw new IllegalStateException("matplotlib is not imported");
        }
        return dateUnits;
    }

    /** A date with its number. */
    public static UnitValue date(@Nullable Value date, double days) {
        return new UnitValue(dateUnits(), date, days);
    }

    /** A value that is converted when its axis is known. */
    public static UnitValue value(PythonUnits units, Value value) {
        return new UnitValue(units, value);
    }

    static List<@Nullable Object> dates(NdArray times) {
        NdArray numbers = days(times);
        double[] values = numbers.toDoubles();
        List<@Nullable Object> all = new ArrayList<>(values.length);
        for (double value : values) {
            all.add(date(null, value));
        }
        if (times.ndim() != 2) {
            return all;
        }
        List<@Nullable Object> rows = new ArrayList<>();
        int columns = times.shape(1);
        for (int i = 0; i < times.shape(0); i++) {
            rows.add(new ArrayList<>(all.subList(i * columns, (i + 1) * columns)));
        }
        return rows;
    }

    static NdArray days(NdArray times) {
        if (counting == null) {
            throw new IllegalStateException("matplotlib is not imported");
        }
        return counting.days(times);
    }

    /** Gives an axis the ticks and labels of dates. */
    public static void useDates(Axis axis) {
        axis.units().use(dateUnits());
    }

    /** Gives an axis what a unit says of its axes. */
    public static void adopt(
            Axis axis,
            @Nullable Locator major,
            @Nullable Locator minor,
            @Nullable Formatter labels,
            @Nullable Formatter minorLabels,
            @Nullable String label,
            @Nullable NdArray range) {
        double[] ends = range == null ? null : range.toDoubles();
        axis.units().adopt(major, minor, labels, minorLabels, label, ends);
    }

    @Override
    public void attach(Axis axis, @Nullable Object sample) {
        attaching.attach(axis, sample);
    }

    @Override
    public double number(@Nullable Object value, @Nullable Axis axis) {
        return value == null ? Double.NaN : converting.number(value, axis);
    }
}
