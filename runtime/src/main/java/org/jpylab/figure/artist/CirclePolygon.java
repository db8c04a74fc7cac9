package org.jpylab.figure.artist;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A circle drawn as a polygon of many corners. */
public final class CirclePolygon extends RegularPolygon {
    public CirclePolygon(
            double[] center,
            double radius,
            int resolution,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(center, resolution, radius, 0, kwargs);
    }
}
