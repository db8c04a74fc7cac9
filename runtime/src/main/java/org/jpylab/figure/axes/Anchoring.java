package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.value.Values;

import java.util.List;

/** The places of a legend by name or by number. */
public final class Anchoring {
    /** In the order of Matplotlib's codes 0 to 10. */
    static final List<String> NAMES =
            List.of(
                    "best",
                    "upper right",
                    "upper left",
                    "lower left",
                    "lower right",
                    "right",
                    "center left",
                    "center right",
                    "lower center",
                    "upper center",
                    "center");

    private Anchoring() {}

    /** The code of a name. */
    public static int code(String name) {
        int code = NAMES.indexOf(name);
        if (code < 0) {
            throw PyError.valueError(
                    Values.repr(name)
                            + " is not a valid value for loc; supported values are "
                            + String.join(", ", NAMES.stream().map(Values::repr).toList()));
        }
        return code;
    }

    /** The lower left corner of a box of a size put at a code's place, {@code pad} inside. */
    public static double[] corner(int code, double width, double height, Bbox around, double pad) {
        Bbox room = around.padded(-pad);
        double cx =
                switch (code) {
                    case 2, 3, 6 -> 0;
                    case 1, 4, 5, 7 -> 1;
                    default -> 0.5;
                };
        double cy =
                switch (code) {
                    case 3, 4, 8 -> 0;
                    case 1, 2, 9 -> 1;
                    default -> 0.5;
                };
        return new double[] {
            room.x0() + cx * (room.width() - width), room.y0() + cy * (room.height() - height)
        };
    }
}
