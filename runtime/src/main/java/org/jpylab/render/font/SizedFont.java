package org.jpylab.render.font;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font at a size in pixels: glyph shapes and advances in pixels, y downwards from the baseline,
 * fitted to pixel rows or, for vector output, as designed.
 */
public final class SizedFont {
    /** One glyph. The shape is shared and must not be changed. */
    public record Glyph(
            int index,
            Path2D shape,
            double advance,
            double left,
            double right,
            double top,
            double bottom) {
        /** True when there is ink. */
        public boolean isInked() {
            return right > left;
        }
    }

    private record Key(TrueTypeFont font, double pixels, boolean fitted) {}

    private static final Map<Key, SizedFont> KNOWN = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final double pixels;
    private final boolean fitted;
    private final RowFit rowFit;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private SizedFont(Key key) {
        this.font = key.font;
        this.pixels = key.pixels;
        this.fitted = key.fitted;
        this.rowFit = new RowFit(font, pixels);
    }

    /** The font at a size, from a cache. */
    public static SizedFont of(TrueTypeFont font, double pixels, boolean fitted) {
        if (KNOWN.size() > 400) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(new Key(font, pixels, fitted), SizedFont::new);
    }

    public TrueTypeFont font() {
        return font;
    }

    public double pixels() {
        return pixels;
    }

    /** Pixels per font unit. */
    public double scale() {
        return pixels / font.unitsPerEm();
    }

    public Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::make);
    }

    /** How much closer two characters are than their advances say, in pixels; mostly negative. */
    public double kerning(int leftCodePoint, int rightCodePoint) {
        int units = font.kerning(font.glyph(leftCodePoint), font.glyph(rightCodePoint));
        return units == 0 ? 0 : eighths(units * scale());
    }

    /** Horizontal distances are multiples of an eighth of a pixel, as in Matplotlib. */
    private double eighths(double value) {
        return fitted ? Math.rint(value * 8) / 8 : value;
    }

    private Glyph make(int codePoint) {
        int index = font.glyph(codePoint);
        Outline outline = font.outline(index);
        double scale = scale();
        double[] x = new double[outline.size()];
        double[] y = new double[outline.size()];
        boolean rows = fitted && Scripts.isFitted(codePoint);
        double[] high = rows ? rowFit.fit(outline) : new double[0];
        for (int i = 0; i < x.length; i++) {
            x[i] = outline.x()[i] * scale;
            y[i] = -(rows ? high[i] : outline.y()[i] * scale);
        }
        Path2D shape = GlyphShape.of(outline, x, y);
        double advance = eighths(font.advance(index) * scale);
        var box = shape.getBounds2D();
        return new Glyph(
                index, shape, advance, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
    }
}
