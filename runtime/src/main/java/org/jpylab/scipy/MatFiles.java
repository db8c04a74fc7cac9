package org.jpylab.scipy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Array;
import us.hebi.matlab.mat.types.Char;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Matrix;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** MATLAB 5 files as arrays. */
public final class MatFiles {
    private MatFiles() {}

    /**
     * The variables of a file by name: numbers as at least 2-d arrays, text as arrays of strings.
     */
    public static Map<String, NdArray> read(String path) {
        Map<String, NdArray> variables = new LinkedHashMap<>();
        try (Mat5File file = Mat5.readFromFile(path)) {
            for (MatFile.Entry entry : file.getEntries()) {
                variables.put(entry.getName(), array(entry.getName(), entry.getValue()));
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw PyError.valueError("Unknown mat file type or damaged file: " + path);
        }
        return variables;
    }

    private static NdArray array(String name, Array value) {
        return switch (value) {
            case Char text -> text(text);
            case Matrix matrix -> numbers(matrix);
            default ->
                    throw PyError.notImplemented(
                            "loadmat: variable '" + name + "' of MATLAB type " + value.getType());
        };
    }

    private static NdArray numbers(Matrix matrix) {
        int[] shape = matrix.getDimensions();
        boolean complex = matrix.isComplex();
        DType dtype = complex ? DType.COMPLEX128 : dtype(matrix);
        NdArray array = NdArray.zeros(dtype, shape, 'F');
        NdArray flat = array.transpose().ravel();
        for (int i = 0; i < matrix.getNumElements(); i++) {
            if (complex) {
                flat.real().setDouble(matrix.getDouble(i), i);
                flat.imag().setDouble(matrix.getImaginaryDouble(i), i);
            } else if (dtype.isFloat()) {
                flat.setDouble(matrix.getDouble(i), i);
            } else {
                flat.setLong(matrix.getLong(i), i);
            }
        }
        return array;
    }

    private static DType dtype(Matrix matrix) {
        if (matrix.isLogical()) {
            return DType.UINT8;
        }
        return switch (matrix.getType()) {
            case Single -> DType.FLOAT32;
            case Int8 -> DType.INT8;
            case UInt8 -> DType.UINT8;
            case Int16 -> DType.INT16;
            case UInt16 -> DType.UINT16;
            case Int32 -> DType.INT32;
            case UInt32 -> DType.UINT32;
            case Int64 -> DType.INT64;
            case UInt64 -> DType.UINT64;
            default -> DType.FLOAT64;
        };
    }

    private static NdArray text(Char text) {
        String[] rows = new String[text.getNumRows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = text.getRow(i);
        }
        return NdArray.of(rows);
    }
}
