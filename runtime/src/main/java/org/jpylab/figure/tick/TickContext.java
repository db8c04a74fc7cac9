package org.jpylab.figure.tick;

/** What locators and formatters read from the axis they serve. */
public interface TickContext {
    /** Stands in for an axis: from 0 to 1 with room for nine ticks. */
    TickContext NONE =
            new TickContext() {
                @Override
                public double[] viewInterval() {
                    return new double[] {0, 1};
                }

                @Override
                public double[] dataInterval() {
                    return new double[] {0, 1};
                }

                @Override
                public double minPositive() {
                    return 0;
                }

                @Override
                public int tickSpace() {
                    return 9;
                }

                @Override
                public double[] majorTickLocations() {
                    return new double[0];
                }
            };

    /** The limits, in the axis' direction. */
    double[] viewInterval();

    double[] dataInterval();

    /** The smallest positive data value. */
    double minPositive();

    /** How many ticks fit beside each other. */
    int tickSpace();

    double[] majorTickLocations();

    /** The distance in data of one pixel around a value, for cursor readouts. */
    default double pixelStep(double value) {
        double[] view = viewInterval();
        return (view[1] - view[0]) / 1e4;
    }
}
