package org.jpylab.figure.tick;

import org.jpylab.figure.geometry.Powers;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ticks at zero and at powers of a base on both sides of it. */
public final class SymmetricalLogLocator extends Locator {
    private final double base;
    private final double linthresh;
    private double[] multiples;
    private int tickCount = 15;

    public SymmetricalLogLocator(double base, double linthresh, double @Nullable [] multiples) {
        this.base = base;
        this.linthresh = linthresh;
        this.multiples = multiples == null ? new double[] {1.0} : multiples;
    }

    @Override
    public String pythonName() {
        return "SymmetricalLogLocator";
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            switch (name) {
                case "subs" -> multiples = value == null ? multiples : Values.numbers(value);
                case "numticks" ->
                        tickCount = value == null ? tickCount : (int) Values.number(value);
                default -> throw unexpectedParameter(name);
            }
        });
    }

    public double base() {
        return base;
    }

    public double linthresh() {
        return linthresh;
    }

    private double floorLog(double x) {
        return Math.floor(Math.log(x) / Math.log(base));
    }

    private double ceilLog(double x) {
        return Math.ceil(Math.log(x) / Math.log(base));
    }

    @Override
    public double[] tickValues(double v0, double v1) {
        double vmin = Math.min(v0, v1);
        double vmax = Math.max(v0, v1);
        if (-linthresh < vmin && vmin < vmax && vmax < linthresh) {
            return new double[] {vmin, vmax};
        }
        boolean below = vmin < -linthresh;
        boolean above = vmax > linthresh;
        boolean zero = below && vmax > -linthresh || above && vmin < linthresh;
        double belowFrom = below ? floorLog(Math.abs(Math.min(-linthresh, vmax))) : 0;
        double belowTo = below ? ceilLog(Math.abs(vmin) + 1) : 0;
        double aboveFrom = above ? floorLog(Math.max(linthresh, vmin)) : 0;
        double aboveTo = above ? ceilLog(vmax + 1) : 0;
        double total = belowTo - belowFrom + (aboveTo - aboveFrom) + (zero ? 1 : 0);
        double stride = Math.max(Numbers.floorDivide(total, tickCount - 1), 1);
        List<Double> decades = new ArrayList<>();
        if (below) {
            double[] exponents = Numbers.arange(belowFrom, belowTo, stride);
            for (int i = exponents.length - 1; i >= 0; i--) {
                decades.add(-1 * Powers.pow(base, exponents[i]));
            }
        }
        if (zero) {
            decades.add(0.0);
        }
        if (above) {
            for (double exponent : Numbers.arange(aboveFrom, aboveTo, stride)) {
                decades.add(Powers.pow(base, exponent));
            }
        }
        if (multiples.length == 1 && multiples[0] == 1) {
            return decades.stream().mapToDouble(Double::doubleValue).toArray();
        }
        List<Double> ticks = new ArrayList<>();
        for (double decade : decades) {
            if (decade == 0) {
                ticks.add(decade);
            } else {
                for (double multiple : multiples) {
                    ticks.add(multiple * decade);
                }
            }
        }
        return ticks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double[] viewLimits(double v0, double v1) {
        double vmin = Math.min(v0, v1);
        double vmax = Math.max(v0, v1);
        if (RcParams.current().text("axes.autolimit_mode").equals("round_numbers")) {
            vmin = Decades.atMost(vmin, base);
            vmax = Decades.atLeast(vmax, base);
            if (vmin == vmax) {
                vmin = Decades.below(vmin, base);
                vmax = Decades.above(vmax, base);
            }
        }
        return Numbers.nonsingular(vmin, vmax);
    }
}
