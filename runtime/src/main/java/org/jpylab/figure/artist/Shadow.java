package org.jpylab.figure.artist;

import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

/** The shadow of a patch, away from it in its own coordinates, more so at a higher resolution. */
public final class Shadow extends Patch {
    private final Patch patch;
    private double dx;
    private double dy;

    public Shadow(Patch patch, double dx, double dy) {
        this.patch = patch;
        this.dx = dx;
        this.dy = dy;
        copyFrom(patch);
        setFigure(patch.figure());
        setAxes(patch.axes());
        Rgba face = patch.faceColor();
        Rgba dark = new Rgba(0.3 * face.red(), 0.3 * face.green(), 0.3 * face.blue(), 0.5);
        setFaceColor(dark);
        setEdgeColor(dark);
        set("alpha", 0.5);
        setZorder(patch.getZorder() - Math.ulp(patch.getZorder()));
    }

    /** Moves it elsewhere; limits of axes that hold it already stay as they are. */
    public void move(double newDx, double newDy) {
        dx = newDx;
        dy = newDy;
    }

    @Override
    public PropertyTable<?> properties() {
        return PATCH;
    }

    @Override
    public Path path() {
        return patch.path();
    }

    @Override
    public Transform patchTransform() {
        double pixels = dpi() / 72;
        return patch.patchTransform().then(Affine.translation(dx * pixels, dy * pixels));
    }

    @Override
    public Transform getTransform() {
        return patchTransform().then(patch.dataTransform());
    }
}
