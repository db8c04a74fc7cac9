package org.jpylab.scipy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;

/** Distances between the rows of matrices. */
public final class Distances {
    private Distances() {}

    /** The distance of two vectors that lie in larger arrays. */
    @FunctionalInterface
    private interface Metric {
        double between(double[] a, int from, double[] b, int start, int length);
    }

    /** The distances of all pairs of rows, those of row 0 first; a new array. */
    public static NdArray pairs(NdArray x, String metric, double p, NdArray extra) {
        int n = x.shape(0);
        int length = x.shape(1);
        double[] values = x.toDoubles();
        Metric distance = metric(metric, p, extra.toDoubles());
        double[] result = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                result[next++] = distance.between(values, i * length, values, j * length, length);
            }
        }
        return NdArray.wrap(result, result.length);
    }

    /** The distance of each row of a from each row of b; a new array. */
    public static NdArray cross(NdArray a, NdArray b, String metric, double p, NdArray extra) {
        int rows = a.shape(0);
        int columns = b.shape(0);
        int length = a.shape(1);
        double[] left = a.toDoubles();
        double[] right = b.toDoubles();
        Metric distance = metric(metric, p, extra.toDoubles());
        double[] result = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result[i * columns + j] =
                        distance.between(left, i * length, right, j * length, length);
            }
        }
        return NdArray.wrap(result, rows, columns);
    }

    /**
     * The metric of a name; extra holds weights, variances or an inverse covariance matrix, or
     * nothing.
     */
    private static Metric metric(String name, double p, double[] extra) {
        boolean weighted = extra.length > 0;
        return switch (name) {
            case "euclidean" -> (a, i, b, j, n) -> Math.sqrt(squares(a, i, b, j, n, extra));
            case "sqeuclidean" -> (a, i, b, j, n) -> squares(a, i, b, j, n, extra);
            case "seuclidean" ->
                    (a, i, b, j, n) -> {
                        double sum = 0;
                        for (int k = 0; k < n; k++) {
                            double d = a[i + k] - b[j + k];
                            sum += d * d / extra[k];
                        }
                        return Math.sqrt(sum);
                    };
            case "cityblock" ->
                    (a, i, b, j, n) -> {
                        double sum = 0;
                        for (int k = 0; k < n; k++) {
                            sum += Math.abs(a[i + k] - b[j + k]) * (weighted ? extra[k] : 1);
                        }
                        return sum;
                    };
            case "chebyshev" ->
                    (a, i, b, j, n) -> {
                        double most = 0;
                        for (int k = 0; k < n; k++) {
                            if (!weighted || extra[k] != 0) {
                                most = Math.max(most, Math.abs(a[i + k] - b[j + k]));
                            }
                        }
                        return most;
                    };
            case "minkowski" ->
                    (a, i, b, j, n) -> {
                        double sum = 0;
                        for (int k = 0; k < n; k++) {
                            sum +=
                                    Math.pow(Math.abs(a[i + k] - b[j + k]), p)
                                            * (weighted ? extra[k] : 1);
                        }
                        return Math.pow(sum, 1 / p);
                    };
            case "mahalanobis" -> (a, i, b, j, n) -> mahalanobis(a, i, b, j, n, extra);
            case "cosine" -> (a, i, b, j, n) -> cosine(a, i, b, j, n, 0, 0, extra);
            case "correlation" ->
                    (a, i, b, j, n) ->
                            cosine(
                                    a,
                                    i,
                                    b,
                                    j,
                                    n,
                                    mean(a, i, n, extra),
                                    mean(b, j, n, extra),
                                    extra);
            case "canberra" ->
                    (a, i, b, j, n) -> {
                        double sum = 0;
                        for (int k = 0; k < n; k++) {
                            double size = Math.abs(a[i + k]) + Math.abs(b[j + k]);
                            if (size > 0) {
                                sum +=
                                        Math.abs(a[i + k] - b[j + k])
                                                / size
                                                * (weighted ? extra[k] : 1);
                            }
                        }
                        return sum;
                    };
            case "braycurtis" ->
                    (a, i, b, j, n) -> {
                        double difference = 0;
                        double total = 0;
                        for (int k = 0; k < n; k++) {
                            double w = weighted ? extra[k] : 1;
                            difference += w * Math.abs(a[i + k] - b[j + k]);
                            total += w * Math.abs(a[i + k] + b[j + k]);
                        }
                        return difference / total;
                    };
            case "hamming" ->
                    (a, i, b, j, n) -> {
                        double unlike = 0;
                        double total = 0;
                        for (int k = 0; k < n; k++) {
                            double w = weighted ? extra[k] : 1;
                            total += w;
                            unlike += a[i + k] != b[j + k] ? w : 0;
                        }
                        return unlike / total;
                    };
            case "jaccard" ->
                    (a, i, b, j, n) -> {
                        double unlike = 0;
                        double present = 0;
                        for (int k = 0; k < n; k++) {
                            double w = weighted ? extra[k] : 1;
                            boolean there = a[i + k] != 0 || b[j + k] != 0;
                            present += there ? w : 0;
                            unlike += there && a[i + k] != b[j + k] ? w : 0;
                        }
                        return present == 0 ? 0 : unlike / present;
                    };
            case "jensenshannon" -> Distances::jensenShannon;
            default -> counted(name, extra);
        };
    }

    private static double squares(double[] a, int i, double[] b, int j, int n, double[] weights) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            double d = a[i + k] - b[j + k];
            sum += weights.length > 0 ? d * d * weights[k] : d * d;
        }
        return sum;
    }

    private static double mahalanobis(
            double[] a, int i, double[] b, int j, int n, double[] inverse) {
        double sum = 0;
        for (int r = 0; r < n; r++) {
            double row = 0;
            for (int c = 0; c < n; c++) {
                row += (a[i + c] - b[j + c]) * inverse[r * n + c];
            }
            sum += (a[i + r] - b[j + r]) * row;
        }
        return Math.sqrt(sum);
    }

    private static double mean(double[] a, int from, int n, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < n; k++) {
            double w = weights.length > 0 ? weights[k] : 1;
            sum += w * a[from + k];
            total += w;
        }
        return sum / total;
    }

    private static double cosine(
            double[] a,
            int i,
            double[] b,
            int j,
            int n,
            double centreA,
            double centreB,
            double[] weights) {
        double product = 0;
        double sizeA = 0;
        double sizeB = 0;
        for (int k = 0; k < n; k++) {
            double w = weights.length > 0 ? weights[k] : 1;
            double x = a[i + k] - centreA;
            double y = b[j + k] - centreB;
            product += w * x * y;
            sizeA += w * x * x;
            sizeB += w * y * y;
        }
        double cosine = product / (Math.sqrt(sizeA) * Math.sqrt(sizeB));
        return 1 - Math.max(-1, Math.min(1, cosine));
    }

    private static double jensenShannon(double[] a, int i, double[] b, int j, int n) {
        double sumA = 0;
        double sumB = 0;
        for (int k = 0; k < n; k++) {
            sumA += a[i + k];
            sumB += b[j + k];
        }
        double sum = 0;
        for (int k = 0; k < n; k++) {
            double p = a[i + k] / sumA;
            double q = b[j + k] / sumB;
            double m = (p + q) / 2;
            sum += (p > 0 ? p * Math.log(p / m) : 0) + (q > 0 ? q * Math.log(q / m) : 0);
        }
        return Math.sqrt(Math.max(0, sum / 2));
    }

    /** Metrics of truth values, by how often both, one and none is true. */
    private static Metric counted(String name, double[] weights) {
        return (a, i, b, j, n) -> {
            double both = 0;
            double first = 0;
            double second = 0;
            double none = 0;
            for (int k = 0; k < n; k++) {
                double w = weights.length > 0 ? weights[k] : 1;
                boolean x = a[i + k] != 0;
                boolean y = b[j + k] != 0;
                both += x && y ? w : 0;
                first += x && !y ? w : 0;
                second += !x && y ? w : 0;
                none += !x && !y ? w : 0;
            }
            double unlike = first + second;
            double all = both + unlike + none;
            return switch (name) {
                case "dice" -> unlike / (2 * both + unlike);
                case "kulsinski" -> (unlike - both + all) / (unlike + all);
                case "kulczynski1" -> both / unlike;
                case "rogerstanimoto", "sokalmichener" -> 2 * unlike / (both + none + 2 * unlike);
                case "russellrao" -> (all - both) / all;
                case "sokalsneath" -> 2 * unlike / (both + 2 * unlike);
                case "yule" ->
                        first == 0 || second == 0
                                ? 0
                                : 2 * first * second / (both * none + first * second);
                default -> throw PyError.valueError("Unknown Distance Metric: " + name);
            };
        };
    }
}
