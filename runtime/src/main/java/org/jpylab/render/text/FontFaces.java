package org.jpylab.render.text;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jpylab.render.font.TrueTypeFont;

import java.util.List;
import java.util.Locale;

/** Finds the bundled font closest to what a text asks for. */
public final class FontFaces {
    private static final List<String> GENERIC =
            List.of("sans-serif", "serif", "cursive", "fantasy", "monospace");

    private FontFaces() {}

    static TrueTypeFont of(FontProperties font) {
        String first = font.family().isEmpty() ? "" : font.family().getFirst();
        if (FontProperties.isFile(first)) {
            return TrueTypeFont.ofFile(first);
        }
        return face(kind(font), font.isBold(), font.isItalic());
    }

    /** The path of a font's file; of the fonts that come along its name alone. */
    public static String fileName(FontProperties font) {
        String name = of(font).name();
        return FontProperties.isFile(name) ? name : name + ".ttf";
    }

    private static String kind(FontProperties font) {
        for (String family : font.family()) {
            String kind = kindOf(family);
            if (!kind.isEmpty()) {
                return kind;
            }
            String generic = generic(family);
            if (GENERIC.contains(generic)) {
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
                    default ->
                            "DejaVuSans"
                                    + (bold || italic ? "-" : "")
                                    + (bold ? "Bold" : "")
                                    + (italic ? "Oblique" : "");
                };
        return TrueTypeFont.named(name);
    }
}
