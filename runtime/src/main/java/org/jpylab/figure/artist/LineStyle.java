package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A line's dash pattern before scaling by the line width.
 *
 * @param name {@code "-" "--" "-." ":" "None"}; {@code "--"} for a pattern of its own
 * @param offset where in the pattern the line starts
 * @param dashes lengths on, off, on, …; null for solid or no line
 */
public record LineStyle(String name, double offset, double @Nullable [] dashes) {
    public static final LineStyle SOLID = new LineStyle("-", 0, null);
    public static final LineStyle NONE = new LineStyle("None", 0, null);
    private static final List<String> SHORT = List.of("-", "--", "-.", ":", "None", " ", "");
    private static final List<String> LONG = List.of("solid", "dashed", "dashdot", "dotted");

    /** The style of a name or of (offset, (on, off, …)) as Matplotlib takes them. */
    public static LineStyle of(@Nullable Object spec) {
        return switch (spec) {
            case LineStyle style -> style;
            case String name -> named(name);
            case null, default -> pattern(spec);
        };
    }

    private static LineStyle named(String name) {
        if (name.equals(" ") || name.isEmpty() || name.equals("none") || name.equals("None")) {
            return NONE;
        }
        int index = LONG.indexOf(name);
        String shortName = index >= 0 ? SHORT.get(index) : name;
        return switch (shortName) {
            case "-" -> SOLID;
            case "--" -> new LineStyle("--", 0, rcPattern("lines.dashed_pattern"));
            case "-." -> new LineStyle("-.", 0, rcPattern("lines.dashdot_pattern"));
            case ":" -> new LineStyle(":", 0, rcPattern("lines.dotted_pattern"));
            default ->
                    throw PyError.valueError(
                            Values.repr(name)
                                    + " is not a valid value for ls; supported values are '-',"
                                    + " '--', '-.', ':', 'None', ' ', '', 'solid', 'dashed',"
                                    + " 'dashdot', 'dotted'");
        };
    }

    private static double[] rcPattern(String key) {
        return Values.numbers(RcParams.current().get(key));
    }

    private static LineStyle pattern(@Nullable Object spec) {
        if (!Values.isSequence(spec)) {
            throw PyError.valueError("Unrecognized linestyle: " + Values.repr(spec));
        }
        List<@Nullable Object> parts = Values.items(spec);
        if (parts.size() != 2 || parts.get(0) == null) {
            throw PyError.valueError("Unrecognized linestyle: " + Values.repr(spec));
        }
        if (parts.get(1) == null) {
            return new LineStyle("--", 0, null);
        }
        double[] dashes = Values.numbers(parts.get(1));
        return dashes.length == 0
                ? new LineStyle("--", 0, null)
                : dashed(Values.number(parts.get(0)), dashes);
    }

    /** A pattern of lengths on and off; solid when it is empty. */
    public static LineStyle dashed(double offset, double[] dashes) {
        if (dashes.length == 0) {
            return SOLID;
        }
        double sum = 0;
        for (double dash : dashes) {
            sum += dash;
        }
        double start = sum == 0 ? offset : offset - Math.floor(offset / sum) * sum;
        return new LineStyle("--", start, dashes);
    }

    /** Lengths in points for a line of a width; null for a solid line. */
    public double @Nullable [] scaled(double lineWidth) {
        if (dashes == null) {
            return null;
        }
        double[] lengths = dashes.clone();
        double factor = factor(lineWidth);
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] *= factor;
        }
        return lengths;
    }

    /** The start within the pattern in points. */
    public double scaledOffset(double lineWidth) {
        return offset * factor(lineWidth);
    }

    private static double factor(double lineWidth) {
        return RcParams.current().flag("lines.scale_dashes") ? lineWidth : 1;
    }

    public boolean isNone() {
        return name.equals("None");
    }
}
