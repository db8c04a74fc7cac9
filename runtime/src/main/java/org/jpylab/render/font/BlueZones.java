package org.jpylab.render.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The heights that letters of a font share: capitals, ascenders, the x-height, the baseline and
 * descenders, in font units; and how thick its strokes are.
 *
 * @param xHeight the top of round small letters
 * @param strokes the thickness of the letter o's level strokes; 0 when it has none
 * @param stems the thickness of its upright strokes
 */
record BlueZones(List<Zone> zones, int xHeight, int strokes, int stems) {
    /**
     * One height.
     *
     * @param flat where flat letters end
     * @param round where round ones end, slightly further out
     */
    record Zone(boolean top, int flat, int round) {}

    private static final Map<TrueTypeFont, BlueZones> KNOWN = new ConcurrentHashMap<>();

    static BlueZones of(TrueTypeFont font) {
        return KNOWN.computeIfAbsent(font, BlueZones::measure);
    }

    private static BlueZones measure(TrueTypeFont font) {
        List<Zone> zones = new ArrayList<>();
        zones.add(zone(font, "THEZOCQS", true));
        zones.add(zone(font, "HEZLOCUS", false));
        zones.add(zone(font, "fijkdbh", true));
        Zone small = zone(font, "uvxzoesc", true);
        zones.add(small);
        zones.add(zone(font, "nrxzoesc", false));
        zones.add(zone(font, "pqgjy", false));
        return new BlueZones(
                List.copyOf(zones), small.round, strokes(font, false), strokes(font, true));
    }

    private static Zone zone(TrueTypeFont font, String letters, boolean top) {
        List<Integer> flats = new ArrayList<>();
        List<Integer> rounds = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            Outline outline = font.outline(font.glyph(letter));
            int extreme = extreme(outline, top);
            (isFlat(outline, extreme) ? flats : rounds).add(extreme);
        }
        flats.sort(null);
        rounds.sort(null);
        int flat = median(flats.isEmpty() ? rounds : flats);
        int round = median(rounds.isEmpty() ? flats : rounds);
        if (top != round > flat && round != flat) {
            flat = round = (flat + round) / 2;
        }
        return new Zone(top, flat, round);
    }

    private static int median(List<Integer> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static int extreme(Outline outline, boolean top) {
        int extreme = top ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        for (int y : outline.y()) {
            extreme = top ? Math.max(extreme, y) : Math.min(extreme, y);
        }
        return extreme;
    }

    /** True when two neighbouring points on the curve lie at a height. */
    private static boolean isFlat(Outline outline, int height) {
        int first = 0;
        for (int end : outline.ends()) {
            for (int i = first; i <= end; i++) {
                int next = i == end ? first : i + 1;
                if (outline.y()[i] == height
                        && outline.y()[next] == height
                        && outline.onCurve()[i]
                        && outline.onCurve()[next]) {
                    return true;
                }
            }
            first = end + 1;
        }
        return false;
    }

    private static int strokes(TrueTypeFont font, boolean upright) {
        Outline outline = font.outline(font.glyph('o'));
        List<Level> levels =
                upright
                        ? Level.of(outline.transposed(), font.unitsPerEm(), false, 0, 0, 0)
                        : Level.of(outline, font.unitsPerEm(), true, 0, 0, 0);
        for (Level level : levels) {
            Level link = level.link();
            if (link != null && link.height() > level.height()) {
                return link.height() - level.height();
            }
        }
        return 0;
    }
}
