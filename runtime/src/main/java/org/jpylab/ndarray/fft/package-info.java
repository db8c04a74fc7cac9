/**
 * Discrete Fourier transforms of any length along any axes: {@code numpy.fft}. The transforms take
 * the steps of FFTPACK and its successor pocketfft in their order, so that results agree with
 * NumPy's to the last bit. Arrays come in, new arrays go out. Start reading at {@link
 * org.jpylab.ndarray.fft.Fourier}; the mathematics is in {@link
 * org.jpylab.ndarray.fft.ComplexTransform}.
 */
@NullMarked
package org.jpylab.ndarray.fft;

import org.jspecify.annotations.NullMarked;
