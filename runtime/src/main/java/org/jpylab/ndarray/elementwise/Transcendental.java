package org.jpylab.ndarray.elementwise;

import static org.jpylab.ndarray.elementwise.UfuncBuilder.binary;
import static org.jpylab.ndarray.elementwise.UfuncBuilder.unary;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.elementwise.Functions.Complex1;
import org.jpylab.ndarray.elementwise.Functions.Real1;
import org.jpylab.ndarray.elementwise.Functions.Real2;
import org.jpylab.ndarray.elementwise.Functions.Trouble;
import org.jpylab.ndarray.elementwise.Functions.WithPoles;

import java.util.function.DoubleUnaryOperator;

/** Exponentials, logarithms, roots, trigonometric and hyperbolic functions. */
public final class Transcendental {
    private static final double LN2 = 0.6931471805599453;
    private static final double LOG2_E = 1.442695040888963407359924681001892137;
    private static final double LOG10_E = 0.434294481903251827651128918916605082;
    private static final Trouble OVER = Functions.OVERFLOW;
    private static final Trouble POLE = Functions.POLE;

    public static final Ufunc SQRT = of("sqrt", Math::sqrt, OVER, ComplexFunctions::sqrt);
    public static final Ufunc CBRT =
            unary("cbrt").reals(new Real1(CMath::cbrt, null)).objectMethods().build();
    public static final Ufunc EXP = of("exp", CMath::exp, OVER, ComplexFunctions::exp);
    public static final Ufunc EXP2 =
            of("exp2", CMath::exp2, OVER, (a, b) -> ComplexFunctions.exp(a * LN2, b * LN2));
    public static final Ufunc EXPM1 = of("expm1", CMath::expm1, OVER, ComplexFunctions::expm1);
    public static final Ufunc LOG = of("log", CMath::log, POLE, ComplexFunctions::log);
    public static final Ufunc LOG2 =
            of(
                    "log2",
                    CMath::log2,
                    POLE,
                    (a, b) -> ComplexFunctions.scaled(ComplexFunctions.log(a, b), LOG2_E));
    public static final Ufunc LOG10 =
            of(
                    "log10",
                    CMath::log10,
                    POLE,
                    (a, b) -> ComplexFunctions.scaled(ComplexFunctions.log(a, b), LOG10_E));
    public static final Ufunc LOG1P = of("log1p", CMath::log1p, POLE, ComplexFunctions::log1p);

    public static final Ufunc SIN = of("sin", CMath::sin, OVER, ComplexFunctions::sin);
    public static final Ufunc COS = of("cos", CMath::cos, OVER, ComplexFunctions::cos);
    public static final Ufunc TAN = of("tan", CMath::tan, OVER, ComplexFunctions::tan);
    public static final Ufunc ARCSIN = of("arcsin", CMath::asin, OVER, ComplexFunctions::asin);
    public static final Ufunc ARCCOS = of("arccos", CMath::acos, OVER, ComplexInverses::acos);
    public static final Ufunc ARCTAN = of("arctan", CMath::atan, POLE, ComplexFunctions::atan);
    public static final Ufunc SINH = of("sinh", CMath::sinh, OVER, ComplexExponentials::sinh);
    public static final Ufunc COSH = of("cosh", CMath::cosh, OVER, ComplexExponentials::cosh);
    public static final Ufunc TANH = of("tanh", StrictMath::tanh, OVER, ComplexExponentials::tanh);
    public static final Ufunc ARCSINH = of("arcsinh", CMath::asinh, OVER, ComplexInverses::asinh);
    public static final Ufunc ARCCOSH = of("arccosh", CMath::acosh, OVER, ComplexInverses::acosh);
    public static final Ufunc ARCTANH = of("arctanh", CMath::atanh, POLE, ComplexInverses::atanh);

    public static final Ufunc ARCTAN2 =
            binary("arctan2")
                    .reals(new Real2(CMath::atan2, null))
                    .kernel("OO->O", ObjectKernels.methodOfTwo("arctan2"))
                    .build();
    public static final Ufunc HYPOT =
            binary("hypot")
                    .identity(0L)
                    .reals(new Real2(CMath::hypot, OVER))
                    .kernel("OO->O", ObjectKernels.methodOfTwo("hypot"))
                    .build();
    public static final Ufunc LOGADDEXP =
            binary("logaddexp")
                    .identity(Double.NEGATIVE_INFINITY)
                    .reals(new Real2(RealFunctions::logAddExp, Functions.COMPARED))
                    .build();
    public static final Ufunc LOGADDEXP2 =
            binary("logaddexp2")
                    .identity(Double.NEGATIVE_INFINITY)
                    .reals(new Real2(RealFunctions::logAddExp2, Functions.COMPARED))
                    .build();

    public static final Ufunc DEG2RAD = angle("deg2rad", Math.PI / 180);
    public static final Ufunc RADIANS = angle("radians", Math.PI / 180);
    public static final Ufunc RAD2DEG = angle("rad2deg", 180 / Math.PI);
    public static final Ufunc DEGREES = angle("degrees", 180 / Math.PI);

    private Transcendental() {}

    private static Ufunc of(
            String name, DoubleUnaryOperator reals, Trouble trouble, Complex1 complex) {
        return unary(name)
                .reals(new Real1(reals, trouble))
                .complex(trouble == POLE ? new WithPoles(complex) : complex)
                .objectMethods()
                .build();
    }

    private static Ufunc angle(String name, double factor) {
        float single = (float) factor;
        return unary(name)
                .loop("e->e", RealUnary.class, new Real1(a -> (float) a * single, OVER))
                .loop("f->f", RealUnary.class, new Real1(a -> (float) a * single, OVER))
                .loop("d->d", RealUnary.class, new Real1(a -> a * factor, OVER))
                .objectMethods()
                .build();
    }
}
