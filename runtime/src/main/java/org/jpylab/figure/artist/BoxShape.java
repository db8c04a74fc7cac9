package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;

/** An outline of fancy boxes of the program's own. */
@FunctionalInterface
public interface BoxShape {
    /** The outline around a box; {@code size} is that of the text, by which padding is scaled. */
    Path around(double x, double y, double width, double height, double size);
}
