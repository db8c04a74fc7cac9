package org.jpylab.ndarray.elementwise;

import static org.jpylab.ndarray.elementwise.UfuncBuilder.binary;
import static org.jpylab.ndarray.elementwise.UfuncBuilder.unary;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.elementwise.Functions.Complex2;
import org.jpylab.ndarray.elementwise.Functions.Integer2;
import org.jpylab.ndarray.elementwise.Functions.Real1;
import org.jpylab.ndarray.elementwise.Functions.Real2;
import org.jpylab.ndarray.elementwise.Ufunc.Family;

/** Sums, products and their kin. Division is in {@link Division}. */
public final class Arithmetic {
    public static final Ufunc ADD =
            binary("add")
                    .identity(0L)
                    .family(Family.UNIFORM)
                    .bools(new Integer2((a, b) -> a | b, null))
                    .integers(Integer2.inAnyOrder((a, b) -> a + b))
                    .reals(new Real2((a, b) -> a + b, Functions.OVERFLOW))
                    .complex((Complex2) (a, b, c, d) -> new Complex(a + c, b + d))
                    .loop("Mm->M", IntegerBinary.class, TimeResolution.ADD)
                    .loop("mm->m", IntegerBinary.class, TimeResolution.ADD)
                    .loop("mM->M", IntegerBinary.class, TimeResolution.ADD)
                    .objects("+")
                    .build();

    public static final Ufunc SUBTRACT =
            binary("subtract")
                    .family(Family.UNIFORM)
                    .integers(new Integer2((a, b) -> a - b, null))
                    .reals(new Real2((a, b) -> a - b, Functions.OVERFLOW))
                    .complex((Complex2) (a, b, c, d) -> new Complex(a - c, b - d))
                    .loop("Mm->M", IntegerBinary.class, TimeResolution.SUBTRACT)
                    .loop("mm->m", IntegerBinary.class, TimeResolution.SUBTRACT)
                    .loop("MM->m", IntegerBinary.class, TimeResolution.SUBTRACT)
                    .objects("-")
                    .build();

    public static final Ufunc MULTIPLY =
            binary("multiply")
                    .identity(1L)
                    .family(Family.UNIFORM)
                    .bools(new Integer2((a, b) -> a & b, null))
                    .integers(Integer2.inAnyOrder((a, b) -> a * b))
                    .reals(new Real2((a, b) -> a * b, Functions.OVERFLOW))
                    .loop("FF->F", ComplexBinary.class, (Complex2) ComplexFunctions::multiplySingle)
                    .loop("DD->D", ComplexBinary.class, (Complex2) ComplexFunctions::multiply)
                    .loop("ml->m", IntegerBinary.class, TimeResolution.TIMES)
                    .loop("lm->m", IntegerBinary.class, TimeResolution.TIMES_FIRST)
                    .kernel("md->m", TimeKernels.scaled(0, 1))
                    .kernel("dm->m", TimeKernels.scaled(1, 0))
                    .objects("*")
                    .build();

    public static final Ufunc NEGATIVE =
            unary("negative")
                    .family(Family.UNIFORM)
                    .integers(a -> -a)
                    .reals(new Real1(a -> -a, null))
                    .loop("m->m", IntegerUnary.class, TimeResolution.NEGATE)
                    .complex((a, b) -> new Complex(-a, -b))
                    .objects("-")
                    .build();

    public static final Ufunc POSITIVE =
            unary("positive")
                    .family(Family.UNIFORM)
                    .integers(a -> a)
                    .reals(new Real1(a -> a, null))
                    .loop("m->m", IntegerUnary.class, TimeResolution.SAME)
                    .complex((a, b) -> new Complex(a, b))
                    .objects("+")
                    .build();

    public static final Ufunc ABSOLUTE =
            unary("absolute")
                    .family(Family.UNIFORM)
                    .loop("?->?", IntegerUnary.class, TimeResolution.SAME)
                    .integers(Math::abs, a -> a)
                    .reals(new Real1(Math::abs, null))
                    .loop("m->m", IntegerUnary.class, TimeResolution.ABS)
                    .loop("F->f", ComplexToReal.class, (Functions.ComplexPart) Math::hypot)
                    .loop("D->d", ComplexToReal.class, (Functions.ComplexPart) CMath::hypot)
                    .objects("abs")
                    .build();

    public static final Ufunc FABS =
            unary("fabs").reals(new Real1(Math::abs, null)).objectMethods().build();

    public static final Ufunc SQUARE =
            unary("square")
                    .integers(a -> a * a)
                    .reals(new Real1(a -> a * a, Functions.OVERFLOW))
                    .complex((a, b) -> new Complex(a * a - b * b, a * b + b * a))
                    .kernel("O->O", ObjectKernels.squares())
                    .build();

    public static final Ufunc CONJUGATE =
            unary("conjugate")
                    .integers(a -> a)
                    .reals(new Real1(a -> a, null))
                    .complex((a, b) -> new Complex(a, -b))
                    .objectMethods()
                    .build();

    public static final Ufunc SIGN =
            unary("sign")
                    .family(Family.UNIFORM)
                    .integers(Long::signum, a -> a == 0 ? 0 : 1)
                    .reals(new Real1(RealFunctions::sign, null))
                    .complex(ComplexFunctions::sign)
                    .loop("m->m", IntegerUnary.class, TimeResolution.SIGN)
                    .kernel("O->O", ObjectKernels.signs())
                    .build();

    public static final Ufunc HEAVISIDE =
            binary("heaviside").reals(new Real2(RealFunctions::heaviside, null)).build();

    public static final Ufunc MAXIMUM =
            extremum("maximum", true)
                    .reals(Real2.picking(RealFunctions::maximum))
                    .complex((Complex2) ComplexFunctions::maximum)
                    .loop("mm->m", IntegerBinary.class, TimeResolution.MAX)
                    .loop("MM->M", IntegerBinary.class, TimeResolution.MAX)
                    .kernel("OO->O", ObjectKernels.larger())
                    .build();

    public static final Ufunc MINIMUM =
            extremum("minimum", false)
                    .reals(Real2.picking(RealFunctions::minimum))
                    .complex((Complex2) ComplexFunctions::minimum)
                    .loop("mm->m", IntegerBinary.class, TimeResolution.MIN)
                    .loop("MM->M", IntegerBinary.class, TimeResolution.MIN)
                    .kernel("OO->O", ObjectKernels.smaller())
                    .build();

    public static final Ufunc FMAX =
            extremum("fmax", true)
                    .reals(Real2.picking(RealFunctions::fmax))
                    .complex((Complex2) ComplexFunctions::fmax)
                    .loop("mm->m", IntegerBinary.class, TimeResolution.FMAX)
                    .loop("MM->M", IntegerBinary.class, TimeResolution.FMAX)
                    .kernel("OO->O", ObjectKernels.larger())
                    .build();

    public static final Ufunc FMIN =
            extremum("fmin", false)
                    .reals(Real2.picking(RealFunctions::fmin))
                    .complex((Complex2) ComplexFunctions::fmin)
                    .loop("mm->m", IntegerBinary.class, TimeResolution.FMIN)
                    .loop("MM->M", IntegerBinary.class, TimeResolution.FMIN)
                    .kernel("OO->O", ObjectKernels.smaller())
                    .build();

    private Arithmetic() {}

    private static UfuncBuilder extremum(String name, boolean larger) {
        Integer2 signed = Integer2.inAnyOrder(larger ? Math::max : Math::min);
        Integer2 unsigned =
                Integer2.inAnyOrder(
                        larger
                                ? (a, b) -> Long.compareUnsigned(a, b) >= 0 ? a : b
                                : (a, b) -> Long.compareUnsigned(a, b) <= 0 ? a : b);
        return binary(name)
                .reorderable()
                .family(Family.UNIFORM)
                .bools(signed)
                .integers(signed, unsigned);
    }
}
