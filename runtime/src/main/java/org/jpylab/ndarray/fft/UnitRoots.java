package org.jpylab.ndarray.fft;

/**
 * The n-th roots of unity, cosines and sines of 2πi/n. Angles below π/4 come from polynomials, in
 * two levels of about √n, and all others by symmetry; polynomials and roundings are pocketfft's (M.
 * Reinecke, gitlab.mpcdf.mpg.de/mtr/pocketfft), whose results these must match.
 */
final class UnitRoots {
    private static final double[] COSINE = {
        -1.0369917389758117e-4,
        1.9294935641298806e-3,
        -2.5806887942825395e-2,
        0.2353306302832821,
        -1.3352627688538006,
        4.058712126416762,
        -4.934802200544679
    };
    private static final double[] SINE = {
        4.6151442520157035e-4,
        -7.3700183130883555e-3,
        0.08214586894932394,
        -0.5992645289321492,
        2.550164039873269,
        -5.167712780049952
    };
    private static final double SQRT_HALF = 0.7071067811865476;

    private final int steps;
    private final int perRoot;
    private final double[] octantCos;
    private final double[] octantSin;

    UnitRoots(int n) {
        perRoot = n % 4 == 0 ? 1 : n % 2 == 0 ? 2 : 4;
        steps = n * perRoot;
        int count = (steps + 4) >> 3;
        octantCos = new double[count];
        octantSin = new double[count];
        fillOctant(count);
    }

    private void fillOctant(int count) {
        int block = (int) Math.sqrt(count);
        octantCos[0] = 1;
        // The first block holds cosines less one until the others are made from it.
        for (int i = 1; i < block; i++) {
            double angle = 2.0 * i / steps;
            octantCos[i] = cosineLessOne(angle);
            octantSin[i] = sine(angle);
        }
        for (int start = Math.max(block, 1); start < count; start += block) {
            double angle = 2.0 * start / steps;
            double c = cosineLessOne(angle);
            double s = sine(angle);
            octantCos[start] = c + 1;
            octantSin[start] = s;
            for (int i = 1; i < Math.min(block, count - start); i++) {
                double ci = octantCos[i];
                double si = octantSin[i];
                octantCos[start + i] = ((c * ci - s * si + c) + ci) + 1;
                octantSin[start + i] = (c * si + s * ci) + s + si;
            }
        }
        for (int i = 1; i < block; i++) {
            octantCos[i] += 1;
        }
    }

    /** cos πa − 1. */
    private static double cosineLessOne(double a) {
        double square = a * a;
        return polynomial(COSINE, square) * square;
    }

    /** sin πa. */
    private static double sine(double a) {
        double square = a * a;
        return Math.fma(a, Math.PI, polynomial(SINE, square) * (square * a));
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            value = Math.fma(value, x, coefficients[i]);
        }
        return value;
    }

    /** cos 2πi/n. */
    double cos(int i) {
        int step = i * perRoot;
        return switch (step / (steps / 4)) {
            case 0 -> firstQuadrantCos(step);
            case 1 -> -firstQuadrantSin(step - steps / 4);
            case 2 -> -firstQuadrantCos(step - steps / 2);
            default -> firstQuadrantSin(step - 3 * (steps / 4));
        };
    }

    /** sin 2πi/n. */
    double sin(int i) {
        int step = i * perRoot;
        return switch (step / (steps / 4)) {
            case 0 -> firstQuadrantSin(step);
            case 1 -> firstQuadrantCos(step - steps / 4);
            case 2 -> -firstQuadrantSin(step - steps / 2);
            default -> -firstQuadrantCos(step - 3 * (steps / 4));
        };
    }

    private double firstQuadrantCos(int step) {
        if (8L * step == steps) {
            return SQRT_HALF;
        }
        return 8L * step < steps ? octantCos[step] : octantSin[steps / 4 - step];
    }

    private double firstQuadrantSin(int step) {
        if (8L * step == steps) {
            return SQRT_HALF;
        }
        return 8L * step < steps ? octantSin[step] : octantCos[steps / 4 - step];
    }
}
