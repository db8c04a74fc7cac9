package org.jpylab.figure.tick;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** At most N intervals of a round width. */
public class MaxNLocator extends Locator {
    private static final double[] DEFAULT_STEPS = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final double[] AUTO_STEPS = {1, 2, 2.5, 5, 10};

    /** Null means by the axis' room. */
    private @Nullable Integer bins = 10;

    private double[] extendedSteps = staircase(DEFAULT_STEPS);
    private boolean integer;
    private boolean symmetric;
    private @Nullable String prune;
    private int minTicks = 2;

    public MaxNLocator() {}

    public MaxNLocator(int bins) {
        this.bins = bins;
    }

    public MaxNLocator(Map<String, ? extends @Nullable Object> params) {
        setParams(params);
    }

    /** The default locator of linear axes. */
    public static MaxNLocator auto() {
        MaxNLocator locator = new Auto();
        locator.setParams(Map.of("nbins", "auto", "steps", AUTO_STEPS));
        return locator;
    }

    private static final class Auto extends MaxNLocator {
        @Override
        public String pythonName() {
            return "AutoLocator";
        }
    }

    @Override
    public String pythonName() {
        return "MaxNLocator";
    }

    @Override
    public final void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            switch (name) {
                case "nbins" ->
                        bins =
                                "auto".equals(value)
                                        ? null
                                        : Integer.valueOf((int) Values.number(value));
                case "symmetric" -> symmetric = Values.truth(value);
                case "prune" ->
                        prune =
                                value == null
                                        ? null
                                        : Styles.oneOf(
                                                "prune", value, List.of("upper", "lower", "both"));
                case "min_n_ticks" -> minTicks = Math.max(1, (int) Values.number(value));
                case "steps" ->
                        extendedSteps =
                                staircase(value == null ? DEFAULT_STEPS : checkedSteps(value));
                case "integer" -> integer = Values.truth(value);
                default -> throw unexpectedParameter(name);
            }
        });
    }

    private static double[] checkedSteps(Object value) {
        double[] steps = Values.isSequence(value) ? Values.numbers(value) : new double[0];
        boolean valid = steps.length > 0 && steps[0] >= 1 && steps[steps.length - 1] <= 10;
        for (int i = 1; i < steps.length; i++) {
            valid &= steps[i] > steps[i - 1];
        }
        if (!valid) {
            throw PyError.valueError(
                    "steps argument must be an increasing sequence of numbers between 1 and 10"
                            + " inclusive");
        }
        double[] padded = new double[steps.length + 2];
        int n = 0;
        if (steps[0] != 1) {
            padded[n++] = 1;
        }
        for (double step : steps) {
            padded[n++] = step;
        }
        if (steps[steps.length - 1] != 10) {
            padded[n++] = 10;
        }
        return Arrays.copyOf(padded, n);
    }

    private static double[] staircase(double[] steps) {
        int n = steps.length;
        double[] stairs = new double[2 * n];
        for (int i = 0; i < n - 1; i++) {
            stairs[i] = 0.1 * steps[i];
        }
        System.arraycopy(steps, 0, stairs, n - 1, n);
        stairs[2 * n - 1] = 10 * steps[1];
        return stairs;
    }

    private int binCount() {
        if (bins != null) {
            return bins;
        }
        if (!isAttached()) {
            return 9;
        }
        return Math.min(9, Math.max(axis().tickSpace(), Math.max(1, minTicks - 1)));
    }

    private double[] rawTicks(double vmin, double vmax) {
        int n = binCount();
        double span = Math.abs(vmax - vmin);
        double mean = (vmax + vmin) / 2;
        double offset =
                Math.abs(mean) / span < 100
                        ? 0
                        : Math.copySign(
                                Numbers.pow10(Math.floor(Math.log10(Math.abs(mean)))), mean);
        double scale = Numbers.pow10(Math.floor(Math.log10(span / n)));
        double low = vmin - offset;
        double high = vmax - offset;
        double[] steps = scaledSteps(scale);
        int at = firstStep(steps, (high - low) / n);
        if (RcParams.current().text("axes.autolimit_mode").equals("round_numbers")) {
            while (at < steps.length - 1
                    && Numbers.floorDivide(low, steps[at]) * steps[at] + steps[at] * n < high) {
                at++;
            }
        }
        double[] ticks = {};
        for (; at >= 0; at--) {
            double step = steps[at];
            if (integer && Math.floor(high) - Math.ceil(low) >= minTicks - 1) {
                step = Math.max(1, step);
            }
            double start = Numbers.floorDivide(low, step) * step;
            EdgeInteger edge = new EdgeInteger(step, offset);
            double first = edge.atMost(low - start);
            double last = edge.atLeast(high - start);
            ticks = new double[(int) Math.max(0, Math.ceil(last + 1 - first))];
            int inside = 0;
            for (int i = 0; i < ticks.length; i++) {
                ticks[i] = (first + i) * step + start;
                if (ticks[i] <= high && ticks[i] >= low) {
                    inside++;
                }
            }
            if (inside >= minTicks) {
                break;
            }
        }
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] += offset;
        }
        return ticks;
    }

    private double[] scaledSteps(double scale) {
        return Arrays.stream(extendedSteps)
                .map(step -> step * scale)
                .filter(step -> !integer || step < 1 || Math.abs(step - Math.rint(step)) < 0.001)
                .toArray();
    }

    private static int firstStep(double[] steps, double atLeast) {
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] >= atLeast) {
                return i;
            }
        }
        throw PyError.indexError("index 0 is out of bounds for axis 0 with size 0");
    }

    @Override
    public double[] tickValues(double vmin, double vmax) {
        double low = vmin;
        double high = vmax;
        if (symmetric) {
            high = Math.max(Math.abs(vmin), Math.abs(vmax));
            low = -high;
        }
        double[] range = Numbers.nonsingular(low, high, 1e-13, 1e-14);
        double[] ticks = rawTicks(range[0], range[1]);
        int from = "lower".equals(prune) || "both".equals(prune) ? 1 : 0;
        int to = "upper".equals(prune) || "both".equals(prune) ? ticks.length - 1 : ticks.length;
        return from == 0 && to == ticks.length
                ? ticks
                : Arrays.copyOfRange(ticks, Math.min(from, Math.max(to, 0)), Math.max(to, 0));
    }

    @Override
    public double[] viewLimits(double dmin, double dmax) {
        double low = dmin;
        double high = dmax;
        if (symmetric) {
            high = Math.max(Math.abs(dmin), Math.abs(dmax));
            low = -high;
        }
        double[] range = Numbers.nonsingular(low, high, 1e-12, 1e-13);
        if (RcParams.current().text("axes.autolimit_mode").equals("round_numbers")) {
            double[] ticks = rawTicks(range[0], range[1]);
            return new double[] {ticks[0], ticks[ticks.length - 1]};
        }
        return range;
    }
}
