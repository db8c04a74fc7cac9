package org.jpylab.figure.artist;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The parts of one call of {@code errorbar}. */
public final class ErrorbarContainer extends Container {
    private final @Nullable Line2D line;
    private final List<Line2D> caps;
    private final List<LineCollection> bars;
    private final boolean hasXError;
    private final boolean hasYError;

    public ErrorbarContainer(
            @Nullable Line2D line,
            List<Line2D> caps,
            List<LineCollection> bars,
            boolean hasXError,
            boolean hasYError) {
        super(all(line, caps, bars));
        this.line = line;
        this.caps = caps;
        this.bars = bars;
        this.hasXError = hasXError;
        this.hasYError = hasYError;
    }

    private static List<Artist> all(
            @Nullable Line2D line, List<Line2D> caps, List<LineCollection> bars) {
        List<Artist> all = new ArrayList<>();
        if (line != null) {
            all.add(line);
        }
        all.addAll(caps);
        all.addAll(bars);
        return all;
    }

    /** The line of the data, or null when it is not drawn. */
    public @Nullable Line2D line() {
        return line;
    }

    public List<Line2D> caps() {
        return caps;
    }

    public List<LineCollection> bars() {
        return bars;
    }

    public boolean hasXError() {
        return hasXError;
    }

    public boolean hasYError() {
        return hasYError;
    }
}
