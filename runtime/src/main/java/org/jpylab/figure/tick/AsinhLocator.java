package org.jpylab.figure.tick;

import org.jpylab.figure.geometry.Powers;
import org.jpylab.figure.geometry.ScaleFunctions;
import org.jspecify.annotations.Nullable;

import java.util.TreeSet;

/** Ticks at round values evenly spread over an asinh scale. */
public final class AsinhLocator extends Locator {
    private final ScaleFunctions.Asinh scale;
    private final int tickCount = 11;
    private final double symmetryThreshold = 0.2;
    private final double base;
    private final double @Nullable [] multiples;

    public AsinhLocator(double linearWidth, double base, double @Nullable [] multiples) {
        this.scale = new ScaleFunctions.Asinh(linearWidth);
        this.base = base;
        this.multiples = multiples;
    }

    @Override
    public String pythonName() {
        return "AsinhLocator";
    }

    @Override
    public double[] locations() {
        double[] view = axis().viewInterval();
        boolean symmetric =
                view[0] * view[1] < 0 && Math.abs(1 + view[1] / view[0]) < symmetryThreshold;
        if (!symmetric) {
            return tickValues(view[0], view[1]);
        }
        double bound = Math.max(Math.abs(view[0]), Math.abs(view[1]));
        return tickValues(-bound, bound);
    }

    @Override
    public double[] tickValues(double vmin, double vmax) {
        double ymin = scale.forward(vmin);
        double ymax = scale.forward(vmax);
        double[] places = Numbers.linspace(ymin, ymax, tickCount);
        TreeSet<Double> ticks = new TreeSet<>();
        boolean crosses = ymin * ymax < 0;
        for (double y : places) {
            if (!crosses || Math.abs(y / (ymax - ymin)) > 0.5 / tickCount) {
                addRounded(ticks, scale.inverse(y));
            }
        }
        if (crosses) {
            addRounded(ticks, 0);
        }
        if (ticks.size() < 2) {
            return Numbers.linspace(vmin, vmax, tickCount);
        }
        return ticks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void addRounded(TreeSet<Double> ticks, double x) {
        if (base <= 1) {
            double power =
                    (x >= 0 ? 1 : -1)
                            * Powers.pow(10, x == 0 ? 0 : Math.floor(Math.log10(Math.abs(x))));
            ticks.add(power * Math.rint(x / power) + 0.0);
            return;
        }
        double power =
                x == 0
                        ? 0
                        : Math.signum(x)
                                * Powers.pow(
                                        base, Math.floor(Math.log(Math.abs(x)) / Math.log(base)));
        if (multiples == null) {
            ticks.add(power + 0.0);
        } else {
            for (double multiple : multiples) {
                ticks.add(power * multiple + 0.0);
            }
        }
    }
}
