package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A patch without a shape: colours and line widths for a legend. */
public final class PlainPatch extends Patch {
    public PlainPatch(Map<String, ? extends @Nullable Object> kwargs) {
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return PATCH;
    }

    @Override
    public Path path() {
        throw PyError.notImplemented("Derived must override");
    }
}
