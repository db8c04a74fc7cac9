package org.jpylab.figure.space;

import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Separate polylines in space, such as those of a wireframe. */
public final class Line3DCollection extends LineCollection implements Spatial {
    private List<Points> segments;

    Line3DCollection(List<Points> segments, Map<String, ? extends @Nullable Object> kwargs) {
        super(flat(segments), null, null, kwargs);
        this.segments = segments;
    }

    private static List<Path> flat(List<Points> segments) {
        return segments.stream().map(s -> Path.polyline(s.x(), s.y())).toList();
    }

    List<Points> segments() {
        return segments;
    }

    void setSegments(List<Points> newSegments) {
        segments = newSegments;
    }

    @Override
    public double project(Projection projection) {
        List<Points> places = segments.stream().map(projection::of).toList();
        setPaths(flat(places));
        return places.stream()
                .flatMapToDouble(place -> Arrays.stream(place.z()))
                .min()
                .orElse(Double.NaN);
    }
}
