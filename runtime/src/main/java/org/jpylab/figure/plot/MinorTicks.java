package org.jpylab.figure.plot;

import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.tick.AutoMinorLocator;
import org.jpylab.figure.tick.NullLocator;

/** {@code minorticks_on} and {@code minorticks_off}. */
final class MinorTicks {
    private MinorTicks() {}

    static void set(Axis axis, boolean on) {
        if (!on) {
            axis.setMinorLocator(new NullLocator());
            return;
        }
        if (axis.scale().name().equals("linear")) {
            axis.setMinorLocator(new AutoMinorLocator());
        }
    }
}
