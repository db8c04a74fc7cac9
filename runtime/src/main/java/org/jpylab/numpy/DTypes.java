package org.jpylab.numpy;

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
        return dtype.isObject() || dtype.fields().stream().anyMatch(f -> hasObject(f.dtype()));
    }

    /** The same fields under other names. */
    public static DType rename(DType dtype, List<String> names) {
        List<DType.Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DType.Field old = dtype.fields().get(i);
            fields.add(new DType.Field(names.get(i), old.dtype(), old.offset(), old.title()));
        }
        return DType.structured(fields, dtype.itemsize());
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
            int itemsize,
            boolean align) {
        if (offsets == null && !align) {
            return DType.structured(names, types);
        }
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
            fields.add(new DType.Field(names.get(i), type, at, null));
            end = Math.max(end, at + type.itemsize());
        }
        int size = (end + widest - 1) / widest * widest;
        return DType.structured(fields, itemsize >= 0 ? itemsize : size);
    }

    private static int alignment(DType type) {
        return switch (type.kind()) {
            case 'S', 'V' -> 1;
            case 'U' -> 4;
            case 'c' -> type.itemsize() / 2;
            default -> type.itemsize();
        };
    }
}
