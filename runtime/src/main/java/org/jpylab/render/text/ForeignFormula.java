package org.jpylab.render.text;

import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.render.math.FormulaException;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets formulas beyond Matplotlib's subset with JLaTeXMath, in Computer Modern. What that does not
 * understand either is drawn as it is written, with a warning.
 */
final class ForeignFormula {
    private static final Set<String> WARNED = ConcurrentHashMap.newKeySet();

    private ForeignFormula() {}

    static ShapedLine shape(
            String line, FontProperties font, double dpi, boolean fitted, FormulaException why) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pixels = font.size() * dpi / 72;
        double x = 0;
        double height = 0;
        double descent = 0;
        boolean formula = false;
        for (String part : line.split("(?<!\\\\)\\$", -1)) {
            if (formula) {
                Placed placed = formula(part, pixels);
                if (placed == null) {
                    warn(why);
                    return PlainLine.shape(line, font, dpi, fitted);
                }
                append(shape, placed.shape, x);
                x += placed.width;
                height = Math.max(height, placed.ascent);
                descent = Math.max(descent, placed.descent);
            } else if (!part.isEmpty()) {
                ShapedLine words = PlainLine.shape(part.replace("\\$", "$"), font, dpi, fitted);
                append(shape, words.shape(), x);
                x += words.width();
                height = Math.max(height, words.height() - words.descent());
                descent = Math.max(descent, words.descent());
            }
            formula = !formula;
        }
        return new ShapedLine(shape, x, height + descent, descent, 0, 0, 1 + descent);
    }

    private static void append(Path2D shape, Shape part, double x) {
        shape.append(part.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
    }

    private static void warn(FormulaException why) {
        String explanation = why.explanation();
        if (WARNED.add(explanation)) {
            Warnings.warn("UserWarning", "a formula is drawn as it is written:" + explanation);
        }
    }

    private record Placed(Shape shape, double width, double ascent, double descent) {}

    private static @org.jspecify.annotations.Nullable Placed formula(String tex, double pixels) {
        try {
            TeXFormula parsed = new TeXFormula(tex);
            TeXIcon icon = parsed.createTeXIcon(TeXConstants.STYLE_TEXT, (float) pixels);
            OutlineGraphics outlines = OutlineGraphics.make();
            icon.paintIcon(null, outlines, 0, 0);
            double depth = icon.getTrueIconDepth();
            double above = icon.getTrueIconHeight() - depth;
            AffineTransform lift = AffineTransform.getTranslateInstance(0, -above);
            return new Placed(
                    lift.createTransformedShape(outlines.outline()),
                    icon.getTrueIconWidth(),
                    above,
                    depth);
        } catch (ParseException e) {
            return null;
        }
    }
}
