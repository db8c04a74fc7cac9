package org.jpylab.figure;

import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.layout.LayoutEngine;

/** A part of a figure with axes, texts and legends of its own. */
public final class SubFigure extends Figure {
    private final Figure parent;
    private final Bbox box;

    /** A part of a figure, a box in fractions of it. */
    SubFigure(Figure parent, Bbox box) {
        super(new double[] {1, 1}, parent.getDpi());
        this.parent = parent;
        this.box = box;
        setSubplotParams(parent.subplotParams());
        setLayoutEngine(LayoutEngine.NONE);
    }

    @Override
    public Figure root() {
        return parent == null ? this : parent.root();
    }

    /** The figure that this is a part of. */
    public Figure parent() {
        return parent;
    }

    @Override
    public Bbox pixelBox() {
        return box.within(parent.pixelBox());
    }

    @Override
    public double getDpi() {
        return parent == null ? super.getDpi() : parent.getDpi();
    }

    @Override
    public double getWidth() {
        return parent == null ? super.getWidth() : parent.getWidth() * box.width();
    }

    @Override
    public double getHeight() {
        return parent == null ? super.getHeight() : parent.getHeight() * box.height();
    }

    @Override
    public void stale() {
        if (parent != null) {
            parent.stale();
        }
    }
}
