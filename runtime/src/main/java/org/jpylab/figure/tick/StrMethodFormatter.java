package org.jpylab.figure.tick;

import org.jpylab.figure.value.PyFormat;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Labels by a format such as {@code {x:.2f}}; {@code {pos}} is the index of the tick. */
public final class StrMethodFormatter extends Formatter {
    private final String format;

    public StrMethodFormatter(String format) {
        this.format = format;
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("x", value);
        fields.put("pos", position);
        return PyFormat.format(format, fields);
    }

    public String pattern() {
        return format;
    }

    @Override
    public String pythonName() {
        return "StrMethodFormatter";
    }
}
