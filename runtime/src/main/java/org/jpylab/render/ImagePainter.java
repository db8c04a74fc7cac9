package org.jpylab.render;

import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws a picture over its extent, resampled to the pixels of the surface as Matplotlib does. */
final class ImagePainter {
    private ImagePainter() {}

    static void paint(AxesImage image, Canvas canvas) {
        if (image.rows() == 0 || image.columns() == 0) {
            return;
        }
        double[] extent = image.extent();
        Transform transform = image.getTransform();
        if (transform.isAffine() && !transform.isSeparable()) {
            paintTurned(image, transform.toAffine(), canvas);
            return;
        }
        double[] x = {extent[0], extent[1]};
        double[] y = {extent[2], extent[3]};
        transform.map(x, y);
        boolean upper = image.origin().equals("upper");
        Placement place =
                new Placement(
                        canvas.across(x[0]),
                        canvas.across(x[1]),
                        canvas.flip(upper ? y[1] : y[0]),
                        canvas.flip(upper ? y[0] : y[1]));
        if (!place.isFinite()) {
            return;
        }
        canvas.clip(image.clip());
        if (canvas.isPixels()) {
            paintPixels(image, place, canvas);
        } else {
            paintWhole(image, place, canvas);
        }
    }

    /** Where the first column begins, the last ends, the first row begins, the last ends. */
    private record Placement(double left, double right, double first, double last) {
        boolean isFinite() {
            return Double.isFinite(left + right + first + last);
        }

        Bbox box() {
            return new Bbox(
                    Math.min(left, right),
                    Math.min(first, last),
                    Math.max(left, right),
                    Math.max(first, last));
        }
    }

    private static void paintPixels(AxesImage image, Placement place, Canvas canvas) {
        Bbox visible = visible(place.box(), image.clip(), canvas);
        if (visible == null || visible.width() <= 0 || visible.height() <= 0) {
            return;
        }
        int width = (int) Math.ceil(visible.width() - 1e-9);
        int height = (int) Math.ceil(visible.height() - 1e-9);
        if (width < 1 || height < 1) {
            return;
        }
        // The picture is stretched by less than a pixel so that it ends at whole pixels.
        double[] across =
                sources(
                        width,
                        visible.x0(),
                        visible.width(),
                        place.left,
                        place.right,
                        image.columns());
        double[] down =
                sources(
                        height,
                        visible.y0(),
                        visible.height(),
                        place.first,
                        place.last,
                        image.rows());
        double columnPixels = Math.abs(place.right - place.left) / image.columns();
        double rowPixels = Math.abs(place.last - place.first) / image.rows();
        Kernel kernel = Kernel.named(image.interpolation(), columnPixels, rowPixels);
        int[] pixels = pixels(image, down, across, kernel);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        int column = (int) Math.rint(visible.x0());
        int row = (int) Math.rint(visible.y1()) - height;
        canvas.graphics().drawImage(picture, column, row, null);
    }

    private static int[] pixels(
            AxesImage image, double[] down, double[] across, @Nullable Kernel kernel) {
        int rows = image.rows();
        int columns = image.columns();
        if (kernel == null) {
            return Resampling.nearest(image.argb(), rows, columns, down, across);
        }
        double[] values = image.cellValues();
        return values == null
                ? Resampling.filtered(image.argb(), rows, columns, down, across, kernel)
                : image.argbOf(Resampling.filtered(values, rows, columns, down, across, kernel));
    }

    private static @Nullable Bbox visible(Bbox box, @Nullable Clip clip, Canvas canvas) {
        Bbox surface = new Bbox(0, 0, canvas.width(), canvas.height());
        Bbox part = Bbox.intersection(box, surface);
        if (part == null || clip == null) {
            return part;
        }
        Bbox bounds = clip.bounds();
        Bbox turned =
                new Bbox(
                        canvas.across(bounds.xmin()),
                        canvas.flip(bounds.ymax()),
                        canvas.across(bounds.xmax()),
                        canvas.flip(bounds.ymin()));
        return Bbox.intersection(part, turned);
    }

    /** For each pixel's centre, where it lies in the picture, in its columns or rows. */
    private static double[] sources(
            int count, double start, double length, double first, double last, int cells) {
        double[] at = new double[count];
        for (int i = 0; i < count; i++) {
            double pixel = start + (i + 0.5) / count * length;
            at[i] = (pixel - first) / (last - first) * cells;
        }
        return at;
    }

    /** Draws a picture that is turned or sheared, smooth unless it is asked for as it is. */
    private static void paintTurned(AxesImage image, Affine transform, Canvas canvas) {
        double[] extent = image.extent();
        boolean upper = image.origin().equals("upper");
        double[] x = {extent[0], extent[1], extent[0]};
        double top = upper ? extent[3] : extent[2];
        double[] y = {top, top, upper ? extent[2] : extent[3]};
        transform.map(x, y);
        int columns = image.columns();
        int rows = image.rows();
        BufferedImage pixels = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, columns, rows, image.argb(), 0, columns);
        canvas.clip(image.clip());
        Graphics2D graphics = canvas.graphics();
        boolean sharp = List.of("nearest", "none").contains(image.interpolation());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                sharp
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double left = canvas.across(x[0]);
        double first = canvas.flip(y[0]);
        graphics.drawImage(
                pixels,
                new AffineTransform(
                        (canvas.across(x[1]) - left) / columns,
                        (canvas.flip(y[1]) - first) / columns,
                        (canvas.across(x[2]) - left) / rows,
                        (canvas.flip(y[2]) - first) / rows,
                        left,
                        first),
                null);
    }

    private static void paintWhole(AxesImage image, Placement place, Canvas canvas) {
        int columns = image.columns();
        int rows = image.rows();
        BufferedImage pixels = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, columns, rows, image.argb(), 0, columns);
        Graphics2D graphics = canvas.graphics();
        if (canvas.isPixels()) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION,
                    RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        }
        AffineTransform toSurface =
                new AffineTransform(
                        (place.right - place.left) / columns,
                        0,
                        0,
                        (place.last - place.first) / rows,
                        place.left,
                        place.first);
        graphics.drawImage(pixels, toSurface, null);
    }
}
