package org.jpylab.render.math;

import org.jpylab.render.font.TrueTypeFont;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns terms into boxes, with the proportions that Matplotlib uses for DejaVu: distances in parts
 * of the x-height.
 */
final class FormulaSetter {

    /** TeX's prime is made to be raised: larger and lower than DejaVu's. */
    private static final double PRIME_SIZE = 1.35;

    private static final double PRIME_HEIGHT = 0.62;

    private final MathFont fonts;
    private final double pixels;
    private final String defaultFont;

    /**
     * @param pixels the size of the font
     */
    FormulaSetter(MathFont fonts, double pixels, String defaultFont) {
        this.fonts = fonts;
        this.pixels = pixels;
        this.defaultFont = defaultFont;
    }

    /** How thick lines are. */
    private double thickness() {
        return 0.75 / 12 * pixels;
    }

    private double xHeight() {
        MathFont.Choice x = fonts.choose("x", 'x', defaultFont);
        return MathBox.Glyph.of(x, "x", pixels, fonts).height();
    }

    private MathBox.Gap space(double ems) {
        MathFont.Choice m = fonts.choose("m", 'm', "it");
        return MathBox.Gap.of(MathBox.Glyph.of(m, "m", pixels, fonts).advance() * ems);
    }

    private MathBox.Glyph glyph(Term.Symbol symbol) {
        MathFont.Choice choice = fonts.choose(symbol.tex(), symbol.codePoint(), symbol.font());
        return MathBox.Glyph.of(choice, symbol.tex(), pixels, fonts);
    }

    MathBox.Row row(List<Term> terms) {
        return MathBox.Row.of(terms.stream().map(this::set).toList());
    }

    /** Text outside of formulas. */
    MathBox.Row words(String text) {
        List<MathBox> glyphs = new ArrayList<>();
        text.codePoints()
                .forEach(c ->
                        glyphs.add(glyph(new Term.Symbol(Character.toString(c), c, "regular"))));
        return MathBox.Row.of(glyphs);
    }

    MathBox set(Term term) {
        return switch (term) {
            case Term.Symbol symbol -> glyph(symbol);
            case Term.Space space -> space(space.ems());
            case Term.Row row -> row(row.terms());
            case Term.Function function -> row(function.letters());
            case Term.Script script -> script(script);
            case Term.Fraction fraction -> fraction(fraction);
            case Term.Radical radical -> radical(radical);
            case Term.Accented accented -> accented(accented);
            case Term.Overline overline -> overline(set(overline.body()));
            case Term.Fence fence ->
                    fenced(
                            fence.left(),
                            fence.terms().stream().map(this::set).toList(),
                            fence.right());
            case Term.Stack stack -> stack(stack);
        };
    }

    // Scripts

    private MathBox script(Term.Script script) {
        MathBox sub = script.sub() == null ? null : set(script.sub());
        MathBox sup = superscript(script);
        Term nucleus = script.nucleus();
        boolean limits =
                nucleus instanceof Term.Symbol symbol
                                && TexSymbols.WITH_LIMITS.contains(symbol.tex())
                        || nucleus instanceof Term.Function function && function.limits();
        if (limits && nucleus != null) {
            return limits(set(nucleus), sub, sup);
        }
        MathBox base = nucleus == null ? MathBox.Gap.of(0) : set(nucleus);
        List<MathBox> parts = new ArrayList<>(ScriptBase.parts(base));
        MathBox last = parts.isEmpty() ? MathBox.Gap.of(0) : parts.getLast();
        MathBox scripts = scripts(last, sub, sup);
        List<MathBox> all = new ArrayList<>();
        all.add(MathBox.Row.unkerned(parts));
        all.add(scripts);
        if (script.spaced()) {
            all.add(space(3 / 18.0));
        }
        return MathBox.Row.unkerned(all);
    }

    private @Nullable MathBox superscript(Term.Script script) {
        List<MathBox> parts = new ArrayList<>();
        if (script.sup() != null) {
            parts.add(set(script.sup()));
        }
        for (int i = 0; i < script.primes(); i++) {
            MathFont.Choice prime = fonts.choose("\\prime", 0x2032, "rm");
            MathBox.Glyph mark = MathBox.Glyph.of(prime, "\\prime", pixels * PRIME_SIZE, fonts);
            parts.add(mark.lowered(mark.height() - PRIME_HEIGHT * pixels));
        }
        if (parts.isEmpty()) {
            return null;
        }
        return parts.size() == 1 && script.primes() == 0 ? parts.getFirst() : MathBox.Row.of(parts);
    }

    private MathBox limits(MathBox nucleus, @Nullable MathBox sub, @Nullable MathBox sup) {
        double gap = thickness() * 3;
        MathBox below = sub == null ? null : sub.smaller();
        MathBox above = sup == null ? null : sup.smaller();
        double width = nucleus.width();
        width = above == null ? width : Math.max(width, above.width());
        width = below == null ? width : Math.max(width, below.width());
        List<MathBox> column = new ArrayList<>();
        if (above != null) {
            column.add(MathBox.centered(above, width));
            column.add(MathBox.Gap.upright(gap));
        }
        column.add(MathBox.centered(nucleus, width));
        double shift = 0;
        if (below != null) {
            column.add(MathBox.Gap.upright(gap));
            column.add(MathBox.centered(below, width));
            shift = below.height() + gap + nucleus.depth();
        }
        return MathBox.Row.of(List.of(new MathBox.Shifted(new MathBox.Column(column), shift, 0)));
    }

    private MathBox scripts(MathBox last, @Nullable MathBox sub, @Nullable MathBox sup) {
        ScriptMetrics metrics = ScriptMetrics.of(fonts.family());
        double x = xHeight();
        double height = last.height();
        boolean integral =
                last instanceof MathBox.Glyph glyph && TexSymbols.INTEGRALS.contains(glyph.tex());
        boolean slanted = last instanceof MathBox.Glyph glyph && glyph.choice().slanted();
        double superKern = metrics.delta() * x;
        double subKern = metrics.delta() * x;
        if (slanted) {
            superKern += metrics.delta() * x + metrics.slanted() * (height - x * 2 / 3);
            subKern = 0;
            if (integral) {
                subKern = (3 * metrics.delta() - metrics.integral()) * height;
                superKern = (3 * metrics.delta() + metrics.integral()) * height;
            }
        }
        double baseline = integral ? last.depth() : 0;
        double room = integral ? 0 : metrics.after() * x;
        double rise = integral ? height - metrics.drop() * x : metrics.rise() * x;
        double fall = integral ? baseline + metrics.drop() * x : metrics.fall() * x;
        MathBox low = sub == null ? null : script(sub, subKern);
        MathBox high = sup == null ? null : script(sup, superKern);
        if (low == null && high == null) {
            return MathBox.Gap.of(0);
        }
        if (high == null) {
            return widened(low, room, fall);
        }
        if (low == null) {
            return widened(high, room, -rise);
        }
        double fallen = integral ? fall : metrics.fallBelow() * x;
        double clearance = 2 * thickness() - ((rise - high.depth()) - (low.height() - fallen));
        double risen = rise + Math.max(0, clearance);
        double between = (risen - high.depth()) - (low.height() - fallen);
        MathBox column = new MathBox.Column(List.of(high, MathBox.Gap.upright(between), low));
        return widened(column, room, fallen);
    }

    private static MathBox script(MathBox box, double kern) {
        return MathBox.Row.of(List.of(MathBox.Gap.of(kern), box)).smaller();
    }

    private static MathBox widened(@Nullable MathBox box, double room, double shift) {
        MathBox inside = box == null ? MathBox.Gap.of(0) : box;
        return MathBox.Row.unkerned(List.of(new MathBox.Shifted(inside, shift, 0))).widened(room);
    }

    // Fractions, roots, accents

    private MathBox fraction(Term.Fraction fraction) {
        MathBox top = set(fraction.top());
        MathBox bottom = set(fraction.bottom());
        for (int i = 0; i < fraction.smaller(); i++) {
            top = top.smaller();
            bottom = bottom.smaller();
        }
        double thickness = thickness();
        double width = Math.max(top.width(), bottom.width());
        Double rule = fraction.rule();
        MathBox column =
                new MathBox.Column(
                        List.of(
                                MathBox.centered(top, width),
                                MathBox.Gap.upright(thickness * 2),
                                new MathBox.Line(width, rule == null ? thickness : rule, 0),
                                MathBox.Gap.upright(thickness * 2),
                                MathBox.centered(bottom, width)));
        var equals = fonts.sized(fonts.choose("=", '=', defaultFont).face(), pixels).glyph('=');
        double middle = -(equals.top() + equals.bottom()) / 2;
        double shift = bottom.height() - (middle - thickness * 3);
        MathBox whole =
                MathBox.Row.unkerned(
                        List.of(
                                new MathBox.Shifted(column, shift, 0),
                                MathBox.Gap.of(thickness * 2)));
        boolean fenced = !fraction.left().isEmpty() || !fraction.right().isEmpty();
        return fenced
                ? fenced(orNone(fraction.left()), List.of(whole), orNone(fraction.right()))
                : whole;
    }

    private static String orNone(String delimiter) {
        return delimiter.isEmpty() ? "." : delimiter;
    }

    private MathBox radical(Term.Radical radical) {
        MathBox body = set(radical.body());
        double thickness = thickness();
        MathBox check = growing(0x221a, body.height() + thickness * 5, body.depth(), true, null);
        List<MathBox> padded =
                List.of(MathBox.Gap.of(2 * thickness), body, MathBox.Gap.of(2 * thickness));
        MathBox inside = MathBox.Row.unkerned(padded);
        double height = check.height() + pixels * 72 / 1200;
        MathBox right = underLine(inside, height);
        Term rootTerm = radical.root();
        MathBox root =
                rootTerm == null
                        ? MathBox.Gap.of(check.width() * 0.5)
                        : set(rootTerm).smaller().smaller();
        return MathBox.Row.unkerned(
                List.of(
                        new MathBox.Shifted(root, -check.height() * 0.6, 0),
                        MathBox.Gap.of(-check.width() * 0.5),
                        check,
                        right));
    }

    /** A box below a line, together of a given height. */
    private MathBox underLine(MathBox body, double height) {
        double thickness = thickness();
        double fill = Math.rint(height - thickness - body.height());
        MathBox column =
                new MathBox.Column(
                        List.of(
                                new MathBox.Line(body.width(), thickness, 0),
                                MathBox.Gap.upright(Math.max(0, fill)),
                                body));
        return column;
    }

    private MathBox overline(MathBox body) {
        double height = body.height() + thickness() * 3 + pixels * 72 / 1200;
        return MathBox.Row.unkerned(List.of(underLine(body, height)));
    }

    private MathBox accented(Term.Accented accented) {
        MathBox body = set(accented.body());
        MathBox accent;
        if (accented.wide()) {
            accent = stretched(accented.accent(), body.width());
        } else {
            accent = MathBox.Glyph.accent(fonts.choose("", accented.accent(), "it"), pixels, fonts);
        }
        if (accented.ring()) {
            accent = accent.smaller().smaller();
        }
        MathBox pushed = MathBox.Row.unkerned(List.of(MathBox.Gap.of(body.width() / 4), accent));
        return new MathBox.Column(
                List.of(
                        MathBox.centered(pushed, body.width()),
                        MathBox.Gap.upright(thickness() * 2),
                        MathBox.Row.of(List.of(body))));
    }

    private MathBox stretched(int codePoint, double width) {
        List<TrueTypeFont> faces = fonts.sizes(codePoint);
        MathBox.Glyph glyph =
                MathBox.Glyph.accent(fonts.choose("", codePoint, "rm"), pixels, fonts);
        for (TrueTypeFont face : faces) {
            glyph =
                    MathBox.Glyph.accent(
                            new MathFont.Choice(face, codePoint, false), pixels, fonts);
            if (glyph.width() >= width) {
                break;
            }
        }
        double factor = glyph.width() > 0 ? width / glyph.width() : 1;
        return MathBox.Glyph.accent(glyph.choice(), pixels * factor, fonts);
    }

    // Delimiters

    private MathBox fenced(String left, List<MathBox> middle, String right) {
        double height = 0;
        double depth = 0;
        for (MathBox box : middle) {
            height = Math.max(height, box.height());
            depth = Math.max(depth, box.depth());
        }
        Double factor = middle.isEmpty() ? Double.valueOf(1) : null;
        List<MathBox> parts = new ArrayList<>();
        if (!left.equals(".")) {
            parts.add(growing(delimiter(left), height, depth, false, factor));
        }
        parts.addAll(middle);
        if (!right.equals(".")) {
            parts.add(growing(delimiter(right), height, depth, false, factor));
        }
        return MathBox.Row.of(parts);
    }

    private static int delimiter(String tex) {
        Integer codePoint =
                switch (tex) {
                    case "<", "\\langle" -> Integer.valueOf(0x27e8);
                    case ">", "\\rangle" -> Integer.valueOf(0x27e9);
                    default -> TexSymbols.codePoint(tex);
                };
        return codePoint == null ? '|' : codePoint;
    }

    /** A character as high as what it stands beside: the first large enough, then scaled. */
    private MathBox growing(
            int codePoint, double height, double depth, boolean root, @Nullable Double factor) {
        List<TrueTypeFont> faces = fonts.sizes(codePoint);
        if (root && faces.size() > 1) {
            faces = faces.subList(0, faces.size() - 1);
        }
        double wanted = height + depth;
        MathFont.Choice choice = fonts.choose("", codePoint, "rm");
        MathBox.Glyph glyph = MathBox.Glyph.of(choice, "", pixels, fonts);
        int index = 0;
        for (TrueTypeFont face : faces) {
            choice = new MathFont.Choice(face, codePoint, false);
            glyph = MathBox.Glyph.of(choice, "", pixels, fonts);
            if (glyph.height() + glyph.depth() >= wanted - 0.2 * xHeight()) {
                break;
            }
            index++;
        }
        double shift = 0;
        if (index > 0 || faces.size() == 1) {
            double total = glyph.height() + glyph.depth();
            double by = factor != null ? factor : total > 0 ? wanted / total : 1;
            glyph = MathBox.Glyph.of(choice, "", pixels * by, fonts);
            shift = depth - glyph.depth();
        }
        MathBox row = MathBox.Row.of(List.of(glyph));
        return shift == 0 ? row : new MathBox.Shifted(row, shift, 0);
    }

    private MathBox stack(Term.Stack stack) {
        MathBox note = set(stack.note()).smaller();
        MathBox body = set(stack.body());
        double width = Math.max(note.width(), body.width());
        double gap = thickness() * 3;
        MathBox wideNote = MathBox.centered(note, width);
        MathBox wideBody = MathBox.centered(body, width);
        if (!stack.under()) {
            return new MathBox.Column(List.of(wideNote, MathBox.Gap.upright(gap), wideBody));
        }
        MathBox column = new MathBox.Column(List.of(wideBody, MathBox.Gap.upright(gap), wideNote));
        return new MathBox.Shifted(column, body.depth() + note.height() + gap, 0);
    }
}
