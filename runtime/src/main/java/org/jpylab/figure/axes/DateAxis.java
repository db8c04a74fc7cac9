package org.jpylab.figure.axes;

/** Ticks of axes in days since 1970. */
final class DateAxis {
    private DateAxis() {}

    static void apply(Axis axis) {
        axis.stale();
    }
}
