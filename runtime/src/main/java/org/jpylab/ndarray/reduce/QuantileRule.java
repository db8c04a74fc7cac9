package org.jpylab.ndarray.reduce;

import org.jpylab.error.PyError;

/**
 * The definitions of a sample quantile (R. J. Hyndman and Y. Fan, Am. Stat. 50, 361, 1996): where
 * in the sorted sample it lies, and how it is interpolated.
 */
enum QuantileRule {
    INVERTED_CDF("inverted_cdf"),
    AVERAGED_INVERTED_CDF("averaged_inverted_cdf"),
    CLOSEST_OBSERVATION("closest_observation"),
    INTERPOLATED_INVERTED_CDF("interpolated_inverted_cdf"),
    HAZEN("hazen"),
    WEIBULL("weibull"),
    LINEAR("linear"),
    MEDIAN_UNBIASED("median_unbiased"),
    NORMAL_UNBIASED("normal_unbiased"),
    LOWER("lower"),
    HIGHER("higher"),
    MIDPOINT("midpoint"),
    NEAREST("nearest");

    private final String pythonName;

    QuantileRule(String pythonName) {
        this.pythonName = pythonName;
    }

    static QuantileRule of(String name) {
        var names = new StringBuilder();
        for (var rule : values()) {
            if (rule.pythonName.equals(name)) {
                return rule;
            }
            names.append(names.isEmpty() ? "" : ", ")
                    .append('\'')
                    .append(rule.pythonName)
                    .append('\'');
        }
        throw PyError.valueError(
                "'" + name + "' is not a valid method. Use one of: dict_keys([" + names + "])");
    }

    /** True when the result is always an element of the sample. */
    boolean isDiscrete() {
        return switch (this) {
            case INVERTED_CDF, CLOSEST_OBSERVATION, LOWER, HIGHER, NEAREST -> true;
            default -> false;
        };
    }

    /** The quantile of a sorted sample without NaN. */
    double value(double[] sorted, double q, boolean single) {
        int n = sorted.length;
        double index = index(n, q);
        if (isDiscrete()) {
            int place = (int) index;
            return sorted[place < 0 ? place + n : place];
        }
        double floor = Math.floor(index);
        int previous = (int) floor;
        int next = previous + 1;
        if (index >= n - 1) {
            previous = n - 1;
            next = n - 1;
            floor = -1;
        } else if (index < 0) {
            previous = 0;
            next = 0;
            floor = 0;
        }
        return interpolate(sorted[previous], sorted[next], weight(index, index - floor), single);
    }

    private double weight(double index, double gamma) {
        return switch (this) {
            case AVERAGED_INVERTED_CDF -> gamma == 0 ? 0.5 : 1;
            case MIDPOINT -> index % 1 == 0 ? 0 : 0.5;
            default -> gamma;
        };
    }

    private static double interpolate(double a, double b, double t, boolean single) {
        double difference = single ? (float) (b - a) : b - a;
        return t >= 0.5 ? b - difference * (1 - t) : a + difference * t;
    }

    private double index(int n, double q) {
        return switch (this) {
            case INVERTED_CDF -> boundary(n * q - 1, false);
            case CLOSEST_OBSERVATION -> boundary(n * q - 1 - 0.5, true);
            case AVERAGED_INVERTED_CDF -> n * q - 1;
            case INTERPOLATED_INVERTED_CDF -> virtual(n, q, 0, 1);
            case HAZEN -> virtual(n, q, 0.5, 0.5);
            case WEIBULL -> virtual(n, q, 0, 0);
            case LINEAR -> (n - 1) * q;
            case MEDIAN_UNBIASED -> virtual(n, q, 1 / 3.0, 1 / 3.0);
            case NORMAL_UNBIASED -> virtual(n, q, 3 / 8.0, 3 / 8.0);
            case LOWER -> Math.floor((n - 1) * q);
            case HIGHER -> Math.ceil((n - 1) * q);
            case MIDPOINT -> 0.5 * (Math.floor((n - 1) * q) + Math.ceil((n - 1) * q));
            case NEAREST -> Math.rint((n - 1) * q);
        };
    }

    private static double virtual(int n, double q, double alpha, double beta) {
        return n * q + (alpha + q * (1 - alpha - beta)) - 1;
    }

    private static double boundary(double index, boolean evenOnly) {
        double floor = Math.floor(index);
        boolean exact = index - floor == 0 && (!evenOnly || floor % 2 == 0);
        return Math.max(0, exact ? floor : floor + 1);
    }
}
