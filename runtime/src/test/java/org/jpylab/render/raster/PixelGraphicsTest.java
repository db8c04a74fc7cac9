package org.jpylab.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

final class PixelGraphicsTest {
    private final BufferedImage image = new BufferedImage(12, 8, BufferedImage.TYPE_INT_ARGB);
    private final PixelGraphics graphics = PixelGraphics.on(image);

    private int red(int x, int y) {
        return image.getRGB(x, y) >> 16 & 255;
    }

    private void whiten() {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 12, 8);
        graphics.setColor(Color.BLACK);
    }

    @Test
    void aLineIsAsDarkAsItIsWide() {
        whiten();
        // Matplotlib draws spines of 0.8 points at 80 dots per inch in this grey.
        graphics.setStroke(new BasicStroke(0.8f * 80 / 72));
        graphics.draw(new Line2D.Double(0, 4.5, 12, 4.5));
        assertThat(red(5, 3)).isEqualTo(255);
        assertThat(red(5, 4)).isEqualTo(27);
        assertThat(red(5, 5)).isEqualTo(255);
    }

    @Test
    void aSlopeCoversPixelsByArea() {
        whiten();
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(2, 2);
        triangle.lineTo(4, 4);
        triangle.lineTo(2, 4);
        triangle.closePath();
        graphics.fill(triangle);
        assertThat(red(2, 2)).isBetween(126, 129);
        assertThat(red(3, 2)).isEqualTo(255);
        assertThat(red(2, 3)).isZero();
        assertThat(red(3, 3)).isBetween(126, 129);
    }

    @Test
    void whatLiesOutsideTheClipIsNotDrawnButCloses() {
        whiten();
        graphics.setClip(new Rectangle(2, 2, 4, 3));
        graphics.fill(new Rectangle2D.Double(-1e7, -1e7, 2e7, 2e7));
        assertThat(red(2, 2)).isZero();
        assertThat(red(5, 4)).isZero();
        assertThat(red(6, 4)).isEqualTo(255);
        assertThat(red(1, 2)).isEqualTo(255);
        assertThat(red(2, 5)).isEqualTo(255);
    }

    @Test
    void whatIsTouchedIsPaintedWithoutSmoothing() {
        whiten();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.fill(new Rectangle2D.Double(1.3, 1, 3, 1));
        assertThat(new int[] {red(1, 1), red(4, 1), red(5, 1)}).containsExactly(0, 0, 255);
    }

    @Test
    void evenOddShapesHaveHoles() {
        whiten();
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle(1, 1, 6, 6), false);
        ring.append(new Rectangle(3, 3, 2, 2), false);
        graphics.fill(ring);
        assertThat(red(2, 2)).isZero();
        assertThat(red(3, 3)).isEqualTo(255);
    }

    @Test
    void coloursMixOnEmptyPixelsWithoutDarkening() {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(200, 100, 50, 128));
        graphics.fill(new Ellipse2D.Double(1, 1, 6, 6));
        assertThat(image.getRGB(4, 4)).isEqualTo(128 << 24 | 200 << 16 | 100 << 8 | 50);
        assertThat(image.getRGB(1, 1) >>> 24).isLessThan(60);
    }
}
