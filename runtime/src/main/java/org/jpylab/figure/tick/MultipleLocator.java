package org.jpylab.figure.tick;

import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A tick at each multiple of a number. */
public final class MultipleLocator extends Locator {
    private EdgeInteger edge;

    public MultipleLocator(double base) {
        edge = new EdgeInteger(base, 0);
    }

    @Override
    public String pythonName() {
        return "MultipleLocator";
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            if (!name.equals("base")) {
                throw unexpectedParameter(name);
            }
            if (value != null) {
                edge = new EdgeInteger(Values.number(value), 0);
            }
        });
    }

    @Override
    public double[] tickValues(double v0, double v1) {
        double step = edge.step();
        double vmin = edge.atLeast(Math.min(v0, v1)) * step;
        double vmax = Math.max(v0, v1);
        double n = Numbers.floorDivide(vmax - vmin + 0.001 * step, step);
        double[] ticks = new double[(int) Math.max(0, Math.ceil(n + 3))];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = vmin - step + i * step;
        }
        return ticks;
    }

    @Override
    public double[] viewLimits(double dmin, double dmax) {
        double vmin = dmin;
        double vmax = dmax;
        if (RcParams.current().text("axes.autolimit_mode").equals("round_numbers")) {
            vmin = edge.atMost(dmin) * edge.step();
            vmax = edge.atLeast(dmax) * edge.step();
            if (vmin == vmax) {
                vmin -= 1;
                vmax += 1;
            }
        }
        return Numbers.nonsingular(vmin, vmax);
    }
}
