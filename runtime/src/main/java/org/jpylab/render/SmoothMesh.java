package org.jpylab.render;

import org.jpylab.figure.artist.QuadMesh;
import org.jpylab.figure.color.Rgba;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws meshes whose colours belong to corners: each quadrilateral is four triangles around its
 * middle, in which colours blend linearly (Gouraud shading). Surfaces of outlines get small areas
 * of one colour.
 */
final class SmoothMesh {
    /** Into how many areas a side of a triangle is cut on surfaces of outlines. */
    private static final int PIECES = 6;

    private final Canvas canvas;
    private final int rows;
    private final int columns;
    private final double[] x;
    private final double[] y;
    private final List<Rgba> colors;
    private final int width;
    private final int height;
    private final int[] pixels;

    private SmoothMesh(QuadMesh mesh, Canvas canvas) {
        this.canvas = canvas;
        rows = mesh.x().rows();
        columns = mesh.x().columns();
        x = mesh.x().values().clone();
        y = mesh.y().values().clone();
        mesh.getTransform().map(x, y);
        canvas.flip(x, y);
        colors = mesh.faceColors();
        width = canvas.isPixels() ? (int) Math.ceil(canvas.width()) : 0;
        height = canvas.isPixels() ? (int) Math.ceil(canvas.height()) : 0;
        pixels = new int[width * height];
    }

    static void paint(QuadMesh mesh, Canvas canvas) {
        canvas.clip(mesh.clip());
        SmoothMesh smooth = new SmoothMesh(mesh, canvas);
        if (smooth.colors.isEmpty()) {
            return;
        }
        smooth.everyTriangle();
        if (canvas.isPixels()) {
            BufferedImage picture =
                    new BufferedImage(smooth.width, smooth.height, BufferedImage.TYPE_INT_ARGB);
            picture.setRGB(0, 0, smooth.width, smooth.height, smooth.pixels, 0, smooth.width);
            canvas.graphics().drawImage(picture, 0, 0, null);
        }
    }

    /** A corner of a triangle: x, y, and the colour's four parts. */
    private double[] corner(int row, int column) {
        int i = row * columns + column;
        Rgba color = colors.get(i % colors.size());
        return new double[] {x[i], y[i], color.red(), color.green(), color.blue(), color.alpha()};
    }

    private void everyTriangle() {
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                double[][] around = {
                    corner(row, column),
                    corner(row, column + 1),
                    corner(row + 1, column + 1),
                    corner(row + 1, column)
                };
                double[] middle = new double[6];
                for (int k = 0; k < 6; k++) {
                    middle[k] = (around[0][k] + around[1][k] + around[2][k] + around[3][k]) / 4;
                }
                if (!Double.isFinite(middle[0] + middle[1])) {
                    continue;
                }
                for (int k = 0; k < 4; k++) {
                    if (canvas.isPixels()) {
                        fill(around[k], around[(k + 1) % 4], middle);
                    } else {
                        cut(around[k], around[(k + 1) % 4], middle);
                    }
                }
            }
        }
    }

    /** Sets the pixels whose centres lie in a triangle. */
    private void fill(double[] a, double[] b, double[] c) {
        double whole = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
        if (whole == 0) {
            return;
        }
        double slack = 1e-9;
        int top = Math.max(0, (int) Math.floor(Math.min(a[1], Math.min(b[1], c[1]))));
        int below = Math.min(height, (int) Math.ceil(Math.max(a[1], Math.max(b[1], c[1]))) + 1);
        int left = Math.max(0, (int) Math.floor(Math.min(a[0], Math.min(b[0], c[0]))));
        int beyond = Math.min(width, (int) Math.ceil(Math.max(a[0], Math.max(b[0], c[0]))) + 1);
        for (int row = top; row < below; row++) {
            for (int column = left; column < beyond; column++) {
                double px = column + 0.5;
                double py = row + 0.5;
                double v = ((px - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (py - a[1])) / whole;
                double w = ((b[0] - a[0]) * (py - a[1]) - (px - a[0]) * (b[1] - a[1])) / whole;
                if (v >= -slack && w >= -slack && v + w <= 1 + slack) {
                    pixels[row * width + column] = argb(blend(a, b, c, v, w));
                }
            }
        }
    }

    private static double[] blend(double[] a, double[] b, double[] c, double v, double w) {
        double[] color = new double[4];
        for (int k = 0; k < 4; k++) {
            double part = a[k + 2] + v * (b[k + 2] - a[k + 2]) + w * (c[k + 2] - a[k + 2]);
            color[k] = Math.clamp(part, 0, 1);
        }
        return color;
    }

    private static int argb(double[] color) {
        int argb = (int) Math.round(255 * color[3]);
        for (int k = 0; k < 3; k++) {
            argb = argb << 8 | (int) Math.round(255 * color[k]);
        }
        return argb;
    }

    /** Fills small triangles, each with the colour of its middle. */
    private void cut(double[] a, double[] b, double[] c) {
        canvas.setAntialiased(false);
        for (int i = 0; i < PIECES; i++) {
            for (int j = 0; j < PIECES - i; j++) {
                area(a, b, c, i, j, 1);
                if (j < PIECES - i - 1) {
                    area(a, b, c, i + 1, j + 1, -1);
                }
            }
        }
    }

    private void area(double[] a, double[] b, double[] c, int i, int j, int step) {
        double v = (i + step / 3.0) / PIECES;
        double w = (j + step / 3.0) / PIECES;
        double[] color = blend(a, b, c, v, w);
        canvas.setColor(new Rgba(color[0], color[1], color[2], color[3]));
        Path2D area = new Path2D.Double();
        int[][] corners = {{i, j}, {i + step, j}, {i, j + step}};
        for (int k = 0; k < 3; k++) {
            double s = (double) corners[k][0] / PIECES;
            double t = (double) corners[k][1] / PIECES;
            double px = a[0] + s * (b[0] - a[0]) + t * (c[0] - a[0]);
            double py = a[1] + s * (b[1] - a[1]) + t * (c[1] - a[1]);
            if (k == 0) {
                area.moveTo(px, py);
            } else {
                area.lineTo(px, py);
            }
        }
        area.closePath();
        canvas.graphics().fill(area);
    }
}
