package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

/**
 * An argument of a call.
 *
 * @param keyword the name before {@code =}
 * @param stars {@code ""}, {@code "*"} or {@code "**"}
 */
record Argument(int first, @Nullable String keyword, String stars, Expr value) implements Node {
    @Override
    public int last() {
        return value.last();
    }

    boolean isPositional() {
        return keyword == null && stars.isEmpty();
    }
}
