package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Supplier;

/** Any path as a patch. */
public class PathPatch extends Patch {
    public static final PropertyTable<PathPatch> PATH_PATCH =
            PropertyTable.of("PathPatch", PathPatch.class, PATCH)
                    .with("path", a -> a.path(), (a, v) -> a.setPath((Path) v));

    private Path path;
    private @Nullable Supplier<Path> source;

    public PathPatch(Path path, Map<String, ? extends @Nullable Object> kwargs) {
        this.path = path;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return PATH_PATCH;
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return true;
    }

    @Override
    public Path path() {
        return source == null ? path : source.get();
    }

    /**
     * Takes the path from a source whenever it is asked for: what is changed there is seen here.
     */
    public void follow(Supplier<Path> newSource) {
        source = newSource;
        stale();
    }

    public void setPath(@Nullable Path newPath) {
        path = newPath == null ? path : newPath;
        source = null;
        stale();
    }
}
