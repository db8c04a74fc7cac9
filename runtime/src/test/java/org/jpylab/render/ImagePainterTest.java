package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.axes.Axes;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;

class ImagePainterTest {
    private static final int RED = 0xffff0000;
    private static final int GREEN = 0xff00ff00;
    private static final int BLUE = 0xff0000ff;

    private static BufferedImage drawn(String interpolation, String origin) {
        Axes axes = Plots.axes();
        AxesImage image = new AxesImage(null, null, null);
        image.setData(new double[][][] {{{1, 0, 0}, {0, 1, 0}}, {{0, 0, 1}, {1, 1, 1}}});
        image.setExtent(new double[] {0, 1, 0, 1});
        image.setOrigin(origin);
        image.setInterpolation(interpolation);
        axes.addImage(image);
        axes.setXlim(0, 1);
        axes.setYlim(0, 1);
        return FigureRenderer.render(axes.owner());
    }

    @Test
    void putsTheFirstRowAtTheTop() {
        BufferedImage image = drawn("nearest", "upper");
        assertThat(image.getRGB(150, 100)).isEqualTo(RED);
        assertThat(image.getRGB(500, 100)).isEqualTo(GREEN);
        assertThat(image.getRGB(150, 380)).isEqualTo(BLUE);
    }

    @Test
    void putsTheFirstRowAtTheBottomWhenAsked() {
        assertThat(drawn("nearest", "lower").getRGB(150, 380)).isEqualTo(RED);
    }

    @Test
    void keepsLargeCellsSharp() {
        BufferedImage image = drawn("antialiased", "upper");
        assertThat(image.getRGB(326, 100)).isEqualTo(RED);
        assertThat(image.getRGB(330, 100)).isEqualTo(GREEN);
    }

    @Test
    void blendsCellsBetweenTheirCentres() {
        int middle = drawn("bilinear", "upper").getRGB(328, 100);
        assertThat(middle >> 16 & 255).isBetween(110, 145);
        assertThat(middle >> 8 & 255).isBetween(110, 145);
    }
}
