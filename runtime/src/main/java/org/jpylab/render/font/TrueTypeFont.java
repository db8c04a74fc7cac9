package org.jpylab.render.font;

import org.jpylab.error.PyError;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A scalable font: outlines, advances and kerning in font units. Reads what the TrueType
 * specification calls {@code glyf}, {@code cmap} (formats 4 and 12), {@code hmtx} and {@code kern}.
 */
public final class TrueTypeFont {
    private static final Map<String, TrueTypeFont> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final int unitsPerEm;
    private final int ascender;
    private final int descender;
    private final int count;
    private final Map<Integer, String> names;
    private final GlyphReader glyphs;
    private final CharacterMap characters;
    private final ByteBuffer hmtx;
    private final int metricCount;
    private final Map<Integer, Integer> kerning = new HashMap<>();
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    private TrueTypeFont(String name, FontTables tables) {
        this.name = name;
        ByteBuffer head = tables.table("head");
        unitsPerEm = Short.toUnsignedInt(head.getShort(18));
        boolean longOffsets = head.getShort(50) != 0;
        ByteBuffer hhea = tables.table("hhea");
        ascender = hhea.getShort(4);
        descender = hhea.getShort(6);
        metricCount = Short.toUnsignedInt(hhea.getShort(34));
        hmtx = tables.table("hmtx");
        ByteBuffer maxp = tables.tableOrNull("maxp");
        count = maxp == null ? metricCount : Short.toUnsignedInt(maxp.getShort(4));
        names = FontNames.of(tables.tableOrNull("name"));
        glyphs = new GlyphReader(tables.table("glyf"), tables.table("loca"), longOffsets);
        characters = CharacterMap.of(tables.table("cmap"));
        ByteBuffer kern = tables.tableOrNull("kern");
        if (kern != null) {
            readKerning(kern);
        }
    }

    /** The bundled font of a file name without its ending, such as {@code DejaVuSans}. */
    public static TrueTypeFont named(String name) {
        return LOADED.computeIfAbsent(
                name, n -> new TrueTypeFont(n, FontTables.ofResource(n + ".ttf")));
    }

    /** The font in a file; its outlines must be quadratic, as TrueType's are. */
    public static TrueTypeFont ofFile(String path) {
        return LOADED.computeIfAbsent(
                path,
                p -> {
                    FontTables tables = FontTables.ofFile(p);
                    if (tables.tableOrNull("glyf") == null) {
                        throw PyError.notImplemented("fonts with cubic outlines: " + p);
                    }
                    return new TrueTypeFont(p, tables);
                });
    }

    private void readKerning(ByteBuffer kern) {
        int count = kern.getShort(2);
        int at = 4;
        for (int i = 0; i < count; i++) {
            int length = Short.toUnsignedInt(kern.getShort(at + 2));
            int coverage = Short.toUnsignedInt(kern.getShort(at + 4));
            if ((coverage & 0xff01) == 1) {
                int pairs = Short.toUnsignedInt(kern.getShort(at + 6));
                for (int p = 0; p < pairs; p++) {
                    int entry = at + 14 + 6 * p;
                    kerning.put(kern.getInt(entry), (int) kern.getShort(entry + 4));
                }
            }
            at += length;
        }
    }

    public String name() {
        return name;
    }

    /** The family that the font says it belongs to. */
    public String family() {
        return names.getOrDefault(FontNames.FAMILY, name);
    }

    /** The style that the font says it has, such as {@code Bold Oblique}. */
    public String style() {
        return names.getOrDefault(FontNames.STYLE, "Regular");
    }

    public String postscriptName() {
        return names.getOrDefault(FontNames.POSTSCRIPT, name);
    }

    /** The number of glyphs. */
    public int size() {
        return count;
    }

    /** The code points that have a glyph, in order. */
    public int[] codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(this::has).toArray();
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public int ascender() {
        return ascender;
    }

    public int descender() {
        return descender;
    }

    /** True for italic and oblique fonts. */
    public boolean isSlanted() {
        return name.contains("Oblique") || name.contains("Ital") || name.endsWith("Ita");
    }

    /** True when all characters are equally wide. */
    public boolean isFixedWidth() {
        return name.contains("Mono");
    }

    /** The glyph of a code point; 0, the box for missing ones, when the font has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    public int advance(int glyph) {
        int index = Math.min(glyph, metricCount - 1);
        return Short.toUnsignedInt(hmtx.getShort(4 * index));
    }

    public int kerning(int left, int right) {
        return kerning.getOrDefault(left << 16 | right, 0);
    }

    Outline outline(int glyph) {
        Outline known = outlines.get(glyph);
        if (known == null) {
            known = glyphs.read(glyph, 0);
            outlines.put(glyph, known);
        }
        return known;
    }
}
