package org.jpylab.ndarray.print;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.Storage;

/** One layout for all the complex numbers of an array, each part aligned on its own. */
final class ComplexFormat implements ElementFormat {
    private final FloatFormat real;
    private final FloatFormat imaginary;

    ComplexFormat(Elements elements, DType dtype, PrintOptions options, boolean scalar) {
        Precision kind = Precision.of(dtype);
        String realMode = options.is113() ? "maxprec_equal" : options.floatMode();
        String imaginaryMode = options.is113() ? "maxprec" : options.floatMode();
        real = new FloatFormat(elements.reals(), kind, options, realMode, options.sign(), scalar);
        imaginary =
                new FloatFormat(elements.imaginaries(), kind, options, imaginaryMode, "+", scalar);
    }

    @Override
    public String text(Storage storage, int at) {
        String im = imaginary.text(storage.getImaginary(at));
        int end = im.stripTrailing().length();
        return real.text(storage.getDouble(at)) + im.substring(0, end) + "j" + im.substring(end);
    }
}
