package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.print.TextRepr;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a {@code .npy} file says of its array before the data.
 *
 * @param fortranOrder whether columns lie one after the other
 * @param shape not to be modified
 */
@SuppressWarnings("ArrayRecordComponent")
public record NpyHeader(DType dtype, boolean fortranOrder, int[] shape) {
    private static final Set<Object> KEYS = Set.of("descr", "fortran_order", "shape");

    static NpyHeader parse(String text) {
        if (!(PythonLiteral.parse(text) instanceof Map<?, ?> map)) {
            throw PyError.valueError("Header is not a dictionary: " + text.strip());
        }
        if (!map.keySet().equals(KEYS)) {
            throw PyError.valueError(
                    "Header does not contain the correct keys: "
                            + map.keySet().stream()
                                    .map(key -> TextRepr.of(key.toString()))
                                    .sorted()
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
        if (!(map.get("fortran_order") instanceof Boolean fortran)) {
            throw PyError.valueError(
                    "fortran_order is not a valid bool: " + map.get("fortran_order"));
        }
        return new NpyHeader(dtype(map.get("descr")), fortran, shape(map.get("shape")));
    }

    private static int[] shape(@Nullable Object given) {
        if (!(given instanceof List<?> lengths)
                || !lengths.stream().allMatch(n -> n instanceof Long)) {
            throw PyError.valueError("shape is not valid: " + given);
        }
        return lengths.stream().mapToInt(n -> Math.toIntExact((Long) n)).toArray();
    }

    /** The dtype of a {@code descr}: a string, a list of fields, or a (dtype, shape) pair. */
    private static DType dtype(@Nullable Object descr) {
        return switch (descr) {
            case String code -> DType.parse(code);
            case List<?> list when isSubarray(list) ->
                    DType.subarray(dtype(list.get(0)), shape(list.get(1)));
            case List<?> fields -> structure(fields);
            case null, default ->
                    throw PyError.valueError("descr is not a valid dtype descriptor: " + descr);
        };
    }

    private static boolean isSubarray(List<?> list) {
        return list.size() == 2
                && list.get(1) instanceof List<?> shape
                && shape.stream().allMatch(n -> n instanceof Long)
                && !(list.get(0) instanceof List<?> first && first.size() > 1);
    }

    private static DType structure(List<?> given) {
        List<DType.Field> fields = new ArrayList<>();
        int offset = 0;
        for (Object each : given) {
            if (!(each instanceof List<?> field) || field.size() < 2) {
                throw PyError.valueError("descr is not a valid dtype descriptor: " + given);
            }
            DType type = dtype(field.get(1));
            if (field.size() > 2) {
                type = DType.subarray(type, shape(field.get(2)));
            }
            String title = null;
            Object name = field.get(0);
            if (name instanceof List<?> both && both.size() == 2) {
                title = both.get(0).toString();
                name = both.get(1);
            }
            boolean padding = "".equals(name);
            if (!padding) {
                fields.add(new DType.Field(name.toString(), type, offset, title));
            }
            offset += type.itemsize();
        }
        return DType.structured(fields, offset);
    }

    /** The header's dictionary as NumPy writes it, with room for the first length to grow. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append("{'descr': ").append(descr(dtype));
        out.append(", 'fortran_order': ").append(fortranOrder ? "True" : "False");
        out.append(", 'shape': ").append(tuple(shape)).append(", }");
        if (shape.length > 0) {
            int growing = shape[fortranOrder ? shape.length - 1 : 0];
            out.append(" ".repeat(21 - Integer.toString(growing).length()));
        }
        return out.toString();
    }

    private static String descr(DType dtype) {
        if (!dtype.isStructured()) {
            return "'" + dtype.code() + "'";
        }
        List<String> parts = new ArrayList<>();
        int offset = 0;
        for (DType.Field field : dtype.fields()) {
            if (field.offset() > offset) {
                parts.add("('', '|V" + (field.offset() - offset) + "')");
            }
            parts.add(field(field));
            offset = field.offset() + field.dtype().itemsize();
        }
        if (dtype.itemsize() > offset) {
            parts.add("('', '|V" + (dtype.itemsize() - offset) + "')");
        }
        return parts.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String field(DType.Field field) {
        String name = TextRepr.of(field.name());
        if (field.title() != null) {
            name = "(" + TextRepr.of(field.title()) + ", " + name + ")";
        }
        DType base = field.dtype().subarrayBase();
        return base == null
                ? "(" + name + ", " + descr(field.dtype()) + ")"
                : "("
                        + name
                        + ", "
                        + descr(base)
                        + ", "
                        + tuple(field.dtype().subarrayShape())
                        + ")";
    }

    private static String tuple(int[] shape) {
        if (shape.length == 1) {
            return "(" + shape[0] + ",)";
        }
        List<String> lengths = new ArrayList<>();
        for (int length : shape) {
            lengths.add(Integer.toString(length));
        }
        return "(" + String.join(", ", lengths) + ")";
    }
}
