package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.figure.axes.Axes;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.BitmapEncoder;

import java.awt.image.BufferedImage;
import java.util.Map;

class FigureChartTest {
    @Test
    void isDrawnByXChartsEncoders() {
        Axes axes = Plots.axes();
        Plots.plot(axes, new double[] {0, 1}, new double[] {0, 1}, Map.of("linewidth", 9.0));
        axes.titles().set("a chart", null, null, null, Map.of());
        FigureChart chart = new FigureChart(axes.owner());
        BufferedImage image = BitmapEncoder.getBufferedImage(chart);
        assertThat(chart.getTitle()).isEqualTo("a chart");
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
        assertThat(image.getRGB(328, 242) & 0xffffff).isEqualTo(0x1f77b4);
    }
}
