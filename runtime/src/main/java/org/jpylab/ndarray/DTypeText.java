package org.jpylab.ndarray;

/** The texts of a dtype: name, code, {@code str} and {@code repr}. */
final class DTypeText {
    private DTypeText() {}

    static String name(DType dtype) {
        var type = dtype.elementType();
        if (type.isTime()) {
            return type.pythonName() + dtype.timeUnit().suffix();
        }
        if (type.isFlexible()) {
            return dtype.itemsize() == 0
                    ? type.pythonName()
                    : type.pythonName() + 8 * dtype.itemsize();
        }
        return type.pythonName();
    }

    static String code(DType dtype) {
        var type = dtype.elementType();
        char order = !dtype.hasByteOrder() ? '|' : dtype.isSwapped() ? '>' : '<';
        return switch (type) {
            case OBJECT -> "|O";
            case BYTES, VOID, STR -> order + "" + type.letter() + dtype.length();
            case DATETIME, TIMEDELTA ->
                    order + "" + type.letter() + "8" + dtype.timeUnit().suffix();
            default -> order + "" + type.kind() + dtype.itemsize();
        };
    }

    static String repr(DType dtype) {
        if (dtype.isStructured()) {
            return "dtype(" + structured(dtype) + ")";
        }
        if (dtype.subarrayBase() != null) {
            return "dtype(" + text(dtype) + ")";
        }
        return "dtype(" + simpleRepr(dtype) + ")";
    }

    /** What stands between the quotes of {@code dtype('<U5')}. */
    private static String simpleRepr(DType dtype) {
        boolean named = dtype.isNumeric() && !dtype.isSwapped();
        return "'" + (named ? name(dtype) : shortCode(dtype)) + "'";
    }

    static String text(DType dtype) {
        if (dtype.isStructured()) {
            return structured(dtype);
        }
        var base = dtype.subarrayBase();
        if (base != null) {
            return "("
                    + (base.isStructured() ? text(base) : "'" + shortCode(base) + "'")
                    + ", "
                    + Shapes.text(dtype.subarrayShape())
                    + ")";
        }
        if (dtype.isSwapped() || dtype.elementType().isFlexible()) {
            return code(dtype);
        }
        return name(dtype);
    }

    /** The code used inside records: {@code <f8}, {@code S3}, {@code ?}, {@code O}. */
    private static String shortCode(DType dtype) {
        return switch (dtype.elementType()) {
            case BOOL -> "?";
            case STR -> dtype.length() == 0 ? "<U" : code(dtype);
            case BYTES, VOID ->
                    dtype.length() == 0 ? code(dtype).substring(1, 2) : code(dtype).substring(1);
            case INT8, UINT8, OBJECT -> code(dtype).substring(1);
            default -> code(dtype);
        };
    }

    private static String structured(DType dtype) {
        int expected = 0;
        boolean packed = true;
        for (var field : dtype.fields()) {
            packed &= field.offset() == expected;
            expected = field.offset() + field.dtype().itemsize();
        }
        packed &= expected == dtype.itemsize();
        return packed ? fieldList(dtype) : fieldTable(dtype);
    }

    private static String fieldList(DType dtype) {
        var out = new StringBuilder("[");
        for (var field : dtype.fields()) {
            out.append(out.length() > 1 ? ", " : "").append('(').append(fieldName(field));
            out.append(", ");
            var base = field.dtype().subarrayBase();
            var plain = base == null ? field.dtype() : base;
            out.append(plain.isStructured() ? text(plain) : "'" + shortCode(plain) + "'");
            if (base != null) {
                out.append(", ").append(Shapes.text(field.dtype().subarrayShape()));
            }
            out.append(')');
        }
        return out.append(']').toString();
    }

    private static String fieldName(DType.Field field) {
        String name = "'" + field.name() + "'";
        return field.title() == null ? name : "('" + field.title() + "', " + name + ")";
    }

    private static String fieldTable(DType dtype) {
        var names = new StringBuilder();
        var formats = new StringBuilder();
        var offsets = new StringBuilder();
        for (var field : dtype.fields()) {
            String comma = names.isEmpty() ? "" : ", ";
            var type = field.dtype();
            boolean simple = !type.isStructured() && type.subarrayBase() == null;
            names.append(comma).append('\'').append(field.name()).append('\'');
            formats.append(comma).append(simple ? "'" + shortCode(type) + "'" : text(type));
            offsets.append(comma).append(field.offset());
        }
        return "{'names': ["
                + names
                + "], 'formats': ["
                + formats
                + "], 'offsets': ["
                + offsets
                + "], 'itemsize': "
                + dtype.itemsize()
                + "}";
    }
}
