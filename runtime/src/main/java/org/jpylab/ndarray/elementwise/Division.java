package org.jpylab.ndarray.elementwise;

import static org.jpylab.ndarray.elementwise.UfuncBuilder.binary;
import static org.jpylab.ndarray.elementwise.UfuncBuilder.unary;

import org.jpylab.error.PyError;
import org.jpylab.libm.CMath;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.elementwise.Functions.Complex2;
import org.jpylab.ndarray.elementwise.Functions.Integer2;
import org.jpylab.ndarray.elementwise.Functions.IntegerTrouble;
import org.jpylab.ndarray.elementwise.Functions.Real1;
import org.jpylab.ndarray.elementwise.Functions.Real2;
import org.jpylab.ndarray.elementwise.Ufunc.Family;

import java.util.function.LongFunction;

/** Quotients, remainders and powers. */
public final class Division {
    private static final IntegerTrouble BY_ZERO = (a, b) -> b == 0 ? FloatErrors.DIVIDE : 0;

    public static final Ufunc DIVIDE =
            binary("divide")
                    .reals(new Real2((a, b) -> a / b, Functions.DIVISION))
                    .loop("FF->F", ComplexBinary.class, (Complex2) ComplexFunctions::divideSingle)
                    .loop("DD->D", ComplexBinary.class, (Complex2) ComplexFunctions::divide)
                    .kernel("ml->m", TimeKernels.truncated())
                    .kernel("md->m", TimeKernels.divided(false))
                    .kernel("mm->d", TimeKernels.ratio())
                    .objects("/")
                    .build();

    public static final Ufunc FLOOR_DIVIDE =
            perType(
                            binary("floor_divide"),
                            min -> new Integer2(Division::floorQuotient, dividing(min)),
                            new Integer2((a, b) -> b == 0 ? 0 : Long.divideUnsigned(a, b), BY_ZERO))
                    .reals(new Real2(RealFunctions::floorDivide, Functions.DIVISION))
                    .kernel("ml->m", TimeKernels.truncated())
                    .kernel("md->m", TimeKernels.divided(true))
                    .kernel("mm->l", TimeKernels.quotient())
                    .objects("//")
                    .build();

    public static final Ufunc REMAINDER =
            binary("remainder")
                    .integers(
                            new Integer2((a, b) -> b == 0 ? 0 : Math.floorMod(a, b), BY_ZERO),
                            new Integer2(
                                    (a, b) -> b == 0 ? 0 : Long.remainderUnsigned(a, b), BY_ZERO))
                    .reals(new Real2(RealFunctions::remainder, Functions.OVERFLOW))
                    .loop("mm->m", IntegerBinary.class, TimeResolution.REMAINDER)
                    .objects("%")
                    .build();

    public static final Ufunc FMOD =
            binary("fmod")
                    .integers(
                            new Integer2((a, b) -> b == 0 ? 0 : a % b, BY_ZERO),
                            new Integer2(
                                    (a, b) -> b == 0 ? 0 : Long.remainderUnsigned(a, b), BY_ZERO))
                    .reals(new Real2((a, b) -> a % b, Functions.OVERFLOW))
                    .objectMethods()
                    .build();

    public static final Ufunc DIVMOD = divmod();

    public static final Ufunc RECIPROCAL =
            unary("reciprocal")
                    .integers(PairKernels.integerReciprocal())
                    .reals(new Real1(a -> 1 / a, Functions.POLE))
                    .complex(ComplexFunctions::reciprocal)
                    .kernel("O->O", ObjectKernels.reciprocals())
                    .build();

    public static final Ufunc POWER =
            binary("power")
                    .integers(
                            new Integer2(Division::power, null),
                            new Integer2(RealFunctions::power, null))
                    .reals(new Real2(CMath::pow, Division::powerTrouble))
                    .complex((Complex2) ComplexFunctions::power)
                    .objects("**")
                    .build();

    public static final Ufunc FLOAT_POWER =
            binary("float_power")
                    .loop("dd->d", RealBinary.class, new Real2(CMath::pow, Division::powerTrouble))
                    .loop("DD->D", ComplexBinary.class, (Complex2) ComplexFunctions::power)
                    .build();

    public static final Ufunc GCD =
            binary("gcd")
                    .family(Family.UNIFORM)
                    .identity(0L)
                    .integers(
                            new Integer2(RealFunctions::gcd, null),
                            new Integer2(RealFunctions::gcdUnsigned, null))
                    .kernel("OO->O", ObjectKernels.gcd())
                    .build();

    public static final Ufunc LCM =
            binary("lcm")
                    .family(Family.UNIFORM)
                    .integers(
                            new Integer2(Division::lcm, null),
                            new Integer2(Division::lcmUnsigned, null))
                    .kernel("OO->O", ObjectKernels.lcm())
                    .build();

    private Division() {}

    /** Loops for integers whose trouble depends on the smallest value of the type. */
    private static UfuncBuilder perType(
            UfuncBuilder builder, LongFunction<Integer2> signed, Integer2 unsigned) {
        long[] smallest = {Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE};
        String letters = "bhil";
        String unsignedLetters = "BHIL";
        for (int i = 0; i < 4; i++) {
            String s = letters.substring(i, i + 1);
            String u = unsignedLetters.substring(i, i + 1);
            builder.loop(s + s + "->" + s, IntegerBinary.class, signed.apply(smallest[i]));
            builder.loop(u + u + "->" + u, IntegerBinary.class, unsigned);
        }
        return builder;
    }

    private static IntegerTrouble dividing(long smallest) {
        return (a, b) ->
                b == 0 ? FloatErrors.DIVIDE : a == smallest && b == -1 ? FloatErrors.OVERFLOW : 0;
    }

    private static long floorQuotient(long a, long b) {
        return b == 0 ? 0 : Math.floorDiv(a, b);
    }

    private static long power(long a, long b) {
        if (b < 0) {
            throw PyError.valueError("Integers to negative integer powers are not allowed.");
        }
        return RealFunctions.power(a, b);
    }

    private static int powerTrouble(double a, double b, double result) {
        int flags = Functions.OVERFLOW.of(a, b, result);
        return flags == FloatErrors.OVERFLOW && a == 0 ? FloatErrors.DIVIDE : flags;
    }

    private static long lcm(long a, long b) {
        long divisor = RealFunctions.gcd(a, b);
        return divisor == 0 ? 0 : Long.divideUnsigned(Math.abs(a), divisor) * Math.abs(b);
    }

    private static long lcmUnsigned(long a, long b) {
        long divisor = RealFunctions.gcdUnsigned(a, b);
        return divisor == 0 ? 0 : Long.divideUnsigned(a, divisor) * b;
    }

    private static Ufunc divmod() {
        var builder = new UfuncBuilder("divmod", 2, 2);
        for (char letter : "bBhHiIlLefd".toCharArray()) {
            String pair = "" + letter + letter;
            builder.kernel(pair + "->" + pair, PairKernels.divmod(letter));
        }
        return builder.kernel("mm->lm", TimeKernels.divmod()).build();
    }
}
