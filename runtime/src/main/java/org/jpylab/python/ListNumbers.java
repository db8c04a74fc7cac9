package org.jpylab.python;

import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.objects.floats.PFloat;
import com.oracle.graal.python.builtins.objects.ints.PInt;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.runtime.sequence.PTupleListBase;
import com.oracle.graal.python.runtime.sequence.storage.BoolSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.DoubleSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.IntSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.LongSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.ObjectSequenceStorage;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.Arrays;

/**
 * The numbers of Python's lists and tuples, copied at once from where GraalPy keeps them: a list of
 * floats is an array of doubles there. Asked for one by one, each takes half a microsecond. Where
 * GraalPy or the module system do not let us look, all answers are null.
 */
public final class ListNumbers {
    private static final @Nullable MethodHandle RECEIVER = receiver();

    private ListNumbers() {}

    /** The field of a {@link Value} that holds the object of the language. */
    private static @Nullable MethodHandle receiver() {
        try {
            Field field = Value.class.getSuperclass().getDeclaredField("receiver");
            field.setAccessible(true);
            return MethodHandles.lookup().unreflectGetter(field);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    /** The object of the language behind a value; null where it cannot be had. */
    public static @Nullable Object behind(Value value) {
        if (RECEIVER == null) {
            return null;
        }
        try {
            return RECEIVER.invoke(value);
        } catch (Throwable e) {
            return null;
        }
    }

    /** The elements of a list or tuple that are lists or tuples themselves; null for others. */
    public static Object @Nullable [] sequences(@Nullable Object sequence) {
        if (!(sequence instanceof PTupleListBase list)
                || !(list.getSequenceStorage() instanceof ObjectSequenceStorage storage)) {
            return null;
        }
        Object[] elements = Arrays.copyOf(storage.getInternalObjectArray(), storage.length());
        for (Object element : elements) {
            if (!(element instanceof PTupleListBase inner) || !isPlain(inner)) {
                return null;
            }
        }
        return elements;
    }

    /** Whether it is a list or tuple and of no other class derived from these. */
    private static boolean isPlain(PTupleListBase sequence) {
        return isOf(sequence, PythonBuiltinClassType.PList)
                || isOf(sequence, PythonBuiltinClassType.PTuple);
    }

    /**
     * The elements of a list or tuple.
     *
     * @param real the class beside {@code float} whose objects count as floats
     * @return a {@code double[]} for floats, with integers between them or not, a {@code long[]}
     *     for integers, a {@code boolean[]}; null for other elements, and for none
     */
    public static @Nullable Object of(@Nullable Object sequence, @Nullable Object real) {
        if (!(sequence instanceof PTupleListBase list)) {
            return null;
        }
        int n = list.getSequenceStorage().length();
        return n > 0 && list.getSequenceStorage() instanceof ObjectSequenceStorage s
                ? ofObjects(s.getInternalObjectArray(), n, real)
                : ofOneKind(list);
    }

    /** The same where GraalPy knows that all elements are of one of these kinds, else null. */
    public static @Nullable Object ofOneKind(@Nullable Object sequence) {
        if (!(sequence instanceof PTupleListBase list)) {
            return null;
        }
        int n = list.getSequenceStorage().length();
        return switch (list.getSequenceStorage()) {
            case DoubleSequenceStorage s when n > 0 -> Arrays.copyOf(s.getInternalDoubleArray(), n);
            case LongSequenceStorage s when n > 0 -> Arrays.copyOf(s.getInternalLongArray(), n);
            case BoolSequenceStorage s when n > 0 -> Arrays.copyOf(s.getInternalBoolArray(), n);
            case IntSequenceStorage s when n > 0 -> longs(s.getInternalIntArray(), n);
            default -> null;
        };
    }

    private static long[] longs(int[] values, int n) {
        var longs = new long[n];
        for (int i = 0; i < n; i++) {
            longs[i] = values[i];
        }
        return longs;
    }

    private static @Nullable Object ofObjects(Object[] values, int n, @Nullable Object real) {
        var doubles = new double[n];
        var longs = new long[n];
        boolean whole = true;
        for (int i = 0; i < n; i++) {
            switch (values[i]) {
                case Integer number -> longs[i] = number;
                case Long number -> longs[i] = number;
                case PInt number
                        when isOf(number, PythonBuiltinClassType.PInt)
                                && number.getValue().bitLength() < Long.SIZE ->
                        longs[i] = number.getValue().longValue();
                case Double number -> doubles[i] = number;
                case PFloat number
                        when isOf(number, PythonBuiltinClassType.PFloat) || isOf(number, real) ->
                        doubles[i] = number.getValue();
                default -> {
                    return null;
                }
            }
            boolean isReal = values[i] instanceof Double || values[i] instanceof PFloat;
            doubles[i] = isReal ? doubles[i] : longs[i];
            whole &= !isReal;
        }
        return whole ? longs : doubles;
    }

    private static boolean isOf(PythonObject object, @Nullable Object type) {
        return object.getPythonClass() == type;
    }
}
