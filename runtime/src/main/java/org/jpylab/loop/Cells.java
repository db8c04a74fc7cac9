package org.jpylab.loop;

import org.jpylab.ndarray.NdArray;

/**
 * The elements of an array along all its axes, read and written one at a time. An array with a last
 * axis of length one is read by its rows, too.
 */
public final class Cells {
    private final Object elements;
    private final int offset;
    private final int[] shape;
    private final int[] strides;
    private final boolean isWriteable;
    private final boolean areComplex;

    public Cells(NdArray array) {
        elements = array.storage().array();
        offset = array.offset();
        shape = array.shape();
        strides = array.strides();
        isWriteable = array.isWriteable();
        areComplex = array.dtype().isComplex();
    }

    /** True for arrays of float64. */
    public boolean areReal() {
        return elements instanceof double[] && !areComplex;
    }

    /** True for arrays of complex128. */
    public boolean areComplex() {
        return areComplex;
    }

    /** A node for the place of an element; indices count from the end where they are negative. */
    public Whole place(Whole... indices) {
        Whole first = along(0, indices[0]);
        if (indices.length == 1) {
            return frame -> offset + first.of(frame);
        }
        Whole second = along(1, indices[1]);
        if (indices.length == 2) {
            return frame -> offset + first.of(frame) + second.of(frame);
        }
        Whole third = along(2, indices[2]);
        return frame -> offset + first.of(frame) + second.of(frame) + third.of(frame);
    }

    private Whole along(int axis, Whole index) {
        long length = shape[axis];
        long stride = strides[axis];
        return frame -> {
            long i = index.of(frame);
            if (i < 0) {
                i += length;
            }
            if (i < 0 || i >= length) {
                throw Bail.OUT;
            }
            return i * stride;
        };
    }

    public Real readReal(Whole place) {
        double[] from = (double[]) elements;
        return frame -> from[(int) place.of(frame)];
    }

    public ComplexNode readComplex(Whole place) {
        double[] from = (double[]) elements;
        return frame -> {
            int at = (int) place.of(frame);
            frame.imaginary = from[at + 1];
            return from[at];
        };
    }

    public Whole readWhole(Whole place) {
        if (elements instanceof byte[] truths) {
            return frame -> truths[(int) place.of(frame)];
        }
        long[] from = (long[]) elements;
        return frame -> from[(int) place.of(frame)];
    }

    /** Sets an element of an array of float64. */
    public Action write(Whole place, Real value) {
        double[] to = (double[]) elements;
        if (!isWriteable) {
            return bail();
        }
        return frame -> {
            double x = value.of(frame);
            int at = (int) place.of(frame);
            frame.note(to, at, Double.doubleToRawLongBits(to[at]));
            to[at] = x;
            return Action.ON;
        };
    }

    /** Sets an element of an array of complex128. */
    public Action write(Whole place, ComplexNode value) {
        double[] to = (double[]) elements;
        if (!isWriteable) {
            return bail();
        }
        return frame -> {
            double re = value.of(frame);
            double im = frame.imaginary;
            int at = (int) place.of(frame);
            frame.note(to, at, Double.doubleToRawLongBits(to[at]));
            frame.note(to, at + 1, Double.doubleToRawLongBits(to[at + 1]));
            to[at] = re;
            to[at + 1] = im;
            return Action.ON;
        };
    }

    /** Sets an element of an array of int64 or bool. */
    public Action write(Whole place, Whole value) {
        if (!isWriteable) {
            return bail();
        }
        if (elements instanceof byte[] truths) {
            return frame -> {
                byte x = (byte) (value.of(frame) != 0 ? 1 : 0);
                int at = (int) place.of(frame);
                frame.note(truths, at, truths[at]);
                truths[at] = x;
                return Action.ON;
            };
        }
        long[] to = (long[]) elements;
        return frame -> {
            long x = value.of(frame);
            int at = (int) place.of(frame);
            frame.note(to, at, to[at]);
            to[at] = x;
            return Action.ON;
        };
    }

    private static Action bail() {
        return frame -> {
            throw Bail.OUT;
        };
    }
}
