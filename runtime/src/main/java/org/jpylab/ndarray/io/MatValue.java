package org.jpylab.ndarray.io;

import org.jpylab.ndarray.NdArray;

import java.util.List;

/** What a variable of a MATLAB file holds. Shapes are not to be modified. */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface MatValue {
    /** Two or more lengths. */
    int[] shape();

    /** Numbers or truth values, in the dtype of the file's storage unless another was asked for. */
    record Numbers(NdArray array, boolean logical) implements MatValue {
        @Override
        public int[] shape() {
            return array.shape();
        }
    }

    /** Characters: an array of strings of length one. */
    record Characters(NdArray array) implements MatValue {
        @Override
        public int[] shape() {
            return array.shape();
        }
    }

    /** Values of any kind, the first index fastest. */
    record Cells(int[] shape, List<MatValue> items) implements MatValue {}

    /**
     * Records with named fields.
     *
     * @param className of an object, empty for a plain struct
     * @param elements the fields' values of each record, the first index fastest
     */
    record Structs(int[] shape, String className, List<String> names, List<List<MatValue>> elements)
            implements MatValue {}

    /**
     * A matrix of which only entries other than zero are stored, column by column.
     *
     * @param rows of the entries
     * @param starts where each column's entries begin, and their number
     * @param entries one dimension
     */
    record Sparse(int[] shape, int[] rows, int[] starts, NdArray entries) implements MatValue {}

    /** A function handle or an object of a MATLAB class, which only MATLAB understands. */
    record Opaque(String className, MatValue content) implements MatValue {
        @Override
        public int[] shape() {
            return new int[] {1, 1};
        }
    }
}
