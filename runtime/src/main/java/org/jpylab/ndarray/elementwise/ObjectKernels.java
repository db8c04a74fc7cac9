package org.jpylab.ndarray.elementwise;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.Storage;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Loops over objects, which ask the objects themselves. */
final class ObjectKernels {
    private ObjectKernels() {}

    /** {@code a <operator> b}. */
    static Kernel binary(String operator) {
        return binary((a, b) -> ObjectOps.current().binary(operator, a, b));
    }

    static Kernel binary(BinaryOperator<Object> function) {
        return new Binary(function);
    }

    /** {@code <operator> a}. */
    static Kernel unary(String operator) {
        return new Unary(a -> ObjectOps.current().unary(operator, a));
    }

    static Kernel unary(UnaryOperator<Object> function) {
        return new Unary(function);
    }

    /** {@code a.name()}. */
    static Kernel method(String name) {
        return new Unary(a -> ObjectOps.current().method(name, a));
    }

    /** {@code a.name(b)}. */
    static Kernel methodOfTwo(String name) {
        return binary((a, b) -> {
            throw PyError.typeError(
                    "loop of ufunc does not support argument 0 of type "
                            + ObjectOps.current().typeName(a)
                            + " which has no callable "
                            + name
                            + " method");
        });
    }

    static boolean isTrue(Object value) {
        return NdArray.scalar(DType.OBJECT, value).getBoolean();
    }

    private static boolean holds(String relation, Object a, Object b) {
        return isTrue(ObjectOps.current().binary(relation, a, b));
    }

    static Kernel larger() {
        return binary((a, b) -> holds(">=", a, b) ? a : b);
    }

    static Kernel smaller() {
        return binary((a, b) -> holds("<=", a, b) ? a : b);
    }

    static Kernel squares() {
        return unary(a -> ObjectOps.current().binary("*", a, a));
    }

    static Kernel reciprocals() {
        return unary(a -> ObjectOps.current().binary("/", 1.0, a));
    }

    static Kernel signs() {
        return unary(a -> holds("<", a, 0L) ? -1L : holds(">", a, 0L) ? 1L : 0L);
    }

    static Kernel gcd() {
        return binary(ObjectKernels::gcd);
    }

    private static Object gcd(Object a, Object b) {
        return isTrue(b)
                ? gcd(b, ObjectOps.current().binary("%", a, b))
                : ObjectOps.current().unary("abs", a);
    }

    static Kernel lcm() {
        return binary((a, b) -> {
            var ops = ObjectOps.current();
            Object divisor = gcd(a, b);
            return isTrue(divisor)
                    ? ops.unary("abs", ops.binary("*", ops.binary("//", a, divisor), b))
                    : (Object) 0L;
        });
    }

    /** Objects from objects. */
    private static final class Unary extends Kernel {
        private final UnaryOperator<Object> function;

        Unary(UnaryOperator<Object> function) {
            this.function = function;
        }

        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            for (int k = 0; k < n; k++) {
                Object a = operands[0].getObject(at[0] + k * step[0]);
                operands[1].setObject(at[1] + k * step[1], function.apply(a));
            }
            return 0;
        }
    }

    /** Objects or truth values from pairs of objects. */
    private static final class Binary extends Kernel {
        private final BinaryOperator<Object> function;

        Binary(BinaryOperator<Object> function) {
            this.function = function;
        }

        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            for (int k = 0; k < n; k++) {
                Object a = operands[0].getObject(at[0] + k * step[0]);
                Object b = operands[1].getObject(at[1] + k * step[1]);
                operands[2].setObject(at[2] + k * step[2], function.apply(a, b));
            }
            return 0;
        }
    }
}
