package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Scales;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;

/** Figures that drawing toolkits stumble over. */
class FigureTrapsTest {
    private static final int MILLION = 1_000_000;
    private static final double MS = 1e6;

    /** Some 50 ms on a quiet machine of two cores. */
    private static final double LONGEST_MS = 250;

    @Test
    void repaintsALineOfAMillionPointsQuickly() {
        Axes axes = Plots.axes();
        double[] x = Plots.range(MILLION, 1e-4);
        Plots.plot(axes, x, Plots.sine(x), Map.of());
        FigureRenderer.render(axes.owner());
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 10; i++) {
            axes.setXlim(i, 100);
            long start = System.nanoTime();
            FigureRenderer.render(axes.owner());
            best = Math.min(best, (System.nanoTime() - start) / MS);
        }
        assertThat(best).isLessThan(LONGEST_MS);
    }

    @Test
    void leavesOutWhatHasNoLogarithm() {
        Axes axes = Plots.axes();
        double[] y = {-1, 0, 1, 10, 100, 0, 5};
        Plots.plot(axes, Plots.range(y.length, 1), y, Map.of("color", "red", "marker", "o"));
        Scales.set(axes.axis(false), "log", Map.of());
        assertThat(axes.viewLimY()[0]).isPositive();
        assertThat(pixels(axes, 0xffff0000)).isGreaterThan(100);
    }

    @Test
    void drawsNothingOfALineWithoutALogarithm() {
        Axes axes = Plots.axes();
        Plots.plot(axes, new double[] {0, 1}, new double[] {-1, -2}, Map.of("color", "red"));
        Scales.set(axes.axis(false), "log", Map.of());
        assertThat(pixels(axes, 0xffff0000)).isZero();
    }

    @Test
    void drawsLinesOfTheSameLabel() {
        Axes axes = Plots.axes();
        Map<String, Object> red = Map.of("label", "same", "color", "red");
        Map<String, Object> blue = Map.of("label", "same", "color", "blue");
        Plots.plot(axes, new double[] {0, 1}, new double[] {0, 0}, red);
        Plots.plot(axes, new double[] {0, 1}, new double[] {1, 1}, blue);
        assertThat(pixels(axes, 0xffff0000)).isGreaterThan(400);
        assertThat(pixels(axes, 0xff0000ff)).isGreaterThan(400);
    }

    @Test
    void drawsOneOfManyEqualPoints() {
        Axes axes = Plots.axes();
        double[] y = new double[60_000];
        Arrays.fill(y, 2);
        Line2D line = Plots.plot(axes, y, y, Map.of("color", "red", "marker", "s"));
        assertThat(line.getLabel()).isNotNull();
        assertThat(pixels(axes, 0xffff0000)).isBetween(20, 200);
    }

    private static int pixels(Axes axes, int argb) {
        BufferedImage picture = FigureRenderer.render(axes.owner());
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += picture.getRGB(x, y) == argb ? 1 : 0;
            }
        }
        return count;
    }
}
