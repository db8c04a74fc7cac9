package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A colour: red, green, blue and opacity between 0 and 1.
 *
 * @param alphaImplied whether the opacity follows from a colour given without one: Python then sees
 *     the integer 1 or 0; equal colours may differ in it
 */
public record Rgba(double red, double green, double blue, double alpha, boolean alphaImplied) {
    public static final Rgba BLACK = new Rgba(0, 0, 0, 1);
    public static final Rgba WHITE = new Rgba(1, 1, 1, 1);

    /** Invisible: what {@code 'none'} means. */
    public static final Rgba NONE = new Rgba(0, 0, 0, 0);

    public Rgba(double red, double green, double blue, double alpha) {
        this(red, green, blue, alpha, false);
    }

    /**
     * The colour of any Matplotlib colour specification: a name, {@code #rrggbb}, a grey as {@code
     * "0.5"}, {@code "C0"}, or a sequence of three or four numbers.
     */
    public static Rgba of(@Nullable Object spec) {
        return of(spec, null);
    }

    /** Like {@link #of(Object)} with the opacity replaced, unless null or the colour is 'none'. */
    public static Rgba of(@Nullable Object spec, @Nullable Double alpha) {
        return switch (spec) {
            case Rgba rgba -> alpha == null ? rgba : rgba.withAlpha(alpha);
            case String text -> ColorNames.parse(text, alpha);
            case null, default -> ofNumbers(spec, alpha);
        };
    }

    private static Rgba ofNumbers(@Nullable Object spec, @Nullable Double alpha) {
        if (!Values.isSequence(spec)) {
            throw PyError.valueError("Invalid RGBA argument: " + Values.repr(spec));
        }
        List<@Nullable Object> parts = Values.items(spec);
        if (parts.size() == 1 && Values.isSequence(parts.getFirst())) {
            parts = Values.items(parts.getFirst());
        }
        if (parts.size() != 3 && parts.size() != 4) {
            throw PyError.valueError("RGBA sequence should have length 3 or 4");
        }
        double[] channels = {0, 0, 0, 1};
        for (int i = 0; i < parts.size(); i++) {
            if (!Values.isNumber(parts.get(i))) {
                throw PyError.valueError("Invalid RGBA argument: " + Values.repr(spec));
            }
            channels[i] = Values.number(parts.get(i));
        }
        if (alpha != null) {
            channels[3] = alpha;
        }
        for (double channel : channels) {
            if (channel < 0 || channel > 1) {
                throw PyError.valueError("RGBA values should be within 0-1 range");
            }
        }
        return new Rgba(
                channels[0],
                channels[1],
                channels[2],
                channels[3],
                alpha == null && parts.size() == 3);
    }

    /** True when {@link #of(Object)} would give a colour. */
    public static boolean isColor(@Nullable Object spec) {
        if (spec instanceof String text && text.matches("C[0-9]+")) {
            return true;
        }
        try {
            of(spec);
            return true;
        } catch (PyError e) {
            return false;
        }
    }

    /**
     * The colours of one specification or of a sequence of them; {@code 'none'} alone gives none.
     */
    public static List<Rgba> listOf(@Nullable Object spec, @Nullable Double alpha) {
        if (spec instanceof String text && text.toLowerCase(Locale.ROOT).equals("none")) {
            return List.of();
        }
        if (isColor(spec)) {
            return List.of(of(spec, alpha));
        }
        if (spec instanceof String text) {
            throw PyError.valueError(Values.repr(text) + " is not a valid color value.");
        }
        List<Rgba> colors = new ArrayList<>();
        for (Object item : Values.items(spec)) {
            colors.add(of(item, alpha));
        }
        return colors;
    }

    public Rgba withAlpha(double newAlpha) {
        return new Rgba(red, green, blue, newAlpha);
    }

    /** The colour with nothing of it seen. */
    public Rgba unseen() {
        return new Rgba(red, green, blue, 0, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rgba rgba && Arrays.equals(toArray(), rgba.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }

    /** {@code #rrggbb}, without the opacity. */
    public String toHex() {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", byteOf(red), byteOf(green), byteOf(blue));
    }

    /** {@code #rrggbbaa}. */
    public String toHexWithAlpha() {
        return toHex() + String.format(Locale.ROOT, "%02x", byteOf(alpha));
    }

    private static int byteOf(double channel) {
        return (int) Math.rint(channel * 255);
    }

    public double[] toArray() {
        return new double[] {red, green, blue, alpha};
    }

    @Override
    public String toString() {
        return "("
                + Values.repr(red)
                + ", "
                + Values.repr(green)
                + ", "
                + Values.repr(blue)
                + ", "
                + Values.repr(alpha)
                + ")";
    }
}
