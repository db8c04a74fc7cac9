package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.knowm.xchart.internal.chartpart.IChart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * A figure as a chart of XChart, so that XChart's encoders ({@code BitmapEncoder}, {@code
 * VectorGraphicsEncoder}, {@code ConsoleEncoder}) and panels take it.
 */
public final class FigureChart implements IChart {
    private final Figure figure;

    public FigureChart(Figure figure) {
        this.figure = figure;
    }

    /** Draws the figure stretched to a size. */
    @Override
    public void paint(Graphics2D graphics, int width, int height) {
        AffineTransform saved = graphics.getTransform();
        graphics.scale((double) width / getWidth(), (double) height / getHeight());
        FigureRenderer.paintOutlines(figure, graphics, figure.pixelBox());
        graphics.setTransform(saved);
        graphics.setClip(null);
    }

    /** The width in pixels. */
    @Override
    public int getWidth() {
        return Math.max(1, (int) (figure.getWidth() * figure.getDpi()));
    }

    /** The height in pixels. */
    @Override
    public int getHeight() {
        return Math.max(1, (int) (figure.getHeight() * figure.getDpi()));
    }

    /** The title of the first axes, or nothing. */
    @Override
    public String getTitle() {
        return figure.axesList().isEmpty()
                ? ""
                : figure.axesList().getFirst().titles().center().getText();
    }
}
