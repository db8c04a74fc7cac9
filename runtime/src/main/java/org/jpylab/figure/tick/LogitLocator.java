package org.jpylab.figure.tick;

import org.jpylab.error.Warnings;
import org.jpylab.figure.geometry.Powers;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ticks at 1/2 and at powers of ten from 0 and from 1. */
public final class LogitLocator extends Locator {
    private static final double LEAST = 1e-7;
    private final boolean minor;
    private final MaxNLocator between;

    public LogitLocator(boolean minor) {
        this.minor = minor;
        this.between =
                new MaxNLocator(Map.of("nbins", "auto", "steps", new double[] {1, 2, 5, 10}));
    }

    @Override
    public String pythonName() {
        return "LogitLocator";
    }

    @Override
    public void setAxis(TickContext newAxis) {
        super.setAxis(newAxis);
        between.setAxis(newAxis);
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        between.setParams(params);
    }

    private static double ideal(int b) {
        return b < 0 ? Powers.pow(10, b) : b > 0 ? 1 - Powers.pow(10, -b) : 0.5;
    }

    @Override
    public double[] tickValues(double v0, double v1) {
        double[] range = nonsingular(v0, v1);
        double vmin = range[0];
        double vmax = range[1];
        int bins = isAttached() ? Math.max(2, axis().tickSpace()) : 9;
        int first =
                (int)
                        (vmin < 0.5
                                ? Math.floor(Math.log10(vmin))
                                : vmin < 0.9 ? 0 : -Math.ceil(Math.log10(1 - vmin)));
        int last =
                (int)
                        (vmax <= 0.5
                                ? Math.ceil(Math.log10(vmax))
                                : vmax <= 0.9 ? 1 : -Math.floor(Math.log10(1 - vmax)));
        int wanted = last - first - 1;
        if (wanted < 2) {
            return minor ? new double[0] : between.tickValues(vmin, vmax);
        }
        List<Double> ticks = new ArrayList<>();
        if (wanted > bins) {
            int step = (int) Math.ceil(wanted / (double) bins);
            for (int b = first; b <= last; b++) {
                if (Math.floorMod(b, step) != 0 == minor) {
                    ticks.add(ideal(b));
                }
            }
        } else if (minor) {
            for (int b = first; b < last; b++) {
                addMinor(ticks, b);
            }
        } else {
            for (int b = first; b <= last; b++) {
                ticks.add(ideal(b));
            }
        }
        return ticks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void addMinor(List<Double> ticks, int b) {
        if (b < -1) {
            for (int k = 2; k < 10; k++) {
                ticks.add(k * Powers.pow(10, b));
            }
        } else if (b == -1) {
            for (int k = 2; k < 5; k++) {
                ticks.add(k / 10.0);
            }
        } else if (b == 0) {
            for (int k = 6; k < 9; k++) {
                ticks.add(k / 10.0);
            }
        } else {
            for (int k = 9; k >= 2; k--) {
                ticks.add(1 - k * Powers.pow(10, -b - 1));
            }
        }
    }

    @Override
    public double[] nonsingular(double v0, double v1) {
        double vmin = Math.min(v0, v1);
        double vmax = Math.max(v0, v1);
        if (!Double.isFinite(vmin) || !Double.isFinite(vmax)) {
            return new double[] {LEAST, 1 - LEAST};
        }
        if (vmax <= 0 || vmin >= 1) {
            Warnings.warn(
                    "UserWarning",
                    "Data has no values between 0 and 1, and therefore cannot be logit-scaled.");
            return new double[] {LEAST, 1 - LEAST};
        }
        double least = isAttached() ? axis().minPositive() : LEAST;
        least = Double.isFinite(least) ? least : LEAST;
        vmin = vmin <= 0 ? least : vmin;
        vmax = vmax >= 1 ? 1 - least : vmax;
        return vmin == vmax ? new double[] {0.1 * vmin, 1 - 0.1 * vmin} : new double[] {vmin, vmax};
    }
}
