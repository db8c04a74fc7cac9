package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;

/** The storage types and array classes of MATLAB's files, by their numbers. */
final class MatType {
    static final int INT8 = 1;
    static final int UINT8 = 2;
    static final int UINT16 = 4;
    static final int INT32 = 5;
    static final int UINT32 = 6;
    static final int MATRIX = 14;
    static final int COMPRESSED = 15;
    static final int UTF8 = 16;
    static final int UTF16 = 17;
    static final int UTF32 = 18;

    static final int CELL_CLASS = 1;
    static final int STRUCT_CLASS = 2;
    static final int OBJECT_CLASS = 3;
    static final int CHAR_CLASS = 4;
    static final int SPARSE_CLASS = 5;
    static final int DOUBLE_CLASS = 6;
    static final int UINT8_CLASS = 9;
    static final int UINT64_CLASS = 15;
    static final int FUNCTION_CLASS = 16;
    static final int OPAQUE_CLASS = 17;

    private MatType() {}

    /** The dtype of stored numbers. */
    static DType stored(int type) {
        return switch (type) {
            case INT8 -> DType.INT8;
            case UINT8 -> DType.UINT8;
            case 3 -> DType.INT16;
            case UINT16 -> DType.UINT16;
            case INT32 -> DType.INT32;
            case UINT32 -> DType.UINT32;
            case 7 -> DType.FLOAT32;
            case 9 -> DType.FLOAT64;
            case 12 -> DType.INT64;
            case 13 -> DType.UINT64;
            default -> throw corrupt("unknown storage type " + type);
        };
    }

    /** The dtype MATLAB has numbers of a class in. */
    static DType ofClass(int arrayClass) {
        return switch (arrayClass) {
            case DOUBLE_CLASS -> DType.FLOAT64;
            case 7 -> DType.FLOAT32;
            case 8 -> DType.INT8;
            case UINT8_CLASS -> DType.UINT8;
            case 10 -> DType.INT16;
            case 11 -> DType.UINT16;
            case 12 -> DType.INT32;
            case 13 -> DType.UINT32;
            case 14 -> DType.INT64;
            case UINT64_CLASS -> DType.UINT64;
            default -> throw corrupt("unknown array class " + arrayClass);
        };
    }

    /** The storage type of a dtype. */
    static int storage(DType dtype) {
        return switch (dtype.elementType()) {
            case INT8 -> INT8;
            case UINT8, BOOL -> UINT8;
            case INT16 -> 3;
            case UINT16 -> UINT16;
            case INT32 -> INT32;
            case UINT32 -> UINT32;
            case FLOAT32, COMPLEX64 -> 7;
            case INT64 -> 12;
            case UINT64 -> 13;
            default -> 9;
        };
    }

    /** The array class of a dtype. */
    static int arrayClass(DType dtype) {
        return switch (dtype.elementType()) {
            case FLOAT32, COMPLEX64 -> 7;
            case INT8 -> 8;
            case UINT8, BOOL -> UINT8_CLASS;
            case INT16 -> 10;
            case UINT16 -> 11;
            case INT32 -> 12;
            case UINT32 -> 13;
            case INT64 -> 14;
            case UINT64 -> UINT64_CLASS;
            default -> DOUBLE_CLASS;
        };
    }

    static PyError corrupt(String what) {
        return PyError.valueError("Mat file is corrupt: " + what);
    }
}
