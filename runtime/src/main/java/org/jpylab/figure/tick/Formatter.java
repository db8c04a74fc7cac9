package org.jpylab.figure.tick;

import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Writes the labels of ticks. */
public abstract class Formatter {
    private TickContext axis = TickContext.NONE;
    private double[] places = {};

    public void setAxis(TickContext newAxis) {
        axis = newAxis;
    }

    public TickContext axis() {
        return axis;
    }

    /** The label of a value; {@code position} is its index among the ticks, or null. */
    public abstract String format(double value, @Nullable Integer position);

    /** Tells the formatter all ticks, which some need to choose their digits. */
    public void setPlaces(double[] newPlaces) {
        places = newPlaces;
    }

    public double[] places() {
        return places;
    }

    /** The labels of all ticks. */
    public List<String> formatTicks(double[] values) {
        setPlaces(values);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            labels.add(format(values[i], i));
        }
        return labels;
    }

    /** What the axis writes at its end: a common offset or power of ten. */
    public String offset() {
        return "";
    }

    /** The full text of a value. */
    public String formatData(double value) {
        return format(value, null);
    }

    /** The text of a value for a cursor readout. */
    public String formatDataShort(double value) {
        return formatData(value);
    }

    /** The name of the class in Python. */
    public abstract String pythonName();

    /** Replaces hyphens by minus signs when the rc parameters say so. */
    public static String fixMinus(String text) {
        return RcParams.current().flag("axes.unicode_minus") ? text.replace('-', '\u2212') : text;
    }
}
