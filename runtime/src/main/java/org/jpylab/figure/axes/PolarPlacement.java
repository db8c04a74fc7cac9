package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Transform;

/** Where the ticks, labels and grid lines of polar axes go. */
final class PolarPlacement {
    private static final double EXTRA_PAD = 7;

    private PolarPlacement() {}

    private static final double[] SECTORS = {-68.5, -23.5, 22.5, 67.5, 112.5, 157.5, 202.5, 247.5};
    private static final String[][] AT_START = {
        {"center", "top"}, {"left", "top"}, {"left", "center"}, {"left", "bottom"},
        {"center", "bottom"}, {"right", "bottom"}, {"right", "center"}, {"right", "top"},
        {"center", "top"}
    };
    private static final String[][] AT_END = {
        {"center", "bottom"}, {"right", "top"}, {"right", "center"}, {"right", "top"},
        {"center", "top"}, {"left", "top"}, {"left", "center"}, {"left", "bottom"},
        {"center", "bottom"}
    };

    /** How labels beside a side of a slice are aligned; the angle is that of the side less 90°. */
    private static String[] lean(double angle, boolean start) {
        int sector = 0;
        while (sector < SECTORS.length && angle >= SECTORS[sector]) {
            sector++;
        }
        return (start ? AT_START : AT_END)[sector];
    }

    private static double turned(double degrees) {
        return ((degrees % 360) + 360) % 360;
    }

    /** Rays, with their labels around the circle. */
    record OfAngles(PolarAxes axes) implements AxisPlacement {
        @Override
        public Transform gridTransform() {
            return new LiveAffine(
                            () -> {
                                double[] r = axes.limits().view(false);
                                return new Affine(1, 0, 0, r[1] - r[0], 0, r[0]);
                            })
                    .then(axes.transData());
        }

        @Override
        public Transform tickTransform(int side) {
            return gridTransform();
        }

        @Override
        public Transform labelTransform(Tick tick, int side) {
            Transform flipped = new Affine(1, 0, 0, -1, 0, 1).then(gridTransform());
            int sign = side == 1 ? 1 : -1;
            return flipped.then(
                    new LiveAffine(() -> {
                        double angle =
                                tick.location() * axes.getThetaDirection() + axes.getThetaOffset();
                        double pixels =
                                sign * (tick.pad() + tick.padding() + EXTRA_PAD) * axes.dpi() / 72;
                        return Affine.translation(
                                pixels * Math.cos(angle), pixels * Math.sin(angle));
                    }));
        }

        @Override
        public void alignLabel(Text label, int side) {
            label.setVerticalAlignment("center");
            label.setHorizontalAlignment("center");
            label.set("rotation_mode", "anchor");
        }

        @Override
        public void moved(Tick tick) {
            double angle = tick.location() * axes.getThetaDirection() + axes.getThetaOffset();
            double rotation = tick.labelRotation();
            if (tick.isRotatedAutomatically()) {
                double along = turned(Math.toDegrees(angle)) - 90;
                rotation += along > 90 ? along - 180 : along < -90 ? along + 180 : along;
            }
            tick.label1().setRotation(rotation);
            tick.label2().setRotation(rotation);
        }
    }

    /** Circles, with their labels along one ray or along the sides of a slice. */
    record OfDistances(PolarAxes axes) implements AxisPlacement {
        @Override
        public Transform gridTransform() {
            return LiveAffine.to(
                            () -> {
                                double[] theta = axes.limits().view(true);
                                return new Bbox(theta[0], 0, theta[1], 1);
                            })
                    .then(axes.transData());
        }

        @Override
        public Transform tickTransform(int side) {
            return LiveAffine.to(
                            () -> {
                                double[] theta = axes.limits().view(true);
                                double at = axes.labelAngle();
                                return axes.isWholeTurn()
                                        ? new Bbox(at, 0, at + 1, 1)
                                        : new Bbox(theta[0], 0, theta[1], 1);
                            })
                    .then(axes.transData());
        }

        @Override
        public Transform labelTransform(Tick tick, int side) {
            return tickTransform(side)
                    .then(
                            new LiveAffine(() -> {
                                if (side == 1 && axes.isWholeTurn()) {
                                    return Affine.IDENTITY;
                                }
                                boolean atStart = side == 1 == axes.getThetaDirection() > 0;
                                double[] theta = axes.drawnAngles();
                                double angle =
                                        atStart
                                                ? Math.min(theta[0], theta[1]) - Math.PI / 2
                                                : Math.max(theta[0], theta[1]) + Math.PI / 2;
                                double pixels = (tick.pad() + tick.padding()) * axes.dpi() / 72;
                                return Affine.translation(
                                        pixels * Math.cos(angle), pixels * Math.sin(angle));
                            }));
        }

        @Override
        public void alignLabel(Text label, int side) {
            label.set("rotation_mode", "anchor");
            boolean whole = axes.isWholeTurn();
            label.setVerticalAlignment(side == 1 && whole ? "bottom" : "center");
            boolean left = side == 1 && (whole || axes.getThetaDirection() > 0);
            label.setHorizontalAlignment(
                    left || side == 2 && axes.getThetaDirection() < 0 ? "left" : "right");
        }

        @Override
        public void moved(Tick tick) {
            boolean whole = axes.isWholeTurn();
            double[] theta = axes.limits().view(true);
            double sign = axes.getThetaDirection();
            double offset = Math.toDegrees(axes.getThetaOffset());
            double low = Math.toDegrees(Math.min(theta[0], theta[1]));
            double high = Math.toDegrees(Math.max(theta[0], theta[1]));
            double at = whole ? Math.toDegrees(axes.labelAngle()) : low;
            double first = turned(at * sign + offset) - 90;
            tick.label1().setRotation(rotation(tick, first));
            if (!whole) {
                align(tick, tick.label1(), first, sign > 0);
            } else {
                tick.label2().setVisible(false);
                tick.tick2Line().setVisible(false);
            }
            double second = turned(high * sign + offset) - 90;
            align(tick, tick.label2(), second, sign < 0);
            tick.label2().setRotation(rotation(tick, second));
        }

        private static double rotation(Tick tick, double angle) {
            double along = ((angle + 90) % 180 + 180) % 180 - 90;
            return (tick.isRotatedAutomatically() ? along : 0) + tick.labelRotation();
        }

        private static void align(Tick tick, Text label, double angle, boolean start) {
            String[] places;
            if (tick.isRotatedAutomatically()) {
                boolean upright = -90 <= angle && angle <= 90;
                places = new String[] {upright == start ? "left" : "right", "center"};
            } else {
                places = lean(angle, start);
            }
            label.setHorizontalAlignment(places[0]);
            label.setVerticalAlignment(places[1]);
        }
    }
}
