package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.print.ArrayText;
import org.jpylab.ndarray.print.Precision;
import org.jpylab.ndarray.print.PrintOptions;
import org.jpylab.ndarray.print.ScalarRepr;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Arrays on their way to Python: lists, bytes, single numbers. */
public final class ToPython {
    private ToPython() {}

    /** The only element as a Python number. */
    public static Object only(NdArray array) {
        return number(array.item());
    }

    /** The element at an index as a Python number. */
    public static Object pythonItem(NdArray array, List<Integer> index) {
        int[] at = FromPython.ints(index);
        if (at.length != array.ndim()) {
            throw PyError.valueError("incorrect number of indices for array");
        }
        for (int axis = 0; axis < at.length; axis++) {
            at[axis] = wrapped(at[axis], array.shape(axis), "axis " + axis + " with size ");
        }
        return number(array.get(at));
    }

    /** The element at a position in C order as a Python number. */
    public static Object flatItem(NdArray array, long position) {
        int at = wrapped(position, array.count(), "size ");
        int[] index = new int[array.ndim()];
        for (int axis = index.length - 1; axis >= 0; axis--) {
            index[axis] = at % array.shape(axis);
            at /= array.shape(axis);
        }
        return number(array.get(index));
    }

    private static int wrapped(long index, int length, String where) {
        if (index < -length || index >= length) {
            throw PyError.indexError("index " + index + " is out of bounds for " + where + length);
        }
        return (int) (index < 0 ? index + length : index);
    }

    static Object number(Object value) {
        return switch (value) {
            case Complex c -> new NdScalar(NdArray.scalar(DType.COMPLEX128, c));
            case byte[] bytes ->
                    new NdScalar(NdArray.scalar(DType.bytes(Math.max(1, bytes.length)), bytes));
            case List<?> fields -> fields.stream().map(ToPython::number).toArray();
            default -> value;
        };
    }

    /** Nested lists of Python numbers. */
    public static Object list(NdArray array) {
        return converted(array.toList());
    }

    private static Object converted(Object value) {
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>(list.size());
            for (Object element : list) {
                result.add(converted(element));
            }
            return result;
        }
        return number(value);
    }

    /** The letter by which Python's memoryview reads {@link #listBuffer}, null where none fits. */
    public static @Nullable String bufferCode(NdArray array) {
        return switch (array.dtype().elementType()) {
            case FLOAT64, FLOAT32, FLOAT16 -> "d";
            case INT64, INT32, INT16, INT8, UINT32, UINT16, UINT8 -> "q";
            case BOOL -> "b";
            default -> null;
        };
    }

    /** The elements in C order as doubles, longs or bytes, in machine byte order. */
    public static ByteBuffer listBuffer(NdArray array) {
        return switch (array.dtype().kind()) {
            case 'f' -> {
                double[] values = array.toDoubles();
                var buffer = allocate(values.length, Double.BYTES);
                buffer.asDoubleBuffer().put(values);
                yield buffer;
            }
            case 'b' -> ByteBuffer.wrap(array.toBytes());
            default -> {
                long[] values = array.toLongs();
                var buffer = allocate(values.length, Long.BYTES);
                buffer.asLongBuffer().put(values);
                yield buffer;
            }
        };
    }

    private static ByteBuffer allocate(int count, int size) {
        return ByteBuffer.allocate(Math.multiplyExact(count, size)).order(ByteOrder.nativeOrder());
    }

    /** The elements' bytes in C or Fortran order. */
    public static ByteBuffer bytes(NdArray array, String order) {
        char letter = MemoryOrder.of(order);
        boolean columns =
                letter == 'F'
                        || (letter == 'A' && array.isColumnContiguous() && !array.isContiguous());
        return ByteBuffer.wrap((columns ? array.transpose() : array).toBytes());
    }

    /** A float of the named type as NumPy prints the scalar. */
    public static String floatText(double value, String type) {
        return ScalarRepr.floating(value, Precision.of(DType.parse(type)));
    }

    public static String complexText(double re, double im, String type) {
        return ScalarRepr.complex(re, im, Precision.of(DType.parse(type)));
    }

    public static String scalarRepr(NdArray scalar) {
        return ScalarRepr.repr(scalar);
    }

    public static String scalarStr(NdArray scalar) {
        return ScalarRepr.str(scalar);
    }

    public static Object item(NdArray scalar) {
        return number(scalar.item());
    }

    /** The repr under the current options, each overridden where given. */
    public static String repr(
            NdArray array, String className, int width, int precision, @Nullable Boolean suppress) {
        return ArrayText.repr(array, className, options(width, precision, suppress));
    }

    /** The str under the current options, each overridden where given. */
    public static String str(
            NdArray array, String className, int width, int precision, @Nullable Boolean suppress) {
        return ArrayText.str(array, options(width, precision, suppress));
    }

    private static PrintOptions options(int width, int precision, @Nullable Boolean suppress) {
        PrintOptions now = PrintOptions.current();
        return new PrintOptions(
                now.edgeItems(),
                now.threshold(),
                now.floatMode(),
                precision < 0 ? now.precision() : precision,
                suppress == null ? now.suppress() : suppress,
                width < 0 ? now.lineWidth() : width,
                now.nanText(),
                now.infText(),
                now.sign(),
                now.formatters(),
                now.legacy());
    }
}
