package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The horizontal bars of {@code broken_barh}. */
public final class BrokenBarHCollection extends PolyCollection {
    public BrokenBarHCollection(List<Path> bars, Map<String, ? extends @Nullable Object> kwargs) {
        super(bars, null, null, kwargs);
    }
}
