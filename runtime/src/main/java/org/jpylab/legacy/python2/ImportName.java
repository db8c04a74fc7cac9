package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

/** A module or name imported, and the name it gets. */
record ImportName(int first, String name, @Nullable String alias, int last) implements Node {
    /** The name bound by {@code import}. */
    String bound() {
        if (alias != null) {
            return alias;
        }
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
