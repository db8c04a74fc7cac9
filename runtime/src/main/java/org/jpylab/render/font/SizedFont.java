package org.jpylab.render.font;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
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

    private record Key(TrueTypeFont font, double points, double dpi, boolean fitted) {
        /** The size in pixels; a fitted one is cut to 64ths of a point and of a pixel. */
        double pixels() {
            return fitted ? cut((int) dpi) / 64 : points * dpi / 72;
        }

        /** The size by which columns are fitted, in pixels. */
        double across() {
            return fitted ? cut((int) (dpi * COLUMNS)) / (64 * COLUMNS) : points * dpi / 72;
        }

        private double cut(long resolution) {
            return Math.floorDiv((long) (points * 64 + 1e-6) * resolution + 36, 72L);
        }
    }

    /** Matplotlib fits columns of an eighth of a pixel. */
    private static final double COLUMNS = 8;

    private static final Map<Key, SizedFont> KNOWN = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final double pixels;
    private final double across;
    private final double points;
    private final double dpi;
    private final boolean fitted;
    private final RowFit rows;
    private final RowFit columns;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private SizedFont(Key key) {
        this.font = key.font;
        this.pixels = key.pixels();
        this.across = key.across();
        this.points = key.points;
        this.dpi = key.dpi;
        this.fitted = key.fitted;
        this.rows = RowFit.toRows(font, pixels);
        this.columns = RowFit.toColumns(font, across * COLUMNS, rows);
    }

    /** The font at a size in points, from a cache. */
    public static SizedFont of(TrueTypeFont font, double points, double dpi, boolean fitted) {
        if (KNOWN.size() > 400) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(new Key(font, points, dpi, fitted), SizedFont::new);
    }

    public TrueTypeFont font() {
        return font;
    }

    public double pixels() {
        return pixels;
    }

    /** The same size of another font. */
    public SizedFont like(TrueTypeFont other) {
        return of(other, points, dpi, fitted);
    }

    /** Pixels per font unit, along the line. */
    public double scale() {
        return across / font.unitsPerEm();
    }

    public Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::make);
    }

    /** How much closer two characters are than their advances say, in pixels; mostly negative. */
    public double kerning(int leftCodePoint, int rightCodePoint) {
        int units = font.kerning(font.glyph(leftCodePoint), font.glyph(rightCodePoint));
        return units == 0 ? 0 : eighths(units * scale());
    }

    /** FreeType counts outlines in 64ths of a pixel. */
    private static double sixtyFourths(double value) {
        return Math.copySign(Math.floor(Math.abs(value) * 64 + 0.5) / 64, value);
    }

    private double eighths(double value) {
        return fitted ? Math.rint(value * COLUMNS) / COLUMNS : value;
    }

    /** The kerning of two glyphs by their numbers, in pixels. */
    public double glyphKerning(int left, int right) {
        int units = font.kerning(left, right);
        return units == 0 ? 0 : eighths(units * scale());
    }

    private Glyph make(int codePoint) {
        int index = font.glyph(codePoint);
        Outline outline = font.outline(index);
        double scale = scale();
        double[] x = new double[outline.size()];
        double[] y = new double[outline.size()];
        double advance = eighths(font.advance(index) * scale);
        if (!fitted) {
            for (int i = 0; i < x.length; i++) {
                x[i] = outline.x()[i] * scale;
                y[i] = -outline.y()[i] * pixels / font.unitsPerEm();
            }
        } else {
            advance = fit(codePoint, index, outline, x, y);
        }
        Path2D shape = GlyphShape.of(outline, x, y);
        // All points count, as in FreeType: also control points, and lone ones that place accents.
        DoubleSummaryStatistics across = Arrays.stream(x).summaryStatistics();
        DoubleSummaryStatistics down = Arrays.stream(y).summaryStatistics();
        boolean empty = x.length == 0;
        return new Glyph(
                index,
                shape,
                advance,
                empty ? 0 : across.getMin(),
                empty ? 0 : across.getMax(),
                empty ? 0 : down.getMin(),
                empty ? 0 : down.getMax());
    }

    /** Fills in fitted coordinates and returns the fitted advance. */
    private double fit(int codePoint, int index, Outline outline, double[] x, double[] y) {
        double scale = scale();
        boolean letter = Scripts.isFitted(codePoint);
        double[] up =
                letter
                        ? rows.fit(outline, !Scripts.isAccent(codePoint))
                        : SymbolFit.toRows(outline, font.unitsPerEm(), pixels);
        for (int i = 0; i < y.length; i++) {
            y[i] = -up[i];
        }
        if (!letter || font.isSlanted()) {
            double[] columns = columns(outline, letter);
            for (int i = 0; i < x.length; i++) {
                x[i] = sixtyFourths(columns[i] / COLUMNS);
            }
            return eighths(font.advance(index) * scale);
        }
        RowFit.Fitted across = columns.fitColumns(outline, font.advance(index));
        // Digits line up in columns, as do all letters of typewriter fonts: their advance is kept.
        boolean digit = Character.isDigit(codePoint);
        double start = digit ? 0 : across.start();
        for (int i = 0; i < x.length; i++) {
            x[i] = sixtyFourths((across.values()[i] - start) / COLUMNS);
        }
        return digit || font.isFixedWidth()
                ? eighths(font.advance(index) * scale)
                : across.advance() / COLUMNS;
    }

    /** The columns of points of signs, or of slanted letters, which are not fitted. */
    private double[] columns(Outline outline, boolean letter) {
        if (!letter && !font.isSlanted()) {
            return SymbolFit.toColumns(outline, font.unitsPerEm(), across * COLUMNS);
        }
        double[] columns = new double[outline.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Math.rint(outline.x()[i] * scale() * COLUMNS * 64) / 64;
        }
        return columns;
    }
}
