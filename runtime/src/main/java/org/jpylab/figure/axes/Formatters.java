package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.tick.FormatStrFormatter;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.FuncFormatter;
import org.jpylab.figure.tick.StrMethodFormatter;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

/** What {@code set_major_formatter} takes: formatters, format strings, functions. */
final class Formatters {
    private Formatters() {}

    static Formatter of(@Nullable Object value) {
        return switch (value) {
            case Formatter formatter -> formatter;
            case String format -> new StrMethodFormatter(format);
            case FuncFormatter.Labeler labeler -> new FuncFormatter(labeler);
            case null, default ->
                    throw PyError.typeError(
                            "formatter must be an instance of matplotlib.ticker.Formatter, not a "
                                    + Values.typeName(value));
        };
    }

    /** The same, with old-style format strings too. */
    static Formatter ofColorbar(Object value) {
        return value instanceof String format && format.replace("%%", "").contains("%")
                ? new FormatStrFormatter(format)
                : of(value);
    }
}
