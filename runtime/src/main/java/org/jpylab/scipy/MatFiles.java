package org.jpylab.scipy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.io.MatArrays;
import org.jpylab.ndarray.io.MatFile;
import org.jpylab.ndarray.io.MatValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code scipy.io} needs of MATLAB's files: bytes in, values out, and back. */
public final class MatFiles {
    private MatFiles() {}

    /** The header text, the version, the names of globals, and names and values in turn. */
    public static Object[] read(Value data, boolean matlabTypes) {
        byte[] raw = new byte[Math.toIntExact(data.getBufferSize())];
        data.readBuffer(0, raw, 0, raw.length);
        MatFile file = MatFile.parse(raw, null, matlabTypes);
        return new Object[] {
            file.header(),
            file.version(),
            List.copyOf(file.globals()),
            List.copyOf(file.variables().keySet()),
            List.copyOf(file.variables().values())
        };
    }

    /** What a value is, and its parts: the array; the shape and items; the shape, names, items. */
    public static Object[] parts(MatValue value, boolean joinsCharacters) {
        return switch (value) {
            case MatValue.Numbers numbers -> new Object[] {"array", numbers.array()};
            case MatValue.Characters text -> {
                MatArrays conversion =
                        new MatArrays(
                                joinsCharacters,
                                false,
                                (names, values) -> {
                                    throw new IllegalStateException("text has no fields");
                                });
                yield new Object[] {"array", conversion.of(text)};
            }
            case MatValue.Cells cells -> new Object[] {"cell", cells.shape(), cells.items()};
            case MatValue.Structs all ->
                    new Object[] {"struct", all.shape(), all.names(), all.elements()};
            case MatValue.Sparse sparse ->
                    new Object[] {
                        "sparse", sparse.shape(), sparse.rows(), sparse.starts(), sparse.entries()
                    };
            case MatValue.Opaque opaque -> new Object[] {"opaque", opaque.content()};
        };
    }

    /** Numbers or truth values to be saved. */
    public static MatValue numbers(NdArray array) {
        return new MatValue.Numbers(array, array.dtype().isBool());
    }

    /** Text to be saved, an array of single characters. */
    public static MatValue characters(NdArray array) {
        return new MatValue.Characters(array);
    }

    /** A cell array to be saved. */
    public static MatValue cells(int[] shape, List<MatValue> items) {
        return new MatValue.Cells(shape, List.copyOf(items));
    }

    /** A struct array to be saved. */
    public static MatValue structs(int[] shape, List<String> names, List<List<MatValue>> elements) {
        return new MatValue.Structs(
                shape, "", List.copyOf(names), elements.stream().map(List::copyOf).toList());
    }

    /** A sparse matrix to be saved. */
    public static MatValue sparse(int[] shape, int[] rows, int[] starts, NdArray entries) {
        return new MatValue.Sparse(shape, rows, starts, entries);
    }

    /** The bytes of a version 5 file. */
    public static ByteBuffer write(List<String> names, List<MatValue> values, boolean compressed) {
        Map<String, MatValue> variables = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            variables.put(names.get(i), values.get(i));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MatFile.write(out, variables, compressed);
        } catch (IOException e) {
            throw PyError.osError(String.valueOf(e.getMessage()));
        }
        return ByteBuffer.wrap(out.toByteArray());
    }
}
