package org.jpylab.ndarray.print;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.Storage;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Function;

/** Chooses the layout of an array's elements by their type. */
final class ElementFormats {
    private ElementFormats() {}

    static ElementFormat of(
            NdArray array, Elements elements, PrintOptions options, boolean scalar) {
        DType dtype = array.dtype();
        if (dtype.isStructured()) {
            return new RecordFormat(array, elements, options);
        }
        var custom = custom(dtype.elementType(), options.formatters());
        if (custom != null) {
            return (storage, at) ->
                    custom.apply(
                            new NdArray(dtype, storage, at, new int[0], new int[0], array.owner()));
        }
        return switch (dtype.elementType()) {
            case BOOL -> booleans(scalar);
            case FLOAT16, FLOAT32, FLOAT64 -> floats(elements, dtype, options, scalar);
            case COMPLEX64, COMPLEX128 -> new ComplexFormat(elements, dtype, options, scalar);
            case DATETIME, TIMEDELTA -> new TimeFormat(elements, options);
            case STR, BYTES -> (storage, at) -> TextRepr.of(storage.getObject(at));
            case OBJECT -> (storage, at) -> object(storage.getObject(at));
            case VOID -> (storage, at) -> TextRepr.ofRaw((byte[]) storage.getObject(at));
            default -> integers(elements, dtype);
        };
    }

    private static @Nullable Function<NdArray, String> custom(
            ElementType type, @Nullable Map<String, Function<NdArray, String>> formatters) {
        if (formatters == null) {
            return null;
        }
        String name =
                switch (type) {
                    case BOOL -> "bool";
                    case FLOAT16, FLOAT32, FLOAT64 -> "float";
                    case COMPLEX64, COMPLEX128 -> "complexfloat";
                    case DATETIME -> "datetime";
                    case TIMEDELTA -> "timedelta";
                    case OBJECT -> "object";
                    case STR, BYTES -> "numpystr";
                    case VOID -> "void";
                    default -> "int";
                };
        String kind =
                switch (name) {
                    case "int" -> "int_kind";
                    case "float" -> "float_kind";
                    case "complexfloat" -> "complex_kind";
                    case "numpystr" -> "str_kind";
                    default -> "all";
                };
        for (String key : new String[] {name, kind, "all"}) {
            var found = formatters.get(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static ElementFormat booleans(boolean scalar) {
        String truth = scalar ? "True" : " True";
        return (storage, at) -> storage.getBoolean(at) ? truth : "False";
    }

    private static ElementFormat floats(
            Elements elements, DType dtype, PrintOptions options, boolean scalar) {
        var format =
                new FloatFormat(
                        elements.reals(),
                        Precision.of(dtype),
                        options,
                        options.floatMode(),
                        options.sign(),
                        scalar);
        return (storage, at) -> format.text(storage.getDouble(at));
    }

    private static ElementFormat integers(Elements elements, DType dtype) {
        boolean unsigned = dtype.elementType() == ElementType.UINT64;
        int widest = 0;
        for (int place : elements.places()) {
            long value = elements.storage().getLong(place);
            widest = Math.max(widest, integer(value, unsigned).length());
        }
        int width = widest;
        return (storage, at) -> {
            String text = integer(storage.getLong(at), unsigned);
            return " ".repeat(width - text.length()) + text;
        };
    }

    private static String integer(long value, boolean unsigned) {
        return unsigned ? Long.toUnsignedString(value) : Long.toString(value);
    }

    private static String object(Object value) {
        ObjectOps ops = ObjectOps.current();
        String text = ops.repr(value);
        return ops.typeName(value).equals("list") ? "list(" + text + ")" : text;
    }

    /** The layout of a single element of a storage, as in a 0-d array. */
    static String single(NdArray array, PrintOptions options) {
        Storage storage = array.storage();
        Elements one = new Elements(storage, new int[] {array.offset()});
        return of(array, one, options, true).text(storage, array.offset());
    }
}
