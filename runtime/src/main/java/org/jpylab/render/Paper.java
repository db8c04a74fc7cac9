package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * The paper of a page of PostScript.
 *
 * @param width in points, as held upright
 * @param landscape whether figures are turned by a quarter
 */
record Paper(String name, double width, double height, boolean landscape) {
    /** The paper of a name such as {@code letter} or {@code a4}; null for that of the rc. */
    static Paper of(@Nullable Object papertype, @Nullable Object orientation) {
        Object given = papertype == null ? RcParams.current().get("ps.papersize") : papertype;
        String name = Values.text(given).toLowerCase(Locale.ROOT);
        String way =
                orientation == null
                        ? "portrait"
                        : Values.text(orientation).toLowerCase(Locale.ROOT);
        if (!way.equals("portrait") && !way.equals("landscape")) {
            throw PyError.valueError(
                    Values.repr(way)
                            + " is not a valid value for orientation; supported values are"
                            + " 'portrait', 'landscape'");
        }
        double[] inches = inches(name);
        return new Paper(name, 72 * inches[0], 72 * inches[1], way.equals("landscape"));
    }

    private static double[] inches(String name) {
        switch (name) {
            case "letter", "auto" -> {
                return new double[] {8.5, 11};
            }
            case "legal" -> {
                return new double[] {8.5, 14};
            }
            case "ledger" -> {
                return new double[] {11, 17};
            }
            default -> {
                if (!name.matches("[ab]([0-9]|10)")) {
                    throw PyError.valueError(
                            Values.repr(name)
                                    + " is not a valid value for papertype; supported values are"
                                    + " 'auto', 'letter', 'legal', 'ledger', 'a0' to 'a10', 'b0'"
                                    + " to 'b10'");
                }
            }
        }
        // ISO 216: each size halves the one before, the sides keep the ratio of the root of two.
        int halvings = Integer.parseInt(name.substring(1));
        double area = (name.charAt(0) == 'a' ? 1 : Math.sqrt(2)) * Math.pow(0.5, halvings);
        double width = Math.sqrt(area / Math.sqrt(2)) / 0.0254;
        return new double[] {width, width * Math.sqrt(2)};
    }
}
