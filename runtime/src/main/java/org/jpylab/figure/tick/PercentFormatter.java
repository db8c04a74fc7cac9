package org.jpylab.figure.tick;

import org.jpylab.figure.value.Decimals;
import org.jspecify.annotations.Nullable;

/** Values as percentages of a maximum. */
public final class PercentFormatter extends Formatter {
    private final double xmax;
    private final @Nullable Integer decimals;
    private final String symbol;

    public PercentFormatter(double xmax, @Nullable Integer decimals, @Nullable String symbol) {
        this.xmax = xmax;
        this.decimals = decimals;
        this.symbol = symbol == null ? "" : symbol;
    }

    @Override
    public String pythonName() {
        return "PercentFormatter";
    }

    private double percent(double x) {
        return 100.0 * (x / xmax);
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        double[] view = axis().viewInterval();
        return fixMinus(formatPercent(value, Math.abs(view[1] - view[0])));
    }

    /** The percentage with as many decimals as a displayed range asks for. */
    public String formatPercent(double x, double displayRange) {
        int digits;
        if (decimals != null) {
            digits = decimals;
        } else {
            double range = percent(displayRange);
            digits =
                    range <= 0
                            ? 0
                            : (int)
                                    Math.min(
                                            5,
                                            Math.max(0, Math.ceil(2.0 - Math.log10(2.0 * range))));
        }
        return Decimals.fixed(percent(x), digits) + symbol;
    }
}
