package org.jpylab.figure.tick;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Chooses the places of ticks. */
public abstract class Locator {
    /** More ticks than this are reported. */
    public static final int MAX_TICKS = 1000;

    private TickContext axis = TickContext.NONE;
    private boolean attached;

    /** Makes this locator read an axis' limits. */
    public void setAxis(TickContext newAxis) {
        axis = newAxis;
        attached = true;
    }

    public TickContext axis() {
        return axis;
    }

    protected boolean isAttached() {
        return attached;
    }

    /** The ticks for limits; some may lie outside of them. */
    public abstract double[] tickValues(double vmin, double vmax);

    /** The ticks for the axis' current limits. */
    public double[] locations() {
        double[] view = axis.viewInterval();
        double[] ticks = tickValues(view[0], view[1]);
        if (ticks.length > MAX_TICKS) {
            Warnings.log(
                    "matplotlib.ticker",
                    "Locator attempting to generate %d ticks ([%s, ..., %s]), which exceeds Locator.MAXTICKS (%d)."
                            .formatted(
                                    ticks.length,
                                    Values.repr(ticks[0]),
                                    Values.repr(ticks[ticks.length - 1]),
                                    MAX_TICKS));
        }
        return ticks;
    }

    /** A range for autoscaling with its ends apart; defaults for infinite ends. */
    public double[] nonsingular(double v0, double v1) {
        return Numbers.nonsingular(v0, v1, 0.05, 1e-15);
    }

    /** The limits to show for a data range. */
    public double[] viewLimits(double vmin, double vmax) {
        return Numbers.nonsingular(vmin, vmax);
    }

    /** The name of the class in Python. */
    public abstract String pythonName();

    /** Changes parameters by name, for the locators that have any. */
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        Warnings.warn(
                "UserWarning",
                "'set_params()' not defined for locator of type <class 'matplotlib.ticker."
                        + pythonName()
                        + "'>");
    }

    static PyError unexpectedParameter(String name) {
        return PyError.typeError("set_params() got an unexpected keyword argument '" + name + "'");
    }
}
