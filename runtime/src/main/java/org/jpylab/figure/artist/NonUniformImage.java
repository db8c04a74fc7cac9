package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** A picture of values at places that are not evenly spaced, over the whole of its axes. */
public final class NonUniformImage extends AxesImage {
    private double[] x = {};
    private double[] y = {};

    public NonUniformImage(@Nullable Object cmap, @Nullable Object norm) {
        super(cmap, norm, "lower");
        super.setInterpolation("nearest");
    }

    /** Sets the places of columns and rows, both growing, and the values. */
    public void setData(double[] columns, double[] rows, Object values) {
        super.setData(values);
        if (super.columns() != columns.length || super.rows() != rows.length) {
            throw PyError.typeError("Axes don't match array shape");
        }
        x = columns;
        y = rows;
        place(new double[] {x[0], x[x.length - 1], y[0], y[y.length - 1]});
    }

    @Override
    public void setInterpolation(@Nullable Object name) {
        if (name != null && !List.of("nearest", "bilinear").contains(Values.text(name))) {
            throw PyError.notImplemented("Only nearest and bilinear interpolations are supported");
        }
        super.setInterpolation(name == null ? "nearest" : name);
    }

    /** The image as it covers the limits of its axes, a pixel for each of theirs. */
    public AxesImage onAxes() {
        Axes axes = axes();
        Matrix values = matrix();
        if (axes == null || values == null) {
            return this;
        }
        Bbox box = axes.pixelBox();
        int width = Math.max(1, (int) Math.round(box.width()));
        int height = Math.max(1, (int) Math.round(box.height()));
        double[] viewX = axes.viewLimX();
        double[] viewY = axes.viewLimY();
        double[] shown = new double[width * height];
        double[] across = places(viewX, width);
        double[] up = places(viewY, height);
        boolean linear = interpolation().equals("bilinear");
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                shown[row * width + column] =
                        linear
                                ? bilinear(values, across[column], up[row])
                                : values.get(nearest(y, up[row]), nearest(x, across[column]));
            }
        }
        mapping().norm().autoscaleMissing(values.values());
        AxesImage image = new AxesImage(mapping().map(), mapping().norm(), "lower");
        image.setData(new Matrix(height, width, shown));
        image.place(new double[] {viewX[0], viewX[1], viewY[0], viewY[1]});
        image.setInterpolation("nearest");
        image.setAlpha(alphaValue());
        image.setTransform(getTransform());
        image.setClip(clip());
        return image;
    }

    private static double[] places(double[] view, int count) {
        double[] at = new double[count];
        for (int i = 0; i < count; i++) {
            at[i] = view[0] + (i + 0.5) / count * (view[1] - view[0]);
        }
        return at;
    }

    private static int nearest(double[] places, double at) {
        int next = next(places, at);
        if (next == 0) {
            return 0;
        }
        if (next == places.length) {
            return places.length - 1;
        }
        return at - places[next - 1] < places[next] - at ? next - 1 : next;
    }

    private static int next(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        return found < 0 ? -found - 1 : found;
    }

    private double bilinear(Matrix values, double atX, double atY) {
        int column = Math.clamp(next(x, atX) - 1, 0, Math.max(0, x.length - 2));
        int row = Math.clamp(next(y, atY) - 1, 0, Math.max(0, y.length - 2));
        double u = share(x, column, atX);
        double v = share(y, row, atY);
        int right = Math.min(column + 1, x.length - 1);
        int above = Math.min(row + 1, y.length - 1);
        double low = values.get(row, column) * (1 - u) + values.get(row, right) * u;
        double high = values.get(above, column) * (1 - u) + values.get(above, right) * u;
        return low * (1 - v) + high * v;
    }

    private static double share(double[] places, int i, double at) {
        if (i + 1 >= places.length) {
            return 0;
        }
        return Math.clamp((at - places[i]) / (places[i + 1] - places[i]), 0, 1);
    }
}
