package org.jpylab.render;

import org.jspecify.annotations.Nullable;

import java.util.function.DoubleUnaryOperator;

/**
 * The weight of a picture's cells by their distance, in cells, up to a radius. The formulas are
 * those of Anti-Grain Geometry's {@code agg_image_filters.h}.
 */
record Kernel(double radius, DoubleUnaryOperator weight) {
    /** The kernel of an interpolation; null for the nearest cell. */
    static @Nullable Kernel named(String name, double columnPixels, double rowPixels) {
        return switch (name) {
            case "none", "nearest" -> null;
            case "antialiased" -> isSharp(columnPixels) && isSharp(rowPixels) ? null : hanning();
            case "bilinear" -> new Kernel(1, x -> 1 - x);
            case "hanning" -> hanning();
            case "hamming" -> new Kernel(1, x -> 0.54 + 0.46 * Math.cos(Math.PI * x));
            case "hermite" -> new Kernel(1, x -> (2 * x - 3) * x * x + 1);
            case "quadric" ->
                    new Kernel(1.5, x -> x < 0.5 ? 0.75 - x * x : 0.5 * (x - 1.5) * (x - 1.5));
            case "bicubic" -> new Kernel(2, Kernel::bicubic);
            case "kaiser" -> new Kernel(1, x -> bessel(6.33 * Math.sqrt(Math.max(0, 1 - x * x))));
            case "catrom" -> new Kernel(2, Kernel::catmullRom);
            case "gaussian" -> new Kernel(2, x -> Math.exp(-2 * x * x) * Math.sqrt(2 / Math.PI));
            case "spline16" -> new Kernel(2, Kernel::spline16);
            case "spline36" -> new Kernel(3, Kernel::spline36);
            case "mitchell" -> new Kernel(2, Kernel::mitchell);
            case "sinc" -> new Kernel(4, Kernel::sinc);
            case "lanczos" -> new Kernel(4, x -> sinc(x) * sinc(x / 4));
            case "blackman" ->
                    new Kernel(
                            4,
                            x ->
                                    sinc(x)
                                            * (0.42
                                                    + 0.5 * Math.cos(Math.PI * x / 4)
                                                    + 0.08 * Math.cos(Math.PI * x / 2)));
            default -> new Kernel(1, x -> 1 - x);
        };
    }

    /** Cells that are whole pixels or large stay sharp. */
    private static boolean isSharp(double cellPixels) {
        return cellPixels > 3 || cellPixels == 1 || cellPixels == 2;
    }

    private static Kernel hanning() {
        return new Kernel(1, x -> 0.5 + 0.5 * Math.cos(Math.PI * x));
    }

    private static double cube(double x) {
        return x <= 0 ? 0 : x * x * x;
    }

    private static double bicubic(double x) {
        return (cube(x + 2) - 4 * cube(x + 1) + 6 * cube(x) - 4 * cube(x - 1)) / 6;
    }

    private static double catmullRom(double x) {
        return x < 1 ? 0.5 * (2 + x * x * (-5 + x * 3)) : 0.5 * (4 + x * (-8 + x * (5 - x)));
    }

    private static double spline16(double x) {
        return x < 1
                ? ((x - 9.0 / 5) * x - 1.0 / 5) * x + 1
                : ((-1.0 / 3 * (x - 1) + 4.0 / 5) * (x - 1) - 7.0 / 15) * (x - 1);
    }

    private static double spline36(double x) {
        if (x < 1) {
            return ((13.0 / 11 * x - 453.0 / 209) * x - 3.0 / 209) * x + 1;
        }
        double t = x < 2 ? x - 1 : x - 2;
        return x < 2
                ? ((-6.0 / 11 * t + 270.0 / 209) * t - 156.0 / 209) * t
                : ((1.0 / 11 * t - 45.0 / 209) * t + 26.0 / 209) * t;
    }

    private static double mitchell(double x) {
        return x < 1
                ? (16 + x * x * (-36 + x * 21)) / 18
                : (32 + x * (-60 + x * (36 - 7 * x))) / 18;
    }

    private static double sinc(double x) {
        double angle = x * Math.PI;
        return angle == 0 ? 1 : Math.sin(angle) / angle;
    }

    /** The modified Bessel function of order zero, by its series. */
    private static double bessel(double x) {
        double sum = 1;
        double y = x * x / 4;
        double term = y;
        for (int i = 2; term > 1e-12; i++) {
            sum += term;
            term *= y / ((double) i * i);
        }
        return sum;
    }
}
