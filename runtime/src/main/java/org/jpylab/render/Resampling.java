package org.jpylab.render;

/** Pictures at other sizes: for each row and column of the result a place in the source. */
final class Resampling {
    private Resampling() {}

    /** The colour of the cell at each place. */
    static int[] nearest(int[] argb, int rows, int columns, double[] down, double[] across) {
        int[] result = new int[down.length * across.length];
        int[] column = new int[across.length];
        for (int j = 0; j < across.length; j++) {
            column[j] = Math.clamp((int) Math.floor(across[j]), 0, columns - 1);
        }
        for (int i = 0; i < down.length; i++) {
            int row = Math.clamp((int) Math.floor(down[i]), 0, rows - 1) * columns;
            for (int j = 0; j < across.length; j++) {
                result[i * across.length + j] = argb[row + column[j]];
            }
        }
        return result;
    }

    /**
     * The cells around each place weighed by a kernel, which widens where the result is smaller.
     */
    static int[] filtered(
            int[] argb, int rows, int columns, double[] down, double[] across, Kernel kernel) {
        Weights horizontal = Weights.of(across, columns, kernel);
        Weights vertical = Weights.of(down, rows, kernel);
        int width = across.length;
        float[] level = new float[rows * width * 4];
        for (int row = vertical.least(); row < vertical.most(); row++) {
            for (int j = 0; j < width; j++) {
                int at = 4 * (row * width + j);
                for (int k = 0; k < horizontal.weights[j].length; k++) {
                    int p = argb[row * columns + horizontal.first[j] + k];
                    float alpha = horizontal.weights[j][k] * (p >>> 24);
                    level[at] += alpha * (p >> 16 & 255);
                    level[at + 1] += alpha * (p >> 8 & 255);
                    level[at + 2] += alpha * (p & 255);
                    level[at + 3] += alpha;
                }
            }
        }
        int[] result = new int[down.length * width];
        float[] sum = new float[4];
        for (int i = 0; i < down.length; i++) {
            for (int j = 0; j < width; j++) {
                java.util.Arrays.fill(sum, 0);
                for (int k = 0; k < vertical.weights[i].length; k++) {
                    int at = 4 * ((vertical.first[i] + k) * width + j);
                    float weight = vertical.weights[i][k];
                    for (int c = 0; c < 4; c++) {
                        sum[c] += weight * level[at + c];
                    }
                }
                result[i * width + j] = pack(sum);
            }
        }
        return result;
    }

    /**
     * The values around each place weighed by a kernel; NaN where most of the weight is on cells
     * without a value.
     */
    static double[] filtered(
            double[] values, int rows, int columns, double[] down, double[] across, Kernel kernel) {
        Weights horizontal = Weights.of(across, columns, kernel);
        Weights vertical = Weights.of(down, rows, kernel);
        int width = across.length;
        double[] sums = new double[rows * width];
        double[] shares = new double[rows * width];
        for (int row = vertical.least(); row < vertical.most(); row++) {
            for (int j = 0; j < width; j++) {
                int at = row * width + j;
                for (int k = 0; k < horizontal.weights[j].length; k++) {
                    double value = values[row * columns + horizontal.first[j] + k];
                    if (!Double.isNaN(value)) {
                        sums[at] += horizontal.weights[j][k] * value;
                        shares[at] += horizontal.weights[j][k];
                    }
                }
            }
        }
        double[] result = new double[down.length * width];
        for (int i = 0; i < down.length; i++) {
            for (int j = 0; j < width; j++) {
                double sum = 0;
                double share = 0;
                for (int k = 0; k < vertical.weights[i].length; k++) {
                    int at = (vertical.first[i] + k) * width + j;
                    sum += vertical.weights[i][k] * sums[at];
                    share += vertical.weights[i][k] * shares[at];
                }
                result[i * width + j] = share < 0.5 ? Double.NaN : sum / share;
            }
        }
        return result;
    }

    private static int pack(float[] sum) {
        float alpha = sum[3];
        if (alpha <= 0) {
            return 0;
        }
        int red = channel(sum[0] / alpha);
        int green = channel(sum[1] / alpha);
        int blue = channel(sum[2] / alpha);
        return channel(alpha) << 24 | red << 16 | green << 8 | blue;
    }

    private static int channel(float value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    /** For each place the first cell that counts and the weights from there on. */
    private static final class Weights {
        final int[] first;
        final float[][] weights;

        private Weights(int[] first, float[][] weights) {
            this.first = first;
            this.weights = weights;
        }

        static Weights of(double[] places, int cells, Kernel kernel) {
            double step = places.length > 1 ? Math.abs(places[1] - places[0]) : 1;
            double stretch = Math.max(1, step);
            double reach = kernel.radius() * stretch;
            int[] first = new int[places.length];
            float[][] weights = new float[places.length][];
            for (int i = 0; i < places.length; i++) {
                double center = places[i] - 0.5;
                int from = (int) Math.ceil(center - reach);
                int to = (int) Math.floor(center + reach);
                int low = Math.clamp(from, 0, cells - 1);
                int high = Math.clamp(to, low, cells - 1);
                float[] own = new float[high - low + 1];
                float sum = 0;
                for (int cell = from; cell <= to; cell++) {
                    double distance = Math.abs(cell - center) / stretch;
                    float weight =
                            distance <= kernel.radius()
                                    ? (float) kernel.weight().applyAsDouble(distance)
                                    : 0;
                    own[Math.clamp(cell, low, high) - low] += weight;
                    sum += weight;
                }
                for (int k = 0; k < own.length && sum != 0; k++) {
                    own[k] /= sum;
                }
                if (sum == 0) {
                    own[0] = 1;
                }
                first[i] = low;
                weights[i] = own;
            }
            return new Weights(first, weights);
        }

        int least() {
            int least = Integer.MAX_VALUE;
            for (int cell : first) {
                least = Math.min(least, cell);
            }
            return least;
        }

        int most() {
            int most = 0;
            for (int i = 0; i < first.length; i++) {
                most = Math.max(most, first[i] + weights[i].length);
            }
            return most;
        }
    }
}
