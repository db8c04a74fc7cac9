package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Extents;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.geometry.UnitPaths;

/** A part of the frame of polar axes: an arc at a distance or a line at an angle. */
final class PolarSpine extends Spine {
    private final PolarAxes polar;
    private final boolean arc;

    private PolarSpine(PolarAxes axes, String side, boolean arc) {
        super(axes, side);
        polar = axes;
        this.arc = arc;
        setVisible(true);
    }

    static PolarSpine arc(PolarAxes axes, String side) {
        return new PolarSpine(axes, side, true);
    }

    static PolarSpine straight(PolarAxes axes, String side) {
        return new PolarSpine(axes, side, false);
    }

    @Override
    public Path path() {
        if (!arc) {
            double[] r = polar.limits().view(false);
            double at = side().equals("right") ? 1 : 0;
            return Path.polyline(new double[] {at, at}, new double[] {r[0], r[1]});
        }
        double[] theta = polar.drawnAngles();
        double low = Math.min(theta[0], theta[1]);
        double high = Math.max(theta[0], theta[1]);
        return UnitPaths.arc(Math.toDegrees(low), Math.toDegrees(high), false);
    }

    @Override
    public Transform patchTransform() {
        return arc ? Affine.scaling(0.5 * size()).translate(0.5, 0.5) : Affine.IDENTITY;
    }

    /** The diameter of the arc, that of the outer one being 1. */
    private double size() {
        if (side().equals("top")) {
            return 1;
        }
        double[] r = polar.limits().view(false);
        return (r[0] - polar.origin()) / (r[1] - polar.origin());
    }

    @Override
    public Transform getTransform() {
        return patchTransform().then(spineTransform());
    }

    @Override
    public Transform dataTransform() {
        return spineTransform();
    }

    @Override
    public Transform spineTransform() {
        return arc ? polar.wedgeTransform() : polar.gridTransform(false);
    }

    @Override
    public Bbox extent() {
        return Extents.of(displayPath());
    }
}
