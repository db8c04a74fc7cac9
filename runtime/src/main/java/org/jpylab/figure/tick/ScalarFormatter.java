package org.jpylab.figure.tick;

import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Decimals;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Decimal numbers with as many digits as tell the ticks apart, minus an offset or a power. */
public final class ScalarFormatter extends Formatter {
    private boolean usesOffset;
    private double offset;
    private final int offsetThreshold;
    private boolean mathText;
    private boolean scientific = true;
    private int lowPower;
    private int highPower;
    private int power;
    private int digits = -1;

    public ScalarFormatter() {
        RcParams rc = RcParams.current();
        setUseOffset(rc.get("axes.formatter.useoffset"));
        offsetThreshold = rc.integer("axes.formatter.offset_threshold");
        mathText = rc.flag("axes.formatter.use_mathtext");
        double[] limits = Values.numbers(rc.get("axes.formatter.limits"));
        lowPower = (int) limits[0];
        highPower = (int) limits[1];
    }

    @Override
    public String pythonName() {
        return "ScalarFormatter";
    }

    /** True or False for automatic offsets or none, or a number for that offset. */
    public void setUseOffset(@Nullable Object value) {
        boolean truth =
                value instanceof Boolean || Values.number(value) == 0 || Values.number(value) == 1;
        usesOffset = truth && Values.truth(value);
        offset = truth ? 0 : Values.number(value);
    }

    public boolean getUseOffset() {
        return usesOffset;
    }

    public void setScientific(boolean on) {
        scientific = on;
    }

    public boolean getUseMathText() {
        return mathText;
    }

    public void setUseMathText(@Nullable Object on) {
        mathText =
                on == null
                        ? RcParams.current().flag("axes.formatter.use_mathtext")
                        : Values.truth(on);
    }

    /** The powers of ten at and outside of which scientific notation starts. */
    public void setPowerLimits(int low, int high) {
        lowPower = low;
        highPower = high;
    }

    @Override
    public void setPlaces(double[] places) {
        super.setPlaces(places);
        if (places.length > 0) {
            if (usesOffset) {
                offset = computeOffset();
            }
            power = computePower();
            digits = computeDigits();
        }
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        if (places().length == 0) {
            return "";
        }
        double shown = (value - offset) / Numbers.pow10(power);
        if (Math.abs(shown) < 1e-8) {
            shown = 0;
        }
        String text = Decimals.fixed(shown, digits);
        return fixMinus(mathText ? "$\\mathdefault{" + text + "}$" : text);
    }

    private double[] visiblePlaces() {
        double[] view = axis().viewInterval();
        double low = Math.min(view[0], view[1]);
        double high = Math.max(view[0], view[1]);
        return Arrays.stream(places()).filter(place -> low <= place && place <= high).toArray();
    }

    private double computeOffset() {
        double[] visible = visiblePlaces();
        if (visible.length == 0) {
            return 0;
        }
        double min = Arrays.stream(visible).min().orElseThrow();
        double max = Arrays.stream(visible).max().orElseThrow();
        if (min == max || min <= 0 && 0 <= max) {
            return 0;
        }
        double small = Math.min(Math.abs(min), Math.abs(max));
        double large = Math.max(Math.abs(min), Math.abs(max));
        double sign = Math.copySign(1, min);
        double top = Math.ceil(Math.log10(large));
        double order = top;
        while (quotient(small, order) == quotient(large, order)) {
            order--;
        }
        order++;
        if ((large - small) / Numbers.pow10(order) <= 1e-2) {
            order = top;
            while (!(quotient(large, order) - quotient(small, order) > 1)) {
                order--;
            }
            order++;
        }
        double leading = quotient(large, order);
        return leading >= Numbers.pow10(offsetThreshold - 1)
                ? sign * leading * Numbers.pow10(order)
                : 0;
    }

    private static double quotient(double value, double order) {
        return Numbers.floorDivide(value, Numbers.pow10(order));
    }

    private int computePower() {
        if (!scientific) {
            return 0;
        }
        if (lowPower == highPower && lowPower != 0) {
            return lowPower;
        }
        double[] visible = visiblePlaces();
        if (visible.length == 0) {
            return 0;
        }
        int order;
        if (offset != 0) {
            double[] view = axis().viewInterval();
            order = (int) Math.floor(Math.log10(Math.abs(view[1] - view[0])));
        } else {
            double largest = Arrays.stream(visible).map(Math::abs).max().orElseThrow();
            order = largest == 0 ? 0 : (int) Math.floor(Math.log10(largest));
        }
        return order <= lowPower || order >= highPower ? order : 0;
    }

    private int computeDigits() {
        double[] all = places();
        if (all.length < 2) {
            double[] view = axis().viewInterval();
            all = Arrays.copyOf(all, all.length + 2);
            all[all.length - 2] = view[0];
            all[all.length - 1] = view[1];
        }
        double factor = Numbers.pow10(power);
        double[] scaled = Arrays.stream(all).map(place -> (place - offset) / factor).toArray();
        double range =
                Arrays.stream(scaled).max().orElseThrow()
                        - Arrays.stream(scaled).min().orElseThrow();
        if (range == 0) {
            range = Arrays.stream(scaled).map(Math::abs).max().orElseThrow();
        }
        if (range == 0) {
            range = 1;
        }
        if (places().length < 2) {
            scaled = Arrays.copyOf(scaled, scaled.length - 2);
        }
        int order = (int) Math.floor(Math.log10(range));
        int significant = Math.max(0, 3 - order);
        double threshold = 1e-3 * Numbers.pow10(order);
        while (significant >= 0 && roundingError(scaled, significant) < threshold) {
            significant--;
        }
        return significant + 1;
    }

    private static double roundingError(double[] values, int decimals) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value - Numbers.round(value, decimals)));
        }
        return largest;
    }

    @Override
    public String formatData(double value) {
        if (value == 0) {
            return "0";
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        double significand =
                Double.parseDouble(Decimals.fixed(value / Numbers.pow10(exponent), 10));
        String digitsText =
                fixMinus(
                        significand % 1 == 0
                                ? Decimals.fixed(significand, 0)
                                : Decimals.general(significand, 10, false));
        if (exponent == 0) {
            return digitsText;
        }
        String exponentText = fixMinus(Integer.toString(exponent));
        if (!mathText) {
            return digitsText + "e" + exponentText;
        }
        String powerText = "10^{" + exponentText + "}";
        return significand == 1 ? powerText : digitsText + " \\times " + powerText;
    }

    @Override
    public String formatDataShort(double value) {
        double delta = axis().pixelStep(value);
        int significant;
        if (delta == 0) {
            delta = Math.abs(Math.ulp(value));
        }
        double integerDigits = value == 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
        significant = (int) Math.max(0, Math.max(integerDigits, 0) - Math.floor(Math.log10(delta)));
        return fixMinus(Decimals.general(value, significant, true));
    }

    @Override
    public String offset() {
        if (places().length == 0 || power == 0 && offset == 0) {
            return fixMinus("");
        }
        String offsetText = "";
        if (offset != 0) {
            offsetText = (offset > 0 ? "+" : "") + formatData(offset);
        }
        String powerText = "";
        if (power != 0) {
            powerText = mathText ? formatData(Numbers.pow10(power)) : "1e" + power;
        }
        if (!mathText) {
            return fixMinus(powerText + offsetText);
        }
        String times = powerText.isEmpty() ? "" : "\\times\\mathdefault{" + powerText + "}";
        return fixMinus("$" + times + "\\mathdefault{" + offsetText + "}$");
    }
}
