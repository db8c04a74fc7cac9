package org.jpylab.figure.tick;

import org.jspecify.annotations.Nullable;

/** Minor ticks that divide the space between major ticks evenly. */
public final class AutoMinorLocator extends Locator {
    private final @Nullable Integer divisions;

    /** Four or five divisions, whichever gives round numbers. */
    public AutoMinorLocator() {
        this(null);
    }

    public AutoMinorLocator(@Nullable Integer divisions) {
        this.divisions = divisions;
    }

    @Override
    public double[] locations() {
        double[] major = axis().majorTickLocations();
        if (major.length < 2) {
            return new double[0];
        }
        double majorStep = major[1] - major[0];
        int count = divisions == null ? countFor(majorStep) : divisions;
        double minorStep = majorStep / count;
        double[] view = axis().viewInterval();
        double vmin = Math.min(view[0], view[1]);
        double vmax = Math.max(view[0], view[1]);
        double t0 = major[0];
        double tmin = (Numbers.floorDivide(vmin - t0, minorStep) + 1) * minorStep;
        double tmax = (Numbers.floorDivide(vmax - t0, minorStep) + 1) * minorStep;
        double[] places = Numbers.arange(tmin, tmax, minorStep);
        for (int i = 0; i < places.length; i++) {
            places[i] += t0;
        }
        return places;
    }

    private static int countFor(double majorStep) {
        double log = Math.log10(majorStep);
        double digits = Math.pow(10, Numbers.modulo(log, 1));
        for (double five : new double[] {1, 2.5, 5, 10}) {
            if (Numbers.isClose(digits, five, 1e-5, 1e-8)) {
                return 5;
            }
        }
        return 4;
    }

    @Override
    public double[] tickValues(double vmin, double vmax) {
        throw org.jpylab.error.PyError.notImplemented(
                "Cannot get tick locations for a AutoMinorLocator type.");
    }

    @Override
    public String pythonName() {
        return "AutoMinorLocator";
    }
}
