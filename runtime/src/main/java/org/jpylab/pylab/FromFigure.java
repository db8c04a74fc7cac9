package org.jpylab.pylab;

import org.jpylab.figure.artist.Container;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Picture;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of the figure model as Python gets them; artists stay Java objects, wrapped in Python. */
final class FromFigure {
    private FromFigure() {}

    static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case double[] numbers -> NdArray.wrap(numbers, numbers.length);
            case int[] numbers -> NdArray.ofInts(numbers).astype(DType.INT64);
            case long[] numbers -> NdArray.of(numbers);
            case boolean[] flags -> NdArray.of(flags);
            case Matrix matrix -> NdArray.wrap(matrix.values(), matrix.rows(), matrix.columns());
            case Picture picture -> {
                NdArray all =
                        NdArray.wrap(
                                picture.values(),
                                picture.rows(),
                                picture.columns(),
                                picture.channels());
                yield picture.bytes() ? all.astype(DType.UINT8) : all;
            }
            case Rgba color -> color;
            case Bbox box -> box;
            case Container container -> container;
            case List<?> list -> list(list);
            case Object[] tuple -> list(Arrays.asList(tuple)).toArray();
            case Map<?, ?> map -> map(map);
            case Character letter -> letter.toString();
            default -> value;
        };
    }

    private static List<@Nullable Object> list(List<?> values) {
        List<@Nullable Object> result = new ArrayList<>(values.size());
        for (Object value : values) {
            result.add(value(value));
        }
        return result;
    }

    private static Map<Object, @Nullable Object> map(Map<?, ?> values) {
        Map<Object, @Nullable Object> result = new LinkedHashMap<>();
        values.forEach((key, value) -> result.put(key, value(value)));
        return result;
    }
}
