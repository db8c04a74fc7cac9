package org.jpylab.figure.tick;

/** No ticks. */
public final class NullLocator extends Locator {
    @Override
    public double[] tickValues(double vmin, double vmax) {
        return new double[0];
    }

    @Override
    public double[] locations() {
        return new double[0];
    }

    @Override
    public String pythonName() {
        return "NullLocator";
    }
}
