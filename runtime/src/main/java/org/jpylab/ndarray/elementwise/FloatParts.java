package org.jpylab.ndarray.elementwise;

import static org.jpylab.ndarray.elementwise.UfuncBuilder.binary;
import static org.jpylab.ndarray.elementwise.UfuncBuilder.unary;

import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.elementwise.Functions.Real1;
import org.jpylab.ndarray.elementwise.Functions.Real2;

/** Rounding, and functions of the representation of floating point numbers. */
public final class FloatParts {
    public static final Ufunc RINT =
            unary("rint")
                    .reals(new Real1(Math::rint, null))
                    .complex((a, b) -> new Complex(Math.rint(a), Math.rint(b)))
                    .objectMethods()
                    .build();
    public static final Ufunc FLOOR =
            unary("floor").reals(new Real1(Math::floor, null)).objectMethods().build();
    public static final Ufunc CEIL =
            unary("ceil").reals(new Real1(Math::ceil, null)).objectMethods().build();
    public static final Ufunc TRUNC =
            unary("trunc").reals(new Real1(FloatParts::trunc, null)).objectMethods().build();

    public static final Ufunc COPYSIGN =
            binary("copysign").reals(new Real2(Math::copySign, null)).build();

    public static final Ufunc NEXTAFTER =
            binary("nextafter")
                    .loop("ee->e", RealBinary.class, new Real2(RealFunctions::nextHalf, null))
                    .loop(
                            "ff->f",
                            RealBinary.class,
                            new Real2((a, b) -> Math.nextAfter((float) a, b), null))
                    .loop("dd->d", RealBinary.class, new Real2(Math::nextAfter, null))
                    .build();

    public static final Ufunc SPACING =
            unary("spacing")
                    .loop(
                            "e->e",
                            RealUnary.class,
                            new Real1(RealFunctions::spacingHalf, Functions.OVERFLOW))
                    .loop(
                            "f->f",
                            RealUnary.class,
                            new Real1(a -> RealFunctions.spacing((float) a), null))
                    .loop("d->d", RealUnary.class, new Real1(a -> RealFunctions.spacing(a), null))
                    .build();

    public static final Ufunc LDEXP = ldexp();

    public static final Ufunc FREXP =
            new UfuncBuilder("frexp", 1, 2)
                    .kernel("e->ei", PairKernels.split(PairKernels::frexp))
                    .kernel("f->fi", PairKernels.split(PairKernels::frexp))
                    .kernel("d->di", PairKernels.split(PairKernels::frexp))
                    .build();

    public static final Ufunc MODF =
            new UfuncBuilder("modf", 1, 2)
                    .kernel("e->ee", PairKernels.split(PairKernels::modf))
                    .kernel("f->ff", PairKernels.split(PairKernels::modf))
                    .kernel("d->dd", PairKernels.split(PairKernels::modf))
                    .build();

    private FloatParts() {}

    private static double trunc(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private static Ufunc ldexp() {
        var builder = binary("ldexp");
        for (char letter : "efd".toCharArray()) {
            for (char exponent : "il".toCharArray()) {
                builder.loop(
                        "" + letter + exponent + "->" + letter,
                        RealBinary.class,
                        new Real2((a, b) -> RealFunctions.ldexp(a, (long) b), Functions.OVERFLOW));
            }
        }
        return builder.build();
    }
}
