package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** An artist that is made of other artists, laid out anew before each drawing. */
public final class Composed extends Artist {
    public static final PropertyTable<Composed> COMPOSED =
            PropertyTable.of("Artist", Composed.class, ARTIST);

    /** Lays the parts out. */
    public interface Layout {
        /** The parts in the order of drawing, each in its place. */
        List<Artist> parts();

        /** The box around the parts in pixels, or null when nothing is drawn. */
        @Nullable Bbox extent();
    }

    private final Layout layout;

    public Composed(Layout layout) {
        this.layout = layout;
    }

    @Override
    public PropertyTable<?> properties() {
        return COMPOSED;
    }

    /** The parts, laid out now. */
    public List<Artist> parts() {
        return layout.parts();
    }

    /** The box around the parts in pixels, or null. */
    public @Nullable Bbox extent() {
        return layout.extent();
    }
}
