package org.jpylab.figure.geometry;

import org.jpylab.libm.CMath;

import java.util.function.DoubleUnaryOperator;

/** The functions behind the scales of axes and the norms of colours. */
public final class ScaleFunctions {
    private ScaleFunctions() {}

    /** Values as they are. */
    public record Linear() implements ScaleTransform.Direction {
        @Override
        public double forward(double value) {
            return value;
        }

        @Override
        public double inverse(double value) {
            return value;
        }

        @Override
        public boolean isIdentity() {
            return true;
        }
    }

    /**
     * Logarithms.
     *
     * @param clips whether values that are not positive go far below instead of nowhere
     */
    public record Log(double base, boolean clips) implements ScaleTransform.Direction {
        @Override
        public double forward(double value) {
            if (value <= 0) {
                return clips ? -1000 : value == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
            }
            if (base == 10) {
                return CMath.log10(value);
            }
            if (base == 2) {
                return CMath.log2(value);
            }
            if (base == Math.E) {
                return CMath.log(value);
            }
            return CMath.log(value) / CMath.log(base);
        }

        @Override
        public double inverse(double value) {
            return Powers.pow(base, value);
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }

    /** Linear between two thresholds, logarithmic outside. */
    public record SymLog(double base, double linthresh, double linscale)
            implements ScaleTransform.Direction {
        private double adjusted() {
            return linscale / (1.0 - 1 / base);
        }

        @Override
        public double forward(double value) {
            double size = Math.abs(value);
            if (size <= linthresh) {
                return value * adjusted();
            }
            return Math.signum(value)
                    * linthresh
                    * (adjusted() + CMath.log(size / linthresh) / CMath.log(base));
        }

        @Override
        public double inverse(double value) {
            double size = Math.abs(value);
            if (size <= forward(linthresh)) {
                return value / adjusted();
            }
            return Math.signum(value) * linthresh * Powers.pow(base, size / linthresh - adjusted());
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }

    /** Log odds of values between 0 and 1. */
    public record Logit(boolean clips) implements ScaleTransform.Direction {
        @Override
        public double forward(double value) {
            if (value <= 0) {
                return clips ? -1000 : Double.NaN;
            }
            if (value >= 1) {
                return clips ? 1000 : Double.NaN;
            }
            return CMath.log10(value / (1 - value));
        }

        @Override
        public double inverse(double value) {
            return 1.0 / (1 + Powers.pow(10, -value));
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }

    /** Linear around zero, logarithmic far from it, smooth between. */
    public record Asinh(double linearWidth) implements ScaleTransform.Direction {
        @Override
        public double forward(double value) {
            double x = Math.abs(value / linearWidth);
            return linearWidth * Math.copySign(asinh(x), value);
        }

        /** By the steps of fdlibm's {@code s_asinh.c}. */
        private static double asinh(double x) {
            if (x < 0x1p-28) {
                return x;
            }
            if (x > 0x1p28) {
                return Math.log(x) + Math.log(2);
            }
            if (x > 2) {
                return Math.log(2 * x + 1 / (Math.sqrt(x * x + 1) + x));
            }
            double t = x * x;
            return Math.log1p(x + t / (1 + Math.sqrt(1 + t)));
        }

        @Override
        public double inverse(double value) {
            return linearWidth * Math.sinh(value / linearWidth);
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }

    /** A user's function and its inverse. */
    public record Function(DoubleUnaryOperator function, DoubleUnaryOperator inverseFunction)
            implements ScaleTransform.Direction {
        @Override
        public double forward(double value) {
            return function.applyAsDouble(value);
        }

        @Override
        public double inverse(double value) {
            return inverseFunction.applyAsDouble(value);
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }
}
