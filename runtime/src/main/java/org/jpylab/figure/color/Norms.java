package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.ScaleFunctions;
import org.jpylab.figure.geometry.ScaleTransform;
import org.jspecify.annotations.Nullable;

/** The norms Matplotlib has. */
public final class Norms {
    private Norms() {}

    /** A straight line from vmin to vmax. */
    public static final class Linear extends Norm {
        public Linear(@Nullable Double vmin, @Nullable Double vmax, boolean clips) {
            super(vmin, vmax, clips);
        }

        @Override
        protected double place(double value, double low, double high) {
            return (value - low) / (high - low);
        }

        @Override
        public double inverse(double place) {
            return low() + place * (high() - low());
        }

        @Override
        public String pythonName() {
            return "Normalize";
        }
    }

    /** Along a scale: logarithmic, symmetric-logarithmic, asinh, or a function. */
    public static final class Scaled extends Norm {
        private final ScaleTransform.Direction scale;
        private final String name;

        public Scaled(
                String name,
                ScaleTransform.Direction scale,
                @Nullable Double vmin,
                @Nullable Double vmax,
                boolean clips) {
            super(vmin, vmax, clips);
            this.name = name;
            this.scale = scale;
        }

        public static Scaled log(@Nullable Double vmin, @Nullable Double vmax, boolean clips) {
            return new Scaled("LogNorm", new ScaleFunctions.Log(10, false), vmin, vmax, clips);
        }

        /** The scale the norm follows. */
        public ScaleTransform.Direction scale() {
            return scale;
        }

        @Override
        protected boolean isInDomain(double value) {
            return Double.isFinite(scale.forward(value));
        }

        @Override
        protected double place(double value, double low, double high) {
            double from = scale.forward(low);
            double to = scale.forward(high);
            if (!Double.isFinite(from) || !Double.isFinite(to)) {
                throw PyError.valueError("Invalid vmin or vmax");
            }
            double place = (scale.forward(value) - from) / (to - from);
            return Double.isFinite(place) ? place : Double.NaN;
        }

        @Override
        public double inverse(double place) {
            double from = scale.forward(low());
            double to = scale.forward(high());
            return scale.inverse(place * (to - from) + from);
        }

        @Override
        public String pythonName() {
            return name;
        }
    }

    /** A power of the distance from vmin. */
    public static final class Power extends Norm {
        private final double gamma;

        public Power(double gamma, @Nullable Double vmin, @Nullable Double vmax, boolean clips) {
            super(vmin, vmax, clips);
            this.gamma = gamma;
        }

        @Override
        protected double place(double value, double low, double high) {
            double above = Math.max(0, value - low);
            return Math.pow(above, gamma) / Math.pow(high - low, gamma);
        }

        @Override
        public double inverse(double place) {
            return Math.pow(place, 1 / gamma) * (high() - low()) + low();
        }

        @Override
        public String pythonName() {
            return "PowerNorm";
        }
    }

    /** One line from vmin to a centre and another from there to vmax. */
    public static final class TwoSlope extends Norm {
        private final double center;

        public TwoSlope(double center, @Nullable Double vmin, @Nullable Double vmax) {
            super(vmin, vmax, false);
            this.center = center;
            if (vmax != null && center >= vmax || vmin != null && center <= vmin) {
                throw PyError.valueError("vmin, vcenter, and vmax must be in ascending order");
            }
        }

        @Override
        public void autoscaleMissing(double[] data) {
            super.autoscaleMissing(data);
            setVmin(Math.min(low(), center));
            setVmax(Math.max(high(), center));
        }

        @Override
        protected double place(double value, double low, double high) {
            if (value < low) {
                return Double.NEGATIVE_INFINITY;
            }
            if (value > high) {
                return Double.POSITIVE_INFINITY;
            }
            return value <= center
                    ? center == low ? 0.5 : 0.5 / (center - low) * (value - low)
                    : 0.5 / (high - center) * (value - center) + 0.5;
        }

        @Override
        public double inverse(double place) {
            return place <= 0.5
                    ? low() + (center - low()) * place / 0.5
                    : center + (high() - center) * (place - 0.5) / 0.5;
        }

        @Override
        public String pythonName() {
            return "TwoSlopeNorm";
        }
    }

    /** Symmetric around a centre. */
    public static final class Centered extends Norm {
        private final double center;
        private @Nullable Double half;

        public Centered(double center, @Nullable Double half, boolean clips) {
            super(null, null, clips);
            this.center = center;
            this.half = half;
            apply();
        }

        private void apply() {
            if (half != null) {
                setVmin(center - half);
                setVmax(center + half);
            }
        }

        @Override
        public void autoscaleMissing(double[] data) {
            if (half != null) {
                return;
            }
            double largest = 0;
            for (double value : data) {
                if (!Double.isNaN(value)) {
                    largest = Math.max(largest, Math.abs(value - center));
                }
            }
            half = largest;
            apply();
        }

        @Override
        protected double place(double value, double low, double high) {
            return (value - low) / (high - low);
        }

        @Override
        public double inverse(double place) {
            return low() + place * (high() - low());
        }

        @Override
        public String pythonName() {
            return "CenteredNorm";
        }
    }

    /** The number of the interval between boundaries that a value lies in. */
    public static final class Boundary extends Norm {
        private final double[] boundaries;
        private final int colors;
        private final String extend;
        private final int regions;
        private final int offset;

        public Boundary(double[] boundaries, int colors, boolean clips, String extend) {
            super(first(boundaries), boundaries[boundaries.length - 1], clips);
            if (clips && !extend.equals("neither")) {
                throw PyError.valueError("'clip=True' is not compatible with 'extend'");
            }
            this.boundaries = boundaries;
            this.colors = colors;
            this.extend = extend;
            boolean below = extend.equals("min") || extend.equals("both");
            boolean above = extend.equals("max") || extend.equals("both");
            offset = below ? 1 : 0;
            regions = boundaries.length - 1 + offset + (above ? 1 : 0);
            if (regions > colors) {
                throw PyError.valueError(
                        "There are "
                                + regions
                                + " color bins including extensions, but ncolors = "
                                + colors
                                + "; ncolors must equal or exceed the number of bins");
            }
        }

        private static double first(double[] boundaries) {
            if (boundaries.length < 2) {
                throw PyError.valueError(
                        "You must provide at least 2 boundaries (1 region) but you passed in "
                                + org.jpylab.figure.value.Values.repr(boundaries));
            }
            return boundaries[0];
        }

        public double[] boundaries() {
            return boundaries;
        }

        public String extend() {
            return extend;
        }

        @Override
        public boolean givesIndices() {
            return true;
        }

        @Override
        protected double place(double value, double low, double high) {
            if (value < low) {
                return -1;
            }
            if (value >= high) {
                return clips() ? colors - 1 : colors;
            }
            int bin = 0;
            while (bin < boundaries.length && value >= boundaries[bin]) {
                bin++;
            }
            double index = bin - 1.0 + offset;
            if (colors > regions) {
                index =
                        regions == 1
                                ? (colors - 1) / 2
                                : (colors - 1) / (double) (regions - 1) * index;
            }
            return (int) index;
        }

        @Override
        public double inverse(double place) {
            throw PyError.valueError("BoundaryNorm is not invertible");
        }

        @Override
        public String pythonName() {
            return "BoundaryNorm";
        }
    }

    /** Data that are indices into the colour map already. */
    public static final class None extends Norm {
        public None(@Nullable Double vmin, @Nullable Double vmax) {
            super(vmin, vmax, false);
        }

        @Override
        public boolean givesIndices() {
            return true;
        }

        @Override
        public double apply(double value) {
            return value;
        }

        @Override
        protected double place(double value, double low, double high) {
            return value;
        }

        @Override
        public double inverse(double place) {
            return place;
        }

        @Override
        public String pythonName() {
            return "NoNorm";
        }
    }
}
