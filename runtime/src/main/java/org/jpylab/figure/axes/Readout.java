package org.jpylab.figure.axes;

import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Decimals;

import java.util.Locale;

/** The text that tells the place under the mouse, with as many digits as a pixel is worth. */
public final class Readout {
    private Readout() {}

    /** Such as {@code x=0.250 y=1.50}; an angle and a radius in polar axes. */
    public static String of(Axes axes, double x, double y) {
        return axes instanceof PolarAxes
                ? polar(axes, x, y)
                : "x="
                        + axes.xAxis().majorFormatter().formatDataShort(x).strip()
                        + " y="
                        + axes.yAxis().majorFormatter().formatDataShort(y).strip();
    }

    private static String polar(Axes axes, double theta, double r) {
        Transform toPixels = axes.transData();
        Transform toData = toPixels.inverted();
        double[] pixel = toPixels.point(theta, r);
        double stepTheta = 0;
        double stepR = 0;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                double[] near = toData.point(pixel[0] + dx, pixel[1] + dy);
                double turn = (near[0] - theta + Math.PI) % (2 * Math.PI);
                turn = turn < 0 ? turn + 2 * Math.PI : turn;
                stepTheta = Math.max(stepTheta, Math.abs(turn - Math.PI));
                stepR = Math.max(stepR, Math.abs(near[1] - r));
            }
        }
        double angle = theta < 0 ? theta + 2 * Math.PI : theta;
        return "\u03b8="
                + fixed(angle / Math.PI, stepTheta / Math.PI)
                + "\u03c0 ("
                + fixed(Math.toDegrees(angle), Math.toDegrees(stepTheta))
                + "\u00b0), r="
                + Decimals.general(r, significant(r, stepR), true);
    }

    private static String fixed(double value, double step) {
        int digits = (int) Math.max(0, -Math.floor(Math.log10(step)));
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static int significant(double value, double step) {
        double whole = value == 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
        return (int) Math.max(0, whole - Math.floor(Math.log10(step)));
    }
}
