package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/**
 * Successes in n trials: by inversion for small means, else by algorithm BTPE (V. Kachitvichyanukul
 * and B. Schmeiser, Commun. ACM 31(2), 1988, pages 216-222). Set-up is kept between draws.
 */
final class Binomial {
    private final BitGenerator bits;
    private long n = -1;
    private double p = Double.NaN;
    private double r;
    private double q;
    private double c;
    private long m;
    private double p1;
    private double p2;
    private double p3;
    private double p4;
    private double xm;
    private double xl;
    private double xr;
    private double laml;
    private double lamr;

    Binomial(BitGenerator bits) {
        this.bits = bits;
    }

    /** A draw of the new interface, which uses no random number when there is no choice. */
    long draw(double probability, long trials) {
        return trials == 0 || probability == 0 ? 0 : legacyDraw(probability, trials);
    }

    long legacyDraw(double probability, long trials) {
        if (probability <= 0.5) {
            return half(probability, trials);
        }
        return trials - half(1.0 - probability, trials);
    }

    private long half(double probability, long trials) {
        boolean small = probability * trials <= 30.0;
        if (n != trials || p != probability) {
            n = trials;
            p = probability;
            if (small) {
                prepareInversion();
            } else {
                prepareRejection();
            }
        }
        return small ? invert() : reject();
    }

    private void prepareInversion() {
        q = 1.0 - p;
        r = CMath.exp(n * CMath.log(q));
        double mean = n * p;
        m = (long) Math.min((double) n, mean + 10.0 * Math.sqrt(mean * q + 1));
    }

    private long invert() {
        long x = 0;
        double px = r;
        double u = bits.nextDouble();
        while (u > px) {
            x++;
            if (x > m) {
                x = 0;
                px = r;
                u = bits.nextDouble();
            } else {
                u -= px;
                px = ((n - x + 1) * p * px) / (x * q);
            }
        }
        return x;
    }

    private void prepareRejection() {
        r = Math.min(p, 1.0 - p);
        q = 1.0 - r;
        double fm = n * r + r;
        m = (long) Math.floor(fm);
        p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5;
        xm = m + 0.5;
        xl = xm - p1;
        xr = xm + p1;
        c = 0.134 + 20.5 / (15.3 + m);
        double a = (fm - xl) / (fm - xl * r);
        laml = a * (1.0 + a / 2.0);
        a = (xr - fm) / (xr * q);
        lamr = a * (1.0 + a / 2.0);
        p2 = p1 * (1.0 + 2.0 * c);
        p3 = p2 + c / laml;
        p4 = p3 + c / lamr;
    }

    private long reject() {
        while (true) {
            double u = bits.nextDouble() * p4;
            double v = bits.nextDouble();
            if (u <= p1) {
                return (long) Math.floor(xm - p1 * v + u);
            }
            long y;
            if (u <= p2) {
                double x = xl + (u - p1) / c;
                v = v * c + 1.0 - Math.abs(m - x + 0.5) / p1;
                if (v > 1.0) {
                    continue;
                }
                y = (long) Math.floor(x);
            } else if (u <= p3) {
                y = (long) Math.floor(xl + CMath.log(v) / laml);
                if (y < 0 || v == 0.0) {
                    continue;
                }
                v = v * (u - p2) * laml;
            } else {
                y = (long) Math.floor(xr - CMath.log(v) / lamr);
                if (y > n || v == 0.0) {
                    continue;
                }
                v = v * (u - p3) * lamr;
            }
            if (accepts(y, v)) {
                return y;
            }
        }
    }

    private boolean accepts(long y, double v) {
        double nrq = n * r * q;
        long k = Math.abs(y - m);
        if (k <= 20 || k >= nrq / 2.0 - 1) {
            return v <= ratioToMode(y);
        }
        double rho = (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5);
        double t = -k * k / (2 * nrq);
        double a = CMath.log(v);
        if (a < t - rho) {
            return true;
        }
        return a <= t + rho && a <= logRatioToMode(y);
    }

    private double ratioToMode(long y) {
        double s = r / q;
        double a = s * (n + 1);
        double f = 1.0;
        for (long i = m + 1; i <= y; i++) {
            f *= a / i - s;
        }
        for (long i = y + 1; i <= m; i++) {
            f /= a / i - s;
        }
        return f;
    }

    private double logRatioToMode(long y) {
        double x1 = y + 1;
        double f1 = m + 1;
        double z = n + 1 - m;
        double w = n - y + 1;
        return xm * CMath.log(f1 / x1)
                + (n - m + 0.5) * CMath.log(z / w)
                + (y - m) * CMath.log(w * r / (x1 * q))
                + stirling(f1)
                + stirling(z)
                + stirling(x1)
                + stirling(w);
    }

    private static double stirling(double x) {
        double x2 = x * x;
        return (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166320.0;
    }
}
