package org.jpylab.figure.axes;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Wedge;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.PolarTransform;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Axes whose x is an angle and whose y is a distance from a centre: a disk, or a slice of one when
 * the limits of the angle are less than a turn apart.
 */
public final class PolarAxes extends Axes {
    private static final double[] CENTER = {0.5, 0.5};

    private double thetaOffset;
    private boolean clockwise;
    private @Nullable Double origin;
    private double labelAngle = Math.toRadians(22.5);
    private int gridPieces;
    private double firstOffset;
    private boolean firstClockwise;

    /**
     * Axes in a figure at a position in fractions of it.
     *
     * @param thetaOffset where angle zero points, also after the axes were cleared
     * @param clockwise whether angles grow clockwise, also after the axes were cleared
     * @param labelAngle where the labels of distances are, in degrees
     */
    public PolarAxes(
            Figure figure,
            Bbox position,
            double thetaOffset,
            boolean clockwise,
            double labelAngle) {
        super(figure, position);
        firstOffset = thetaOffset;
        firstClockwise = clockwise;
        this.labelAngle = Math.toRadians(labelAngle);
        aspect().setRatio("equal");
        clear();
    }

    @Override
    public String projection() {
        return "polar";
    }

    @Override
    Double fixedDataRatio() {
        return 1.0;
    }

    @Override
    protected void cleared() {
        titles().center().setY(1.05);
        limits().set(true, 0, 2 * Math.PI, true, false);
        xAxis().setAutoscaled(false);
        yAxis().setStickyEdges(new double[0], new double[] {0});
        for (boolean x : new boolean[] {true, false}) {
            TickParams.setTicksPosition(axis(x), "none");
            TickParams.grid(axis(x), RcParams.current().flag("polaraxes.grid"), "major", Map.of());
        }
        showSides(false, false);
        origin = null;
        thetaOffset = firstOffset;
        clockwise = firstClockwise;
    }

    @Override
    void tickersChanged(Axis axis) {
        if (axis.isX()) {
            PolarTickers.wrapAngles(axis);
        } else {
            PolarTickers.wrapDistances(axis, this);
        }
    }

    @Override
    protected void makeSpines() {
        spines().put("polar", PolarSpine.arc(this, "top"));
        spines().put("start", PolarSpine.straight(this, "left"));
        spines().put("end", PolarSpine.straight(this, "right"));
        spines().put("inner", PolarSpine.arc(this, "bottom"));
    }

    @Override
    protected Patch makePatch() {
        return new Wedge(CENTER, 0.5, 0, 360, null, Map.of());
    }

    @Override
    AxisPlacement placement(boolean x) {
        return x ? new PolarPlacement.OfAngles(this) : new PolarPlacement.OfDistances(this);
    }

    // Coordinates

    @Override
    protected Transform makeDataTransform() {
        LiveAffine scaled = new LiveAffine(() -> scaling().thenAffine(Affine.from(wedgeBox())));
        return transScale().then(new PolarTransform(this::setting).then(scaled.then(transAxes())));
    }

    private PolarTransform.Setting setting() {
        double[] r = limits().view(false);
        double at = origin();
        return new PolarTransform.Setting(thetaOffset, clockwise, at, Math.signum(r[1] - at));
    }

    /** The plane of angle and distance, centred, with the outer limit at a radius of one half. */
    private Affine scaling() {
        double[] r = limits().view(false);
        Scale scale = yAxis().scale();
        double low = scale.forward(origin());
        double high = scale.forward(r[1]);
        return Affine.scaling(0.5 / (Math.max(low, high) - Math.min(low, high)))
                .translate(0.5, 0.5);
    }

    /** The square around what is shown of the disk, which fills the unit square. */
    private Bbox wedgeBox() {
        double[] theta = drawnAngles();
        double[] r = limits().view(false);
        double from = Math.toDegrees(Math.min(theta[0], theta[1]));
        double to = Math.toDegrees(Math.max(theta[0], theta[1]));
        double outer = r[1] - origin();
        double inner = r[0] - origin();
        double scale = 0.5 / outer;
        double width = Math.min(outer * scale - inner * scale, 0.5);
        Path path = new Wedge(CENTER, outer * scale, from, to, width, Map.of()).path();
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.size(); i++) {
            if (path.code(i) != Path.CLOSEPOLY) {
                x0 = Math.min(x0, path.x()[i]);
                x1 = Math.max(x1, path.x()[i]);
                y0 = Math.min(y0, path.y()[i]);
                y1 = Math.max(y1, path.y()[i]);
            }
        }
        double higher = Math.max((x1 - x0) - (y1 - y0), 0) / 2;
        double wider = Math.max((y1 - y0) - (x1 - x0), 0) / 2;
        return new Bbox(x0 - wider, y0 - higher, x1 + wider, y1 + higher);
    }

    /** Fractions of the disk's square to pixels. */
    Transform wedgeTransform() {
        return LiveAffine.from(this::wedgeBox).then(transAxes());
    }

    /** The limits of the angle, turned as they are drawn. */
    double[] drawnAngles() {
        double[] theta = limits().view(true);
        PolarTransform.Setting now = new PolarTransform.Setting(thetaOffset, clockwise, 0, 1);
        return new double[] {now.angle(theta[0]), now.angle(theta[1])};
    }

    boolean isWholeTurn() {
        double[] theta = limits().view(true);
        return Math.abs(Math.abs(theta[1] - theta[0]) - 2 * Math.PI) < 1.74e-14;
    }

    @Override
    public void prepare() {
        double[] theta = drawnAngles();
        double[] r = limits().view(false);
        double sign = Math.signum(r[1] - origin());
        double rmin = (r[0] - origin()) * sign;
        double rmax = (r[1] - origin()) * sign;
        Transform toUnit = LiveAffine.from(this::wedgeBox);
        double[] center = toUnit.point(0.5, 0.5);
        double radius = toUnit.point(1, 0)[0] - center[0];
        double width = Math.min(radius * (rmax - rmin) / rmax, radius);
        showSides(radius - width != 0.0, !isWholeTurn());
        if (!(patch() instanceof Wedge)) {
            return;
        }
        patch().set("center", center);
        patch().set("theta1", Math.toDegrees(Math.min(theta[0], theta[1])));
        patch().set("theta2", Math.toDegrees(Math.max(theta[0], theta[1])));
        patch().set("radius", radius);
        patch().set("width", width);
    }

    private void showSides(boolean inner, boolean ends) {
        spines().forEach((side, spine) -> {
            switch (side) {
                case "inner" -> spine.setVisible(inner);
                case "start", "end" -> spine.setVisible(ends);
                default -> {}
            }
        });
    }

    /** Sets into how many pieces the lines of the grid are cut: a corner at each end of one. */
    public void setGridPieces(int pieces) {
        gridPieces = pieces;
        xAxis().resetTicks();
        yAxis().resetTicks();
        stale();
    }

    @Override
    int gridPieces() {
        return gridPieces > 0 ? gridPieces : super.gridPieces();
    }

    // Settings

    /** Where angle zero points, in radians counterclockwise from the right. */
    public double getThetaOffset() {
        return thetaOffset;
    }

    public void setThetaOffset(double radians) {
        thetaOffset = radians;
        stale();
    }

    /** 1 for angles that grow counterclockwise, else -1. */
    public int getThetaDirection() {
        return clockwise ? -1 : 1;
    }

    public void setThetaDirection(int direction) {
        clockwise = direction < 0;
        stale();
    }

    /** The distance at the centre. */
    public double origin() {
        return origin == null ? limits().view(false)[0] : origin;
    }

    /** Sets the distance at the centre; null for the inner limit. */
    public void setOrigin(@Nullable Double distance) {
        origin = distance;
        stale();
    }

    /** The angle at which the labels of distances are, in radians. */
    public double labelAngle() {
        return labelAngle;
    }

    public void setLabelAngle(double radians) {
        labelAngle = radians;
        stale();
    }
}
