package org.jpylab.figure.space;

import org.jpylab.figure.artist.Line2D;

/** The place in space of a line that is drawn flat. */
record SpaceLine(Line2D line, Points points) implements Spatial {
    @Override
    public double project(Projection projection) {
        Points place = projection.of(points);
        line.setData(place.x(), place.y());
        return place.meanZ();
    }
}
