package org.jpylab.figure.tick;

import org.jpylab.figure.geometry.Powers;
import org.jpylab.figure.value.Decimals;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Probabilities in mathtext. */
public final class LogitFormatter extends Formatter {
    private static final int MINOR_THRESHOLD = 25;
    private static final int MINOR_NUMBER = 6;
    private final boolean useOverline;
    private final String oneHalf;
    private final boolean minor;
    private final Set<Double> labelled = new HashSet<>();

    public LogitFormatter(boolean useOverline, String oneHalf, boolean minor) {
        this.useOverline = useOverline;
        this.oneHalf = oneHalf;
        this.minor = minor;
    }

    @Override
    public String pythonName() {
        return "LogitFormatter";
    }

    private static boolean isHalf(double x) {
        return Decades.isWhole(2 * x) && Math.rint(2 * x) == 1;
    }

    @Override
    public void setPlaces(double[] places) {
        super.setPlaces(places);
        labelled.clear();
        boolean allRound =
                Arrays.stream(places)
                        .allMatch(x ->
                                Decades.isDecade(x, 1e-7)
                                        || Decades.isDecade(1 - x, 1e-7)
                                        || isHalf(x));
        if (!minor || allRound || places.length >= MINOR_THRESHOLD) {
            return;
        }
        int n = places.length;
        if (n < MINOR_NUMBER) {
            Arrays.stream(places).forEach(labelled::add);
            return;
        }
        double[] gap = new double[n + 1];
        for (int i = 1; i < n; i++) {
            gap[i] = -Math.log(1 / places[i] - 1) + Math.log(1 / places[i - 1] - 1);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort(
                Comparator.<Integer>comparingDouble(i ->
                                Math.min(
                                        i == 0 ? Double.POSITIVE_INFINITY : gap[i],
                                        i == n - 1 ? Double.POSITIVE_INFINITY : gap[i + 1]))
                        .thenComparingDouble(i -> gap[i] + gap[i + 1]));
        order.subList(n - MINOR_NUMBER, n).forEach(i -> labelled.add(places[i]));
    }

    @Override
    public String format(double x, @Nullable Integer position) {
        if (minor && !labelled.contains(x) || x <= 0 || x >= 1) {
            return "";
        }
        String text;
        if (isHalf(x)) {
            text = oneHalf;
        } else if (x < 0.5 && Decades.isDecade(x, 1e-7)) {
            text = "10^{" + Math.round(Math.log10(x)) + "}";
        } else if (x > 0.5 && Decades.isDecade(1 - x, 1e-7)) {
            text = oneMinus("10^{" + Math.round(Math.log10(1 - x)) + "}");
        } else if (x < 0.1) {
            text = value(x, places(), true);
        } else if (x > 0.9) {
            text = oneMinus(value(1 - x, Arrays.stream(places()).map(p -> 1 - p).toArray(), true));
        } else {
            text = value(x, places(), false);
        }
        return "$\\mathdefault{" + text + "}$";
    }

    private String oneMinus(String text) {
        return useOverline ? "\\overline{" + text + "}" : "1-" + text;
    }

    private static String value(double x, double[] places, boolean scientific) {
        int exponent = scientific ? (int) Math.floor(Math.log10(x)) : 0;
        int least = scientific ? 0 : 1;
        int precision = least;
        if (places.length >= 2) {
            double[] distances = Arrays.stream(places).map(p -> Math.abs(p - x)).sorted().toArray();
            double digits = -Math.log10(distances[1]) + exponent;
            precision = (int) (Decades.isWhole(digits) ? Math.rint(digits) : Math.ceil(digits));
            precision = Math.max(precision, least);
        }
        String mantissa = Decimals.fixed(x * Powers.pow(10, -exponent), precision);
        return scientific ? mantissa + "\\cdot10^{" + exponent + "}" : mantissa;
    }

    @Override
    public String formatDataShort(double value) {
        if (value < 0.1) {
            return Decimals.exponent(value, 6);
        }
        return value < 0.9 ? Decimals.fixed(value, 6) : "1-" + Decimals.exponent(1 - value, 6);
    }
}
