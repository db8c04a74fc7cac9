package org.jpylab.figure.tick;

import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A number of ticks evenly spread over the limits. */
public final class LinearLocator extends Locator {
    private int count;

    public LinearLocator(int count) {
        this.count = count;
    }

    @Override
    public String pythonName() {
        return "LinearLocator";
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            switch (name) {
                case "numticks" -> count = value == null ? count : (int) Values.number(value);
                case "presets" -> {}
                default -> throw unexpectedParameter(name);
            }
        });
    }

    @Override
    public double[] tickValues(double v0, double v1) {
        double[] range = Numbers.nonsingular(v0, v1, 0.05, 1e-15);
        return Numbers.linspace(range[0], range[1], count);
    }

    @Override
    public double[] viewLimits(double v0, double v1) {
        double vmin = Math.min(v0, v1);
        double vmax = Math.max(v0, v1);
        if (vmin == vmax) {
            vmin -= 1;
            vmax += 1;
        }
        if (RcParams.current().text("axes.autolimit_mode").equals("round_numbers")) {
            double parts = Math.max(count - 1, 1);
            double[] power = Numbers.divmod(Math.log10(vmax - vmin), Math.log10(parts));
            double exponent = power[0] - (power[1] < .5 ? 1 : 0);
            double scale = Math.pow(parts, -exponent);
            vmin = Math.floor(scale * vmin) / scale;
            vmax = Math.ceil(scale * vmax) / scale;
        }
        return Numbers.nonsingular(vmin, vmax);
    }
}
