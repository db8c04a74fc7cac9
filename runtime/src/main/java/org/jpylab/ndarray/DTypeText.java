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
            String align = dtype.traits().aligned() ? ", align=True" : "";
            return "dtype(" + structured(dtype, false) + align + ")";
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
            return structured(dtype, true);
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

    private static String structured(DType dtype, boolean tellAlignment) {
        String text =
                isPacked(dtype) && !(tellAlignment && dtype.traits().aligned())
                        ? fieldList(dtype)
                        : fieldTable(dtype, tellAlignment && dtype.traits().aligned());
        return dtype.traits().record() ? "(numpy.record, " + text + ")" : text;
    }

    /** True when the fields lie where they would lie without being told. */
    private static boolean isPacked(DType dtype) {
        boolean aligned = dtype.traits().aligned();
        int expected = 0;
        int widest = 1;
        for (var field : dtype.fields()) {
            int unit = aligned ? alignment(field.dtype()) : 1;
            widest = Math.max(widest, unit);
            expected = (expected + unit - 1) / unit * unit;
            if (field.offset() != expected) {
                return false;
            }
            expected += field.dtype().itemsize();
        }
        return (expected + widest - 1) / widest * widest == dtype.itemsize();
    }

    static int alignment(DType dtype) {
        var base = dtype.subarrayBase();
        return switch (base == null ? dtype.kind() : 'A') {
            case 'A' -> alignment(java.util.Objects.requireNonNull(base));
            case 'S' -> 1;
            case 'U' -> 4;
            case 'c' -> dtype.itemsize() / 2;
            case 'V' ->
                    dtype.traits().aligned()
                            ? dtype.fields().stream()
                                    .mapToInt(f -> alignment(f.dtype()))
                                    .max()
                                    .orElse(1)
                            : 1;
            default -> dtype.itemsize();
        };
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

    private static String fieldTable(DType dtype, boolean tellAlignment) {
        var names = new StringBuilder();
        var formats = new StringBuilder();
        var offsets = new StringBuilder();
        var titles = new StringBuilder();
        boolean titled = false;
        for (var field : dtype.fields()) {
            String comma = names.isEmpty() ? "" : ", ";
            var type = field.dtype();
            boolean simple = !type.isStructured() && type.subarrayBase() == null;
            names.append(comma).append('\'').append(field.name()).append('\'');
            formats.append(comma).append(simple ? "'" + shortCode(type) + "'" : text(type));
            offsets.append(comma).append(field.offset());
            String title = field.title();
            titled |= title != null;
            titles.append(comma).append(title == null ? "None" : "'" + title + "'");
        }
        return "{'names': ["
                + names
                + "], 'formats': ["
                + formats
                + "], 'offsets': ["
                + offsets
                + (titled ? "], 'titles': [" + titles : "")
                + "], 'itemsize': "
                + dtype.itemsize()
                + (tellAlignment ? ", 'aligned': True}" : "}");
    }
}
