package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/** Standard normal, exponential and gamma draws in single precision. */
final class FloatZiggurat {
    private static final float[] NORMAL_WIDTH = ZigguratTables.normalFloat().widthsAsFloats();
    private static final long[] NORMAL_INSIDE = ZigguratTables.normalFloat().inside();
    private static final float[] NORMAL_HEIGHT = ZigguratTables.normalFloat().heightsAsFloats();
    private static final float[] EXPONENTIAL_WIDTH =
            ZigguratTables.exponentialFloat().widthsAsFloats();
    private static final long[] EXPONENTIAL_INSIDE = ZigguratTables.exponentialFloat().inside();
    private static final float[] EXPONENTIAL_HEIGHT =
            ZigguratTables.exponentialFloat().heightsAsFloats();
    private static final float NORMAL_TAIL = (float) ZigguratTables.NORMAL_TAIL;
    private static final float NORMAL_TAIL_INVERSE = (float) ZigguratTables.normalTailInverse();
    private static final float EXPONENTIAL_TAIL = (float) ZigguratTables.EXPONENTIAL_TAIL;

    private FloatZiggurat() {}

    static float normal(BitGenerator bits) {
        while (true) {
            int word = bits.nextInt();
            int layer = word & 0xff;
            int position = (word >>> 9) & 0x7fffff;
            float x = position * NORMAL_WIDTH[layer];
            if ((word & 0x100) != 0) {
                x = -x;
            }
            if (position < NORMAL_INSIDE[layer]) {
                return x;
            }
            if (layer == 0) {
                return normalTail(bits, (position & 0x100) != 0);
            }
            float span = NORMAL_HEIGHT[layer - 1] - NORMAL_HEIGHT[layer];
            if (span * bits.nextFloat() + NORMAL_HEIGHT[layer] < CMath.exp(-0.5 * x * x)) {
                return x;
            }
        }
    }

    private static float normalTail(BitGenerator bits, boolean negative) {
        while (true) {
            float beyond = -NORMAL_TAIL_INVERSE * log1p(-bits.nextFloat());
            float trial = -log1p(-bits.nextFloat());
            if (trial + trial > beyond * beyond) {
                float x = NORMAL_TAIL + beyond;
                return negative ? -x : x;
            }
        }
    }

    static float exponential(BitGenerator bits) {
        while (true) {
            int word = bits.nextInt() >>> 1;
            int layer = word & 0xff;
            int position = word >>> 8;
            float x = position * EXPONENTIAL_WIDTH[layer];
            if (position < EXPONENTIAL_INSIDE[layer]) {
                return x;
            }
            if (layer == 0) {
                return EXPONENTIAL_TAIL - log1p(-bits.nextFloat());
            }
            float span = EXPONENTIAL_HEIGHT[layer - 1] - EXPONENTIAL_HEIGHT[layer];
            if (span * bits.nextFloat() + EXPONENTIAL_HEIGHT[layer] < (float) CMath.exp(-x)) {
                return x;
            }
        }
    }

    static float inverseExponential(BitGenerator bits) {
        return -log1p(-bits.nextFloat());
    }

    static float gamma(BitGenerator bits, float shape) {
        if (shape == 1.0f) {
            return exponential(bits);
        }
        if (shape == 0.0f) {
            return 0.0f;
        }
        return shape < 1.0f ? smallGamma(bits, shape) : largeGamma(bits, shape);
    }

    private static float smallGamma(BitGenerator bits, float shape) {
        while (true) {
            float u = bits.nextFloat();
            float v = exponential(bits);
            if (u <= 1.0f - shape) {
                float x = (float) CMath.pow(u, 1.0f / shape);
                if (x <= v) {
                    return x;
                }
            } else {
                float y = -(float) CMath.log((1.0f - u) / shape);
                float x = (float) CMath.pow(1.0f - shape + shape * y, 1.0f / shape);
                if (x <= v + y) {
                    return x;
                }
            }
        }
    }

    private static float largeGamma(BitGenerator bits, float shape) {
        float b = shape - 1.0f / 3.0f;
        float c = 1.0f / (float) Math.sqrt(9.0f * b);
        while (true) {
            float x;
            float v;
            do {
                x = normal(bits);
                v = 1.0f + c * x;
            } while (v <= 0.0f);
            v = v * v * v;
            float u = bits.nextFloat();
            if (u < 1.0f - 0.0331f * (x * x) * (x * x)
                    || (float) CMath.log(u)
                            < 0.5f * x * x + b * (1.0f - v + (float) CMath.log(v))) {
                return b * v;
            }
        }
    }

    private static float log1p(float x) {
        return (float) CMath.log1p(x);
    }
}
