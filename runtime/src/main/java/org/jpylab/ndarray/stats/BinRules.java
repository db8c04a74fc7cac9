package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.libm.CMath;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.reduce.Moments;
import org.jpylab.ndarray.reduce.Quantiles;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** How many bins a histogram should have, by rules from the literature. */
final class BinRules {
    private BinRules() {}

    static int count(
            NdArray data,
            Histograms.Bins.Rule rule,
            double @Nullable [] range,
            @Nullable NdArray weights) {
        boolean known =
                switch (rule.name()) {
                    case "auto", "fd", "doane", "scott", "stone", "rice", "sturges", "sqrt" -> true;
                    default -> false;
                };
        if (!known) {
            throw PyError.valueError("'" + rule.name() + "' is not a valid estimator for `bins`");
        }
        if (weights != null) {
            throw PyError.typeError(
                    "Automated estimation of the number of bins is not supported for weighted"
                            + " data");
        }
        double[] outer = Histograms.outer(data, range);
        var inside = range == null ? data : Histograms.within(data, outer);
        if (inside.size() == 0) {
            return 1;
        }
        double width = width(inside, rule.name(), outer);
        return width > 0 ? (int) Math.ceil((outer[1] - outer[0]) / width) : 1;
    }

    private static double width(NdArray data, String rule, double[] outer) {
        double[] values = data.toDoubles();
        int n = values.length;
        double extent =
                Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
        return switch (rule) {
            case "sqrt" -> extent / Math.sqrt(n);
            case "sturges" -> extent / (CMath.log2(n) + 1.0);
            case "rice" -> extent / (2.0 * CMath.pow(n, 1.0 / 3));
            case "scott" ->
                    CMath.pow(24.0 * CMath.pow(Math.PI, 0.5) / n, 1.0 / 3.0) * deviation(data);
            case "stone" -> stone(data, outer, extent, n);
            case "doane" -> doane(data, extent, n);
            case "fd" -> freedman(data, n);
            default -> {
                double narrow = freedman(data, n);
                double sturges = extent / (CMath.log2(n) + 1.0);
                yield narrow > 0 ? Math.min(narrow, sturges) : sturges;
            }
        };
    }

    private static double deviation(NdArray data) {
        return Moments.std(data, null, 0, ReduceOptions.NONE).getDouble();
    }

    private static double mean(NdArray data) {
        return Moments.mean(data, null, ReduceOptions.NONE).getDouble();
    }

    /** D. Freedman and P. Diaconis, Probab. Theory Relat. Fields 57, 453 (1981). */
    private static double freedman(NdArray data, int n) {
        var quartiles =
                Quantiles.percentile(data, NdArray.of(75.0, 25.0), null, null, "linear", false);
        double range = quartiles.getDouble(0) - quartiles.getDouble(1);
        return 2.0 * range * CMath.pow(n, -1.0 / 3.0);
    }

    /** D. P. Doane, Am. Stat. 30, 181 (1976). */
    private static double doane(NdArray data, double extent, int n) {
        if (n <= 2) {
            return 0;
        }
        double spread = Math.sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)));
        double sigma = deviation(data);
        if (!(sigma > 0)) {
            return 0;
        }
        double mean = mean(data);
        double[] cubes = data.toDoubles();
        for (int i = 0; i < n; i++) {
            cubes[i] = CMath.pow((cubes[i] - mean) / sigma, 3);
        }
        double skewness = mean(NdArray.of(cubes));
        return extent / (1.0 + CMath.log2(n) + CMath.log2(1.0 + Math.abs(skewness) / spread));
    }

    /** C. J. Stone, Proc. Berkeley Conf. in Honor of Neyman and Kiefer 2, 513 (1984). */
    private static double stone(NdArray data, double[] outer, double extent, int n) {
        if (n <= 1 || extent == 0) {
            return 0;
        }
        int most = Math.max(100, (int) Math.sqrt(n));
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int bins = 1; bins <= most; bins++) {
            var counts = Histograms.of(data, new Histograms.Bins.Count(bins), outer, null, false);
            double squares = 0;
            for (double count : counts.counts().toDoubles()) {
                squares += count / n * (count / n);
            }
            double loss = (2 - (n + 1) * squares) / (extent / bins);
            if (loss < least) {
                least = loss;
                best = bins;
            }
        }
        if (best == most) {
            Warnings.runtime("The number of bins estimated may be suboptimal.");
        }
        return extent / best;
    }
}
