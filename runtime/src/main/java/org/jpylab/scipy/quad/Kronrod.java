package org.jpylab.scipy.quad;

import org.jpylab.libm.CMath;

import java.util.function.DoubleUnaryOperator;

/**
 * Gauss-Kronrod rules (Piessens, de Doncker-Kapenga, Überhuber, Kahaner: QUADPACK, Springer 1983,
 * section 2.2). Sums run in the order of the reference, so that digits agree.
 */
final class Kronrod {
    static final double EPSILON = 0x1p-52;
    static final double TINY = Double.MIN_NORMAL;

    private static final double[] NODES_21 = {
        0.995657163025808080735527280689003,
        0.973906528517171720077964012084452,
        0.930157491355708226001207180059508,
        0.865063366688984510732096688423493,
        0.780817726586416897063717578345042,
        0.679409568299024406234327365114874,
        0.562757134668604683339000099272694,
        0.433395394129247190799265943165784,
        0.294392862701460198131126603103866,
        0.14887433898163121088482600112972,
        0.0
    };
    private static final double[] WEIGHTS_21 = {
        0.011694638867371874278064396062192,
        0.03255816230796472747881897245939,
        0.05475589657435199603138130024458,
        0.07503967481091995276704314091619,
        0.093125454583697605535065465083366,
        0.109387158802297641899210590325805,
        0.123491976262065851077958109831074,
        0.134709217311473325928054001771707,
        0.142775938577060080797094273138717,
        0.147739104901338491374841515972068,
        0.149445554002916905664936468389821
    };
    private static final double[] GAUSS_10 = {
        0.066671344308688137593568809893332,
        0.149451349150580593145776339657697,
        0.219086362515982043995534934228163,
        0.269266719309996355091226921569469,
        0.295524224714752870173815619188769
    };
    private static final double[] NODES_15 = {
        0.991455371120812639206854697526329,
        0.949107912342758524526189684047851,
        0.864864423359769072789712788640926,
        0.741531185599394439863864773280788,
        0.58608723546769113029414483825873,
        0.405845151377397166906606412076961,
        0.207784955007898467600689403773245,
        0.0
    };
    private static final double[] WEIGHTS_15 = {
        0.022935322010529224963732008058970,
        0.063092092629978553290700663189204,
        0.104790010322250183839876322541518,
        0.140653259715525918745189590510238,
        0.16900472663926790282658342659855,
        0.190350578064785409913256402421014,
        0.204432940075298892414161999234649,
        0.209482141084727828012999174891714
    };
    private static final double[] GAUSS_7 = {
        0.0,
        0.129484966168869693270611432679082,
        0.0,
        0.27970539148927666790146777142378,
        0.0,
        0.381830050505118944950369775488975,
        0.0,
        0.417959183673469387755102040816327
    };

    private Kronrod() {}

    /** The rule of 21 points. */
    static Rule of21(DoubleUnaryOperator f) {
        return (a, b) -> on21(f, a, b);
    }

    /**
     * The rule of 15 points on parts of (0, 1), to which an infinite range is mapped by x = bound ±
     * (1 - t) / t.
     *
     * @param range 1 from the bound up, -1 down, 2 both ways from 0
     */
    static Rule ofInfinite(DoubleUnaryOperator f, double bound, int range) {
        return (a, b) -> on15(f, range == 2 ? 0 : bound, range, a, b);
    }

    private static Estimate on21(DoubleUnaryOperator f, double a, double b) {
        double centre = 0.5 * (a + b);
        double half = 0.5 * (b - a);
        double[] below = new double[10];
        double[] above = new double[10];
        double middle = f.applyAsDouble(centre);
        double gauss = 0;
        double kronrod = WEIGHTS_21[10] * middle;
        double magnitude = Math.abs(kronrod);
        for (int turn = 0; turn < 10; turn++) {
            int j = turn < 5 ? 2 * turn + 1 : 2 * (turn - 5);
            double distance = half * NODES_21[j];
            below[j] = f.applyAsDouble(centre - distance);
            above[j] = f.applyAsDouble(centre + distance);
            double sum = below[j] + above[j];
            if (turn < 5) {
                gauss += GAUSS_10[turn] * sum;
            }
            kronrod += WEIGHTS_21[j] * sum;
            magnitude += WEIGHTS_21[j] * (Math.abs(below[j]) + Math.abs(above[j]));
        }
        double spread = spread(WEIGHTS_21, middle, kronrod * 0.5, below, above);
        double size = Math.abs(half);
        return estimate(kronrod * half, (kronrod - gauss) * half, magnitude * size, spread * size);
    }

    private static Estimate on15(
            DoubleUnaryOperator f, double bound, int range, double a, double b) {
        double centre = 0.5 * (a + b);
        double half = 0.5 * (b - a);
        double[] below = new double[7];
        double[] above = new double[7];
        double middle = mapped(f, bound, range, centre);
        double gauss = GAUSS_7[7] * middle;
        double kronrod = WEIGHTS_15[7] * middle;
        double magnitude = Math.abs(kronrod);
        for (int j = 0; j < 7; j++) {
            double distance = half * NODES_15[j];
            below[j] = mapped(f, bound, range, centre - distance);
            above[j] = mapped(f, bound, range, centre + distance);
            double sum = below[j] + above[j];
            gauss += GAUSS_7[j] * sum;
            kronrod += WEIGHTS_15[j] * sum;
            magnitude += WEIGHTS_15[j] * (Math.abs(below[j]) + Math.abs(above[j]));
        }
        double spread = spread(WEIGHTS_15, middle, kronrod * 0.5, below, above);
        return estimate(kronrod * half, (kronrod - gauss) * half, magnitude * half, spread * half);
    }

    private static double mapped(DoubleUnaryOperator f, double bound, int range, double t) {
        double x = bound + Math.min(1, range) * (1 - t) / t;
        double value = f.applyAsDouble(x);
        if (range == 2) {
            value += f.applyAsDouble(-x);
        }
        return value / t / t;
    }

    private static double spread(
            double[] weights, double middle, double mean, double[] below, double[] above) {
        double spread = weights[below.length] * Math.abs(middle - mean);
        for (int j = 0; j < below.length; j++) {
            spread += weights[j] * (Math.abs(below[j] - mean) + Math.abs(above[j] - mean));
        }
        return spread;
    }

    private static Estimate estimate(
            double value, double difference, double magnitude, double spread) {
        double error = Math.abs(difference);
        if (spread != 0 && error != 0) {
            error = spread * Math.min(1, CMath.pow(200 * error / spread, 1.5));
        }
        if (magnitude > TINY / (50 * EPSILON)) {
            error = Math.max(EPSILON * 50 * magnitude, error);
        }
        return new Estimate(value, error, magnitude, spread);
    }
}
