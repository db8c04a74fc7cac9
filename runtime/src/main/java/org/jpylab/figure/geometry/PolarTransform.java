package org.jpylab.figure.geometry;

import java.util.function.Supplier;

/** Angle and radius to the plane, with the radius counted from an origin. */
public final class PolarTransform implements Transform {
    /**
     * How angles and radii are counted.
     *
     * @param thetaOffset where angle zero points
     * @param clockwise which way it grows
     * @param origin the radius at the centre
     * @param sign -1 when radii shrink outwards
     */
    public record Setting(double thetaOffset, boolean clockwise, double origin, double sign) {
        /** The angle as drawn, counterclockwise from the right. */
        public double angle(double theta) {
            return (clockwise ? -theta : theta) + thetaOffset;
        }
    }

    private final Supplier<Setting> setting;
    private final boolean inverse;

    public PolarTransform(Supplier<Setting> setting) {
        this(setting, false);
    }

    private PolarTransform(Supplier<Setting> setting, boolean inverse) {
        this.setting = setting;
        this.inverse = inverse;
    }

    @Override
    public void map(double[] x, double[] y) {
        Setting now = setting.get();
        for (int i = 0; i < x.length; i++) {
            double first = x[i];
            double second = y[i];
            if (inverse) {
                double theta = Math.atan2(second, first) - now.thetaOffset;
                double full = 2 * Math.PI;
                double turned = now.clockwise ? -theta : theta;
                x[i] = ((turned % full) + full) % full;
                y[i] = (Math.hypot(first, second) + now.origin) * now.sign;
            } else {
                double theta = now.angle(first);
                double r = (second - now.origin) * now.sign;
                x[i] = r >= 0 ? r * Math.cos(theta) : Double.NaN;
                y[i] = r >= 0 ? r * Math.sin(theta) : Double.NaN;
            }
        }
    }

    @Override
    public Transform inverted() {
        return new PolarTransform(setting, !inverse);
    }
}
