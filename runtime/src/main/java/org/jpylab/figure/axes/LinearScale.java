package org.jpylab.figure.axes;

import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.AutoMinorLocator;
import org.jpylab.figure.tick.MaxNLocator;
import org.jpylab.figure.tick.NullFormatter;
import org.jpylab.figure.tick.NullLocator;
import org.jpylab.figure.tick.ScalarFormatter;

/** Values as they are. */
final class LinearScale implements Scale {
    @Override
    public String name() {
        return "linear";
    }

    @Override
    public double forward(double value) {
        return value;
    }

    @Override
    public double inverse(double value) {
        return value;
    }

    @Override
    public boolean isIdentity() {
        return true;
    }

    @Override
    public void applyDefaults(Axis axis) {
        axis.setMajorLocator(MaxNLocator.auto());
        axis.setMajorFormatter(new ScalarFormatter());
        axis.setMinorFormatter(new NullFormatter());
        boolean minor =
                RcParams.current().flag(axis.isX() ? "xtick.minor.visible" : "ytick.minor.visible");
        axis.setMinorLocator(minor ? new AutoMinorLocator() : new NullLocator());
    }
}
