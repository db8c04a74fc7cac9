package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

/**
 * An {@code except} clause.
 *
 * @param separator the comma or {@code as} before the target, -1 without target
 */
record Handler(int first, @Nullable Expr type, int separator, @Nullable Expr target, Block body)
        implements Node {
    @Override
    public int last() {
        return body.last();
    }
}
