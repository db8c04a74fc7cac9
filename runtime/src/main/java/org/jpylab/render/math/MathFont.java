package org.jpylab.render.math;

import org.jpylab.render.font.SizedFont;
import org.jpylab.render.font.TrueTypeFont;

import java.util.List;

/**
 * Chooses faces for the characters of formulas: large operators from DejaVu Sans Display, letters
 * from the font in force, what DejaVu lacks from STIX. The families are DejaVu's, STIX and Computer
 * Modern.
 *
 * @param text the face of the text around formulas
 * @param dpi pixels per inch
 * @param fitted to pixel rows
 */
record MathFont(TrueTypeFont text, String family, double dpi, boolean fitted) {
    /**
     * A character in a face.
     *
     * @param font the font that was in force, such as {@code it}
     */
    record Choice(TrueTypeFont face, int codePoint, boolean slanted, String font) {
        Choice(TrueTypeFont face, int codePoint, boolean slanted) {
            this(face, codePoint, slanted, "");
        }

        Choice in(String newFont) {
            return new Choice(face, codePoint, slanted, newFont);
        }
    }

    private static final List<String> SIZED =
            List.of(
                    "STIXSizOneSymReg",
                    "STIXSizTwoSymReg",
                    "STIXSizThreeSymReg",
                    "STIXSizFourSymReg",
                    "STIXSizFiveSymReg");

    Choice choose(String tex, int codePoint, String font) {
        return find(tex, codePoint, font).in(font);
    }

    private Choice find(String tex, int codePoint, String font) {
        Choice modern = family.equals("cm") ? ComputerModern.choose(tex, codePoint, font) : null;
        if (modern != null) {
            return modern;
        }
        boolean sign = TexSymbols.INTEGRALS.contains(tex);
        TrueTypeFont display =
                TrueTypeFont.named(
                        family.equals("dejavuserif") ? "DejaVuSerifDisplay" : "DejaVuSansDisplay");
        if (display.has(codePoint) && !family.equals("stix")) {
            return new Choice(
                    display, codePoint, font.equals("it") && isSlanted(codePoint) || sign);
        }
        boolean italic = font.equals("it") && isSlanted(codePoint);
        if (font.equals("cal") || font.equals("bb") || font.equals("frak") || font.equals("scr")) {
            return MathAlphabets.choose(font, codePoint, this);
        }
        TrueTypeFont face =
                switch (font) {
                    case "it" -> italic ? face(false, true) : face(false, false);
                    case "bf" -> face(true, false);
                    case "tt" -> TrueTypeFont.named("DejaVuSansMono");
                    case "sf" -> TrueTypeFont.named("DejaVuSans");
                    case "regular", "default" -> text;
                    default -> face(false, false);
                };
        return withFallback(face, codePoint, italic || sign);
    }

    private TrueTypeFont face(boolean bold, boolean italic) {
        if (family.equals("stix")) {
            return TrueTypeFont.named("STIXGeneral" + (bold ? "Bol" : italic ? "Italic" : ""));
        }
        if (family.equals("dejavuserif")) {
            return TrueTypeFont.named("DejaVuSerif" + (bold ? "-Bold" : italic ? "-Italic" : ""));
        }
        return TrueTypeFont.named("DejaVuSans" + (bold ? "-Bold" : italic ? "-Oblique" : ""));
    }

    Choice withFallback(TrueTypeFont face, int codePoint, boolean slanted) {
        if (face.has(codePoint)) {
            return new Choice(face, codePoint, slanted);
        }
        for (String name : List.of("DejaVuSans", "STIXGeneral")) {
            TrueTypeFont other = TrueTypeFont.named(name);
            if (other.has(codePoint)) {
                return new Choice(other, codePoint, slanted);
            }
        }
        return new Choice(face, codePoint, slanted);
    }

    /** Small letters and Latin capitals lean; Greek capitals, digits and signs do not. */
    private static boolean isSlanted(int codePoint) {
        boolean greekCapital =
                codePoint >= 0x391 && codePoint <= 0x3a9 && Character.isUpperCase(codePoint);
        return codePoint < 0x10000 && Character.isLetter(codePoint) && !greekCapital;
    }

    /** The faces that have a delimiter in growing sizes: the usual one, then STIX's. */
    List<TrueTypeFont> sizes(int codePoint) {
        List<TrueTypeFont> faces = new java.util.ArrayList<>();
        TrueTypeFont usual = TrueTypeFont.named("DejaVuSans");
        if (usual.has(codePoint)) {
            faces.add(usual);
        }
        for (String name : SIZED) {
            TrueTypeFont face = TrueTypeFont.named(name);
            if (face.has(codePoint)) {
                faces.add(face);
            }
        }
        return faces;
    }

    SizedFont sized(TrueTypeFont face, double pixels) {
        return SizedFont.of(face, pixels * 72 / dpi, dpi, fitted);
    }
}
