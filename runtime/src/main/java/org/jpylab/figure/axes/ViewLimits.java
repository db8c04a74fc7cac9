package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.Locator;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The limits an axes shows, set by hand or computed from the data when next asked for. */
public final class ViewLimits {
    private final Axes axes;
    private double[] viewX = {0, 1};
    private double[] viewY = {0, 1};
    private boolean staleX;
    private boolean staleY;
    private double marginX;
    private double marginY;
    private @Nullable Boolean tight;
    private boolean usesStickyEdges = true;

    ViewLimits(Axes axes) {
        this.axes = axes;
    }

    void clear() {
        marginX = RcParams.current().number("axes.xmargin");
        marginY = RcParams.current().number("axes.ymargin");
        tight = null;
        usesStickyEdges = true;
    }

    /** The limits in one direction, autoscaled first if that is due. */
    public double[] view(boolean x) {
        refresh();
        return (x ? viewX : viewY).clone();
    }

    /** The limits as they were last computed. */
    private double[] stored(boolean x) {
        return x ? viewX : viewY;
    }

    /** Whether limits other than those of empty axes are stored. */
    boolean isSet(boolean x) {
        return !isUntouched(x);
    }

    private boolean isUntouched(boolean x) {
        double[] view = stored(x);
        return view[0] == 0 && view[1] == 1;
    }

    /** Sets the limits as they are, without checks and without telling sharing axes. */
    public void setStored(boolean x, double v0, double v1) {
        if (x) {
            viewX = new double[] {v0, v1};
        } else {
            viewY = new double[] {v0, v1};
        }
    }

    private void setStale(boolean x, boolean isStale) {
        if (x) {
            staleX = isStale;
        } else {
            staleY = isStale;
        }
    }

    /** Asks for autoscaling at the next look at the limits. */
    public void requestAutoscale(boolean x, boolean y) {
        staleX |= x;
        staleY |= y;
        axes.stale();
    }

    /** Autoscales now where it is due. */
    public void refresh() {
        List<Axes> groupX = axes.sharing(true).members();
        List<Axes> groupY = axes.sharing(false).members();
        boolean needX = groupX.stream().anyMatch(other -> other.limits().staleX);
        boolean needY = groupY.stream().anyMatch(other -> other.limits().staleY);
        if (!needX && !needY) {
            return;
        }
        groupX.forEach(other -> other.limits().staleX = false);
        groupY.forEach(other -> other.limits().staleY = false);
        autoscaleView(null, needX, needY);
    }

    public double margin(boolean x) {
        return x ? marginX : marginY;
    }

    public void setMargin(boolean x, double margin) {
        if (margin <= -0.5) {
            throw PyError.valueError("margin must be greater than -0.5");
        }
        keepMargin(x, margin);
        requestAutoscale(x, !x);
    }

    /** Sets a margin without asking for autoscaling. */
    public void keepMargin(boolean x, double margin) {
        if (x) {
            marginX = margin;
        } else {
            marginY = margin;
        }
    }

    public void setTight(@Nullable Boolean isTight) {
        if (isTight != null) {
            tight = isTight;
        }
    }

    public boolean usesStickyEdges() {
        return usesStickyEdges;
    }

    public void setUsesStickyEdges(boolean uses) {
        usesStickyEdges = uses;
    }

    /** {@code autoscale(enable, axis, tight)}. */
    public void autoscale(@Nullable Boolean enable, String axis, @Nullable Boolean isTight) {
        boolean scaleX = true;
        boolean scaleY = true;
        if (enable != null) {
            scaleX = axis.equals("x") || axis.equals("both");
            scaleY = axis.equals("y") || axis.equals("both");
            if (scaleX) {
                axes.xAxis().setAutoscaled(enable);
                scaleX = enable;
            }
            if (scaleY) {
                axes.yAxis().setAutoscaled(enable);
                scaleY = enable;
            }
        }
        if (Boolean.TRUE.equals(isTight)) {
            if (scaleX) {
                marginX = 0;
            }
            if (scaleY) {
                marginY = 0;
            }
        }
        setTight(isTight);
        requestAutoscale(scaleX, scaleY);
    }

    /** Sets the limits of autoscaled directions from the data, margins and sticky edges. */
    public void autoscaleView(@Nullable Boolean isTight, boolean scaleX, boolean scaleY) {
        setTight(isTight);
        double[] stickyX = stickies(true, scaleX);
        double[] stickyY = stickies(false, scaleY);
        if (scaleX) {
            autoscaleDirection(true, stickyX);
        }
        if (scaleY) {
            autoscaleDirection(false, stickyY);
        }
    }

    private double[] stickies(boolean x, boolean scaled) {
        Axis axis = axes.axis(x);
        if (!usesStickyEdges || margin(x) == 0 || !scaled || !axis.isAutoscaled()) {
            return new double[0];
        }
        DoubleStream all = DoubleStream.empty();
        for (Axes other : axes.sharing(x).members()) {
            all = DoubleStream.concat(all, Arrays.stream(other.axis(x).stickyEdges(x)));
            for (Artist artist : other.artists()) {
                all = DoubleStream.concat(all, Arrays.stream(artist.stickyEdges(x)));
            }
        }
        boolean log = axis.scale().name().equals("log");
        return all.filter(edge -> !log || edge > 0).sorted().toArray();
    }

    private void autoscaleDirection(boolean x, double[] stickies) {
        Axis axis = axes.axis(x);
        if (!axis.isAutoscaled()) {
            return;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double minPositive = Double.POSITIVE_INFINITY;
        for (Axes other : axes.sharing(x).members()) {
            for (double end : other.dataLimits().interval(x)) {
                if (Double.isFinite(end)) {
                    low = Math.min(low, end);
                    high = Math.max(high, end);
                }
            }
            minPositive = Math.min(minPositive, other.dataLimits().minPositive(x));
        }
        if (low > high) {
            if (!isUntouched(x)) {
                return;
            }
            low = Double.NEGATIVE_INFINITY;
            high = Double.POSITIVE_INFINITY;
        }
        Locator locator = axis.majorLocator();
        double[] range = locator.nonsingular(low, high);
        double tolerance =
                1e-5
                        * Math.max(
                                Math.max(Math.abs(range[0]), Math.abs(range[1])),
                                Math.abs(range[1] - range[0]));
        @Nullable Double lowBound = lastBelow(stickies, range[0] + tolerance);
        @Nullable Double highBound = firstFrom(stickies, range[1] - tolerance);
        range = axis.scale().limitRange(range[0], range[1], minPositive);
        range = withMargin(axis.scale(), range, margin(x));
        double x0 = lowBound == null ? range[0] : Math.max(range[0], lowBound);
        double x1 = highBound == null ? range[1] : Math.min(range[1], highBound);
        if (!Boolean.TRUE.equals(tight)) {
            double[] shown = locator.viewLimits(x0, x1);
            x0 = shown[0];
            x1 = shown[1];
        }
        setBound(x, x0, x1);
    }

    private static double[] withMargin(Scale scale, double[] range, double margin) {
        double t0 = scale.forward(range[0]);
        double t1 = scale.forward(range[1]);
        double delta = (t1 - t0) * margin;
        if (!Double.isFinite(delta)) {
            delta = 0;
        }
        return new double[] {scale.inverse(t0 - delta), scale.inverse(t1 + delta)};
    }

    private static @Nullable Double lastBelow(double[] sorted, double value) {
        Double last = null;
        for (double edge : sorted) {
            if (edge < value) {
                last = edge;
            }
        }
        return last;
    }

    private static @Nullable Double firstFrom(double[] sorted, double value) {
        for (double edge : sorted) {
            if (edge >= value) {
                return edge;
            }
        }
        return null;
    }

    /** Sets the limits in increasing order, or decreasing on an inverted axis. */
    public void setBound(boolean x, double a, double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        boolean inverted = stored(x)[1] < stored(x)[0];
        set(x, inverted ? high : low, inverted ? low : high, true, null);
    }

    /**
     * Sets the limits as {@code set_xlim} and {@code set_ylim} do, for all sharing axes.
     *
     * @param v0 NaN keeps the limit
     * @param auto whether to go on autoscaling; null leaves that as it is
     */
    public void set(boolean x, double v0, double v1, boolean emit, @Nullable Boolean auto) {
        Axis axis = axes.axis(x);
        double[] old = Double.isNaN(v0) || Double.isNaN(v1) ? view(x) : stored(x);
        double from = Double.isNaN(v0) ? old[0] : v0;
        double to = Double.isNaN(v1) ? old[1] : v1;
        if (axis.scale().name().equals("log") && (from <= 0 || to <= 0)) {
            double[] kept = view(x);
            from = positive(from, kept[0], x);
            to = positive(to, kept[1], x);
        }
        if (from == to) {
            Warnings.warn(
                    "UserWarning",
                    "Attempting to set identical low and high "
                            + axis.name()
                            + "lims makes transformation singular; automatically expanding.");
        }
        boolean reverse = from > to;
        double[] range = axis.majorLocator().nonsingular(from, to);
        range = axis.scale().limitRange(range[0], range[1], axis.minPositive());
        double low = Math.min(range[0], range[1]);
        double high = Math.max(range[0], range[1]);
        double first = reverse ? high : low;
        double last = reverse ? low : high;
        setStored(x, first, last);
        List<Axes> group = axes.sharing(x).members();
        group.forEach(other -> other.limits().setStale(x, false));
        if (auto != null) {
            axis.setAutoscaled(auto);
        }
        if (emit) {
            for (Axes other : group) {
                if (other != axes) {
                    other.limits().set(x, first, last, false, auto);
                }
            }
            axes.limitsChanged(x);
        }
        axes.stale();
    }

    private static double positive(double value, double otherwise, boolean x) {
        if (value > 0) {
            return value;
        }
        Warnings.warn(
                "UserWarning",
                "Attempt to set non-positive "
                        + (x ? "x" : "y")
                        + "lim on a log-scaled axis will be ignored.");
        return otherwise;
    }
}
