package org.jpylab.render.text;

import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jpylab.render.font.TrueTypeFont;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Finds the bundled font closest to what a text asks for. */
public final class FontFaces {
    private static final List<String> GENERIC =
            List.of("sans-serif", "serif", "cursive", "fantasy", "monospace");

    private static final List<TrueTypeFont> ADDED = new CopyOnWriteArrayList<>();

    private static final Set<String> MISSING = ConcurrentHashMap.newKeySet();

    private FontFaces() {}

    static TrueTypeFont of(FontProperties font) {
        String first = font.family().isEmpty() ? "" : font.family().getFirst();
        if (FontProperties.isFile(first)) {
            return inFile(first);
        }
        TrueTypeFont own = ADDED.isEmpty() ? null : added(font, font.family());
        return own != null ? own : face(kind(font), font.isBold(), font.isItalic());
    }

    /** The path of a font's file; of the fonts that come along its name alone. */
    public static String fileName(FontProperties font) {
        String name = of(font).name();
        return FontProperties.isFile(name) ? name : name + ".ttf";
    }

    /** The font of a file, found from now on by the family that it names. */
    public static TrueTypeFont add(String path) {
        TrueTypeFont font = TrueTypeFont.ofFile(path);
        ADDED.add(font);
        return font;
    }

    /** The font of a file, or of one that comes along, by its file name. */
    public static TrueTypeFont inFile(String path) {
        boolean bundled =
                path.indexOf('/') < 0 && path.endsWith(".ttf") && !new File(path).exists();
        return bundled
                ? TrueTypeFont.named(path.substring(0, path.length() - 4))
                : TrueTypeFont.ofFile(path);
    }

    /** The added font that fits best, or null where one that comes along is named first. */
    private static @Nullable TrueTypeFont added(FontProperties font, List<String> families) {
        for (String family : families) {
            if (!kindOf(family).isEmpty()) {
                return null;
            }
            TrueTypeFont best = null;
            int most = -1;
            for (TrueTypeFont one : ADDED) {
                boolean bold = one.style().contains("Bold");
                boolean italic = one.style().matches(".*(Italic|Oblique).*");
                int alike = (bold == font.isBold() ? 1 : 0) + (italic == font.isItalic() ? 1 : 0);
                if (one.family().equalsIgnoreCase(family) && alike > most) {
                    best = one;
                    most = alike;
                }
            }
            if (best != null) {
                return best;
            }
            if (GENERIC.contains(generic(family))) {
                List<String> names =
                        RcParams.current().list("font." + generic(family)).stream()
                                .map(Values::text)
                                .toList();
                return added(font, names);
            }
        }
        return null;
    }

    private static String kind(FontProperties font) {
        for (String family : font.family()) {
            String kind = kindOf(family);
            if (!kind.isEmpty()) {
                return kind;
            }
            String generic = generic(family);
            if (!GENERIC.contains(generic)) {
                tellMissing(family);
            } else {
                for (Object name : RcParams.current().list("font." + generic)) {
                    String known = kindOf(Values.text(name));
                    if (!known.isEmpty()) {
                        return known;
                    }
                }
                return generic.equals("monospace") ? "mono" : generic;
            }
        }
        return "sans-serif";
    }

    private static void tellMissing(String family) {
        if (MISSING.add(family)) {
            Warnings.log(
                    "matplotlib.font_manager",
                    "findfont: Font family " + Values.repr(family) + " not found.");
        }
    }

    private static String generic(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "sans", "sans serif" -> "sans-serif";
            default -> lower;
        };
    }

    private static String kindOf(String family) {
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "dejavu sans", "bitstream vera sans", "verdana" -> "sans-serif";
            case "dejavu serif", "bitstream vera serif" -> "serif";
            case "dejavu sans mono", "bitstream vera sans mono" -> "mono";
            case "dejavu sans display" -> "display";
            case "stixgeneral" -> "stix";
            case "cmr10", "cmb10", "cmss10", "cmtt10", "cmmi10", "cmsy10", "cmex10" ->
                    family.toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    static TrueTypeFont face(String kind, boolean bold, boolean italic) {
        String name =
                switch (kind) {
                    case "serif" ->
                            bold
                                    ? "DejaVuSerif-Bold"
                                    : italic ? "DejaVuSerif-Italic" : "DejaVuSerif";
                    case "mono" -> bold ? "DejaVuSansMono-Bold" : "DejaVuSansMono";
                    case "display" -> "DejaVuSansDisplay";
                    case "cmr10", "cmb10", "cmss10", "cmtt10", "cmmi10", "cmsy10", "cmex10" -> kind;
                    case "stix" ->
                            "STIXGeneral"
                                    + (bold && italic
                                            ? "BolIta"
                                            : bold ? "Bol" : italic ? "Italic" : "");
                    default ->
                            "DejaVuSans"
                                    + (bold || italic ? "-" : "")
                                    + (bold ? "Bold" : "")
                                    + (italic ? "Oblique" : "");
                };
        return TrueTypeFont.named(name);
    }
}
