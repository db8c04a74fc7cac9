package org.jpylab.figure.tick;

import org.jspecify.annotations.Nullable;

/** No labels. */
public final class NullFormatter extends Formatter {
    @Override
    public String format(double value, @Nullable Integer position) {
        return "";
    }

    @Override
    public String pythonName() {
        return "NullFormatter";
    }
}
