package org.jpylab.figure.tick;

import org.jpylab.figure.value.PyFormat;
import org.jspecify.annotations.Nullable;

/** Labels by a format such as {@code %.2f}. */
public final class FormatStrFormatter extends Formatter {
    private final String format;

    public FormatStrFormatter(String format) {
        this.format = format;
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        return PyFormat.percent(format, value);
    }

    @Override
    public String pythonName() {
        return "FormatStrFormatter";
    }
}
