package org.jpylab.notebook;

import java.util.Locale;

/** Identifiers of cells, the same for the same notebook. */
final class CellIds {
    private CellIds() {}

    static String id(int index, String source) {
        return String.format(Locale.ROOT, "%04x%08x", index & 0xffff, source.hashCode());
    }
}
