package org.jpylab.figure.tick;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.geometry.Powers;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Ticks at multiples of powers of a base. */
public final class LogLocator extends Locator {
    private double base;

    /** Multiples, or "auto" (between the powers) or "all". */
    private Object multiples;

    private @Nullable Integer tickCount;

    /** Ticks at the powers of a base. */
    public LogLocator(double base) {
        this(base, new double[] {1.0}, null);
    }

    /**
     * Ticks at multiples of the powers of a base.
     *
     * @param multiples numbers, {@code "auto"}, {@code "all"}, or null for {@code "auto"}
     * @param tickCount the most ticks; null for what there is room for
     */
    public LogLocator(double base, @Nullable Object multiples, @Nullable Integer tickCount) {
        this.base = base;
        this.multiples = checked(multiples);
        this.tickCount = tickCount;
    }

    private static Object checked(@Nullable Object multiples) {
        if (multiples == null) {
            return "auto";
        }
        return multiples instanceof String word
                ? Styles.oneOf("subs", word, List.of("all", "auto"))
                : Values.numbers(multiples);
    }

    @Override
    public String pythonName() {
        return "LogLocator";
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            switch (name) {
                case "base" -> base = value == null ? base : Values.number(value);
                case "subs" -> multiples = value == null ? multiples : checked(value);
                case "numticks" ->
                        tickCount =
                                value == null
                                        ? tickCount
                                        : value.equals("auto")
                                                ? null
                                                : Integer.valueOf((int) Values.number(value));
                case "numdecs" -> {}
                default -> throw unexpectedParameter(name);
            }
        });
    }

    public double base() {
        return base;
    }

    private int tickCount() {
        if (tickCount != null) {
            return tickCount;
        }
        return isAttached() ? Math.min(9, Math.max(2, axis().tickSpace())) : 9;
    }

    @Override
    public double[] tickValues(double v0, double v1) {
        double vmin = v0 <= 0 && isAttached() ? axis().minPositive() : v0;
        if (vmin <= 0 || !Double.isFinite(vmin)) {
            throw PyError.valueError(
                    "Data has no positive values, and therefore can not be log-scaled.");
        }
        double low = Math.min(vmin, v1);
        double high = Math.max(vmin, v1);
        double logLow = Math.log(low) / Math.log(base);
        double logHigh = Math.log(high) / Math.log(base);
        double decades = Math.floor(logHigh) - Math.ceil(logLow);
        double[] subs;
        if (multiples instanceof String word) {
            if (decades > 10 || base < 3) {
                if (word.equals("auto")) {
                    return new double[0];
                }
                subs = new double[] {1};
            } else {
                subs = Numbers.arange(word.equals("auto") ? 2 : 1, base, 1);
            }
        } else {
            subs = (double[]) multiples;
        }
        double stride = Numbers.floorDivide(decades + 1, tickCount()) + 1;
        if (stride >= decades) {
            stride = Math.max(1, decades - 1);
        }
        boolean between = subs.length > 1 || subs.length == 1 && subs[0] != 1.0;
        double[] exponents =
                Numbers.arange(
                        Math.floor(logLow) - stride, Math.ceil(logHigh) + 2 * stride, stride);
        double[] ticks = ticks(exponents, subs, between, stride);
        long inside = Arrays.stream(ticks).filter(tick -> low <= tick && tick <= high).count();
        if (subs.length > 1 && stride == 1 && inside <= 1) {
            return MaxNLocator.auto().tickValues(low, high);
        }
        return ticks;
    }

    private double[] ticks(double[] exponents, double[] subs, boolean between, double stride) {
        if (!between) {
            return Arrays.stream(exponents).map(exponent -> Powers.pow(base, exponent)).toArray();
        }
        if (stride != 1) {
            return new double[0];
        }
        double[] ticks = new double[exponents.length * subs.length];
        int at = 0;
        for (double exponent : exponents) {
            double start = Powers.pow(base, exponent);
            for (double sub : subs) {
                ticks[at++] = sub * start;
            }
        }
        return ticks;
    }

    @Override
    public double[] viewLimits(double vmin, double vmax) {
        double[] range = nonsingular(vmin, vmax);
        if (RcParams.current().text("axes.autolimit_mode").equals("round_numbers")) {
            return new double[] {Decades.atMost(range[0], base), Decades.atLeast(range[1], base)};
        }
        return range;
    }

    @Override
    public double[] nonsingular(double v0, double v1) {
        double vmin = Math.min(v0, v1);
        double vmax = Math.max(v0, v1);
        if (!Double.isFinite(vmin) || !Double.isFinite(vmax)) {
            return new double[] {1, 10};
        }
        if (vmax <= 0) {
            Warnings.warn(
                    "UserWarning",
                    "Data has no positive values, and therefore cannot be log-scaled.");
            return new double[] {1, 10};
        }
        double least = axis().minPositive();
        if (!Double.isFinite(least)) {
            least = 1e-300;
        }
        vmin = vmin <= 0 ? least : vmin;
        if (vmin == vmax) {
            vmin = Decades.below(vmin, base);
            vmax = Decades.above(vmax, base);
        }
        return new double[] {vmin, vmax};
    }
}
