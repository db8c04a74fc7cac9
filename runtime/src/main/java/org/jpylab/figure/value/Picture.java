package org.jpylab.figure.value;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Colours in rows and columns: three or four channels per point, row after row.
 *
 * @param bytes whether the values run from 0 to 255 rather than from 0 to 1
 */
public record Picture(int rows, int columns, int channels, double[] values, boolean bytes) {
    /** Reads nested sequences of depth three; null for data of another depth. */
    public static @Nullable Picture ofOrNull(@Nullable Object data) {
        if (data instanceof Picture picture) {
            return picture;
        }
        if (data instanceof Matrix || data instanceof double[][] || !Matrix.isNested(data)) {
            return null;
        }
        List<@Nullable Object> rows = Values.items(data);
        if (!Matrix.isNested(rows.getFirst())) {
            return null;
        }
        Matrix first = Matrix.of(rows.getFirst());
        int width = first.rows() * first.columns();
        double[] values = new double[rows.size() * width];
        boolean bytes = true;
        for (int i = 0; i < rows.size(); i++) {
            bytes &= isIntegral(rows.get(i));
            System.arraycopy(Matrix.of(rows.get(i)).values(), 0, values, i * width, width);
        }
        return checked(new Picture(rows.size(), first.rows(), first.columns(), values, bytes));
    }

    private static boolean isIntegral(@Nullable Object data) {
        if (!Values.isSequence(data)) {
            return data instanceof Integer || data instanceof Long;
        }
        return Values.items(data).stream().allMatch(Picture::isIntegral);
    }

    private static Picture checked(Picture picture) {
        if (picture.channels != 3 && picture.channels != 4 && picture.channels != 1) {
            throw PyError.typeError(
                    "Invalid shape (%d, %d, %d) for image data"
                            .formatted(picture.rows, picture.columns, picture.channels));
        }
        return picture;
    }

    /** The colours as 0xAARRGGBB, values outside of the range clipped. */
    public int[] argb(double alpha) {
        int[] argb = new int[rows * columns];
        for (int i = 0; i < argb.length; i++) {
            int at = i * channels;
            double opacity = channels == 4 ? unit(values[at + 3]) : 1;
            argb[i] =
                    byteOf(opacity * alpha) << 24
                            | byteOf(unit(values[at])) << 16
                            | byteOf(unit(values[at + 1])) << 8
                            | byteOf(unit(values[at + 2]));
        }
        return argb;
    }

    /** The picture itself if all of its channels are in range, else one with those clipped. */
    public Picture clipped() {
        double top = bytes ? 255 : 1;
        if (Arrays.stream(values).noneMatch(value -> value < 0 || value > top)) {
            return this;
        }
        double[] inside =
                Arrays.stream(values).map(value -> Math.min(top, Math.max(0, value))).toArray();
        return new Picture(rows, columns, channels, inside, bytes);
    }

    private double unit(double value) {
        return Math.min(1, Math.max(0, bytes ? value / 255 : value));
    }

    private static int byteOf(double channel) {
        return (int) (channel * 255 + 0.5);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "Picture[" + rows + "x" + columns + "x" + channels + "]";
    }
}
