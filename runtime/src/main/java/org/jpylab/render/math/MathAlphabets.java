package org.jpylab.render.math;

import org.jpylab.render.font.TrueTypeFont;

/** Calligraphic, double-struck, Fraktur and script letters, from STIX and Unicode's blocks. */
final class MathAlphabets {
    private static final int CALLIGRAPHIC = 0xe22d;

    private MathAlphabets() {}

    static MathFont.Choice choose(String font, int codePoint, MathFont fonts) {
        TrueTypeFont plain = TrueTypeFont.named("DejaVuSans");
        boolean capital = codePoint >= 'A' && codePoint <= 'Z';
        boolean small = codePoint >= 'a' && codePoint <= 'z';
        if (font.equals("cal")) {
            return capital
                    ? new MathFont.Choice(
                            TrueTypeFont.named("STIXNonUniIta"),
                            CALLIGRAPHIC + codePoint - 'A',
                            true)
                    : fonts.withFallback(TrueTypeFont.named("DejaVuSans-Oblique"), codePoint, true);
        }
        if (!capital && !small && !(font.equals("bb") && Character.isDigit(codePoint))) {
            return fonts.withFallback(plain, codePoint, false);
        }
        int mapped = mapped(font, codePoint);
        TrueTypeFont face =
                TrueTypeFont.named(font.equals("scr") ? "STIXGeneralItalic" : "STIXGeneral");
        return fonts.withFallback(face, mapped, font.equals("scr"));
    }

    /** The letter in Unicode's mathematical block, or where it was before the block existed. */
    private static int mapped(String font, int c) {
        return switch (font) {
            case "bb" ->
                    switch (c) {
                        case 'C' -> 0x2102;
                        case 'H' -> 0x210d;
                        case 'N' -> 0x2115;
                        case 'P' -> 0x2119;
                        case 'Q' -> 0x211a;
                        case 'R' -> 0x211d;
                        case 'Z' -> 0x2124;
                        default -> inBlock(c, 0x1d538, 0x1d552, 0x1d7d8);
                    };
            case "frak" ->
                    switch (c) {
                        case 'C' -> 0x212d;
                        case 'H' -> 0x210c;
                        case 'I' -> 0x2111;
                        case 'R' -> 0x211c;
                        case 'Z' -> 0x2128;
                        default -> inBlock(c, 0x1d504, 0x1d51e, '0');
                    };
            default ->
                    switch (c) {
                        case 'B' -> 0x212c;
                        case 'E' -> 0x2130;
                        case 'F' -> 0x2131;
                        case 'H' -> 0x210b;
                        case 'I' -> 0x2110;
                        case 'L' -> 0x2112;
                        case 'M' -> 0x2133;
                        case 'R' -> 0x211b;
                        case 'e' -> 0x212f;
                        case 'g' -> 0x210a;
                        case 'o' -> 0x2134;
                        default -> inBlock(c, 0x1d49c, 0x1d4b6, '0');
                    };
        };
    }

    private static int inBlock(int c, int capitals, int smalls, int digits) {
        if (c >= 'A' && c <= 'Z') {
            return capitals + c - 'A';
        }
        return c >= 'a' && c <= 'z' ? smalls + c - 'a' : digits + c - '0';
    }
}
