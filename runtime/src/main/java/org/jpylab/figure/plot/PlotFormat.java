package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.color.ColorNames;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What a format string such as {@code 'ro--'} says; null where it says nothing. */
record PlotFormat(@Nullable Object lineStyle, @Nullable Object marker, @Nullable Object color) {
    private static final String MARKERS = ".,ov^<>12348sp*hH+xDd|_PX";
    private static final Set<String> STYLES = Set.of("-", "--", "-.", ":", "None", " ", "");

    static PlotFormat parse(String format) {
        PlotFormat asColor = colorAlone(format);
        if (asColor != null) {
            return asColor;
        }
        Object lineStyle = null;
        Object marker = null;
        Object color = null;
        int i = 0;
        while (i < format.length()) {
            String one = format.substring(i, i + 1);
            String two = format.substring(i, Math.min(i + 2, format.length()));
            boolean isTwo = STYLES.contains(two);
            if (isTwo || STYLES.contains(one)) {
                if (lineStyle != null) {
                    throw invalid(format, "two linestyle symbols");
                }
                lineStyle = isTwo ? two : one;
                i += isTwo ? two.length() : 1;
            } else if (MARKERS.contains(one)) {
                if (marker != null) {
                    throw invalid(format, "two marker symbols");
                }
                marker = one;
                i++;
            } else if (ColorNames.all().containsKey(one)) {
                if (color != null) {
                    throw invalid(format, "two color symbols");
                }
                color = one;
                i++;
            } else if (one.equals("C") && i < format.length() - 1) {
                color = cycleColor(format.substring(i + 1, i + 2));
                i += 2;
            } else {
                throw invalid(format, "unrecognized character " + Values.repr(one));
            }
        }
        if (lineStyle == null && marker == null) {
            lineStyle = RcParams.current().get("lines.linestyle");
        }
        return new PlotFormat(
                lineStyle == null ? "None" : lineStyle, marker == null ? "None" : marker, color);
    }

    private static @Nullable PlotFormat colorAlone(String format) {
        boolean greyNumber = false;
        Rgba color;
        try {
            color = Rgba.of(format);
            double grey = Double.parseDouble(format);
            greyNumber = String.valueOf((int) grey).equals(format);
        } catch (PyError e) {
            return null;
        } catch (NumberFormatException e) {
            color = Rgba.of(format);
        }
        return greyNumber ? null : new PlotFormat(null, null, asMatplotlibHasIt(format, color));
    }

    /** A colour of one letter is a tuple whose opacity is the integer 1. */
    private static Object asMatplotlibHasIt(String format, Rgba color) {
        return format.length() == 1
                ? new Object[] {color.red(), color.green(), color.blue(), 1L}
                : color;
    }

    private static Rgba cycleColor(String digit) {
        if (!digit.matches("\\d")) {
            throw PyError.valueError(
                    "invalid literal for int() with base 10: " + Values.repr(digit));
        }
        return Rgba.of("C" + digit);
    }

    private static PyError invalid(String format, String why) {
        return PyError.valueError(
                Values.repr(format) + " is not a valid format string (" + why + ")");
    }
}
