package org.jpylab.figure.plot;

import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.tick.AutoMinorLocator;
import org.jpylab.figure.tick.LogLocator;
import org.jpylab.figure.tick.NullLocator;
import org.jpylab.figure.tick.SymmetricalLogLocator;

/** {@code minorticks_on} and {@code minorticks_off}. */
final class MinorTicks {
    private MinorTicks() {}

    static void set(Axis axis, boolean on) {
        if (!on) {
            axis.setMinorLocator(new NullLocator());
            return;
        }
        switch (axis.majorLocator()) {
            case LogLocator log -> axis.setMinorLocator(new LogLocator(log.base(), null, null));
            case SymmetricalLogLocator log ->
                    axis.setMinorLocator(
                            new SymmetricalLogLocator(log.base(), log.linthresh(), null));
            default -> axis.setMinorLocator(new AutoMinorLocator());
        }
    }
}
