package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A handle that draws its own picture in legends. */
@FunctionalInterface
public interface LegendPicture {
    /** The artists of the picture in a box of a size in points. */
    List<Artist> marks(double width, double height, double descent, double size);

    /** The artists by which legends show a handle when nothing else is said. */
    static List<Artist> usual(
            Object handle,
            Map<String, ? extends @Nullable Object> options,
            double width,
            double height,
            double descent,
            double size) {
        return LegendMarks.of(handle, new LegendStyle(options), width, height, descent, size);
    }
}
