package org.jpylab.figure.artist;

import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The font of a text.
 *
 * @param family names to try in turn; generic ones such as {@code sans-serif} are looked up in
 *     {@code font.sans-serif} by the reader; the path of a font file alone
 * @param style {@code normal}, {@code italic} or {@code oblique}
 * @param weight 0 to 1000; 400 is normal, 700 bold
 * @param size in points
 * @param formulas the fonts of formulas, such as {@code stix}
 */
public record FontProperties(
        List<String> family,
        String style,
        String variant,
        int weight,
        Object stretch,
        double size,
        String formulas) {
    private static final Map<String, Double> FACTORS =
            Map.ofEntries(
                    Map.entry("xx-small", 0.579),
                    Map.entry("x-small", 0.694),
                    Map.entry("small", 0.833),
                    Map.entry("medium", 1.0),
                    Map.entry("large", 1.200),
                    Map.entry("x-large", 1.440),
                    Map.entry("xx-large", 1.728),
                    Map.entry("larger", 1.2),
                    Map.entry("smaller", 0.833));
    private static final Map<String, Integer> WEIGHTS =
            Map.ofEntries(
                    Map.entry("ultralight", 100),
                    Map.entry("light", 200),
                    Map.entry("normal", 400),
                    Map.entry("regular", 400),
                    Map.entry("book", 400),
                    Map.entry("medium", 500),
                    Map.entry("roman", 500),
                    Map.entry("semibold", 600),
                    Map.entry("demibold", 600),
                    Map.entry("demi", 600),
                    Map.entry("bold", 700),
                    Map.entry("heavy", 800),
                    Map.entry("extra bold", 800),
                    Map.entry("black", 900));

    /** The font of the rc parameters. */
    public static FontProperties ofRc() {
        RcParams rc = RcParams.current();
        List<String> family = rc.list("font.family").stream().map(Values::text).toList();
        return new FontProperties(
                family,
                rc.text("font.style"),
                rc.text("font.variant"),
                weightOf(rc.get("font.weight")),
                rc.value("font.stretch"),
                rc.number("font.size"),
                rc.text("mathtext.fontset"));
    }

    /** Points of a size given as a number or a word such as {@code large}; null is the default. */
    public static double sizeOf(@Nullable Object size) {
        double base = RcParams.current().number("font.size");
        if (size == null) {
            return base;
        }
        if (size instanceof String word) {
            Double factor = FACTORS.get(word);
            if (factor != null) {
                return base * factor;
            }
            if (!word.matches("[0-9.]+")) {
                throw org.jpylab.error.PyError.valueError(
                        "Size is invalid. Valid font size are xx-small, x-small, small, medium,"
                                + " large, x-large, xx-large, larger, smaller, None");
            }
        }
        return Math.max(1.0, Values.number(size));
    }

    /** The number of a weight given as a number or a word such as {@code bold}. */
    public static int weightOf(@Nullable Object weight) {
        if (weight == null) {
            return weightOf(RcParams.current().get("font.weight"));
        }
        if (weight instanceof String word) {
            Integer known = WEIGHTS.get(word);
            if (known == null) {
                throw org.jpylab.error.PyError.valueError(
                        "weight=" + org.jpylab.figure.value.Values.repr(word) + " is invalid");
            }
            return known;
        }
        return (int) Values.number(weight);
    }

    /** The name of a family, its generic name resolved to the first of its rc list. */
    public String firstFamily() {
        String first = family.isEmpty() ? "sans-serif" : family.getFirst();
        return switch (first) {
            case "sans-serif", "serif", "cursive", "fantasy", "monospace" ->
                    Values.text(RcParams.current().list("font." + first).getFirst());
            case "sans", "sans serif" ->
                    Values.text(RcParams.current().list("font.sans-serif").getFirst());
            default -> first;
        };
    }

    /** Whether the name of a family is the path of a font file. */
    public static boolean isFile(String family) {
        return family.endsWith(".ttf") || family.endsWith(".otf") || family.endsWith(".ttc");
    }

    public boolean isBold() {
        return weight >= 600;
    }

    public boolean isItalic() {
        return !style.equals("normal");
    }

    public FontProperties withSize(@Nullable Object newSize) {
        return new FontProperties(
                family, style, variant, weight, stretch, sizeOf(newSize), formulas);
    }

    public FontProperties withWeight(@Nullable Object newWeight) {
        return new FontProperties(
                family, style, variant, weightOf(newWeight), stretch, size, formulas);
    }

    public FontProperties withStyle(@Nullable Object newStyle) {
        String word =
                newStyle == null ? RcParams.current().text("font.style") : Values.text(newStyle);
        return new FontProperties(
                family,
                Styles.oneOf("style", word, List.of("normal", "italic", "oblique")),
                variant,
                weight,
                stretch,
                size,
                formulas);
    }

    public FontProperties withVariant(@Nullable Object newVariant) {
        String word =
                newVariant == null
                        ? RcParams.current().text("font.variant")
                        : Values.text(newVariant);
        return new FontProperties(
                family,
                style,
                Styles.oneOf("variant", word, List.of("normal", "small-caps")),
                weight,
                stretch,
                size,
                formulas);
    }

    public FontProperties withFamily(@Nullable Object newFamily) {
        Object names = newFamily == null ? RcParams.current().get("font.family") : newFamily;
        List<String> list =
                names instanceof String name
                        ? List.of(name)
                        : Values.items(names).stream().map(Values::text).toList();
        return new FontProperties(list, style, variant, weight, stretch, size, formulas);
    }

    public FontProperties withStretch(@Nullable Object newStretch) {
        Object value = newStretch == null ? RcParams.current().value("font.stretch") : newStretch;
        return new FontProperties(family, style, variant, weight, value, size, formulas);
    }

    /** The same font with other fonts for formulas; null for those of the rc parameters. */
    public FontProperties withFormulas(@Nullable Object fonts) {
        String word =
                Values.text(fonts == null ? RcParams.current().get("mathtext.fontset") : fonts);
        return new FontProperties(
                family,
                style,
                variant,
                weight,
                stretch,
                size,
                Styles.oneOf(
                        "fontfamily",
                        word,
                        List.of("dejavusans", "dejavuserif", "cm", "stix", "stixsans", "custom")));
    }
}
