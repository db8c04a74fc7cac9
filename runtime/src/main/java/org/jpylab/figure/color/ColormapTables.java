package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jpylab.figure.tick.Numbers;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Makes the tables of colour maps from lists of colours, from segments and from functions. */
public final class ColormapTables {
    private ColormapTables() {}

    /** The colours of a list; another size picks from them as evenly as it can. */
    public static Colormap listed(String name, List<Rgba> colors, int size) {
        double[][] rows = colors.stream().map(Rgba::toArray).toArray(double[][]::new);
        return new Colormap(
                        name,
                        size,
                        n -> {
                            double[][] table = new double[n][];
                            for (int i = 0; i < n; i++) {
                                table[i] =
                                        n == size
                                                ? rows[i % rows.length]
                                                : pick(rows, n == 1 ? 0 : i / (double) (n - 1));
                            }
                            return table;
                        })
                .asListed();
    }

    private static double[] pick(double[][] rows, double at) {
        int index = at * rows.length == rows.length ? rows.length - 1 : (int) (at * rows.length);
        return rows[index];
    }

    /** Colours at equal distances, linear between. */
    public static Colormap fromList(String name, List<Rgba> colors, int size) {
        double[] places = Numbers.linspace(0, 1, colors.size());
        return fromList(name, places, colors, size);
    }

    /** Colours at given places from 0 to 1, linear between. */
    public static Colormap fromList(String name, double[] places, List<Rgba> colors, int size) {
        double[][] channels = new double[4][3 * colors.size()];
        for (int i = 0; i < colors.size(); i++) {
            double[] rgba = colors.get(i).toArray();
            for (int channel = 0; channel < 4; channel++) {
                channels[channel][3 * i] = places[i];
                channels[channel][3 * i + 1] = rgba[channel];
                channels[channel][3 * i + 2] = rgba[channel];
            }
        }
        return segmented(name, channels, size);
    }

    /**
     * A map of segments.
     *
     * @param channels for red, green, blue and perhaps opacity: x, value below x, value above x, …
     */
    public static Colormap segmented(String name, double[][] channels, int size) {
        return new Colormap(
                name,
                size,
                n -> {
                    double[][] table = new double[n][];
                    double[][] columns = new double[4][];
                    for (int channel = 0; channel < 4; channel++) {
                        columns[channel] =
                                channel < channels.length ? lookup(channels[channel], n) : null;
                    }
                    for (int i = 0; i < n; i++) {
                        double alpha = columns[3] == null ? 1 : columns[3][i];
                        table[i] =
                                new double[] {columns[0][i], columns[1][i], columns[2][i], alpha};
                    }
                    return table;
                });
    }

    /** A map of functions of a number from 0 to 1, clipped to that range. */
    public static Colormap functions(
            String name,
            DoubleUnaryOperator red,
            DoubleUnaryOperator green,
            DoubleUnaryOperator blue,
            int size) {
        return new Colormap(
                name,
                size,
                n -> {
                    double[] x = Numbers.linspace(0, 1, n);
                    double[][] table = new double[n][];
                    for (int i = 0; i < n; i++) {
                        table[i] =
                                new double[] {
                                    clip(red.applyAsDouble(x[i])),
                                    clip(green.applyAsDouble(x[i])),
                                    clip(blue.applyAsDouble(x[i])),
                                    1
                                };
                    }
                    return table;
                });
    }

    private static double clip(double value) {
        return Math.min(1, Math.max(0, value));
    }

    private static double[] lookup(double[] segments, int n) {
        int count = segments.length / 3;
        if (segments[0] != 0 || segments[3 * (count - 1)] != 1) {
            throw PyError.valueError("data mapping points must start with x=0 and end with x=1");
        }
        double[] table = new double[n];
        table[0] = clip(segments[2]);
        if (n == 1) {
            table[0] = clip(segments[3 * (count - 1) + 1]);
            return table;
        }
        double[] places = Numbers.linspace(0, 1, n);
        int next = 1;
        for (int i = 1; i < n - 1; i++) {
            double at = (n - 1) * places[i];
            while (segments[3 * next] * (n - 1) < at) {
                next++;
            }
            double x0 = segments[3 * (next - 1)] * (n - 1);
            double x1 = segments[3 * next] * (n - 1);
            double start = segments[3 * (next - 1) + 2];
            table[i] = clip((at - x0) / (x1 - x0) * (segments[3 * next + 1] - start) + start);
        }
        table[n - 1] = clip(segments[3 * (count - 1) + 1]);
        return table;
    }
}
