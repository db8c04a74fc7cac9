package org.jpylab.figure.geometry;

import java.util.function.Supplier;

/** Angle and radius to the plane, with the radius counted from an origin. */
public final class PolarTransform implements Transform {
    /** Where angle zero points, which way it grows, and the radius at the centre. */
    public record Setting(double thetaOffset, int thetaDirection, double rOrigin) {}

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
                double theta = (Math.atan2(second, first) - now.thetaOffset) * now.thetaDirection;
                double full = 2 * Math.PI;
                x[i] = ((theta % full) + full) % full;
                y[i] = Math.hypot(first, second) + now.rOrigin;
            } else {
                double theta = first * now.thetaDirection + now.thetaOffset;
                double r = second - now.rOrigin;
                x[i] = r >= 0 ? r * Math.cos(theta) : Double.NaN;
                y[i] = r >= 0 ? r * Math.sin(theta) : Double.NaN;
            }
        }
    }

    @Override
    public Transform inverted() {
        return new PolarTransform(setting, !inverse);
    }

    @Override
    public boolean isSeparable() {
        return false;
    }

    @Override
    public boolean isAffine() {
        return false;
    }

    @Override
    public Affine toAffine() {
        throw new UnsupportedOperationException("a polar mapping has no matrix");
    }
}
