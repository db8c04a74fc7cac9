package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Supplier;

/** A patch in pixels whose outline is computed whenever it is asked for. */
public final class LivePatch extends PathPatch {
    public LivePatch(Supplier<Path> outline, Map<String, ? extends @Nullable Object> kwargs) {
        super(Path.polyline(new double[0], new double[0]), kwargs);
        follow(outline);
        setTransform(Affine.IDENTITY);
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return false;
    }
}
