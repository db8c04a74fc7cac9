package org.jpylab.scipy.special;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Bessel functions of real order and complex argument: I and K in the right half plane by N. M.
 * Temme's series and Steed's continued fractions (J. Comput. Phys. 19, 1975) and their Wronskian,
 * the others by DLMF 10.27 and 10.34.
 */
public final class ComplexBessel {
    private static final double SMALL = 1e-17;
    private static final int LIMIT = 200_000;

    private ComplexBessel() {}

    /** I and K of one order, both without their exponential: I·exp(-u) and K·exp(u). */
    private record Pair(ComplexNumber first, ComplexNumber second) {}

    /** I of order v, times exp(-|Re z|) if scaled. */
    public static ComplexNumber i(double v, ComplexNumber z, boolean scaled) {
        if (Double.isNaN(v) || Double.isNaN(z.re()) || Double.isNaN(z.im())) {
            return new ComplexNumber(Double.NaN, Double.NaN);
        }
        if (v < 0) {
            ComplexNumber direct = i(-v, z, scaled);
            if (v == Math.rint(v)) {
                return direct;
            }
            double factor = 2 / Math.PI * ComplexNumber.halfTurns(-v).im();
            ComplexNumber k = k(-v, z, false);
            return direct.plus(k.times(factor * (scaled ? Math.exp(-Math.abs(z.re())) : 1)));
        }
        if (z.size() == 0) {
            return v == 0 ? ComplexNumber.ONE : ComplexNumber.ZERO;
        }
        if (z.re() < 0) {
            ComplexNumber turn = ComplexNumber.halfTurns(z.im() >= 0 ? v : -v);
            return turn.times(i(v, z.negative(), scaled));
        }
        ComplexNumber bare = pair(v, z).first;
        double exponent = scaled ? 0 : z.re();
        return bare.times(new ComplexNumber(exponent, z.im()).exp());
    }

    /** K of order v, times exp(z) if scaled. */
    public static ComplexNumber k(double v, ComplexNumber z, boolean scaled) {
        double order = Math.abs(v);
        if (z.size() == 0) {
            return new ComplexNumber(Double.POSITIVE_INFINITY, 0);
        }
        if (z.re() < 0) {
            ComplexNumber u = z.negative();
            Pair pair = pair(order, u);
            boolean above = z.im() >= 0;
            ComplexNumber decaying =
                    ComplexNumber.halfTurns(above ? -order : order)
                            .times(pair.second.times(u.negative().exp()));
            ComplexNumber growing =
                    pair.first
                            .times(u.exp())
                            .times(new ComplexNumber(0, above ? -Math.PI : Math.PI));
            ComplexNumber sum = decaying.plus(growing);
            return scaled ? sum.times(z.exp()) : sum;
        }
        ComplexNumber bare = pair(order, z).second;
        return scaled ? bare : bare.times(z.negative().exp());
    }

    /** J of order v, times exp(-|Im z|) if scaled. */
    public static ComplexNumber j(double v, ComplexNumber z, boolean scaled) {
        if (v < 0) {
            ComplexNumber turn = ComplexNumber.halfTurns(-v);
            ComplexNumber direct = j(-v, z, scaled).times(turn.re());
            return turn.im() == 0 ? direct : direct.minus(y(-v, z, scaled).times(turn.im()));
        }
        boolean above = z.im() >= 0;
        return ComplexNumber.halfTurns(above ? v / 2 : -v / 2)
                .times(i(v, turned(z, above), scaled));
    }

    /** Y of order v, times exp(-|Im z|) if scaled. */
    public static ComplexNumber y(double v, ComplexNumber z, boolean scaled) {
        if (v < 0) {
            ComplexNumber turn = ComplexNumber.halfTurns(-v);
            ComplexNumber direct = y(-v, z, scaled).times(turn.re());
            return turn.im() == 0 ? direct : direct.plus(j(-v, z, scaled).times(turn.im()));
        }
        boolean above = z.im() >= 0;
        ComplexNumber regular = j(v, z, scaled);
        ComplexNumber decaying = decaying(v, z, above);
        if (scaled) {
            decaying = decaying.times(Math.exp(-Math.abs(z.im())));
        }
        ComplexNumber difference = decaying.minus(regular);
        return above
                ? new ComplexNumber(difference.im(), -difference.re())
                : new ComplexNumber(-difference.im(), difference.re());
    }

    /** The first (or second) Hankel function, times exp(-i·z) (or exp(i·z)) if scaled. */
    public static ComplexNumber hankel(double v, ComplexNumber z, boolean second, boolean scaled) {
        if (v < 0) {
            return ComplexNumber.halfTurns(second ? v : -v).times(hankel(-v, z, second, scaled));
        }
        boolean above = z.im() >= 0;
        ComplexNumber found = decaying(v, z, above);
        if (above == second) {
            found = j(v, z, false).times(2).minus(found);
        }
        ComplexNumber turned = turned(z, second);
        return scaled ? found.times(turned.negative().exp()) : found;
    }

    /** The Hankel function that decays away from the real line on the side of z. */
    private static ComplexNumber decaying(double v, ComplexNumber z, boolean above) {
        ComplexNumber k = k(v, turned(z, above), false).times(2 / Math.PI);
        ComplexNumber turn = ComplexNumber.halfTurns(above ? -v / 2 : v / 2);
        ComplexNumber product = turn.times(k);
        return above
                ? new ComplexNumber(product.im(), -product.re())
                : new ComplexNumber(-product.im(), product.re());
    }

    /** -i·z, or i·z: in the right half plane. */
    private static ComplexNumber turned(ComplexNumber z, boolean above) {
        return above ? new ComplexNumber(z.im(), -z.re()) : new ComplexNumber(-z.im(), z.re());
    }

    /** Both functions for Re z >= 0 and v >= 0. */
    private static Pair pair(double v, ComplexNumber z) {
        int steps = (int) Math.rint(v);
        double mu = v - steps;
        ComplexNumber[] low = z.size() <= 2 ? series(mu, z) : fraction(mu, z);
        ComplexNumber now = low[0];
        ComplexNumber next = low[1];
        ComplexNumber twice = z.inverse().times(2);
        for (int n = 0; n < steps; n++) {
            ComplexNumber following = now.plus(twice.times((mu + n + 1) * 1.0).times(next));
            now = next;
            next = following;
        }
        double square = z.size() * z.size() / 4;
        if (square <= v + 1) {
            return new Pair(powers(v, z).times(z.negative().exp()), now);
        }
        ComplexNumber ratio = ratio(v, z);
        return new Pair(z.times(next.plus(ratio.times(now))).inverse(), now);
    }

    /** The power series of I (DLMF 10.25.2). */
    private static ComplexNumber powers(double v, ComplexNumber z) {
        ComplexNumber square = z.times(z).dividedBy(4);
        ComplexNumber term = ComplexNumber.ONE;
        ComplexNumber sum = term;
        for (int k = 1; k < 500 && term.size() > SMALL * sum.size(); k++) {
            term = term.times(square).dividedBy(k * (k + v));
            sum = sum.plus(term);
        }
        ComplexNumber half = z.dividedBy(2).log().times(v);
        return half.plus(-LogGamma.value(v + 1)).exp().times(sum);
    }

    /** I of order v + 1 over I of order v (DLMF 10.33.1), by Lentz's method. */
    private static ComplexNumber ratio(double v, ComplexNumber z) {
        ComplexNumber twice = z.inverse().times(2);
        ComplexNumber b = twice.times(v + 1);
        ComplexNumber d = b.inverse();
        ComplexNumber c = ComplexNumber.of(1e300);
        ComplexNumber h = d;
        for (int k = 2; k < LIMIT; k++) {
            b = twice.times(v + k);
            d = nonzero(b.plus(d)).inverse();
            c = nonzero(b.plus(c.inverse()));
            ComplexNumber change = c.times(d);
            h = h.times(change);
            if (Math.abs(change.re() - 1) + Math.abs(change.im()) < 1e-16) {
                break;
            }
        }
        return h;
    }

    private static ComplexNumber nonzero(ComplexNumber x) {
        return x.re() == 0 && x.im() == 0 ? ComplexNumber.of(1e-300) : x;
    }

    /** K of orders mu and mu + 1 times exp(z), for |z| <= 2. */
    private static ComplexNumber[] series(double mu, ComplexNumber z) {
        ComplexNumber log = z.dividedBy(2).log().negative();
        ComplexNumber sigma = log.times(mu);
        double plus = 1 / ComplexGamma.gamma(1 + mu);
        double minus = 1 / ComplexGamma.gamma(1 - mu);
        double even = (plus + minus) / 2;
        double odd = ComplexGamma.oddPart(mu);
        double factor = Math.abs(mu) < 1e-9 ? 1 : Math.PI * mu / Math.sin(Math.PI * mu);
        ComplexNumber e = sigma.exp();
        ComplexNumber back = sigma.negative().exp();
        ComplexNumber cosh = e.plus(back).dividedBy(2);
        ComplexNumber sinh =
                sigma.size() < 1e-3
                        ? sigma.times(sigma).dividedBy(6).plus(1)
                        : e.minus(back).dividedBy(2).dividedBy(sigma);
        ComplexNumber f = cosh.times(odd).plus(sinh.times(log).times(even)).times(factor);
        ComplexNumber p = e.dividedBy(2 * plus);
        ComplexNumber q = back.dividedBy(2 * minus);
        ComplexNumber c = ComplexNumber.ONE;
        ComplexNumber square = z.times(z).dividedBy(4);
        ComplexNumber sum = f;
        ComplexNumber sumNext = p;
        for (int k = 1; k < 500; k++) {
            f = f.times(k).plus(p).plus(q).dividedBy(k * (double) k - mu * mu);
            c = c.times(square).dividedBy(k);
            p = p.dividedBy(k - mu);
            q = q.dividedBy(k + mu);
            ComplexNumber change = c.times(f);
            sum = sum.plus(change);
            sumNext = sumNext.plus(c.times(p.minus(f.times(k))));
            if (change.size() < SMALL * sum.size()) {
                break;
            }
        }
        ComplexNumber scale = z.exp();
        return new ComplexNumber[] {sum.times(scale), sumNext.times(2).dividedBy(z).times(scale)};
    }

    /** K of orders mu and mu + 1 times exp(z), for |z| > 2. */
    private static ComplexNumber[] fraction(double mu, ComplexNumber z) {
        double first = 0.25 - mu * mu;
        ComplexNumber b = z.plus(1).times(2);
        ComplexNumber d = b.inverse();
        ComplexNumber h = d;
        ComplexNumber step = d;
        ComplexNumber before = ComplexNumber.ZERO;
        ComplexNumber now = ComplexNumber.ONE;
        double c = first;
        double a = -first;
        ComplexNumber q = ComplexNumber.of(first);
        ComplexNumber s = q.times(step).plus(1);
        for (int k = 2; k < 20_000 && first != 0; k++) {
            a -= 2 * (k - 1);
            c = -a * c / k;
            ComplexNumber next = before.minus(b.times(now)).dividedBy(a);
            before = now;
            now = next;
            q = q.plus(next.times(c));
            b = b.plus(2);
            d = b.plus(d.times(a)).inverse();
            step = b.times(d).plus(-1).times(step);
            h = h.plus(step);
            ComplexNumber change = q.times(step);
            s = s.plus(change);
            if (change.size() < SMALL * s.size()) {
                break;
            }
        }
        ComplexNumber value = z.times(2 / Math.PI).root().times(s).inverse();
        ComplexNumber next = value.times(z.plus(mu + 0.5).minus(h.times(first))).dividedBy(z);
        return new ComplexNumber[] {value, next};
    }
}
