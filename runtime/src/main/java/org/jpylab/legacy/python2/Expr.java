package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Expressions. Integers named after punctuation are the indices of those tokens. */
sealed interface Expr extends Node {

    record Name(int first, String id) implements Expr {
        @Override
        public int last() {
            return first;
        }
    }

    record Number(int first, String text) implements Expr {
        @Override
        public int last() {
            return first;
        }
    }

    /** One or more adjacent string literals. */
    record Text(int first, int last) implements Expr {}

    record Attribute(Expr value, int dot, int last, String name) implements Expr {
        @Override
        public int first() {
            return value.first();
        }
    }

    record Subscript(Expr value, int open, List<Expr> items, int last) implements Expr {
        @Override
        public int first() {
            return value.first();
        }
    }

    record Call(Expr function, int open, List<Argument> arguments, int last) implements Expr {
        @Override
        public int first() {
            return function.first();
        }
    }

    record Binary(Expr left, int operator, String symbol, Expr right) implements Expr {
        @Override
        public int first() {
            return left.first();
        }

        @Override
        public int last() {
            return right.last();
        }
    }

    /** {@code +}, {@code -}, {@code ~} or {@code not}. */
    record Unary(int first, String symbol, Expr operand) implements Expr {
        @Override
        public int last() {
            return operand.last();
        }
    }

    /** Operands joined by comparisons, by {@code and}, or by {@code or}. */
    record Chain(List<Expr> operands) implements Expr {
        @Override
        public int first() {
            return operands.getFirst().first();
        }

        @Override
        public int last() {
            return operands.getLast().last();
        }
    }

    record Conditional(Expr body, Expr test, Expr otherwise) implements Expr {
        @Override
        public int first() {
            return body.first();
        }

        @Override
        public int last() {
            return otherwise.last();
        }
    }

    record Lambda(int first, List<Parameter> parameters, int colon, Expr body) implements Expr {
        @Override
        public int last() {
            return body.last();
        }
    }

    /** Round brackets and what is in them; nothing for the empty tuple. */
    record Parens(int first, @Nullable Expr inner, int last) implements Expr {}

    /** Items with commas and no brackets of their own. */
    record Items(int first, List<Expr> items, int last) implements Expr {}

    enum Kind {
        LIST,
        SET,
        DICT,
        GENERATOR
    }

    /** A list, set or dict written out; keys and values of a dict alternate. */
    record Display(Kind kind, int first, List<Expr> items, int last) implements Expr {}

    /** The element of a dict comprehension is a key and a value. */
    record Comprehension(Kind kind, int first, List<Expr> element, List<Clause> clauses, int last)
            implements Expr {}

    record Backquote(int first, Expr inner, int last) implements Expr {}

    record Yield(int first, @Nullable Expr value, int last) implements Expr {}

    /** A slice or {@code ...} within square brackets. */
    record Slice(int first, List<Expr> parts, int last) implements Expr {}
}
