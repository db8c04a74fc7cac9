package org.jpylab.render.math;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names of TeX symbols, and how much space they want around them. */
final class TexSymbols {
    private static final Map<String, Integer> CODE_POINTS = load();

    static final Set<String> BINARY =
            words(
                    "+ * \u2212 \\pm \\mp \\times \\div \\ast \\star \\circ \\bullet \\cdot \\cap \\cup"
                            + " \\uplus \\dotplus \\sqcap \\sqcup \\vee \\wedge \\setminus \\wr \\diamond"
                            + " \\bigtriangleup \\bigtriangledown \\triangleleft \\triangleright \\lhd"
                            + " \\rhd \\unlhd \\unrhd \\oplus \\ominus \\otimes \\oslash \\odot \\bigcirc"
                            + " \\dagger \\ddagger \\amalg \\dotminus");
    private static final Set<String> RELATIONS =
            words(
                    "= < > : \\leq \\geq \\equiv \\models \\prec \\succ \\sim \\perp \\preceq \\succeq"
                            + " \\simeq \\mid \\ll \\gg \\asymp \\parallel \\subset \\supset \\approx"
                            + " \\bowtie \\subseteq \\supseteq \\cong \\Join \\sqsubset \\sqsupset \\neq"
                            + " \\smile \\sqsubseteq \\sqsupseteq \\doteq \\frown \\in \\ni \\propto"
                            + " \\vdash \\dashv \\dots \\doteqdot");
    private static final Set<String> ARROWS =
            words(
                    "\\leftarrow \\longleftarrow \\uparrow \\Leftarrow \\Longleftarrow \\Uparrow"
                            + " \\rightarrow \\longrightarrow \\downarrow \\Rightarrow \\Longrightarrow"
                            + " \\Downarrow \\leftrightarrow \\longleftrightarrow \\updownarrow"
                            + " \\Leftrightarrow \\Longleftrightarrow \\Updownarrow \\mapsto"
                            + " \\longmapsto \\nearrow \\hookleftarrow \\hookrightarrow \\searrow"
                            + " \\leftharpoonup \\rightharpoonup \\swarrow \\leftharpoondown"
                            + " \\rightharpoondown \\nwarrow \\rightleftharpoons \\leadsto");
    static final Set<String> PUNCTUATION = words(", ; . ! \\ldotp \\cdotp");
    static final Set<String> WITH_LIMITS =
            words(
                    "\\sum \\prod \\coprod \\bigcap \\bigcup \\bigsqcup \\bigvee \\bigwedge \\bigodot"
                            + " \\bigotimes \\bigoplus \\biguplus");
    static final Set<String> INTEGRALS = words("\\int \\oint");
    static final Set<String> FUNCTIONS =
            words(
                    "arccos csc ker min arcsin deg lg Pr arctan det lim sec arg dim liminf sin cos exp"
                            + " limsup sinh cosh gcd ln sup cot hom log tan coth inf max tanh");
    static final Set<String> LIMIT_FUNCTIONS = words("lim liminf limsup sup max min");
    static final Set<String> FONTS = words("rm cal it tt sf bf default bb frak scr regular");
    static final Set<String> LEFT_DELIMITERS = words("( [ \\{ < \\lfloor \\langle \\lceil");
    static final Set<String> DELIMITERS =
            words(
                    "( [ \\{ < \\lfloor \\langle \\lceil ) ] \\} > \\rfloor \\rangle \\rceil | \\| /"
                            + " \\backslash \\uparrow \\downarrow \\updownarrow \\Uparrow \\Downarrow"
                            + " \\Updownarrow . \\vert \\Vert");
    static final Map<String, Double> SPACES =
            Map.ofEntries(
                    Map.entry("\\,", 3 / 18.0),
                    Map.entry("\\thinspace", 3 / 18.0),
                    Map.entry("\\/", 3 / 18.0),
                    Map.entry("\\>", 4 / 18.0),
                    Map.entry("\\:", 4 / 18.0),
                    Map.entry("\\;", 5 / 18.0),
                    Map.entry("\\ ", 6 / 18.0),
                    Map.entry("~", 6 / 18.0),
                    Map.entry("\\enspace", 0.5),
                    Map.entry("\\quad", 1.0),
                    Map.entry("\\qquad", 2.0),
                    Map.entry("\\!", -3 / 18.0));
    static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("hat", "\\circumflexaccent"),
                    Map.entry("breve", "\\combiningbreve"),
                    Map.entry("bar", "\\combiningoverline"),
                    Map.entry("grave", "\\combininggraveaccent"),
                    Map.entry("acute", "\\combiningacuteaccent"),
                    Map.entry("tilde", "\\combiningtilde"),
                    Map.entry("dot", "\\combiningdotabove"),
                    Map.entry("ddot", "\\combiningdiaeresis"),
                    Map.entry("dddot", "\\combiningthreedotsabove"),
                    Map.entry("ddddot", "\\combiningfourdotsabove"),
                    Map.entry("vec", "\\combiningrightarrowabove"),
                    Map.entry("\"", "\\combiningdiaeresis"),
                    Map.entry("`", "\\combininggraveaccent"),
                    Map.entry("'", "\\combiningacuteaccent"),
                    Map.entry("~", "\\combiningtilde"),
                    Map.entry(".", "\\combiningdotabove"),
                    Map.entry("^", "\\circumflexaccent"),
                    Map.entry("overrightarrow", "\\rightarrow"),
                    Map.entry("overleftarrow", "\\leftarrow"),
                    Map.entry("mathring", "\\circ"),
                    Map.entry("widehat", "\\widehat"),
                    Map.entry("widetilde", "\\widetilde"),
                    Map.entry("widebar", "\\widebar"));

    private TexSymbols() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> codePoints = new HashMap<>();
        try (InputStream in = TexSymbols.class.getResourceAsStream("symbols.txt")) {
            if (in == null) {
                throw new IllegalStateException("symbols.txt is missing from the jar");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int blank = line.indexOf(' ');
                codePoints.put(
                        "\\" + line.substring(0, blank),
                        Integer.valueOf(line.substring(blank + 1), 16));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String sign : new String[] {"%", "$", "{", "}", "[", "]", "_", "#"}) {
            codePoints.put("\\" + sign, (int) sign.charAt(0));
        }
        codePoints.put("\\|", 0x2016);
        return codePoints;
    }

    /** The character of a symbol as TeX writes it, or null. */
    static @Nullable Integer codePoint(String tex) {
        if (tex.startsWith("\\")) {
            return CODE_POINTS.get(tex);
        }
        return tex.codePointCount(0, tex.length()) == 1
                ? Integer.valueOf(tex.codePointAt(0))
                : null;
    }

    static boolean isSpaced(String tex) {
        return BINARY.contains(tex) || RELATIONS.contains(tex) || ARROWS.contains(tex);
    }
}
