package org.jpylab.ndarray.random;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The 256 layers of equal area that cover a density for the ziggurat method (G. Marsaglia and W. W.
 * Tsang, J. Stat. Softw. 5(8), 2000), computed from their definition in the precision and with the
 * roundings of the tables NumPy draws from.
 *
 * <p>Layer i reaches to x(i); x(255) = r, where the tail begins, x(i) follows from the area v =
 * x(i+1)·(f(x(i)) − f(x(i+1))). Layer 0 is the base strip with the tail, of width v / f(r).
 */
final class ZigguratTables {
    static final int LAYERS = 256;

    /** Where the normal density's tail begins. */
    static final double NORMAL_TAIL = 3.654152885361009;

    /** Where the exponential density's tail begins. */
    static final double EXPONENTIAL_TAIL = 7.69711747013105;

    private static final double NORMAL_TAIL_INVERSE = 0.2736612373297583;
    private static final double NORMAL_AREA = 0x1.43016a5a4372ep-8;
    private static final DoubleDouble EXPONENTIAL_TAIL_EXACT =
            exact("7.6971174701310497140446280481");
    private static final double NORMAL_UNIT = 0x1p52;
    private static final double EXPONENTIAL_UNIT = 0x1p53;
    private static final double FLOAT_UNIT = 0x1p23;
    private static final MathContext NINE_DIGITS = new MathContext(9);

    private final double[] width;
    private final long[] inside;
    private final double[] height;

    private ZigguratTables(double[] width, long[] inside, double[] height) {
        this.width = width;
        this.inside = inside;
        this.height = height;
    }

    private static final class Holder {
        static final double[] NORMAL_HEIGHTS = new double[LAYERS];
        static final double[] NORMAL_EDGES = normalEdges();
        static final ZigguratTables NORMAL = normalTables(NORMAL_UNIT);
        static final ZigguratTables NORMAL_FLOAT = normalTables(FLOAT_UNIT);
        static final DoubleDouble[] EXPONENTIAL_EDGES = exponentialEdges();
        static final ZigguratTables EXPONENTIAL = exponentialTables();
        static final ZigguratTables EXPONENTIAL_FLOAT = exponentialFloatTables();

        private Holder() {}

        /** In plain double arithmetic with correctly rounded logarithm and exponential. */
        private static double[] normalEdges() {
            double[] edge = new double[LAYERS];
            edge[LAYERS - 1] = NORMAL_TAIL;
            NORMAL_HEIGHTS[LAYERS - 1] = normalDensity(NORMAL_TAIL);
            for (int i = LAYERS - 2; i > 0; i--) {
                double height = NORMAL_AREA / edge[i + 1] + NORMAL_HEIGHTS[i + 1];
                edge[i] = Math.sqrt(-2.0 * DoubleDouble.of(height).log().toDouble());
                NORMAL_HEIGHTS[i] = normalDensity(edge[i]);
                if (i == 38) {
                    // The one height that NumPy's table has an ulp above the rounded value.
                    NORMAL_HEIGHTS[i] = Math.nextUp(NORMAL_HEIGHTS[i]);
                }
            }
            NORMAL_HEIGHTS[0] = 1.0;
            return edge;
        }

        private static double normalDensity(double x) {
            return DoubleDouble.of(-0.5 * x * x).exp().toDouble();
        }

        private static ZigguratTables normalTables(double unit) {
            double[] edge = NORMAL_EDGES;
            double[] width = new double[LAYERS];
            long[] inside = new long[LAYERS];
            double tailHeight = NORMAL_HEIGHTS[LAYERS - 1];
            width[0] = NORMAL_AREA / tailHeight / unit;
            inside[0] = (long) Math.rint(NORMAL_TAIL * tailHeight / NORMAL_AREA * unit);
            for (int i = 1; i < LAYERS; i++) {
                width[i] = edge[i] / unit;
                inside[i] = i == 1 ? 0 : (long) Math.rint(edge[i - 1] / edge[i] * unit);
            }
            return new ZigguratTables(width, inside, NORMAL_HEIGHTS);
        }

        /** With 31 digits; edge 0 is the width of the base strip. */
        private static DoubleDouble[] exponentialEdges() {
            DoubleDouble[] edge = new DoubleDouble[LAYERS];
            DoubleDouble tailHeight = exponentialDensity(EXPONENTIAL_TAIL_EXACT);
            DoubleDouble area = EXPONENTIAL_TAIL_EXACT.plus(DoubleDouble.ONE).times(tailHeight);
            edge[LAYERS - 1] = EXPONENTIAL_TAIL_EXACT;
            for (int i = LAYERS - 2; i > 0; i--) {
                DoubleDouble above = area.over(edge[i + 1]).plus(exponentialDensity(edge[i + 1]));
                edge[i] = above.log().times(-1);
            }
            edge[0] = area.over(tailHeight);
            return edge;
        }

        private static DoubleDouble exponentialDensity(DoubleDouble x) {
            return x.times(-1).exp();
        }

        private static DoubleDouble exponentialRatio(int i) {
            DoubleDouble[] edge = EXPONENTIAL_EDGES;
            return i == 0 ? edge[LAYERS - 1].over(edge[0]) : edge[i - 1].over(edge[i]);
        }

        private static ZigguratTables exponentialTables() {
            double[] width = new double[LAYERS];
            long[] inside = new long[LAYERS];
            double[] height = new double[LAYERS];
            for (int i = 0; i < LAYERS; i++) {
                width[i] = EXPONENTIAL_EDGES[i].toDouble() / EXPONENTIAL_UNIT;
                inside[i] = i == 1 ? 0 : 2 * floor(exponentialRatio(i).times(0x1p52));
                height[i] = i == 0 ? 1.0 : exponentialDensity(EXPONENTIAL_EDGES[i]).toDouble();
            }
            return new ZigguratTables(width, inside, height);
        }

        /** The single-precision table went through nine decimal digits. */
        private static ZigguratTables exponentialFloatTables() {
            double[] width = new double[LAYERS];
            long[] inside = new long[LAYERS];
            double[] height = new double[LAYERS];
            for (int i = 0; i < LAYERS; i++) {
                width[i] = nineDigits(EXPONENTIAL_EDGES[i].toDouble() / FLOAT_UNIT);
                inside[i] =
                        i == 1 ? 0 : (long) Math.rint(exponentialRatio(i).toDouble() * FLOAT_UNIT);
                height[i] = nineDigits(EXPONENTIAL.height[i]);
            }
            return new ZigguratTables(width, inside, height);
        }

        private static float nineDigits(double value) {
            return new BigDecimal(value).round(NINE_DIGITS).floatValue();
        }

        private static long floor(DoubleDouble value) {
            long whole = (long) value.high();
            double rest = (value.high() - whole) + value.low();
            return whole + (long) Math.floor(rest);
        }
    }

    static ZigguratTables normal() {
        return Holder.NORMAL;
    }

    static ZigguratTables normalFloat() {
        return Holder.NORMAL_FLOAT;
    }

    static ZigguratTables exponential() {
        return Holder.EXPONENTIAL;
    }

    static ZigguratTables exponentialFloat() {
        return Holder.EXPONENTIAL_FLOAT;
    }

    /** x(i) in units of the random integer; not a copy, as all of them. */
    double[] width() {
        return width;
    }

    /** Random integers below this are accepted at once: x(i−1) / x(i). */
    long[] inside() {
        return inside;
    }

    /** f(x(i)). */
    double[] height() {
        return height;
    }

    /** 1/r of the normal density. */
    static double normalTailInverse() {
        return NORMAL_TAIL_INVERSE;
    }

    /** The widths in single precision. */
    float[] widthsAsFloats() {
        return floats(width);
    }

    /** The heights in single precision. */
    float[] heightsAsFloats() {
        return floats(height);
    }

    private static float[] floats(double[] values) {
        float[] rounded = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (float) values[i];
        }
        return rounded;
    }

    private static DoubleDouble exact(String digits) {
        BigDecimal value = new BigDecimal(digits);
        double high = value.doubleValue();
        return new DoubleDouble(high, value.subtract(new BigDecimal(high)).doubleValue());
    }
}
