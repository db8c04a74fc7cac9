package org.jpylab.figure.axes;

import org.jpylab.figure.geometry.ScaleTransform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.AsinhLocator;
import org.jpylab.figure.tick.AutoMinorLocator;
import org.jpylab.figure.tick.LogFormatter;
import org.jpylab.figure.tick.LogLocator;
import org.jpylab.figure.tick.LogitFormatter;
import org.jpylab.figure.tick.LogitLocator;
import org.jpylab.figure.tick.MaxNLocator;
import org.jpylab.figure.tick.NullFormatter;
import org.jpylab.figure.tick.NullLocator;
import org.jpylab.figure.tick.ScalarFormatter;
import org.jpylab.figure.tick.StrMethodFormatter;
import org.jpylab.figure.tick.SymmetricalLogLocator;
import org.jspecify.annotations.Nullable;

/** A scale that follows a function, with the ticks that go with it. */
final class FunctionScale implements Scale {
    /** Gives an axis locators and formatters. */
    @FunctionalInterface
    interface Defaults {
        void apply(Axis axis);
    }

    private final String name;
    private final ScaleTransform.Direction function;
    private final Defaults defaults;

    FunctionScale(String name, ScaleTransform.Direction function, Defaults defaults) {
        this.name = name;
        this.function = function;
        this.defaults = defaults;
    }

    @Override
    public String name() {
        return name;
    }

    /** The function itself. */
    @Override
    public ScaleTransform.Direction function() {
        return function;
    }

    @Override
    public double forward(double value) {
        return function.forward(value);
    }

    @Override
    public double inverse(double value) {
        return function.inverse(value);
    }

    @Override
    public void forwardAll(double[] values) {
        function.forwardAll(values);
    }

    @Override
    public void inverseAll(double[] values) {
        function.inverseAll(values);
    }

    @Override
    public boolean isIdentity() {
        return function.isIdentity();
    }

    @Override
    public void applyDefaults(Axis axis) {
        defaults.apply(axis);
    }

    @Override
    public double[] limitRange(double vmin, double vmax, double minPositive) {
        if (name.equals("log") || name.equals("functionlog")) {
            double least = Double.isFinite(minPositive) ? minPositive : 1e-300;
            return new double[] {vmin <= 0 ? least : vmin, vmax <= 0 ? least : vmax};
        }
        if (name.equals("logit")) {
            double least = Double.isFinite(minPositive) ? minPositive : 1e-7;
            return new double[] {vmin <= 0 ? least : vmin, vmax >= 1 ? 1 - least : vmax};
        }
        return new double[] {vmin, vmax};
    }

    /** The ticks of a logarithmic axis. */
    static Defaults logTicks(double base, @Nullable Object multiples) {
        return axis -> {
            axis.setMajorLocator(new LogLocator(base));
            axis.setMajorFormatter(new LogFormatter(base, false, null));
            axis.setMinorLocator(new LogLocator(base, multiples, null));
            axis.setMinorFormatter(new LogFormatter(base, multiples != null, null));
        };
    }

    static Defaults symLogTicks(double base, double linthresh, double @Nullable [] multiples) {
        return axis -> {
            axis.setMajorLocator(new SymmetricalLogLocator(base, linthresh, null));
            axis.setMajorFormatter(new LogFormatter(base, false, linthresh));
            axis.setMinorLocator(new SymmetricalLogLocator(base, linthresh, multiples));
            axis.setMinorFormatter(new NullFormatter());
        };
    }

    static Defaults logitTicks(String oneHalf, boolean overline) {
        return axis -> {
            axis.setMajorLocator(new LogitLocator(false));
            axis.setMajorFormatter(new LogitFormatter(overline, oneHalf, false));
            axis.setMinorLocator(new LogitLocator(true));
            axis.setMinorFormatter(new LogitFormatter(overline, oneHalf, true));
        };
    }

    static Defaults asinhTicks(double linearWidth, double base, double @Nullable [] multiples) {
        return axis -> {
            axis.setMajorLocator(new AsinhLocator(linearWidth, base, null));
            axis.setMinorLocator(new AsinhLocator(linearWidth, base, multiples));
            axis.setMinorFormatter(new NullFormatter());
            axis.setMajorFormatter(
                    base > 1
                            ? new LogFormatter(base, false, null)
                            : new StrMethodFormatter("{x:.3g}"));
        };
    }

    /** The ticks of a linear axis. */
    static void plainTicks(Axis axis) {
        axis.setMajorLocator(MaxNLocator.auto());
        axis.setMajorFormatter(new ScalarFormatter());
        axis.setMinorFormatter(new NullFormatter());
        boolean minor =
                RcParams.current().flag(axis.isX() ? "xtick.minor.visible" : "ytick.minor.visible");
        axis.setMinorLocator(minor ? new AutoMinorLocator() : new NullLocator());
    }
}
