package org.jpylab.ndarray.print;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Records as tuples, each field aligned over the whole array. */
final class RecordFormat implements ElementFormat {
    private final List<Field> fields = new ArrayList<>();

    /**
     * A field's storage and layout.
     *
     * @param inner shape and strides of a subarray field, none for others
     */
    private record Field(Storage storage, int offset, ElementFormat format, NdArray inner) {}

    RecordFormat(NdArray array, Elements elements, PrintOptions options) {
        for (var field : array.dtype().fields()) {
            NdArray view = array.field(field.name());
            int shift = view.offset() - array.offset();
            // The subarray's axes are the last ones of the field's view.
            NdArray inner = subarray(view, array.ndim());
            int[] places = places(elements.places(), shift, inner);
            var seen = new Elements(view.storage(), places);
            fields.add(
                    new Field(
                            view.storage(),
                            shift,
                            ElementFormats.of(
                                    view, seen, options, array.ndim() == 0 && inner.ndim() == 0),
                            inner));
        }
    }

    private static NdArray subarray(NdArray view, int outer) {
        int rest = view.ndim() - outer;
        int[] shape = new int[rest];
        int[] strides = new int[rest];
        System.arraycopy(view.shape(), outer, shape, 0, rest);
        System.arraycopy(view.strides(), outer, strides, 0, rest);
        return view.view(0, shape, strides);
    }

    private static int[] places(int[] records, int shift, NdArray inner) {
        int[] within = Elements.all(inner).places();
        int[] places = new int[records.length * within.length];
        int filled = 0;
        for (int record : records) {
            for (int place : within) {
                places[filled++] = record + shift + place;
            }
        }
        return places;
    }

    @Override
    public String text(Storage storage, int at) {
        StringJoiner joined = new StringJoiner(", ", "(", fields.size() == 1 ? ",)" : ")");
        for (Field field : fields) {
            joined.add(text(field, at + field.offset, 0));
        }
        return joined.toString();
    }

    private static String text(Field field, int at, int axis) {
        if (axis == field.inner.ndim()) {
            return field.format.text(field.storage, at);
        }
        StringJoiner joined = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < field.inner.shape(axis); i++) {
            joined.add(text(field, at + i * field.inner.stride(axis), axis + 1));
        }
        return joined.toString();
    }
}
