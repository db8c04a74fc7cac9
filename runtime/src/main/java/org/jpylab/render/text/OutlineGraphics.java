package org.jpylab.render.text;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Collects the outlines of all that is drawn. */
final class OutlineGraphics extends VectorGraphics2D {
    private final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private OutlineGraphics() {}

    static OutlineGraphics make() {
        return new OutlineGraphics();
    }

    Path2D outline() {
        return outline;
    }

    @Override
    public void fill(Shape shape) {
        outline.append(getTransform().createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        var glyphs = getFont().createGlyphVector(getFontRenderContext(), text);
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        drawString(new String(data, offset, length), (float) x, (float) y);
    }
}
