package org.jpylab.figure;

import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.layout.LayoutEngine;
import org.jpylab.figure.layout.SubplotSpec;
import org.jspecify.annotations.Nullable;

/** A part of a figure with axes, texts and legends of its own. */
public final class SubFigure extends Figure {
    private final Figure parent;
    private final @Nullable SubplotSpec subplotSpec;
    private Bbox box;

    /** A part of a figure, a box in fractions of it. */
    SubFigure(Figure parent, Bbox box, @Nullable SubplotSpec subplotSpec) {
        super(new double[] {1, 1}, parent.getDpi());
        this.parent = parent;
        this.box = box;
        this.subplotSpec = subplotSpec;
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

    /** The place in a grid, or null. */
    public @Nullable SubplotSpec subplotSpec() {
        return subplotSpec;
    }

    /** Moves the part to a box in fractions of the figure that it is a part of. */
    public void setBox(Bbox newBox) {
        box = newBox;
    }

    @Override
    public LayoutEngine layoutEngine() {
        return parent == null ? super.layoutEngine() : parent.layoutEngine();
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
