package org.jpylab.render;

import org.jpylab.figure.artist.AxesImage;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a picture over its extent. */
final class ImagePainter {
    private ImagePainter() {}

    static void paint(AxesImage image, Canvas canvas) {
        if (image.rows() == 0 || image.columns() == 0) {
            return;
        }
        double[] extent = image.extent();
        double[] x = {extent[0], extent[1]};
        double[] y = {extent[2], extent[3]};
        image.getTransform().map(x, y);
        double left = canvas.across(x[0]);
        double right = canvas.across(x[1]);
        double bottom = canvas.flip(y[0]);
        double top = canvas.flip(y[1]);
        if (!Double.isFinite(left + right + bottom + top)) {
            return;
        }
        boolean upper = image.origin().equals("upper");
        double firstRow = upper ? top : bottom;
        double rowStep = (upper ? bottom - top : top - bottom) / image.rows();
        canvas.clip(image.clip());
        BufferedImage pixels =
                new BufferedImage(image.columns(), image.rows(), BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, image.columns(), image.rows(), image.argb(), 0, image.columns());
        Graphics2D graphics = canvas.graphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                switch (image.interpolation()) {
                    case "none", "nearest", "antialiased" ->
                            RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR;
                    case "bilinear" -> RenderingHints.VALUE_INTERPOLATION_BILINEAR;
                    default -> RenderingHints.VALUE_INTERPOLATION_BICUBIC;
                });
        double columnStep = (right - left) / image.columns();
        graphics.drawImage(
                pixels, new AffineTransform(columnStep, 0, 0, rowStep, left, firstRow), null);
    }
}
