package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;

/** What figures look like in pixels. */
class FigureRendererTest {
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;
    private static final int BLUE = 0xff1f77b4;

    @Test
    void drawsAFrameOnWholePixels() {
        BufferedImage image = FigureRenderer.render(Plots.axes().owner());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(480);
        assertThat(image.getRGB(2, 2)).isEqualTo(WHITE);
        assertThat(image.getRGB(80, 200)).isEqualTo(BLACK);
        assertThat(image.getRGB(576, 200)).isEqualTo(BLACK);
        assertThat(image.getRGB(300, 58)).isEqualTo(BLACK);
    }

    @Test
    void drawsLinesInTheirColour() {
        Axes axes = Plots.axes();
        Plots.plot(
                axes,
                new double[] {0, 1},
                new double[] {0, 0},
                Map.of("linewidth", 6.0, "color", "C0"));
        BufferedImage image = FigureRenderer.render(axes.owner());
        assertThat(image.getRGB(328, 240)).isEqualTo(BLUE);
    }

    @Test
    void interruptsLinesAtNotANumber() {
        Axes axes = Plots.axes();
        double[] x = {0, 1, 2, 3, 4};
        double[] y = {1, 1, Double.NaN, 1, 1};
        Plots.plot(axes, x, y, Map.of("linewidth", 6.0, "color", "C0"));
        BufferedImage image = FigureRenderer.render(axes.owner());
        assertThat(image.getRGB(328, 240)).isEqualTo(WHITE);
        assertThat(image.getRGB(150, 240)).isEqualTo(BLUE);
    }

    @Test
    void survivesInfinitiesAndHugeNumbers() {
        Axes axes = Plots.axes();
        double inf = Double.POSITIVE_INFINITY;
        Plots.plot(axes, new double[] {0, 1, 2, 3}, new double[] {0, inf, -inf, 1e300}, Map.of());
        axes.setYlim(-1, 1);
        assertThat(FigureRenderer.render(axes.owner()).getRGB(2, 2)).isEqualTo(WHITE);
    }

    @Test
    void drawsEmptyPlotsAndEmptyLines() {
        Axes axes = Plots.axes();
        Plots.plot(axes, new double[0], new double[0], Map.of("marker", "o"));
        assertThat(FigureRenderer.render(axes.owner()).getRGB(80, 200)).isEqualTo(BLACK);
    }

    @Test
    void drawsLongLinesQuickly() {
        Axes axes = Plots.axes();
        double[] x = Plots.range(1_000_000, 1e-4);
        double[] y = Plots.sine(x);
        Plots.plot(axes, x, y, Map.of());
        FigureRenderer.render(axes.owner());
        long start = System.nanoTime();
        FigureRenderer.render(axes.owner());
        assertThat((System.nanoTime() - start) / 1e6).isLessThan(1000);
    }

    @Test
    void drawsDenseDashesWithGaps() {
        Axes axes = Plots.axes();
        double[] x = Plots.range(60_000, 1.0 / 60_000);
        double[] y = new double[x.length];
        Arrays.fill(y, 0.5);
        Plots.plot(axes, x, y, Map.of("linestyle", ":", "linewidth", 4.0, "color", "C0"));
        BufferedImage image = FigureRenderer.render(axes.owner());
        int gaps = 0;
        for (int i = 110; i < 540; i++) {
            gaps += image.getRGB(i, 240) == WHITE ? 1 : 0;
        }
        assertThat(gaps).isGreaterThan(50);
    }

    @Test
    void drawsLongTickLabels() {
        Axes axes = Plots.axes();
        Text text = new Text(0.5, 0.5, "a label of far more than twenty characters");
        axes.owner().addText(0.5, 0.5, text.getText(), Map.of("ha", "center"));
        BufferedImage image = FigureRenderer.render(axes.owner());
        assertThat(darkPixels(image, 150, 225, 500, 245)).isGreaterThan(300);
    }

    private static int darkPixels(BufferedImage image, int x0, int y0, int x1, int y1) {
        int dark = 0;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
