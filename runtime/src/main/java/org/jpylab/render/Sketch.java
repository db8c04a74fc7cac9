package org.jpylab.render;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Lines as if drawn by hand: each pixel of a line is moved across it by a sine wave that is walked
 * along at random speed.
 *
 * @param scale how far lines are moved, in pixels
 * @param length of the wave, in pixels
 * @param randomness by what factor the speed changes
 */
record Sketch(double scale, double length, double randomness) {
    private static final double FLATNESS = 0.1;

    /** The artist's parameters as numbers; null for straight lines. */
    static @Nullable Sketch of(@Nullable Object parameters) {
        if (parameters == null) {
            return null;
        }
        double[] values = Values.numbers(parameters);
        return values.length < 3 || values[0] == 0
                ? null
                : new Sketch(values[0], values[1], values[2]);
    }

    /** A path as a sketch; a new one. */
    Path2D apply(Path path) {
        return apply(Shapes.of(path, new Path2D.Double(Path2D.WIND_NON_ZERO)));
    }

    /** A shape as a sketch; a new one. */
    Path2D apply(Shape shape) {
        Wave wave = new Wave(this);
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        for (PathIterator it = shape.getPathIterator(null, FLATNESS); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = c[0];
                    startY = c[1];
                    wave.moveTo(c[0], c[1]);
                }
                case PathIterator.SEG_LINETO -> wave.lineTo(c[0], c[1]);
                default -> {
                    wave.lineTo(startX, startY);
                    wave.out.closePath();
                }
            }
        }
        return wave.out;
    }

    /** The wave and where it is. */
    private static final class Wave {
        private static final long FACTOR = 214013;
        private static final long SUMMAND = 2531011;
        private static final long MASK = 0xffffffffL;

        private final Path2D.Double out = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private final double scale;
        private final double frequency;
        private final double logRandomness;
        private long seed;
        private double phase;
        private double fromX;
        private double fromY;
        private double lastX;
        private double lastY;

        Wave(Sketch sketch) {
            scale = sketch.scale;
            frequency = 2 * Math.PI / (sketch.length * sketch.randomness);
            logRandomness = 2 * Math.log(sketch.randomness);
        }

        void moveTo(double x, double y) {
            phase = 0;
            fromX = x;
            fromY = y;
            lastX = x;
            lastY = y;
            out.moveTo(x, y);
        }

        /** Goes on in steps of a pixel. */
        void lineTo(double x, double y) {
            double dx = x - fromX;
            double dy = y - fromY;
            double step = 1 / Math.max(Math.hypot(dx, dy), 1e-30);
            for (double t = step; t < 1 - step; t += step) {
                point(fromX + t * dx, fromY + t * dy);
            }
            point(x, y);
            fromX = x;
            fromY = y;
        }

        private void point(double x, double y) {
            seed = (FACTOR * seed + SUMMAND) & MASK;
            phase += Math.exp(seed / (double) (1L << 32) * logRandomness);
            double dx = lastX - x;
            double dy = lastY - y;
            double distance = Math.hypot(dx, dy);
            lastX = x;
            lastY = y;
            if (distance == 0) {
                out.lineTo(x, y);
                return;
            }
            double across = Math.sin(phase * frequency) * scale / distance;
            out.lineTo(x + across * dy, y - across * dx);
        }
    }
}
