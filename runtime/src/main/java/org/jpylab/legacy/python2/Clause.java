package org.jpylab.legacy.python2;

/** A part of a comprehension. */
sealed interface Clause extends Node {

    record For(int first, Expr target, Expr iterable) implements Clause {
        @Override
        public int last() {
            return iterable.last();
        }
    }

    record If(int first, Expr test) implements Clause {
        @Override
        public int last() {
            return test.last();
        }
    }
}
