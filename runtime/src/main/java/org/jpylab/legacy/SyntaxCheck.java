package org.jpylab.legacy;

import org.jspecify.annotations.Nullable;

/** Tells whether a source is Python 3; given by whoever has a Python at hand. */
@FunctionalInterface
public interface SyntaxCheck {
    /** What makes the source invalid Python 3, or null where it is valid. */
    @Nullable SourceError errorIn(String source);
}
