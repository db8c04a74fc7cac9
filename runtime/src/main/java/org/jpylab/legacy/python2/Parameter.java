package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function.
 *
 * @param stars {@code ""}, {@code "*"} or {@code "**"}
 * @param target a name, or names in round brackets
 */
record Parameter(int first, String stars, Expr target, @Nullable Expr standard) implements Node {
    @Override
    public int last() {
        return standard == null ? target.last() : standard.last();
    }
}
