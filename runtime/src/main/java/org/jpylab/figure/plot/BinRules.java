package org.jpylab.figure.plot;

import java.util.Arrays;
import java.util.List;

/**
 * The widths of histogram bins by rule: Sturges 1926, Scott 1979, Freedman and Diaconis 1981, Doane
 * 1976, Stone 1984.
 */
final class BinRules {
    static final List<String> NAMES =
            List.of("stone", "auto", "doane", "fd", "rice", "scott", "sqrt", "sturges");

    private BinRules() {}

    static double width(String rule, double[] data, double[] range) {
        double n = data.length;
        double span = Arrays.stream(data).max().orElse(0) - Arrays.stream(data).min().orElse(0);
        return switch (rule) {
            case "sqrt" -> span / Math.sqrt(n);
            case "sturges" -> sturges(span, n);
            case "rice" -> span / (2.0 * Math.pow(n, 1.0 / 3));
            case "scott" -> Math.pow(24.0 * Math.sqrt(Math.PI) / n, 1.0 / 3.0) * deviation(data);
            case "fd" -> freedmanDiaconis(data);
            case "doane" -> doane(data, span);
            case "stone" -> stone(data, span, range);
            default -> {
                double fd = freedmanDiaconis(data);
                yield fd == 0 ? sturges(span, n) : Math.min(fd, sturges(span, n));
            }
        };
    }

    private static double sturges(double span, double n) {
        return span / (log2(n) + 1.0);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    private static double freedmanDiaconis(double[] data) {
        double[] sorted = data.clone();
        Arrays.sort(sorted);
        double iqr = Statistics.percentile(sorted, 75) - Statistics.percentile(sorted, 25);
        return 2.0 * iqr * Math.pow(data.length, -1.0 / 3.0);
    }

    private static double deviation(double[] data) {
        double mean = Arrays.stream(data).average().orElse(0);
        double sum = Arrays.stream(data).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(sum / data.length);
    }

    private static double doane(double[] data, double span) {
        double n = data.length;
        if (n <= 2) {
            return 0;
        }
        double sg1 = Math.sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)));
        double sigma = deviation(data);
        if (sigma <= 0) {
            return 0;
        }
        double mean = Arrays.stream(data).average().orElse(0);
        double skew =
                Arrays.stream(data).map(x -> Math.pow((x - mean) / sigma, 3)).average().orElse(0);
        return span / (1.0 + log2(n) + log2(1.0 + Math.abs(skew) / sg1));
    }

    private static double stone(double[] data, double span, double[] range) {
        int n = data.length;
        if (n <= 1 || span == 0) {
            return 0;
        }
        int most = Math.max(100, (int) Math.sqrt(n));
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int bins = 1; bins <= most; bins++) {
            double h = span / bins;
            double[] counts = Histogram.of(data, bins, range, null, false).counts();
            double dot = Arrays.stream(counts).map(c -> c / n * (c / n)).sum();
            double risk = (2 - (n + 1) * dot) / h;
            if (risk < least) {
                least = risk;
                best = bins;
            }
        }
        return span / best;
    }
}
