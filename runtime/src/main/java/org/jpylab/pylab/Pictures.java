package org.jpylab.pylab;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.render.PictureReader;

/** Pictures as arrays of rows, columns and channels. */
final class Pictures {
    private Pictures() {}

    /** Fractions as float32, whole numbers as uint8; grey pictures have no axis of channels. */
    static NdArray array(PictureReader.Picture picture) {
        int[] shape =
                picture.channels() == 1
                        ? new int[] {picture.rows(), picture.columns()}
                        : new int[] {picture.rows(), picture.columns(), picture.channels()};
        double[] values = picture.values();
        if (picture.isPng()) {
            float[] fractions = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                fractions[i] = (float) values[i];
            }
            return NdArray.wrap(DType.FLOAT32, fractions, shape);
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) (int) values[i];
        }
        return NdArray.wrap(DType.UINT8, bytes, shape);
    }

    /** The colours of an array as 0xAARRGGBB, row by row. */
    static int[] argb(NdArray pixels) {
        int channels = pixels.ndim() == 3 ? pixels.shape(2) : 0;
        if (channels != 3 && channels != 4) {
            throw PyError.valueError(
                    "Image RGB array must be uint8 or floating point; found shape "
                            + java.util.Arrays.toString(pixels.shape()));
        }
        double scale = pixels.dtype().kind() == 'f' ? 255 : 1;
        double[] values = pixels.toDoubles();
        int[] argb = new int[values.length / channels];
        for (int i = 0; i < argb.length; i++) {
            int color = channels == 3 ? 0xff : level(values[i * channels + 3] * scale);
            for (int c = 0; c < 3; c++) {
                color = color << 8 | level(values[i * channels + c] * scale);
            }
            argb[i] = color;
        }
        return argb;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    /** The bytes of a Python {@code bytes}. */
    static byte[] bytes(Value source) {
        byte[] bytes = new byte[(int) source.getBufferSize()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = source.readBufferByte(i);
        }
        return bytes;
    }
}
