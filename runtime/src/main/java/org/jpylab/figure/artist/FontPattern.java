package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;

import java.util.List;
import java.util.Map;

/** Fonts written as fontconfig does: {@code serif,DejaVu Sans-12:bold:italic:size=14}. */
final class FontPattern {
    private static final Map<String, String> WEIGHTS =
            Map.ofEntries(
                    Map.entry("thin", "light"),
                    Map.entry("extralight", "light"),
                    Map.entry("ultralight", "light"),
                    Map.entry("light", "light"),
                    Map.entry("book", "book"),
                    Map.entry("regular", "regular"),
                    Map.entry("normal", "normal"),
                    Map.entry("medium", "medium"),
                    Map.entry("demibold", "demibold"),
                    Map.entry("semibold", "semibold"),
                    Map.entry("bold", "bold"),
                    Map.entry("extrabold", "extra bold"),
                    Map.entry("black", "black"),
                    Map.entry("heavy", "heavy"));
    private static final Map<String, String> STYLES =
            Map.of("roman", "normal", "italic", "italic", "oblique", "oblique");

    private FontPattern() {}

    /** The font of a pattern; a name alone is a family or the path of a file. */
    static FontProperties read(String pattern) {
        FontProperties font = FontProperties.ofRc();
        if (FontProperties.isFile(pattern)) {
            return font.withFamily(pattern);
        }
        String[] parts = pattern.split(":", -1);
        String names = parts[0];
        int dash = names.lastIndexOf('-');
        if (dash >= 0 && names.substring(dash + 1).matches("[0-9.]+")) {
            font = font.withSize(Double.valueOf(names.substring(dash + 1)));
            names = names.substring(0, dash);
        }
        if (!names.isEmpty()) {
            font = font.withFamily(List.of(names.trim().split(" *, *")));
        }
        for (int i = 1; i < parts.length; i++) {
            font = with(font, parts[i], pattern);
        }
        return font;
    }

    private static FontProperties with(FontProperties font, String part, String pattern) {
        if (WEIGHTS.containsKey(part)) {
            return font.withWeight(WEIGHTS.get(part));
        }
        if (STYLES.containsKey(part)) {
            return font.withStyle(STYLES.get(part));
        }
        int equals = part.indexOf('=');
        String value = part.substring(equals + 1);
        return switch (equals < 0 ? part : part.substring(0, equals)) {
            case "size" -> font.withSize(Double.valueOf(value));
            case "weight" -> font.withWeight(value);
            case "style", "slant" -> font.withStyle(value);
            case "variant" -> font.withVariant(value);
            case "family" -> font.withFamily(value);
            case "stretch", "width" -> font.withStretch(value);
            case "smallcaps" -> font.withVariant("small-caps");
            case "condensed", "expanded" -> font.withStretch(part);
            default ->
                    throw PyError.valueError(
                            "Could not parse font string: " + Values.repr(pattern));
        };
    }
}
