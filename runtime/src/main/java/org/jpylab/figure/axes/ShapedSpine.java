package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Extents;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

/** An edge of axes with an outline of its own, in fractions of the axes unless placed otherwise. */
public final class ShapedSpine extends Spine {
    private final Path path;
    private final Affine shape;

    /**
     * An edge.
     *
     * @param shape maps the path to the coordinates it is placed in
     */
    public ShapedSpine(Axes owner, String side, Path path, Affine shape) {
        super(owner, side);
        this.path = path;
        this.shape = shape;
        setVisible(true);
    }

    @Override
    void clear() {
        // An outline of its own has nothing to go back to.
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Transform patchTransform() {
        return shape;
    }

    @Override
    public Transform getTransform() {
        return shape.then(dataTransform());
    }

    @Override
    public Transform dataTransform() {
        return isTransformSet() ? placed() : owner().transAxes();
    }

    @Override
    public Transform spineTransform() {
        return dataTransform();
    }

    @Override
    public Bbox extent() {
        return Extents.of(displayPath());
    }
}
