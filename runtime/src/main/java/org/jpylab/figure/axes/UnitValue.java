package org.jpylab.figure.axes;

import org.jspecify.annotations.Nullable;

/**
 * A value with a unit, such as a date: on an axis it is a number, and it gives the axis the ticks
 * and labels of its unit.
 */
public final class UnitValue extends Number {
    private static final long serialVersionUID = 1L;

    /** What the values of one kind have in common. */
    public interface Units {
        /** Gives an axis its ticks and labels; the first value of this kind comes to it. */
        void attach(Axis axis, @Nullable Object sample);

        /** The number that a value is on an axis. */
        double number(@Nullable Object value, @Nullable Axis axis);
    }

    private final transient Units units;
    private final transient @Nullable Object value;
    private final double number;

    /** A value whose number does not depend on the axis; the original may be null. */
    public UnitValue(Units units, @Nullable Object value, double number) {
        this.units = units;
        this.value = value;
        this.number = number;
    }

    /** A value that is converted when its axis is known. */
    public UnitValue(Units units, Object value) {
        this(units, value, Double.NaN);
    }

    /** What was given, or null when only its number is known. */
    public @Nullable Object value() {
        return value;
    }

    Units units() {
        return units;
    }

    double on(@Nullable Axis axis) {
        return Double.isNaN(number) && value != null ? units.number(value, axis) : number;
    }

    @Override
    public double doubleValue() {
        return on(null);
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }
}
