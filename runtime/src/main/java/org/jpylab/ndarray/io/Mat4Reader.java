package org.jpylab.ndarray.io;

import org.jpylab.ndarray.ByteCopies;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads MATLAB's version 4 files: matrices one after the other, each with a header of five words.
 */
final class Mat4Reader {
    private static final int LARGEST_TYPE = 5000;

    private final ByteBuffer file;

    Mat4Reader(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int type = file.getInt(0);
        if (type < 0 || type > LARGEST_TYPE) {
            file.order(ByteOrder.BIG_ENDIAN);
        }
    }

    MatFile read(@Nullable Set<String> wanted) {
        Map<String, MatValue> variables = new LinkedHashMap<>();
        while (file.remaining() > 0) {
            int type = file.getInt();
            int rows = file.getInt();
            int columns = file.getInt();
            boolean complex = file.getInt() != 0;
            byte[] name = new byte[file.getInt()];
            if (rows < 0 || columns < 0 || type < 0 || type > LARGEST_TYPE) {
                throw MatType.corrupt("a version 4 header makes no sense");
            }
            file.get(name);
            MatValue value = value(type, rows, columns, complex);
            String text = new String(name, StandardCharsets.ISO_8859_1).replaceAll("\0.*", "");
            if (wanted == null || wanted.contains(text)) {
                variables.put(text, value);
            }
        }
        return new MatFile("MATLAB 4 MAT-file", "1.0", List.of(), variables);
    }

    private MatValue value(int type, int rows, int columns, boolean complex) {
        DType dtype =
                switch (type / 10 % 10) {
                    case 0 -> DType.FLOAT64;
                    case 1 -> DType.FLOAT32;
                    case 2 -> DType.INT32;
                    case 3 -> DType.INT16;
                    case 4 -> DType.UINT16;
                    case 5 -> DType.UINT8;
                    default -> throw MatType.corrupt("unknown version 4 type " + type);
                };
        NdArray real = plain(dtype, Math.multiplyExact(rows, columns));
        NdArray flat = real;
        if (complex) {
            flat = NdArray.zeros(DType.COMPLEX128, real.count());
            flat.real().assign(real);
            flat.imag().assign(plain(dtype, real.count()));
        }
        NdArray matrix = flat.reshape(columns, rows).transpose();
        return switch (type % 10) {
            case 1 -> characters(matrix);
            case 2 -> sparse(matrix);
            default -> new MatValue.Numbers(matrix, false);
        };
    }

    private NdArray plain(DType dtype, int count) {
        byte[] bytes = new byte[Math.multiplyExact(count, dtype.itemsize())];
        file.get(bytes);
        DType own = file.order() == ByteOrder.BIG_ENDIAN ? dtype.swap() : dtype;
        return ByteCopies.fromBytes(bytes, 0, own, count).as(dtype);
    }

    private static MatValue characters(NdArray codes) {
        return new MatValue.Characters(
                NdArray.wrap(DType.str(1), codes.toInts(), codes.shape().clone()));
    }

    /** Rows of row, column, value (and imaginary part), the last giving the shape. */
    private static MatValue sparse(NdArray triples) {
        int count = triples.shape(0) - 1;
        int rows = (int) triples.real().getDouble(count, 0);
        int columns = (int) triples.real().getDouble(count, 1);
        int[] starts = new int[columns + 1];
        for (int i = 0; i < count; i++) {
            starts[(int) triples.getDouble(i, 1)]++;
        }
        for (int i = 0; i < columns; i++) {
            starts[i + 1] += starts[i];
        }
        int[] places = starts.clone();
        int[] rowOf = new int[count];
        boolean complex = triples.shape(1) > 3;
        NdArray entries = NdArray.zeros(complex ? DType.COMPLEX128 : DType.FLOAT64, count);
        for (int i = 0; i < count; i++) {
            int column = (int) triples.getDouble(i, 1) - 1;
            int at = places[column]++;
            rowOf[at] = (int) triples.getDouble(i, 0) - 1;
            double im = complex ? triples.getDouble(i, 3) : 0;
            entries.storage().setComplex(entries.at(at), triples.getDouble(i, 2), im);
        }
        return new MatValue.Sparse(new int[] {rows, columns}, rowOf, starts, entries);
    }
}
