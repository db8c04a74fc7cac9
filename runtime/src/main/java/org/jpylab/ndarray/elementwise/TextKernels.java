package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.TypeResolution.Resolved;

import java.util.Arrays;
import java.util.List;

/** Comparisons of text, bytes and records. */
final class TextKernels {
    private TextKernels() {}

    static Resolved resolve(Ufunc ufunc, NdArray[] inputs) {
        var a = inputs[0].dtype();
        var b = inputs[1].dtype();
        boolean texts = isText(a) && a.elementType() == b.elementType();
        boolean records = a.elementType() == ElementType.VOID && a.equals(b);
        boolean equality = ufunc.name().equals("equal") || ufunc.name().equals("not_equal");
        if (a.isObject() || b.isObject()) {
            return withObjects(ufunc);
        }
        if (!texts && !(records && equality)) {
            throw TypeResolution.noLoop(ufunc, inputs);
        }
        var common = Promotion.promote(a, b);
        var loop = new Loop("OO->?", Kernel.class, new Comparing(ufunc.name()));
        return new Resolved(loop, new DType[] {common, common, DType.BOOL});
    }

    private static Resolved withObjects(Ufunc ufunc) {
        for (var loop : ufunc.loops()) {
            if (loop.signature().equals("OO->?")) {
                return new Resolved(loop, new DType[] {DType.OBJECT, DType.OBJECT, DType.BOOL});
            }
        }
        throw new AssertionError(ufunc);
    }

    private static boolean isText(DType dtype) {
        return dtype.elementType() == ElementType.STR || dtype.elementType() == ElementType.BYTES;
    }

    /** Compares elements as Python compares str, bytes and tuples. */
    private static final class Comparing extends Kernel {
        private final String name;

        Comparing(String name) {
            this.name = name;
        }

        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            for (int k = 0; k < n; k++) {
                Object a = operands[0].getObject(at[0] + k * step[0]);
                Object b = operands[1].getObject(at[1] + k * step[1]);
                operands[2].setLong(at[2] + k * step[2], holds(a, b) ? 1 : 0);
            }
            return 0;
        }

        private boolean holds(Object a, Object b) {
            if (a instanceof String first && b instanceof String second) {
                return holds(compare(first, second));
            }
            if (a instanceof byte[] first && b instanceof byte[] second) {
                return holds(Arrays.compareUnsigned(first, second));
            }
            return holds(same(a, b) ? 0 : 1);
        }

        /** Whether two fields, or all fields of two records, are equal. */
        private static boolean same(Object a, Object b) {
            if (a instanceof List<?> one && b instanceof List<?> other) {
                for (int i = 0; i < one.size(); i++) {
                    if (!same(one.get(i), other.get(i))) {
                        return false;
                    }
                }
                return one.size() == other.size();
            }
            if (a instanceof byte[] one && b instanceof byte[] other) {
                return Arrays.equals(one, other);
            }
            if (a instanceof Double one && b instanceof Double other) {
                return one.doubleValue() == other.doubleValue();
            }
            if (a instanceof NdArray one && b instanceof NdArray other) {
                return same(one.toList(), other.toList());
            }
            return a.equals(b);
        }

        private boolean holds(int order) {
            return switch (name) {
                case "equal" -> order == 0;
                case "not_equal" -> order != 0;
                case "less" -> order < 0;
                case "less_equal" -> order <= 0;
                case "greater" -> order > 0;
                default -> order >= 0;
            };
        }

        /** By code points, not by UTF-16 units. */
        private static int compare(String a, String b) {
            return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
        }
    }
}
