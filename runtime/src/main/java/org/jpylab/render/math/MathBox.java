package org.jpylab.render.math;

import org.jpylab.render.font.SizedFont;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a formula with a place: TeX's boxes (D. Knuth, The TeXbook, 1984, chapters 11 and 12).
 * Heights go up from the baseline, depths down.
 */
sealed interface MathBox {
    /** Receives glyphs and rules; y goes down. */
    interface Pen {
        void glyph(Glyph glyph, double x, double baseline);

        void rule(double x0, double y0, double x1, double y1);
    }

    /** By how much scripts are smaller than what they belong to. */
    double SMALLER = 0.7;

    /** Sizes after which nothing gets smaller. */
    int SIZES = 6;

    double width();

    double height();

    double depth();

    /** Draws with the baseline starting at (x, y). */
    void draw(Pen pen, double x, double y);

    /** The same at the size of scripts. */
    MathBox smaller();

    /** One character; accents are measured by their ink alone. */
    record Glyph(
            MathFont.Choice choice,
            String tex,
            double pixels,
            int level,
            boolean accent,
            double drop,
            double width,
            double height,
            double depth,
            double advance,
            MathFont fonts)
            implements MathBox {
        static Glyph of(MathFont.Choice choice, String tex, double pixels, MathFont fonts) {
            SizedFont sized = fonts.sized(choice.face(), pixels);
            SizedFont.Glyph ink = sized.glyph(choice.codePoint());
            GlyphBounds bounds = GlyphBounds.of(ink, fonts.fitted());
            double advance = choice.face().advance(ink.index()) * sized.scale();
            double width = choice.codePoint() == ' ' ? advance : bounds.width();
            Glyph made =
                    new Glyph(
                            choice,
                            tex,
                            pixels,
                            0,
                            false,
                            0,
                            width,
                            bounds.top(),
                            bounds.height() - bounds.top(),
                            advance,
                            fonts);
            // The large signs of Computer Modern hang from the baseline.
            boolean hangs = choice.face().name().equals("cmex10");
            return hangs ? made.lowered(-bounds.height() / 2 - pixels / 3) : made;
        }

        static Glyph accent(MathFont.Choice choice, double pixels, MathFont fonts) {
            SizedFont.Glyph ink = fonts.sized(choice.face(), pixels).glyph(choice.codePoint());
            return new Glyph(
                    choice,
                    "",
                    pixels,
                    0,
                    true,
                    0,
                    ink.right() - ink.left(),
                    ink.bottom() - ink.top(),
                    0,
                    ink.right() - ink.left(),
                    fonts);
        }

        SizedFont.Glyph ink() {
            return fonts.sized(choice.face(), pixels).glyph(choice.codePoint());
        }

        Glyph withWidth(double newWidth) {
            return new Glyph(
                    choice, tex, pixels, level, accent, drop, newWidth, height, depth, advance,
                    fonts);
        }

        Glyph lowered(double by) {
            return new Glyph(
                    choice,
                    tex,
                    pixels,
                    level,
                    accent,
                    by,
                    width,
                    height - by,
                    depth + by,
                    advance,
                    fonts);
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            pen.glyph(this, x, y);
        }

        @Override
        public MathBox smaller() {
            double f = level + 1 < SIZES ? SMALLER : 1;
            return new Glyph(
                    choice,
                    tex,
                    pixels * f,
                    level + 1,
                    accent,
                    drop * f,
                    width * f,
                    height * f,
                    depth * f,
                    advance * f,
                    fonts);
        }
    }

    /** Nothing, of a size. */
    record Gap(double width, double height, double depth, int level) implements MathBox {
        static Gap of(double width) {
            return new Gap(width, 0, 0, 0);
        }

        static Gap upright(double height) {
            return new Gap(0, height, 0, 0);
        }

        @Override
        public void draw(Pen pen, double x, double y) {}

        @Override
        public MathBox smaller() {
            double f = level + 1 < SIZES ? SMALLER : 1;
            return new Gap(width * f, height * f, depth * f, level + 1);
        }
    }

    /** A level line, as wide as the column that it is in. */
    record Line(double width, double thickness, int level) implements MathBox {
        @Override
        public double height() {
            return thickness / 2;
        }

        @Override
        public double depth() {
            return thickness / 2;
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            if (thickness > 0) {
                pen.rule(x, y + thickness / 2, x + width, y + thickness * 1.5);
            }
        }

        @Override
        public MathBox smaller() {
            double f = level + 1 < SIZES ? SMALLER : 1;
            return new Line(width * f, thickness * f, level + 1);
        }
    }

    /** A box moved down by a shift. */
    record Shifted(MathBox box, double shift, int level) implements MathBox {
        @Override
        public double width() {
            return box.width();
        }

        @Override
        public double height() {
            return box.height() - shift;
        }

        @Override
        public double depth() {
            return box.depth() + shift;
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            box.draw(pen, x, y + shift);
        }

        @Override
        public MathBox smaller() {
            double f = level + 1 < SIZES ? SMALLER : 1;
            return new Shifted(box.smaller(), shift * f, level + 1);
        }
    }

    /** Boxes side by side on one baseline, kerned. */
    record Row(List<MathBox> boxes, double extra, int level) implements MathBox {
        static Row of(List<MathBox> boxes) {
            return new Row(Kerning.apply(boxes), 0, 0);
        }

        static Row unkerned(List<MathBox> boxes) {
            return new Row(List.copyOf(boxes), 0, 0);
        }

        /** The same with room added at the end. */
        Row widened(double by) {
            return new Row(boxes, extra + by, level);
        }

        @Override
        public double width() {
            return boxes.stream().mapToDouble(MathBox::width).sum() + extra;
        }

        @Override
        public double height() {
            return boxes.stream().mapToDouble(MathBox::height).reduce(0, Math::max);
        }

        @Override
        public double depth() {
            return boxes.stream().mapToDouble(MathBox::depth).reduce(0, Math::max);
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            double at = x;
            for (MathBox box : boxes) {
                box.draw(pen, at, y);
                at += box.width();
            }
        }

        @Override
        public MathBox smaller() {
            double f = level + 1 < SIZES ? SMALLER : 1;
            return new Row(boxes.stream().map(MathBox::smaller).toList(), extra * f, level + 1);
        }
    }

    /** Boxes above each other; the baseline is the last one's. */
    record Column(List<MathBox> boxes) implements MathBox {
        @Override
        public double width() {
            return boxes.stream().mapToDouble(MathBox::width).reduce(0, Math::max);
        }

        @Override
        public double height() {
            double sum = 0;
            for (MathBox box : boxes) {
                sum += box.height() + box.depth();
            }
            return sum - depth();
        }

        @Override
        public double depth() {
            return boxes.getLast().depth();
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            double top = y - height();
            for (MathBox box : boxes) {
                box.draw(pen, x, top + box.height());
                top += box.height() + box.depth();
            }
        }

        @Override
        public MathBox smaller() {
            return new Column(boxes.stream().map(MathBox::smaller).toList());
        }
    }

    /** A box in the middle of a width. */
    static MathBox centered(MathBox box, double width) {
        double left = Math.rint((width - box.width()) / 2);
        List<MathBox> parts = new ArrayList<>();
        parts.add(Gap.of(left));
        parts.add(box);
        parts.add(Gap.of(width - box.width() - left));
        return Row.unkerned(parts);
    }
}
