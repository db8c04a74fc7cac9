package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

/** Makes room for labels, titles, legends and colour bars around each subplot. */
public final class ConstrainedEngine implements LayoutEngine {
    private double padX = RcParams.current().number("figure.constrained_layout.w_pad");
    private double padY = RcParams.current().number("figure.constrained_layout.h_pad");
    private double gapX = RcParams.current().number("figure.constrained_layout.wspace");
    private double gapY = RcParams.current().number("figure.constrained_layout.hspace");
    private Bbox rect = Bbox.UNIT;
    private final boolean compress;

    /** An engine with the pads of the rc parameters. */
    public ConstrainedEngine(boolean compress) {
        this.compress = compress;
    }

    /**
     * Sets pads in inches and gaps in fractions of the figure; null leaves a value as it is.
     *
     * @param bounds the part of the figure to fill: left, bottom, width, height in fractions
     */
    public void set(
            @Nullable Double newPadY,
            @Nullable Double newPadX,
            @Nullable Double newGapY,
            @Nullable Double newGapX,
            double @Nullable [] bounds) {
        padY = newPadY == null ? padY : newPadY;
        padX = newPadX == null ? padX : newPadX;
        gapY = newGapY == null ? gapY : newGapY;
        gapX = newGapX == null ? gapX : newGapX;
        rect = bounds == null ? rect : Bbox.fromBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    public double padX() {
        return padX;
    }

    public double padY() {
        return padY;
    }

    public double gapX() {
        return gapX;
    }

    public double gapY() {
        return gapY;
    }

    Bbox rect() {
        return rect;
    }

    /** Whether to take away the gaps that a fixed aspect leaves between axes. */
    public boolean compresses() {
        return compress;
    }

    @Override
    public void arrange(Figure figure) {
        figure.quietly(() -> {
            new ConstrainedLayout(figure, this).apply();
            return true;
        });
    }

    @Override
    public boolean allowsAdjusting() {
        return false;
    }

    @Override
    public boolean putsBarsInGrids() {
        return false;
    }
}
