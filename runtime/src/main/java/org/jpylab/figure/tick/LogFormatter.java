package org.jpylab.figure.tick;

import org.jpylab.figure.geometry.Powers;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Decimals;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** Labels of logarithmic axes: plain, as exponents, or as powers in mathtext. */
public final class LogFormatter extends Formatter {
    /** How a value is written. */
    public enum Notation {
        PLAIN("LogFormatter"),
        EXPONENT("LogFormatterExponent"),
        MATHTEXT("LogFormatterMathtext"),
        SCIENTIFIC("LogFormatterSciNotation");

        private final String pythonName;

        Notation(String pythonName) {
            this.pythonName = pythonName;
        }
    }

    private final Notation notation;
    private double base;
    private boolean onlyPowers;
    private final double[] minorThresholds;
    private final @Nullable Double linthresh;
    private @Nullable Set<Double> labelled;

    /** The default formatter of logarithmic axes. */
    public LogFormatter(double base, boolean onlyPowers, @Nullable Double linthresh) {
        this(Notation.SCIENTIFIC, base, onlyPowers, null, linthresh);
    }

    /**
     * A formatter.
     *
     * @param minorThresholds the numbers of decades up to which some, and all, minor ticks have
     *     labels; null for (1, 0.4)
     * @param linthresh the linear range of a symmetric-logarithmic axis, or null
     */
    public LogFormatter(
            Notation notation,
            double base,
            boolean onlyPowers,
            double @Nullable [] minorThresholds,
            @Nullable Double linthresh) {
        this.notation = notation;
        this.base = base;
        this.onlyPowers = onlyPowers;
        this.minorThresholds = minorThresholds == null ? new double[] {1, 0.4} : minorThresholds;
        this.linthresh = linthresh;
    }

    @Override
    public String pythonName() {
        return notation.pythonName;
    }

    public void setBase(double newBase) {
        base = newBase;
    }

    public void setOnlyPowers(boolean only) {
        onlyPowers = only;
    }

    private double log(double x) {
        return Math.log(x) / Math.log(base);
    }

    @Override
    public void setPlaces(double[] places) {
        super.setPlaces(places);
        if (Double.isInfinite(minorThresholds[0])) {
            labelled = null;
            return;
        }
        double[] view = axis().viewInterval();
        double vmin = Math.min(view[0], view[1]);
        double vmax = Math.max(view[0], view[1]);
        if (linthresh == null && vmin <= 0) {
            labelled = Set.of(1.0);
            return;
        }
        double decades = decades(vmin, vmax);
        Set<Double> coefficients = new HashSet<>();
        if (decades > minorThresholds[0]) {
            coefficients.add(1.0);
        } else if (decades > minorThresholds[1]) {
            int n = (int) base / 2 + 1;
            for (double exponent : Numbers.linspace(0, 1, n)) {
                coefficients.add(Math.rint(Math.pow(base, exponent)));
            }
        } else {
            for (int k = 1; k <= base; k++) {
                coefficients.add((double) k);
            }
        }
        labelled = coefficients;
    }

    private double decades(double vmin, double vmax) {
        if (linthresh == null) {
            return Math.abs(log(vmax) - log(vmin));
        }
        double decades = 0;
        if (vmin < -linthresh) {
            decades += log(vmin / Math.min(vmax, -linthresh));
        }
        if (vmax > linthresh) {
            decades += log(vmax / Math.max(vmin, linthresh));
        }
        return decades;
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        boolean math = notation == Notation.MATHTEXT || notation == Notation.SCIENTIFIC;
        if (value == 0) {
            return math ? "$\\mathdefault{0}$" : "0";
        }
        double x = Math.abs(value);
        double exponent = log(x);
        boolean isPower = Decades.isWhole(exponent);
        double whole = isPower ? Math.rint(exponent) : Math.floor(exponent);
        double coefficient = Math.rint(Powers.pow(base, exponent - whole));
        if (onlyPowers && !isPower || labelled != null && !labelled.contains(coefficient)) {
            return "";
        }
        return math ? mathText(value, isPower ? whole : exponent, isPower) : fixMinus(plain(x));
    }

    private String mathText(double value, double exponent, boolean isPower) {
        String sign = value < 0 ? "-" : "";
        String baseText = base % 1 == 0 ? Decimals.fixed(base, 0) : Decimals.repr(base);
        if (Math.abs(exponent) < RcParams.current().number("axes.formatter.min_exponent")) {
            return "$\\mathdefault{" + sign + Decimals.general(Math.abs(value), 6, false) + "}$";
        }
        if (isPower) {
            return "$\\mathdefault{" + sign + baseText + "^{" + (long) exponent + "}}$";
        }
        if (notation == Notation.MATHTEXT) {
            return "$\\mathdefault{" + sign + baseText + "^{" + Decimals.fixed(exponent, 2) + "}}$";
        }
        double floor = Math.floor(exponent);
        double coefficient = Powers.pow(base, exponent - floor);
        if (Decades.isWhole(coefficient)) {
            coefficient = Math.rint(coefficient);
        }
        return "$\\mathdefault{"
                + sign
                + Decimals.general(coefficient, 6, false)
                + "\\times"
                + baseText
                + "^{"
                + (long) floor
                + "}}$";
    }

    private String plain(double x) {
        double[] view = axis().viewInterval();
        double[] range = Numbers.nonsingular(view[0], view[1], 0.05, 1e-15);
        double span = range[1] - range[0];
        if (notation == Notation.EXPONENT) {
            double exponent = log(x);
            if (Math.abs(exponent) > 10000 || Math.abs(exponent) < 1) {
                return Decimals.general(exponent, 1, false);
            }
            return pretty(exponent, log(span));
        }
        return x > 10000 || x < 1 ? Decimals.exponent(x, 0) : pretty(x, span);
    }

    /** A number with as many digits as a range asks for. */
    private static String pretty(double x, double range) {
        if (Math.abs(x) < 1e4 && x == (long) x) {
            return Long.toString((long) x);
        }
        boolean scientific = range < 1e-2 || range > 1e5;
        String text =
                range < 1e-2
                        ? Decimals.exponent(x, 3)
                        : range <= 1
                                ? Decimals.fixed(x, 3)
                                : range <= 10
                                        ? Decimals.fixed(x, 2)
                                        : range <= 1e5
                                                ? Decimals.fixed(x, 1)
                                                : Decimals.exponent(x, 1);
        if (!scientific) {
            return withoutZeros(text);
        }
        int mark = text.indexOf('e');
        int exponent = Integer.parseInt(text.substring(mark + 1));
        String mantissa = withoutZeros(text.substring(0, mark));
        return exponent == 0 ? mantissa : mantissa + "e" + exponent;
    }

    private static String withoutZeros(String text) {
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    @Override
    public String formatData(double value) {
        boolean before = onlyPowers;
        onlyPowers = false;
        String text = format(value, null);
        onlyPowers = before;
        return text.replaceAll("\\\\mathdefault|[${}]", "");
    }

    @Override
    public String formatDataShort(double value) {
        return org.jpylab.figure.value.PyFormat.percent("%-12g", value);
    }
}
