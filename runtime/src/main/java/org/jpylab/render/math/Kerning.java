package org.jpylab.render.math;

import java.util.ArrayList;
import java.util.List;

/** Puts the room between boxes that their glyphs ask for. */
final class Kerning {
    private Kerning() {}

    /** The boxes with gaps after glyphs: boxes of glyphs are as wide as their ink. */
    static List<MathBox> apply(List<MathBox> boxes) {
        List<MathBox> kerned = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            MathBox box = boxes.get(i);
            kerned.add(box);
            if (box instanceof MathBox.Glyph glyph && !glyph.accent()) {
                double gap = glyph.advance() - glyph.width();
                if (i + 1 < boxes.size() && boxes.get(i + 1) instanceof MathBox.Glyph next) {
                    gap += pair(glyph, next);
                }
                if (gap != 0) {
                    kerned.add(new MathBox.Gap(gap, 0, 0, glyph.level()));
                }
            }
        }
        return kerned;
    }

    /**
     * Matplotlib looks pairs up by character codes where the font's table has glyph numbers; to set
     * formulas as wide as it does, so does this.
     */
    private static double pair(MathBox.Glyph left, MathBox.Glyph right) {
        boolean alike =
                left.choice().font().equals(right.choice().font())
                        && left.pixels() == right.pixels();
        return alike
                ? left.fonts()
                        .sized(left.choice().face(), left.pixels())
                        .glyphKerning(left.choice().codePoint(), right.choice().codePoint())
                : 0;
    }
}
