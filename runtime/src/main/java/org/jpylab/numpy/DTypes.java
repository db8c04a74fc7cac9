package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the {@code dtype} class asks of Java. */
public final class DTypes {
    private DTypes() {}

    /** The name of the scalar class: {@code float64}. */
    public static String typeName(DType dtype) {
        return NdScalar.typeName(dtype);
    }

    public static boolean hasObject(DType dtype) {
        return dtype.hasObject();
    }

    /** The same fields under other names. */
    public static DType rename(DType dtype, List<String> names) {
        List<DType.Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DType.Field old = dtype.fields().get(i);
            fields.add(new DType.Field(names.get(i), old.dtype(), old.offset(), old.title()));
        }
        return DType.structured(fields, dtype.itemsize()).with(dtype.traits());
    }

    /** The same dtype, of {@code numpy.record}s. */
    public static DType record(DType dtype, boolean record) {
        DType.Traits old = dtype.traits();
        return dtype.with(new DType.Traits(record, old.aligned(), old.metadata()));
    }

    /** The same dtype with a mapping of the program's own. */
    public static DType withMetadata(DType dtype, Value metadata) {
        DType.Traits old = dtype.traits();
        return dtype.with(new DType.Traits(old.record(), old.aligned(), metadata));
    }

    /** The program's own mapping, or null. */
    public static @Nullable Object metadata(DType dtype) {
        return dtype.traits().metadata();
    }

    public static boolean isRecord(DType dtype) {
        return dtype.traits().record();
    }

    public static boolean isAligned(DType dtype) {
        return dtype.traits().aligned();
    }

    /** A record of some fields where they lie: what is between them stays between them. */
    public static DType chosen(DType dtype, List<String> names) {
        List<DType.Field> fields = new ArrayList<>();
        for (String name : names) {
            DType.Field field = dtype.field(name);
            if (field == null) {
                throw PyError.keyError("no field named " + name);
            }
            fields.add(field);
        }
        return DType.structured(fields, dtype.itemsize());
    }

    /** The dtype, aligned if the model is. */
    public static DType alignedAs(DType dtype, DType model) {
        return dtype.with(new DType.Traits(false, model.traits().aligned(), null));
    }

    /** How the bytes of an element are to be aligned. */
    public static int alignmentOf(DType dtype) {
        if (dtype.traits().aligned()) {
            return dtype.fields().stream().mapToInt(f -> alignment(f.dtype())).max().orElse(1);
        }
        return alignment(dtype);
    }

    /**
     * {@code newbyteorder}: S swaps, = and N are the machine's, {@code <} and {@code >} as they
     * say.
     */
    public static DType byteOrder(DType dtype, String order) {
        return switch (order.charAt(0)) {
            case 'S', 's' -> dtype.swap();
            case '=', 'N', 'n', '<', 'L', 'l' -> dtype.isSwapped() ? dtype.swap() : dtype;
            case '>', 'B', 'b' -> dtype.isSwapped() ? dtype : dtype.swap();
            case '|', 'I', 'i' -> dtype;
            default -> throw PyError.valueError(order + " is an unrecognized byteorder");
        };
    }

    public static DType subarray(DType base, List<Integer> shape) {
        return DType.subarray(base, FromPython.ints(shape));
    }

    /** A record type; packed unless offsets are given or alignment is asked for. */
    public static DType structured(
            List<String> names,
            List<DType> types,
            @Nullable List<Integer> offsets,
            @Nullable List<String> titles,
            int itemsize,
            boolean align) {
        List<DType.Field> fields = new ArrayList<>();
        int end = 0;
        int widest = 1;
        for (int i = 0; i < names.size(); i++) {
            DType type = types.get(i);
            int unit = align ? alignment(type) : 1;
            widest = Math.max(widest, unit);
            int at =
                    offsets == null
                            ? (end + unit - 1) / unit * unit
                            : ((Number) offsets.get(i)).intValue();
            if (align && at % unit != 0) {
                throw PyError.valueError(
                        "offset "
                                + at
                                + " for NumPy dtype with fields is not divisible by the field"
                                + " alignment "
                                + unit
                                + " with align=True");
            }
            String title = titles == null || titles.get(i).isEmpty() ? null : titles.get(i);
            fields.add(new DType.Field(names.get(i), type, at, title));
            end = offsets == null ? at + type.itemsize() : Math.max(end, at + type.itemsize());
        }
        int size = (end + widest - 1) / widest * widest;
        checkSize(itemsize, end, widest);
        DType made = DType.structured(fields, itemsize >= 0 ? itemsize : size);
        return align ? made.with(new DType.Traits(false, true, null)) : made;
    }

    private static void checkSize(int itemsize, int end, int widest) {
        if (itemsize >= 0 && itemsize < end) {
            throw PyError.valueError(
                    "NumPy dtype descriptor requires %d bytes, cannot override to smaller itemsize of %d"
                            .formatted(end, itemsize));
        }
        if (itemsize >= 0 && itemsize % widest != 0) {
            throw PyError.valueError(
                    "NumPy dtype descriptor with alignment requirement %d cannot have itemsize %d"
                            .formatted(widest, itemsize));
        }
    }

    private static int alignment(DType type) {
        if (type.isStructured()) {
            return type.traits().aligned() ? alignmentOf(type) : 1;
        }
        DType base = type.subarrayBase();
        if (base != null) {
            return alignment(base);
        }
        return switch (type.kind()) {
            case 'S', 'V' -> 1;
            case 'U' -> 4;
            case 'c' -> type.itemsize() / 2;
            default -> type.itemsize();
        };
    }
}
