package org.jpylab.figure.artist;

import org.jspecify.annotations.Nullable;

/** A picture in a figure, pixel by pixel. */
public final class FigureImage extends AxesImage {
    private final double left;
    private final double bottom;

    /** An image without data, its lower left corner at a place in pixels. */
    public FigureImage(
            @Nullable Object cmap,
            @Nullable Object norm,
            @Nullable Object origin,
            double left,
            double bottom) {
        super(cmap, norm, origin);
        this.left = left;
        this.bottom = bottom;
    }

    /** Left, right, bottom, top in pixels. */
    @Override
    public double[] extent() {
        double right = left + columns();
        double top = bottom + rows();
        return new double[] {left, right, bottom, top};
    }

    @Override
    public String interpolation() {
        return "nearest";
    }
}
