package org.jpylab.ndarray.io;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;
import java.util.List;

/**
 * Turns the values of MATLAB files into arrays as {@code scipy.io.loadmat} does: text as arrays of
 * strings, cells and structs as arrays of objects.
 *
 * @param joinsCharacters whether the characters along the last axis become one string
 * @param squeezes whether axes of length one go, and arrays of one element become that element
 * @param structs makes one struct of its fields
 */
public record MatArrays(boolean joinsCharacters, boolean squeezes, StructMaker structs) {
    /** Makes what stands for one struct. */
    @FunctionalInterface
    public interface StructMaker {
        Object make(List<String> names, List<Object> values);
    }

    /** An array, or with squeezing the single element of one. */
    public Object of(MatValue value) {
        return switch (value) {
            case MatValue.Numbers numbers -> squeezed(numbers.array());
            case MatValue.Characters text ->
                    squeezed(joinsCharacters ? joined(text.array()) : text.array());
            case MatValue.Cells cells ->
                    squeezed(
                            objects(cells.shape(), cells.items().stream().map(this::of).toArray()));
            case MatValue.Structs all ->
                    squeezed(
                            objects(
                                    all.shape(),
                                    all.elements().stream()
                                            .map(fields -> struct(all.names(), fields))
                                            .toArray()));
            case MatValue.Sparse sparse -> dense(sparse);
            case MatValue.Opaque opaque -> of(opaque.content());
        };
    }

    private Object struct(List<String> names, List<MatValue> fields) {
        return structs.make(names, fields.stream().map(this::of).toList());
    }

    private static NdArray objects(int[] shape, Object[] items) {
        int[] reversed = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            reversed[i] = shape[shape.length - 1 - i];
        }
        return NdArray.wrap(DType.OBJECT, items, reversed).transpose();
    }

    private Object squeezed(NdArray array) {
        if (!squeezes) {
            return array;
        }
        if (array.size() == 0) {
            return NdArray.zeros(array.dtype(), 0);
        }
        NdArray less = array.squeeze();
        return less.ndim() == 0 ? less.item() : less;
    }

    /** Strings made of the characters along the last axis. */
    static NdArray joined(NdArray characters) {
        int last = characters.ndim() - 1;
        int length = characters.shape(last);
        int[] shape = Arrays.copyOf(characters.shape(), last);
        if (length == 0) {
            // NumPy has no strings of length zero.
            return NdArray.zeros(DType.str(1), shape[0] == 0 ? new int[] {0} : shape);
        }
        int[] codes = (int[]) characters.copy().storage().array();
        return NdArray.wrap(DType.str(length), codes, shape);
    }

    /** All entries of a sparse matrix, zeros included. */
    public static NdArray dense(MatValue.Sparse sparse) {
        NdArray entries = sparse.entries();
        NdArray result = NdArray.zeros(entries.dtype(), sparse.shape());
        for (int column = 0; column + 1 < sparse.starts().length; column++) {
            for (int i = sparse.starts()[column]; i < sparse.starts()[column + 1]; i++) {
                int to = result.at(new int[] {sparse.rows()[i], column});
                int from = entries.at(i);
                double re = result.storage().getDouble(to) + entries.storage().getDouble(from);
                double im =
                        result.storage().getImaginary(to) + entries.storage().getImaginary(from);
                result.storage().setComplex(to, re, im);
            }
        }
        return result;
    }
}
