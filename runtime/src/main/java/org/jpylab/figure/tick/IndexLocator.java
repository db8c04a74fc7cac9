package org.jpylab.figure.tick;

import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A tick at every n-th data point. */
public final class IndexLocator extends Locator {
    private double base;
    private double offset;

    public IndexLocator(double base, double offset) {
        this.base = base;
        this.offset = offset;
    }

    @Override
    public String pythonName() {
        return "IndexLocator";
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            switch (name) {
                case "base" -> base = value == null ? base : Values.number(value);
                case "offset" -> offset = value == null ? offset : Values.number(value);
                default -> throw unexpectedParameter(name);
            }
        });
    }

    @Override
    public double[] locations() {
        double[] data = axis().dataInterval();
        return tickValues(data[0], data[1]);
    }

    @Override
    public double[] tickValues(double vmin, double vmax) {
        return Numbers.arange(vmin + offset, vmax + 1, base);
    }
}
