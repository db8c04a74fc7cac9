package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;

/**
 * The dtype of a result: single precision if all floats are, complex if any operand is. All work is
 * done in double precision.
 */
record ResultKind(boolean complex, boolean single) {
    static ResultKind of(NdArray... operands) {
        boolean complex = false;
        boolean single = true;
        for (NdArray operand : operands) {
            DType dtype = operand.dtype();
            ElementType type = dtype.elementType();
            if (type == ElementType.FLOAT16 || !dtype.isNumeric() && !dtype.isObject()) {
                throw PyError.typeError("array type " + dtype.name() + " is unsupported in linalg");
            }
            complex |= dtype.isComplex();
            single &= type == ElementType.FLOAT32 || type == ElementType.COMPLEX64;
        }
        return new ResultKind(complex, single);
    }

    DType dtype() {
        return complex ? complexType() : realType();
    }

    DType realType() {
        return single ? DType.FLOAT32 : DType.FLOAT64;
    }

    DType complexType() {
        return single ? DType.COMPLEX64 : DType.COMPLEX128;
    }
}
