package org.jpylab.ndarray.print;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

/** {@code repr}, {@code str} and {@code array2string} of arrays. */
public final class ArrayText {
    private ArrayText() {}

    /** {@code repr(array)} under the current print options. */
    public static String repr(NdArray array) {
        return repr(array, "array", PrintOptions.current());
    }

    /**
     * {@code array_repr}.
     *
     * @param className {@code array}, or the name of a subclass such as {@code matrix}
     */
    public static String repr(NdArray array, String className, PrintOptions options) {
        DType dtype = array.dtype();
        boolean implied = isImplied(dtype, options) && array.size() > 0;
        String prefix = className + "(";
        String suffix = implied ? ")" : ",";
        String text = prefix + body(array, prefix, suffix, options) + suffix;
        if (implied) {
            return text;
        }
        String type = "dtype=" + shortRepr(dtype) + ")";
        int lastLine = text.length() - (text.lastIndexOf('\n') + 1);
        boolean wraps =
                options.is113()
                        ? dtype.elementType().isFlexible()
                        : lastLine + type.length() + 1 > options.lineWidth();
        return text + (wraps ? "\n" + " ".repeat(prefix.length()) : " ") + type;
    }

    private static String body(NdArray array, String prefix, String suffix, PrintOptions options) {
        if (options.is113() && array.ndim() == 0 && !array.dtype().isStructured()) {
            return ScalarRepr.ofPython(array.item());
        }
        if (array.size() > 0 || (array.ndim() == 1 && array.shape(0) == 0)) {
            return toText(array, ", ", prefix, suffix, options);
        }
        return "[], shape=" + shape(array.shape());
    }

    private static String shape(int[] shape) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            out.append(i == 0 ? "" : ", ").append(shape[i]);
        }
        return out.append(shape.length == 1 ? ",)" : ")").toString();
    }

    private static boolean isImplied(DType dtype, PrintOptions options) {
        return switch (dtype.elementType()) {
            case BOOL -> !options.is113();
            case INT64, FLOAT64, COMPLEX128 -> true;
            default -> false;
        };
    }

    /** The dtype as it stands in an array's {@code repr}. */
    static String shortRepr(DType dtype) {
        if (dtype.isStructured()) {
            return dtype.toString();
        }
        if (dtype.elementType().isFlexible()) {
            return "'" + dtype + "'";
        }
        String name = dtype.name();
        return name.chars().allMatch(Character::isLetterOrDigit) ? name : "'" + name + "'";
    }

    /** {@code str(array)} under the current print options. */
    public static String str(NdArray array) {
        return str(array, PrintOptions.current());
    }

    /** {@code array_str}. */
    public static String str(NdArray array, PrintOptions options) {
        if (array.ndim() == 0) {
            return options.is113() && !array.dtype().isStructured()
                    ? ScalarRepr.ofPython(array.item())
                    : ScalarRepr.str(array);
        }
        return toText(array, " ", "", "", options);
    }

    /** {@code array2string}. */
    public static String toText(
            NdArray array, String separator, String prefix, String suffix, PrintOptions options) {
        if (options.is113() && array.ndim() == 0 && !array.dtype().isStructured()) {
            return ScalarRepr.ofPython(array.item());
        }
        if (array.size() == 0) {
            return "[]";
        }
        if (array.dtype().isStructured() && !(array.storage().array() instanceof byte[])) {
            return toText(array.copy(), separator, prefix, suffix, options); // fields of bytes
        }
        int width = options.lineWidth() - (options.is113() ? 0 : suffix.length());
        boolean summarised = array.size() > options.threshold();
        Elements elements =
                summarised ? Elements.of(array, options.edgeItems()) : Elements.all(array);
        ElementFormat format = ElementFormats.of(array, elements, options, array.ndim() == 0);
        return new ArrayLayout(array, format, separator, summarised, options)
                .text(" " + " ".repeat(prefix.length()), width);
    }
}
