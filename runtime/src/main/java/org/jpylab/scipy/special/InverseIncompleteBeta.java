package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The inverse of the incomplete beta function: an approximation by the normal distribution or
 * interval halving, then Newton's method between bounds (S. L. Moshier, 1989).
 */
public final class InverseIncompleteBeta {
    private enum Next {
        HALVE,
        NEWTON,
        DONE
    }

    private final double shapeA;
    private final double shapeB;
    private final double part;

    private boolean reflected;
    private double a;
    private double b;
    private double goal;
    private double x;
    private double y;
    private double low;
    private double high = 1.0;
    private double atLow;
    private double atHigh = 1.0;
    private double tolerance;
    private boolean refined;

    private InverseIncompleteBeta(double a, double b, double part) {
        shapeA = a;
        shapeB = b;
        this.part = part;
        turn(false);
    }

    /** The x below which lies the given part. */
    public static double of(double a, double b, double part) {
        if (Double.isNaN(a + b + part)) {
            return Double.NaN;
        }
        if (part <= 0 || part >= 1.0) {
            return part <= 0 ? 0.0 : 1.0;
        }
        return new InverseIncompleteBeta(a, b, part).solved();
    }

    private void turn(boolean around) {
        reflected = around;
        a = around ? shapeB : shapeA;
        b = around ? shapeA : shapeB;
        goal = around ? 1.0 - part : part;
    }

    private double solved() {
        Next next = start();
        while (next != Next.DONE) {
            next = next == Next.HALVE ? halve() : newton();
        }
        if (!reflected) {
            return x;
        }
        return x <= NearOne.EPSILON ? 1.0 - NearOne.EPSILON : 1.0 - x;
    }

    private Next start() {
        if (a <= 1.0 || b <= 1.0) {
            tolerance = 1.0e-6;
            x = a / (a + b);
            y = IncompleteBeta.of(a, b, x);
            return Next.HALVE;
        }
        tolerance = 1.0e-4;
        double normal = -NormalProbability.quantile(part);
        if (part > 0.5) {
            turn(true);
            normal = -normal;
        }
        double third = (normal * normal - 3.0) / 6.0;
        double mean = 2.0 / (1.0 / (2.0 * a - 1.0) + 1.0 / (2.0 * b - 1.0));
        double d =
                normal * Math.sqrt(mean + third) / mean
                        - (1.0 / (2.0 * b - 1.0) - 1.0 / (2.0 * a - 1.0))
                                * (third + 5.0 / 6.0 - 2.0 / (3.0 * mean));
        d = 2.0 * d;
        if (d < IncompleteBeta.MIN_LOG) {
            x = 0.0;
            return Next.DONE;
        }
        x = a / (a + b * CMath.exp(d));
        y = IncompleteBeta.of(a, b, x);
        return Math.abs((y - goal) / goal) < 0.2 ? Next.NEWTON : Next.HALVE;
    }

    private Next halve() {
        int direction = 0;
        double share = 0.5;
        for (int i = 0; i < 100; i++) {
            if (i != 0) {
                x = low + share * (high - low);
                if (x == 1.0) {
                    x = 1.0 - NearOne.EPSILON;
                }
                if (x == 0.0) {
                    share = 0.5;
                    x = low + share * (high - low);
                    if (x == 0.0) {
                        return Next.DONE;
                    }
                }
                y = IncompleteBeta.of(a, b, x);
                if (Math.abs((high - low) / (high + low)) < tolerance
                        || Math.abs((y - goal) / goal) < tolerance) {
                    return Next.NEWTON;
                }
            }
            if (y < goal) {
                low = x;
                atLow = y;
                if (direction < 0) {
                    direction = 0;
                    share = 0.5;
                } else if (direction > 3) {
                    share = 1.0 - (1.0 - share) * (1.0 - share);
                } else if (direction > 1) {
                    share = 0.5 * share + 0.5;
                } else {
                    share = (goal - y) / (atHigh - atLow);
                }
                direction++;
                if (low > 0.75) {
                    turnAround();
                    return Next.HALVE;
                }
            } else {
                high = x;
                if (reflected && high < NearOne.EPSILON) {
                    x = 0.0;
                    return Next.DONE;
                }
                atHigh = y;
                if (direction > 0) {
                    direction = 0;
                    share = 0.5;
                } else if (direction < -3) {
                    share *= share;
                } else if (direction < -1) {
                    share = 0.5 * share;
                } else {
                    share = (y - goal) / (atHigh - atLow);
                }
                direction--;
            }
        }
        if (low >= 1.0) {
            x = 1.0 - NearOne.EPSILON;
            return Next.DONE;
        }
        if (x <= 0.0) {
            x = 0.0;
            return Next.DONE;
        }
        return Next.NEWTON;
    }

    private void turnAround() {
        turn(!reflected);
        x = 1.0 - x;
        y = IncompleteBeta.of(a, b, x);
        low = 0.0;
        atLow = 0.0;
        high = 1.0;
        atHigh = 1.0;
    }

    private Next newton() {
        if (refined) {
            return Next.DONE;
        }
        refined = true;
        double scale = RealGamma.logGamma(a + b) - RealGamma.logGamma(a) - RealGamma.logGamma(b);
        for (int i = 0; i < 8; i++) {
            if (i != 0) {
                y = IncompleteBeta.of(a, b, x);
            }
            bound();
            if (x == 1.0 || x == 0.0) {
                break;
            }
            double log = (a - 1.0) * CMath.log(x) + (b - 1.0) * CMath.log(1.0 - x) + scale;
            if (log < IncompleteBeta.MIN_LOG) {
                return Next.DONE;
            }
            if (log > NormalProbability.MAX_LOG) {
                break;
            }
            double step = (y - goal) / CMath.exp(log);
            double next = x - step;
            if (next <= low) {
                next = low + 0.5 * ((x - low) / (high - low)) * (x - low);
                if (next <= 0.0) {
                    break;
                }
            }
            if (next >= high) {
                next = high - 0.5 * ((high - x) / (high - low)) * (high - x);
                if (next >= 1.0) {
                    break;
                }
            }
            x = next;
            if (Math.abs(step / x) < 128.0 * NearOne.EPSILON) {
                return Next.DONE;
            }
        }
        tolerance = 256.0 * NearOne.EPSILON;
        return Next.HALVE;
    }

    private void bound() {
        if (y < atLow) {
            x = low;
            y = atLow;
        } else if (y > atHigh) {
            x = high;
            y = atHigh;
        } else if (y < goal) {
            low = x;
            atLow = y;
        } else {
            high = x;
            atHigh = y;
        }
    }
}
