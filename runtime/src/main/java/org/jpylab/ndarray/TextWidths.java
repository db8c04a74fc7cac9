package org.jpylab.ndarray;

import java.nio.charset.StandardCharsets;

/** How many characters elements need as text, and the casts to text. */
final class TextWidths {
    private TextWidths() {}

    /** {@code S} or {@code U} with the length the source's elements need. */
    static DType sized(DType dtype, NdArray source) {
        int width = width(source);
        return switch (dtype.elementType()) {
            case STR -> DType.str(Math.max(1, width));
            case BYTES -> DType.bytes(Math.max(1, width));
            default -> DType.raw(Math.max(1, source.dtype().itemsize()));
        };
    }

    private static int width(NdArray source) {
        var dtype = source.dtype();
        return dtype.isObject() ? longest(source) : of(dtype);
    }

    /** The lengths NumPy reserves for the values of a dtype; 0 for objects. */
    static int of(DType dtype) {
        return switch (dtype.elementType()) {
            case BOOL -> 5;
            case INT8 -> 4;
            case UINT8 -> 3;
            case INT16 -> 6;
            case UINT16 -> 5;
            case INT32 -> 11;
            case UINT32 -> 10;
            case INT64 -> 21;
            case UINT64 -> 20;
            case FLOAT16, FLOAT32, FLOAT64 -> 32;
            case COMPLEX64, COMPLEX128 -> 64;
            case STR, BYTES, VOID -> dtype.length();
            case OBJECT -> 0;
            case DATETIME, TIMEDELTA -> TimeText.width(dtype);
        };
    }

    private static int longest(NdArray source) {
        int longest = 0;
        for (Object value : source.toObjects()) {
            String text = ScalarText.of(value);
            longest = Math.max(longest, text.codePointCount(0, text.length()));
        }
        return longest;
    }

    static NestedLoop.Body toText(TextStorage to, NdArray source) {
        var from = source.storage();
        var type = source.dtype().elementType();
        if (type == ElementType.FLOAT32 || type == ElementType.FLOAT16) {
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    double value = from.getDouble(at[1] + k * step[1]);
                    to.setText(at[0] + k * step[0], singleText(value, type));
                }
            };
        }
        if (type == ElementType.BYTES && to instanceof TextStorage.CodePoints) {
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    var bytes = (byte[]) from.getObject(at[1] + k * step[1]);
                    to.setText(at[0] + k * step[0], new String(bytes, StandardCharsets.ISO_8859_1));
                }
            };
        }
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                to.setObject(at[0] + k * step[0], from.getObject(at[1] + k * step[1]));
            }
        };
    }

    private static String singleText(double value, ElementType type) {
        if (type == ElementType.FLOAT32 && !Double.isNaN(value) && !Double.isInfinite(value)) {
            return ScalarText.of(Double.parseDouble(Float.toString((float) value)));
        }
        return ScalarText.of(value);
    }
}
