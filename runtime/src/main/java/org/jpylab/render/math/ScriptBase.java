package org.jpylab.render.math;

import java.util.ArrayList;
import java.util.List;

/** What scripts are attached to: the last glyph counts with its advance, unkerned. */
final class ScriptBase {
    private ScriptBase() {}

    static List<MathBox> parts(MathBox nucleus) {
        if (nucleus instanceof MathBox.Glyph glyph) {
            return List.of(glyph.withWidth(glyph.advance()));
        }
        if (!(nucleus instanceof MathBox.Row row)) {
            return List.of(nucleus);
        }
        List<MathBox> parts = new ArrayList<>(row.boxes());
        int n = parts.size();
        if (n > 1
                && parts.get(n - 1) instanceof MathBox.Gap
                && parts.get(n - 2) instanceof MathBox.Glyph) {
            parts.removeLast();
        }
        if (!parts.isEmpty() && parts.getLast() instanceof MathBox.Glyph last) {
            parts.set(parts.size() - 1, last.withWidth(last.advance()));
        }
        return parts;
    }
}
