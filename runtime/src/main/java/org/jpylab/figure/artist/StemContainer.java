package org.jpylab.figure.artist;

import java.util.List;

/** The parts of one call of {@code stem}. */
public final class StemContainer extends Container {
    private final Line2D markers;
    private final LineCollection stems;
    private final Line2D baseline;

    public StemContainer(Line2D markers, LineCollection stems, Line2D baseline) {
        super(List.of(markers, stems, baseline));
        this.markers = markers;
        this.stems = stems;
        this.baseline = baseline;
    }

    public Line2D markers() {
        return markers;
    }

    public LineCollection stems() {
        return stems;
    }

    public Line2D baseline() {
        return baseline;
    }
}
