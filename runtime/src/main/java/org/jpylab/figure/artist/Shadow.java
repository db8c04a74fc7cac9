package org.jpylab.figure.artist;

import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

/** The shadow of a patch, a few points away from it. */
public final class Shadow extends Patch {
    private final Patch patch;
    private final double dx;
    private final double dy;

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
        return patch.patchTransform();
    }

    @Override
    public Transform getTransform() {
        double pixels = dpi() / 72;
        return patch.getTransform().then(Affine.translation(dx * pixels, dy * pixels));
    }
}
