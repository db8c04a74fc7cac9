package org.jpylab.pylab;

import org.graalvm.polyglot.Value;
import org.jpylab.figure.value.Matrix;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.TimeValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Python values as the figure model takes them: arrays become {@code double[]} and matrices. */
final class ToFigure {
    private ToFigure() {}

    static List<@Nullable Object> values(List<? extends @Nullable Object> values) {
        List<@Nullable Object> result = new ArrayList<>(values.size());
        for (Object value : values) {
            result.add(value(value));
        }
        return result;
    }

    static Map<String, @Nullable Object> map(Map<?, ?> values) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        values.forEach((key, value) -> result.put(String.valueOf(key), value(value)));
        return result;
    }

    static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case NdArray array -> array(array);
            case Float number -> number.doubleValue();
            case List<?> list -> values(list);
            case Map<?, ?> map -> mapping(map);
            case Value guest when guest.isNull() -> null;
            default -> value;
        };
    }

    /** A dictionary as a map; any other Python object as it is, since it may hold itself. */
    private static Object mapping(Map<?, ?> map) {
        Value guest = Value.asValue(map);
        return guest.isHostObject() || guest.hasHashEntries() ? map(map) : guest;
    }

    private static Object array(NdArray array) {
        return switch (array.dtype().kind()) {
            case 'f', 'i', 'u' -> numbers(array);
            case 'b' -> array.ndim() == 0 ? array.item() : flags(array);
            case 'c' -> numbers(array.real());
            case 'M' -> PythonUnits.dates(array);
            case 'm' -> numbers(PythonUnits.days(array));
            default -> elements(array.toList());
        };
    }

    private static Object numbers(NdArray array) {
        return switch (array.ndim()) {
            case 0 -> array.dtype().kind() == 'f' ? (Object) array.getDouble() : array.getLong();
            case 1 -> array.toDoubles();
            case 2 -> new Matrix(array.shape(0), array.shape(1), array.toDoubles());
            default -> elements(array.toList());
        };
    }

    private static Object flags(NdArray array) {
        if (array.ndim() > 1) {
            return numbers(array.astype(org.jpylab.ndarray.DType.FLOAT64));
        }
        boolean[] flags = new boolean[array.count()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = array.getBoolean(i);
        }
        return flags;
    }

    private static Object elements(Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> result = new ArrayList<>(list.size());
            for (Object element : list) {
                result.add(elements(element));
            }
            return result;
        }
        return switch (value) {
            case Complex number -> number.re();
            case TimeValue time -> time.ticks();
            default -> value;
        };
    }
}
