package org.jpylab.render.math;

import org.jpylab.figure.value.Resource;
import org.jpylab.render.font.TrueTypeFont;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Knuth's Computer Modern in the TrueType files of BaKoMa: which file has a character, and under
 * which code. Letters and digits are where Unicode has them.
 */
final class ComputerModern {
    private record Place(String file, int code) {}

    private static final int LUNATE_EPSILON = 0x3f5;
    private static final Map<Integer, Place> PLACES = read();

    private ComputerModern() {}

    private static Map<Integer, Place> read() {
        Map<Integer, Place> places = new HashMap<>();
        Resource.lines(ComputerModern.class, "computer-modern.txt")
                .forEach(line -> {
                    String[] parts = line.split(" ");
                    places.put(
                            Integer.parseInt(parts[0], 16),
                            new Place(parts[1], Integer.parseInt(parts[2], 16)));
                });
        return places;
    }

    /** The character in a font of formulas, such as {@code it}; null where the set lacks it. */
    static MathFont.@Nullable Choice choose(String tex, int codePoint, String font) {
        boolean letter = codePoint < 0x80 && Character.isLetter(codePoint);
        boolean digit = codePoint < 0x80 && Character.isDigit(codePoint);
        boolean capital = letter && Character.isUpperCase(codePoint);
        String file =
                switch (font) {
                    case "it" -> letter ? "cmmi10" : digit ? "cmr10" : null;
                    case "rm" -> letter || digit ? "cmr10" : null;
                    case "bf" -> letter || digit ? "cmb10" : null;
                    case "tt" -> letter || digit ? "cmtt10" : null;
                    case "sf" -> letter || digit ? "cmss10" : null;
                    case "cal" -> capital ? "cmsy10" : letter ? "cmmi10" : digit ? "cmr10" : null;
                    default -> "";
                };
        if (file != null) {
            return file.isEmpty()
                    ? null
                    : new MathFont.Choice(
                            TrueTypeFont.named(file),
                            codePoint,
                            letter && (font.equals("it") || font.equals("cal")));
        }
        Place place = PLACES.get(tex.equals("\\epsilon") ? LUNATE_EPSILON : codePoint);
        return place == null
                ? null
                : new MathFont.Choice(
                        TrueTypeFont.named(place.file),
                        place.code,
                        place.file.equals("cmmi10") || TexSymbols.INTEGRALS.contains(tex));
    }
}
