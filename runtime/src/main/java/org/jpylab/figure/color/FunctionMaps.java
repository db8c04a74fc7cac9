package org.jpylab.figure.color;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The colour maps that are formulas: gnuplot's palettes (gnuplot manual, "set palette
 * rgbformulae"), cubehelix (D. A. Green, Bull. Astr. Soc. India 39, 289, 2011) and a few older
 * ones.
 */
final class FunctionMaps {
    private FunctionMaps() {}

    static void addTo(Map<String, Colormap> maps, int size) {
        put(maps, size, "afmhot", x -> 2 * x, x -> 2 * x - 0.5, x -> 2 * x - 1);
        put(
                maps,
                size,
                "cubehelix",
                helix(-0.14861, 1.78277),
                helix(-0.29227, -0.90649),
                helix(1.97294, 0));
        put(
                maps,
                size,
                "flag",
                x -> wave(x, 31.5, 0.25) * 0.75 + 0.5,
                x -> Math.sin(x * 31.5 * Math.PI),
                x -> wave(x, 31.5, -0.25) * 0.75 + 0.5);
        put(maps, size, "gist_gray", x -> x, x -> x, x -> x);
        put(maps, size, "gist_heat", x -> 1.5 * x, x -> 2 * x - 1, x -> 4 * x - 3);
        put(maps, size, "gist_yarg", x -> 1 - x, x -> 1 - x, x -> 1 - x);
        put(maps, size, "gnuplot", Math::sqrt, x -> x * x * x, x -> Math.sin(x * 2 * Math.PI));
        put(
                maps,
                size,
                "gnuplot2",
                x -> x / 0.32 - 0.78125,
                x -> 2 * x - 0.84,
                FunctionMaps::gnuplot32);
        put(maps, size, "ocean", x -> 3 * x - 2, x -> Math.abs((3 * x - 1) / 2), x -> x);
        put(
                maps,
                size,
                "prism",
                x -> 0.75 * wave(x, 20.9, 0.25) + 0.67,
                x -> 0.75 * wave(x, 20.9, -0.25) + 0.33,
                x -> -1.1 * Math.sin(x * 20.9 * Math.PI));
        put(
                maps,
                size,
                "rainbow",
                x -> Math.abs(2 * x - 0.5),
                x -> Math.sin(x * Math.PI),
                x -> Math.cos(x * Math.PI / 2));
    }

    private static void put(
            Map<String, Colormap> maps,
            int size,
            String name,
            DoubleUnaryOperator red,
            DoubleUnaryOperator green,
            DoubleUnaryOperator blue) {
        maps.put(name, ColormapTables.functions(name, red, green, blue, size));
    }

    private static double wave(double x, double frequency, double phase) {
        return Math.sin((x * frequency + phase) * Math.PI);
    }

    private static DoubleUnaryOperator helix(double cosine, double sine) {
        return x -> {
            double amplitude = x * (1 - x) / 2;
            double phi = 2 * Math.PI * (0.5 / 3 + -1.5 * x);
            return x + amplitude * (cosine * Math.cos(phi) + sine * Math.sin(phi));
        };
    }

    private static double gnuplot32(double x) {
        return x < 0.25 ? 4 * x : x < 0.92 ? -2 * x + 1.84 : x / 0.08 - 11.5;
    }
}
