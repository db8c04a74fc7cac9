package org.jpylab.scipy.special;

/** The gamma function, its logarithm and its logarithmic derivative, of complex numbers. */
public final class ComplexGamma {
    /** B(2k) / (2k·(2k - 1)), the coefficients of Stirling's series (DLMF 5.11.1). */
    private static final double[] STIRLING = {
        1.0 / 12,
        -1.0 / 360,
        1.0 / 1260,
        -1.0 / 1680,
        1.0 / 1188,
        -691.0 / 360360,
        1.0 / 156,
        -3617.0 / 122400,
        43867.0 / 244188,
        -174611.0 / 125400
    };

    /** B(2k) / (2k), those of the derivative's series (DLMF 5.11.2). */
    private static final double[] DIGAMMA = {
        1.0 / 12,
        -1.0 / 120,
        1.0 / 252,
        -1.0 / 240,
        1.0 / 132,
        -691.0 / 32760,
        1.0 / 12,
        -3617.0 / 8160,
        43867.0 / 14364,
        -174611.0 / 6600
    };

    /** Coefficients of 1 / gamma (DLMF 5.7.1), J. W. Wrench, Math. Comp. 22, 1968. */
    private static final double[] RECIPROCAL = {
        1.0,
        0.5772156649015329,
        -0.6558780715202538,
        -0.0420026350340952,
        0.1665386113822915,
        -0.0421977345555443,
        -0.0096219715278770,
        0.0072189432466630,
        -0.0011651675918591,
        -0.0002152416741149,
        0.0001280502823882,
        -0.0000201348547807,
        -0.0000012504934821,
        0.0000011330272320,
        -0.0000002056338417,
        0.0000000061160950,
        0.0000000050020075,
        -0.0000000011812746,
        0.0000000001043427,
        0.0000000000077823,
        -0.0000000000036968
    };

    private ComplexGamma() {}

    /** The principal branch of the logarithm. */
    public static ComplexNumber logGamma(ComplexNumber z) {
        if (z.im() < 0) {
            return logGamma(z.conjugate()).conjugate();
        }
        if (z.im() == 0 && z.re() <= 0 && z.re() == Math.rint(z.re())) {
            return new ComplexNumber(Double.NaN, Double.NaN);
        }
        if (z.re() < -20) {
            // reflection (DLMF 5.5.3) on the branch that is real on the positive axis
            ComplexNumber sine = logSine(z);
            return ComplexNumber.of(Math.log(Math.PI))
                    .minus(sine)
                    .minus(logGamma(ComplexNumber.ONE.minus(z)));
        }
        double logs = 0;
        double angles = 0;
        ComplexNumber u = z;
        while (u.size() < 12 || u.re() < 0) {
            logs += Math.log(u.size());
            angles += u.angle();
            u = u.plus(1);
        }
        ComplexNumber inverse = u.inverse();
        ComplexNumber square = inverse.times(inverse);
        ComplexNumber sum = ComplexNumber.ZERO;
        for (int k = STIRLING.length - 1; k >= 0; k--) {
            sum = sum.times(square).plus(STIRLING[k]);
        }
        ComplexNumber main = u.plus(-0.5).times(u.log()).minus(u);
        return main.plus(0.5 * Math.log(2 * Math.PI))
                .plus(sum.times(inverse))
                .minus(new ComplexNumber(logs, angles));
    }

    /** log(sin(pi·z)) on the branch that continues from 0 < Re z < 1, for Im z >= 0. */
    private static ComplexNumber logSine(ComplexNumber z) {
        double whole = Math.floor(z.re());
        ComplexNumber rest = new ComplexNumber(z.re() - whole, z.im());
        // sin(pi·r) = exp(-i·pi·(r - 1/2))·(1 - exp(2·i·pi·r)) / 2
        ComplexNumber turn =
                ComplexNumber.halfTurns(2 * rest.re()).times(Math.exp(-2 * Math.PI * rest.im()));
        ComplexNumber log = ComplexNumber.ONE.minus(turn).log();
        return new ComplexNumber(Math.PI * rest.im(), -Math.PI * (rest.re() - 0.5))
                .plus(log)
                .plus(-Math.log(2))
                .minus(new ComplexNumber(0, Math.PI * whole));
    }

    /** The gamma function. */
    public static ComplexNumber gamma(ComplexNumber z) {
        return logGamma(z).exp();
    }

    static double gamma(double x) {
        return org.apache.commons.numbers.gamma.Gamma.value(x);
    }

    /** (1 / Γ(1 - x) - 1 / Γ(1 + x)) / (2x) for |x| <= 1/2. */
    static double oddPart(double x) {
        double sum = 0;
        for (int k = RECIPROCAL.length - 1; k >= 1; k--) {
            if (k % 2 == 1) {
                sum = sum * x * x - RECIPROCAL[k];
            }
        }
        return sum;
    }

    /** The derivative of the logarithm. */
    public static ComplexNumber digamma(ComplexNumber z) {
        if (z.re() < 0) {
            // reflection (DLMF 5.5.4)
            ComplexNumber turn =
                    ComplexNumber.halfTurns(2 * z.re())
                            .times(Math.exp(-2 * Math.PI * Math.abs(z.im())));
            turn = z.im() < 0 ? turn.conjugate() : turn;
            ComplexNumber cotangent =
                    turn.plus(1)
                            .dividedBy(turn.plus(-1))
                            .times(z.im() < 0 ? ComplexNumber.I.negative() : ComplexNumber.I);
            return digamma(ComplexNumber.ONE.minus(z)).minus(cotangent.times(Math.PI));
        }
        ComplexNumber sum = ComplexNumber.ZERO;
        ComplexNumber u = z;
        while (u.size() < 12) {
            sum = sum.minus(u.inverse());
            u = u.plus(1);
        }
        ComplexNumber inverse = u.inverse();
        ComplexNumber square = inverse.times(inverse);
        ComplexNumber tail = ComplexNumber.ZERO;
        for (int k = DIGAMMA.length - 1; k >= 0; k--) {
            tail = tail.times(square).plus(DIGAMMA[k]);
        }
        return sum.plus(u.log()).minus(inverse.dividedBy(2)).minus(tail.times(square));
    }
}
