package org.jpylab.figure.axes;

import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.MaxNLocator;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.tick.TickContext;
import org.jpylab.figure.value.Decimals;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;

/** The ticks of polar axes: angles in degrees, distances beyond the centre. */
final class PolarTickers {
    private static final double[] STEPS = {1, 1.5, 3, 4.5, 9, 10};

    private PolarTickers() {}

    static void wrapAngles(Axis axis) {
        if (axis.majorLocator() instanceof Angles) {
            return;
        }
        Locator base = axis.majorLocator();
        if (base instanceof MaxNLocator ticks) {
            ticks.setParams(Map.of("steps", STEPS));
        }
        axis.setMajorLocator(new Angles(base));
        axis.setMajorFormatter(new Degrees());
    }

    static void wrapDistances(Axis axis, PolarAxes axes) {
        if (!(axis.majorLocator() instanceof Distances)) {
            axis.setMajorLocator(new Distances(axis.majorLocator(), axes));
        }
    }

    /** An axis in radians as one in degrees. */
    private record InDegrees(TickContext radians) implements TickContext {
        @Override
        public double[] viewInterval() {
            return Arrays.stream(radians.viewInterval()).map(Math::toDegrees).toArray();
        }

        @Override
        public double[] dataInterval() {
            return Arrays.stream(radians.dataInterval()).map(Math::toDegrees).toArray();
        }

        @Override
        public double minPositive() {
            return Math.toDegrees(radians.minPositive());
        }

        @Override
        public int tickSpace() {
            return radians.tickSpace();
        }

        @Override
        public double[] majorTickLocations() {
            return Arrays.stream(radians.majorTickLocations()).map(Math::toDegrees).toArray();
        }
    }

    private static final class Angles extends Locator {
        private final Locator base;

        Angles(Locator base) {
            this.base = base;
        }

        @Override
        public void setAxis(TickContext newAxis) {
            super.setAxis(newAxis);
            base.setAxis(new InDegrees(newAxis));
        }

        @Override
        public double[] locations() {
            double[] view = axis().viewInterval();
            return tickValues(view[0], view[1]);
        }

        @Override
        public double[] tickValues(double vmin, double vmax) {
            double from = Math.toDegrees(vmin);
            double to = Math.toDegrees(vmax);
            if (Math.abs(Math.abs(to - from) - 360) < 1e-12) {
                double[] eighths = new double[8];
                for (int i = 0; i < 8; i++) {
                    eighths[i] = i * 2 * Math.PI / 8;
                }
                return eighths;
            }
            return Arrays.stream(base.tickValues(from, to)).map(Math::toRadians).toArray();
        }

        @Override
        public double[] viewLimits(double vmin, double vmax) {
            double[] shown = base.viewLimits(Math.toDegrees(vmin), Math.toDegrees(vmax));
            return new double[] {Math.toRadians(shown[0]), Math.toRadians(shown[1])};
        }

        @Override
        public String pythonName() {
            return "ThetaLocator";
        }

        @Override
        public void setParams(Map<String, ? extends @Nullable Object> params) {
            base.setParams(params);
        }
    }

    private static final class Distances extends Locator {
        private final Locator base;
        private final PolarAxes axes;

        Distances(Locator base, PolarAxes axes) {
            this.base = base;
            this.axes = axes;
        }

        @Override
        public void setAxis(TickContext newAxis) {
            super.setAxis(newAxis);
            base.setAxis(newAxis);
        }

        @Override
        public double[] tickValues(double vmin, double vmax) {
            return base.tickValues(vmin, vmax);
        }

        @Override
        public double[] locations() {
            double[] ticks = base.locations();
            double[] r = axes.limits().view(false);
            double sign = Math.signum(r[1] - axes.origin());
            double origin = axes.origin() * sign;
            if (axes.isWholeTurn() && Math.min(r[0], r[1]) <= origin) {
                return Arrays.stream(ticks).filter(tick -> tick > origin).toArray();
            }
            return ticks;
        }

        @Override
        public double[] nonsingular(double v0, double v1) {
            boolean none = v0 == Double.NEGATIVE_INFINITY && v1 == Double.POSITIVE_INFINITY;
            return none ? new double[] {0, 1} : base.nonsingular(v0, v1);
        }

        @Override
        public double[] viewLimits(double vmin, double vmax) {
            double[] shown = base.viewLimits(vmin, vmax);
            double low = shown[1] > shown[0] ? Math.min(0, shown[0]) : shown[0];
            return Numbers.nonsingular(low, shown[1]);
        }

        @Override
        public String pythonName() {
            return "RadialLocator";
        }

        @Override
        public void setParams(Map<String, ? extends @Nullable Object> params) {
            base.setParams(params);
        }
    }

    private static final class Degrees extends Formatter {
        @Override
        public String format(double value, @Nullable Integer position) {
            double[] view = axis().viewInterval();
            double range = Math.toDegrees(Math.abs(view[1] - view[0]));
            int digits = Math.max(-(int) (Math.log10(range) - 1.5), 0);
            return Decimals.fixed(Math.toDegrees(value), digits) + "°";
        }

        @Override
        public String pythonName() {
            return "ThetaFormatter";
        }
    }
}
