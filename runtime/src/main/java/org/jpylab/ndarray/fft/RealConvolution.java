package org.jpylab.ndarray.fft;

/** Real transforms of awkward lengths, by complex ones, in the packing of the others. */
final class RealConvolution implements Transform {
    private final int length;
    private final boolean forward;
    private final Convolution complex;

    RealConvolution(int length, boolean forward) {
        this.length = length;
        this.forward = forward;
        complex = new Convolution(length, forward ? -1 : 1);
    }

    @Override
    public void apply(double[] data, double factor) {
        double[] work = new double[2 * length];
        if (forward) {
            for (int m = 0; m < length; m++) {
                work[2 * m] = data[m];
            }
            complex.apply(work, factor);
            data[0] = work[0];
            System.arraycopy(work, 2, data, 1, length - 1);
            return;
        }
        work[0] = data[0];
        System.arraycopy(data, 1, work, 2, length - 1);
        if (length % 2 == 0) {
            work[length + 1] = 0;
        }
        for (int m = 2; m < length; m += 2) {
            work[2 * length - m] = work[m];
            work[2 * length - m + 1] = -work[m + 1];
        }
        complex.apply(work, factor);
        for (int m = 0; m < length; m++) {
            data[m] = work[2 * m];
        }
    }
}
