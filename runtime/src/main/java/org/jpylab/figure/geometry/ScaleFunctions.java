package org.jpylab.figure.geometry;

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
                return Math.log10(value);
            }
            if (base == Math.E) {
                return Math.log(value);
            }
            return Math.log(value) / Math.log(base);
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
                    * (adjusted() + Math.log(size / linthresh) / Math.log(base));
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
            return Math.log10(value / (1 - value));
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
            double asinh = x < 1e-4 ? x - x * x * x / 6 : Math.log(x + Math.sqrt(x * x + 1));
            return linearWidth * Math.copySign(asinh, value);
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
