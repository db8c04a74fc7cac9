package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.ArrayList;

/** The dtype that holds the values of two others: {@code promote_types}. */
public final class Promotion {
    private Promotion() {}

    /** The smallest dtype both can be cast to safely. */
    public static DType promote(DType a, DType b) {
        if (a.equals(b)) {
            return a.isStructured() ? records(a, b) : a.nativeOrder();
        }
        if (a.isObject() || b.isObject()) {
            return DType.OBJECT;
        }
        if (a.isNumeric() && b.isNumeric()) {
            return DType.of(numeric(a.elementType(), b.elementType()));
        }
        if (isText(a) || isText(b)) {
            return text(a, b);
        }
        if (a.elementType().isTime() || b.elementType().isTime()) {
            return time(a, b);
        }
        if (a.elementType() == ElementType.VOID && b.elementType() == ElementType.VOID) {
            return records(a, b);
        }
        throw noCommon(a, b);
    }

    /** The common type of two numeric types. */
    static ElementType numeric(ElementType a, ElementType b) {
        var low = a.ordinal() < b.ordinal() ? a : b;
        var high = low == a ? b : a;
        if (low == high || low == ElementType.BOOL) {
            return high;
        }
        if (high.isInteger()) {
            return integers(low, high);
        }
        if (high.isFloat()) {
            return low.isFloat() ? high : widest(high, floatFor(low));
        }
        var part = low.isComplex() ? ElementType.FLOAT32 : low.isFloat() ? low : floatFor(low);
        boolean wide = high == ElementType.COMPLEX128 || part == ElementType.FLOAT64;
        return wide ? ElementType.COMPLEX128 : ElementType.COMPLEX64;
    }

    private static ElementType integers(ElementType low, ElementType high) {
        if (low.isSigned() == high.isSigned()) {
            return high;
        }
        var unsigned = low.isSigned() ? high : low;
        var signed = low.isSigned() ? low : high;
        if (signed.size() > unsigned.size()) {
            return signed;
        }
        return switch (unsigned) {
            case UINT8 -> ElementType.INT16;
            case UINT16 -> ElementType.INT32;
            case UINT32 -> ElementType.INT64;
            default -> ElementType.FLOAT64;
        };
    }

    /** The smallest float that holds the integers exactly, as far as NumPy goes. */
    private static ElementType floatFor(ElementType integer) {
        return switch (integer.size()) {
            case 1 -> ElementType.FLOAT16;
            case 2 -> ElementType.FLOAT32;
            default -> ElementType.FLOAT64;
        };
    }

    private static ElementType widest(ElementType a, ElementType b) {
        return a.size() >= b.size() ? a : b;
    }

    private static boolean isText(DType dtype) {
        return dtype.elementType() == ElementType.STR || dtype.elementType() == ElementType.BYTES;
    }

    private static DType text(DType a, DType b) {
        boolean possible = (isText(a) || a.isNumeric()) && (isText(b) || b.isNumeric());
        if (!possible) {
            throw noCommon(a, b);
        }
        int length = Math.max(TextWidths.of(a), TextWidths.of(b));
        boolean wide = a.elementType() == ElementType.STR || b.elementType() == ElementType.STR;
        return wide ? DType.str(length) : DType.bytes(length);
    }

    private static DType time(DType a, DType b) {
        var first = a.elementType();
        var second = b.elementType();
        if (first.isTime() && second.isTime()) {
            var unit = TimeCast.common(a, b);
            boolean date = first == ElementType.DATETIME || second == ElementType.DATETIME;
            return date ? DType.datetime(unit) : DType.timedelta(unit);
        }
        var time = first.isTime() ? a : b;
        var other = first.isTime() ? second : first;
        boolean countable =
                other == ElementType.BOOL || (other.isInteger() && other != ElementType.UINT64);
        if (time.elementType() != ElementType.TIMEDELTA || !countable) {
            throw noCommon(a, b);
        }
        return time.nativeOrder();
    }

    private static DType records(DType a, DType b) {
        var first = a.fields();
        var second = b.fields();
        if (!a.isStructured() && !b.isStructured()) {
            throw PyError.typeError(
                    "Invalid type promotion with void datatypes of different lengths. Use the"
                            + " `np.bytes_` datatype instead to pad the shorter value with"
                            + " trailing zero bytes.");
        }
        var fields = new ArrayList<DType.Field>();
        boolean aligned = a.traits().aligned() || b.traits().aligned();
        int end = 0;
        int widest = 1;
        boolean alike = first.size() == second.size();
        for (int i = 0; alike && i < first.size(); i++) {
            var field = first.get(i);
            alike = field.name().equals(second.get(i).name());
            var type = promote(field.dtype(), second.get(i).dtype());
            int unit = aligned ? DTypeText.alignment(type) : 1;
            int at = Math.ceilDiv(end, unit) * unit;
            fields.add(new DType.Field(field.name(), type, at, field.title()));
            end = at + type.itemsize();
            widest = Math.max(widest, unit);
        }
        if (!alike) {
            throw PyError.typeError("invalid type promotion");
        }
        boolean record = a.traits().record() && b.traits().record();
        return DType.structured(fields, Math.ceilDiv(end, widest) * widest)
                .with(new DType.Traits(record, aligned, a.traits().metadata()));
    }

    static PyError noCommon(DType a, DType b) {
        return PyError.typeError(
                "The DTypes "
                        + className(a)
                        + " and "
                        + className(b)
                        + " do not have a common DType. For example they cannot be stored in a"
                        + " single array unless the dtype is `object`.");
    }

    static String className(DType dtype) {
        return "<class 'numpy.dtype[" + scalarName(dtype) + "]'>";
    }

    /** The name of NumPy's scalar class: {@code float64}, {@code str_}, {@code bool_}. */
    public static String scalarName(DType dtype) {
        return switch (dtype.elementType()) {
            case BOOL -> "bool_";
            case STR -> "str_";
            case BYTES -> "bytes_";
            case OBJECT -> "object_";
            default -> dtype.elementType().pythonName();
        };
    }
}
