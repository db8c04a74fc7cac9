package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Boxes with a toothed edge. */
final class Sawtooth {
    private Sawtooth() {}

    static Path outline(
            StyleSpec style,
            double x,
            double y,
            double width,
            double height,
            double size,
            boolean round) {
        double pad = size * style.get("pad", 0.3);
        double tooth = style.get("tooth_size", style.get("pad", 0.3) * .5) * size;
        double half = tooth / 2;
        double w = width + 2 * pad - tooth;
        double h = height + 2 * pad - tooth;
        int nx = (int) Math.rint((w - tooth) / (tooth * 2)) * 2;
        int ny = (int) Math.rint((h - tooth) / (tooth * 2)) * 2;
        double dx = (w - tooth) / nx;
        double dy = (h - tooth) / ny;
        double x0 = x - pad + half;
        double y0 = y - pad + half;
        double x1 = x0 + w;
        double y1 = y0 + h;
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {x0, y0});
        for (int i = 0; i < 2 * nx; i++) {
            points.add(new double[] {x0 + half + dx * .5 * i, y0 + wave(i) * half});
        }
        points.add(new double[] {x1 - half, y0 - half});
        points.add(new double[] {x1, y0});
        for (int i = 0; i < 2 * ny; i++) {
            points.add(new double[] {x1 - wave(i) * half, y0 + half + dy * .5 * i});
        }
        points.add(new double[] {x1 + half, y1 - half});
        points.add(new double[] {x1, y1});
        for (int i = 0; i < 2 * nx; i++) {
            points.add(new double[] {x1 - half - dx * .5 * i, y1 - wave(i) * half});
        }
        points.add(new double[] {x0 + half, y1 + half});
        points.add(new double[] {x0, y1});
        for (int i = 0; i < 2 * ny; i++) {
            points.add(new double[] {x0 + wave(i) * half, y1 - half - dy * .5 * i});
        }
        points.add(new double[] {x0 - half, y0 + half});
        points.add(new double[] {x0, y0});
        if (!round) {
            Path open = Path.of(points.toArray(double[][]::new), null);
            return Path.closed(open.x(), open.y());
        }
        points.add(new double[] {x0, y0});
        byte[] codes = new byte[points.size()];
        Arrays.fill(codes, Path.CURVE3);
        codes[0] = Path.MOVETO;
        codes[codes.length - 1] = Path.CLOSEPOLY;
        return Path.of(points.toArray(double[][]::new), codes);
    }

    /** Down, level, up, level. */
    private static double wave(int i) {
        return switch (i % 4) {
            case 0 -> -1;
            case 2 -> 1;
            default -> 0;
        };
    }
}
