package org.jpylab.figure.artist;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The bars of one call of {@code bar}, {@code barh} or {@code hist}. */
public final class BarContainer extends Container {
    private final @Nullable ErrorbarContainer errorbar;
    private final double[] dataValues;
    private final String orientation;

    public BarContainer(
            List<Rectangle> bars,
            @Nullable ErrorbarContainer errorbar,
            double[] dataValues,
            String orientation) {
        super(bars);
        this.errorbar = errorbar;
        this.dataValues = dataValues;
        this.orientation = orientation;
    }

    public List<Rectangle> bars() {
        return members().stream().map(Rectangle.class::cast).toList();
    }

    public @Nullable ErrorbarContainer errorbar() {
        return errorbar;
    }

    public double[] dataValues() {
        return dataValues;
    }

    /** {@code vertical} or {@code horizontal}. */
    public String orientation() {
        return orientation;
    }
}
