package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Makes room for labels by moving the edges of the subplots. */
public final class TightEngine implements LayoutEngine {
    private double pad = 1.08;
    private @Nullable Double padY;
    private @Nullable Double padX;
    private double @Nullable [] rect;

    /**
     * Sets pads in units of the font size; null leaves a value as it is.
     *
     * @param newRect the part of the figure to fill: left, bottom, right, top in fractions
     */
    public void set(
            @Nullable Double newPad,
            @Nullable Double newPadY,
            @Nullable Double newPadX,
            double @Nullable [] newRect) {
        pad = newPad == null ? pad : newPad;
        padY = newPadY == null ? padY : newPadY;
        padX = newPadX == null ? padX : newPadX;
        rect = newRect == null ? rect : newRect.clone();
    }

    @Override
    public void arrange(Figure figure) {
        figure.quietly(() -> {
            TightLayout.apply(figure, pad, padY, padX, rect);
            return true;
        });
    }

    @Override
    public boolean allowsAdjusting() {
        return true;
    }

    @Override
    public boolean putsBarsInGrids() {
        return true;
    }
}
