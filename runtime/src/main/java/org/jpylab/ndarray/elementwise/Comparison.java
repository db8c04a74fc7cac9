package org.jpylab.ndarray.elementwise;

import static org.jpylab.ndarray.elementwise.UfuncBuilder.binary;
import static org.jpylab.ndarray.elementwise.UfuncBuilder.unary;

import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.TimeValue;
import org.jpylab.ndarray.elementwise.Functions.ComplexRelation;
import org.jpylab.ndarray.elementwise.Functions.Integer2;
import org.jpylab.ndarray.elementwise.Functions.IntegerRelation;
import org.jpylab.ndarray.elementwise.Functions.Ordering;
import org.jpylab.ndarray.elementwise.Functions.RealRelation;
import org.jpylab.ndarray.elementwise.Ufunc.Family;

import java.util.function.DoublePredicate;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Comparisons, logic and tests: everything whose result is a truth value. */
public final class Comparison {
    public static final Ufunc EQUAL =
            relation(
                    "equal",
                    "==",
                    (a, b) -> a == b,
                    (a, b) -> a == b,
                    (a, b) -> a == b,
                    (a, b, c, d) -> a == c && b == d);
    public static final Ufunc NOT_EQUAL =
            relation(
                    "not_equal",
                    "!=",
                    (a, b) -> a != b,
                    (a, b) -> a != b,
                    (a, b) -> a != b,
                    (a, b, c, d) -> a != c || b != d);
    public static final Ufunc LESS =
            relation(
                    "less",
                    "<",
                    (a, b) -> a < b,
                    (a, b) -> Long.compareUnsigned(a, b) < 0,
                    new Ordering(false, false),
                    ComplexFunctions::less);
    public static final Ufunc LESS_EQUAL =
            relation(
                    "less_equal",
                    "<=",
                    (a, b) -> a <= b,
                    (a, b) -> Long.compareUnsigned(a, b) <= 0,
                    new Ordering(false, true),
                    ComplexFunctions::lessOrEqual);
    public static final Ufunc GREATER =
            relation(
                    "greater",
                    ">",
                    (a, b) -> a > b,
                    (a, b) -> Long.compareUnsigned(a, b) > 0,
                    new Ordering(true, false),
                    (a, b, c, d) -> ComplexFunctions.less(c, d, a, b));
    public static final Ufunc GREATER_EQUAL =
            relation(
                    "greater_equal",
                    ">=",
                    (a, b) -> a >= b,
                    (a, b) -> Long.compareUnsigned(a, b) >= 0,
                    new Ordering(true, true),
                    (a, b, c, d) -> ComplexFunctions.lessOrEqual(c, d, a, b));

    public static final Ufunc LOGICAL_AND =
            logical("logical_and", true, (a, b) -> a && b, (a, b) -> a & b)
                    .kernel(
                            "OO->O",
                            ObjectKernels.binary((a, b) -> ObjectKernels.isTrue(a) ? b : a))
                    .build();
    public static final Ufunc LOGICAL_OR =
            logical("logical_or", false, (a, b) -> a || b, (a, b) -> a | b)
                    .kernel(
                            "OO->O",
                            ObjectKernels.binary((a, b) -> ObjectKernels.isTrue(a) ? a : b))
                    .build();
    public static final Ufunc LOGICAL_XOR =
            logical("logical_xor", false, (a, b) -> a ^ b, (a, b) -> a ^ b)
                    .kernel(
                            "OO->O",
                            ObjectKernels.binary(
                                    (a, b) -> ObjectKernels.isTrue(a) != ObjectKernels.isTrue(b)))
                    .build();
    public static final Ufunc LOGICAL_NOT = logicalNot();

    public static final Ufunc ISNAN =
            test("isnan", false, Double::isNaN, (a, b) -> Double.isNaN(a) || Double.isNaN(b));
    public static final Ufunc ISINF =
            test(
                    "isinf",
                    false,
                    Double::isInfinite,
                    (a, b) -> Double.isInfinite(a) || Double.isInfinite(b));
    public static final Ufunc ISFINITE =
            test(
                    "isfinite",
                    true,
                    Double::isFinite,
                    (a, b) -> Double.isFinite(a) && Double.isFinite(b));
    public static final Ufunc ISNAT =
            unary("isnat")
                    .loop("M->?", IntegerUnary.class, (LongUnaryOperator) a -> flag(isNat(a)))
                    .loop("m->?", IntegerUnary.class, (LongUnaryOperator) a -> flag(isNat(a)))
                    .build();
    public static final Ufunc SIGNBIT =
            unary("signbit").realTest(a -> Double.doubleToRawLongBits(a) < 0).build();

    private Comparison() {}

    private static long flag(boolean truth) {
        return truth ? 1 : 0;
    }

    private static boolean isNat(long ticks) {
        return ticks == TimeValue.NAT;
    }

    private static Ufunc relation(
            String name,
            String operator,
            IntegerRelation integers,
            IntegerRelation unsigned,
            RealRelation reals,
            ComplexRelation complex) {
        boolean negated = name.equals("not_equal");
        IntegerRelation times = (a, b) -> isNat(a) || isNat(b) ? negated : integers.holds(a, b);
        return binary(name)
                .family(Family.COMPARISON)
                .relation(integers, unsigned, reals, complex)
                .kernel("OO->?", ObjectKernels.binary(operator))
                .loop("mm->?", IntegerCompare.class, times)
                .loop("MM->?", IntegerCompare.class, times)
                .kernel("OO->O", ObjectKernels.binary(operator))
                .build();
    }

    /** A function of two truth values. */
    @FunctionalInterface
    private interface Logic {
        boolean of(boolean a, boolean b);
    }

    private static UfuncBuilder logical(
            String name, boolean identity, Logic logic, LongBinaryOperator bits) {
        var bools = Integer2.ofBits(bits);
        IntegerRelation integers = (a, b) -> logic.of(a != 0, b != 0);
        RealRelation reals = (a, b) -> logic.of(a != 0, b != 0);
        ComplexRelation complex = (a, b, c, d) -> logic.of(a != 0 || b != 0, c != 0 || d != 0);
        var builder = binary(name).identity(identity).family(Family.LOGICAL).bools(bools);
        for (char letter : "bBhHiIlL".toCharArray()) {
            builder.loop("" + letter + letter + "->?", IntegerCompare.class, integers);
        }
        for (char letter : "efd".toCharArray()) {
            builder.loop("" + letter + letter + "->?", RealCompare.class, reals);
        }
        return builder.loop("FF->?", ComplexCompare.class, complex)
                .loop("DD->?", ComplexCompare.class, complex);
    }

    private static Ufunc logicalNot() {
        var builder = unary("logical_not");
        for (var type : ElementType.values()) {
            if (type == ElementType.BOOL) {
                builder.kernel("?->?", new TruthNot());
            } else if (type.isComplex()) {
                Functions.ComplexPart zero = (a, b) -> flag(a == 0 && b == 0);
                builder.loop(type.letter() + "->?", ComplexToReal.class, zero);
            } else if (type.isFloat()) {
                builder.realTest(a -> a == 0, type.letter());
            } else if (type.isNumeric()) {
                LongUnaryOperator zero = a -> flag(a == 0);
                builder.loop(type.letter() + "->?", IntegerUnary.class, zero);
            }
        }
        return builder.kernel("O->O", ObjectKernels.unary(a -> !ObjectKernels.isTrue(a))).build();
    }

    /** A truth value from a complex number. */
    @FunctionalInterface
    private interface ComplexTest {
        boolean of(double re, double im);
    }

    private static Ufunc test(
            String name, boolean ofIntegers, DoublePredicate reals, ComplexTest complex) {
        var builder = unary(name);
        for (char letter : "?bBhHiIlL".toCharArray()) {
            LongUnaryOperator constant = a -> flag(ofIntegers);
            builder.loop(letter + "->?", IntegerUnary.class, constant);
        }
        boolean ofNat = name.equals("isnan");
        boolean finite = name.equals("isfinite");
        LongUnaryOperator times = a -> flag(ofNat ? isNat(a) : finite && !isNat(a));
        Functions.ComplexPart parts = (a, b) -> flag(complex.of(a, b));
        return builder.realTest(reals)
                .loop("F->?", ComplexToReal.class, parts)
                .loop("D->?", ComplexToReal.class, parts)
                .loop("m->?", IntegerUnary.class, times)
                .loop("M->?", IntegerUnary.class, times)
                .build();
    }
}
