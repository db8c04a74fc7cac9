package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Parallel short lines at the times of events: one row of a spike raster. */
public final class EventCollection extends LineCollection {
    public static final PropertyTable<EventCollection> EVENTS =
            PropertyTable.of("EventCollection", EventCollection.class, LINES)
                    .with(
                            "linelength",
                            a -> a.length,
                            (a, v) -> a.reshape(a.offset, Values.number(v)))
                    .with(
                            "lineoffset",
                            a -> a.offset,
                            (a, v) -> a.reshape(Values.number(v), a.length))
                    .with(
                            "orientation",
                            a -> a.horizontal ? "horizontal" : "vertical",
                            (a, v) -> a.setOrientation(v))
                    .with(
                            "positions",
                            a -> a.positions,
                            (a, v) -> a.setPositions(Values.numbers(v)));

    private double[] positions;
    private boolean horizontal;
    private double offset;
    private double length;

    public EventCollection(
            double[] positions,
            boolean horizontal,
            double offset,
            double length,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(lines(sorted(positions), horizontal, offset, length), null, null, kwargs);
        this.positions = sorted(positions);
        this.horizontal = horizontal;
        this.offset = offset;
        this.length = length;
    }

    private static double[] sorted(double[] positions) {
        double[] sorted = positions.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static List<Path> lines(
            double[] positions, boolean horizontal, double offset, double length) {
        List<Path> lines = new ArrayList<>();
        for (double at : positions) {
            double[] along = {at, at};
            double[] across = {offset + length / 2, offset - length / 2};
            lines.add(horizontal ? Path.polyline(along, across) : Path.polyline(across, along));
        }
        return lines;
    }

    @Override
    public PropertyTable<?> properties() {
        return EVENTS;
    }

    private void reshape(double newOffset, double newLength) {
        offset = newOffset;
        length = newLength;
        setPaths(lines(positions, horizontal, offset, length));
    }

    private void setPositions(double[] newPositions) {
        positions = sorted(newPositions);
        reshape(offset, length);
    }

    private void setOrientation(@Nullable Object orientation) {
        horizontal =
                Styles.oneOf("orientation", orientation, List.of("horizontal", "vertical"))
                        .equals("horizontal");
        reshape(offset, length);
    }

    /** The times of the events; not a copy. */
    public double[] positions() {
        return positions;
    }
}
