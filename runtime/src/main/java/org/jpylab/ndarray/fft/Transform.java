package org.jpylab.ndarray.fft;

/** A transform of one length and direction. */
interface Transform {
    /** Transforms the numbers in place and multiplies the results by a factor. */
    void apply(double[] data, double factor);
}
