package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.ResultType;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** NumPy's rules of types: promotion, casting, finfo's facts. */
@PyModule("numpy")
public final class TypeTable {
    private TypeTable() {}

    @PyFunction(
            value = "promote_types(type1, type2)",
            doc =
                    """
                    The smallest type that both types can be cast to safely.

                    >>> promote_types('f4', 'i8')
                    dtype('float64')
                    """)
    public static DType promoteTypes(@Nullable DType type1, @Nullable DType type2) {
        if (type1 == null || type2 == null) {
            throw PyError.typeError("did not understand one of the types");
        }
        return Promotion.promote(type1, type2);
    }

    @PyFunction(
            value = "min_scalar_type(a, /)",
            doc =
                    """
                    The smallest type that holds a scalar; an array's own type.

                    >>> min_scalar_type(10)
                    dtype('uint8')
                    """)
    public static DType minScalarType(NdArray a) {
        return ResultType.minimalScalarType(a);
    }

    @PyFunction(
            value = "_result_type(operands)",
            doc =
                    """
                    The type of a result of arrays, scalars and types.
                    """)
    public static DType resultType(List<Object> operands) {
        List<Object> all = new ArrayList<>();
        for (Object operand : operands) {
            all.add(operand instanceof DType ? operand : Operands.array(operand));
        }
        return ResultType.of(all);
    }

    @PyFunction(
            value = "_can_cast_type(from_, to, casting)",
            doc =
                    """
                    Whether a type can be cast.
                    """)
    public static boolean canCastType(DType from, DType to, String casting) {
        return Casting.of(casting).allows(from, to);
    }

    @PyFunction(
            value = "_can_cast_value(from_, to, casting)",
            doc =
                    """
                    Whether an array or scalar can be cast.
                    """)
    public static boolean canCastValue(NdArray from, DType to, String casting) {
        return ResultType.canCast(from, to, Casting.of(casting));
    }
}
