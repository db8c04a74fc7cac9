package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The outlines of patches, drawn together. */
public final class PatchCollection extends PathCollection {
    public PatchCollection(
            List<Path> paths,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(paths, null, cmap, norm, kwargs);
    }
}
