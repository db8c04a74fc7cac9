package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Statements. Integers named after keywords or punctuation are the indices of those tokens. */
sealed interface Stmt extends Node {

    /** Statements that fit on a line with others, between semicolons. */
    default boolean isSimple() {
        return !(this instanceof Compound);
    }

    sealed interface Compound extends Stmt {}

    record Expression(Expr value) implements Stmt {
        @Override
        public int first() {
            return value.first();
        }

        @Override
        public int last() {
            return value.last();
        }
    }

    record Assign(List<Expr> targets, Expr value) implements Stmt {
        @Override
        public int first() {
            return targets.getFirst().first();
        }

        @Override
        public int last() {
            return value.last();
        }
    }

    record Augment(Expr target, int operator, String symbol, Expr value) implements Stmt {
        @Override
        public int first() {
            return target.first();
        }

        @Override
        public int last() {
            return value.last();
        }
    }

    /**
     * @param shift the {@code >>}, or -1
     * @param comma the trailing comma, or -1
     */
    record Print(int first, int shift, @Nullable Expr file, List<Expr> items, int comma, int last)
            implements Stmt {}

    record Exec(int first, Expr code, int in, List<Expr> scopes, int last) implements Stmt {}

    /** {@code del}, {@code assert}, {@code return}. */
    record Keyword(int first, String keyword, List<Expr> values, int last) implements Stmt {}

    /** {@code pass}, {@code break}, {@code continue}. */
    record Bare(int first, String keyword) implements Stmt {
        @Override
        public int last() {
            return first;
        }
    }

    record Raise(int first, List<Expr> values, List<Integer> commas, int last) implements Stmt {}

    record Global(int first, List<String> names, int last) implements Stmt {}

    record Import(int first, List<ImportName> modules, int last) implements Stmt {}

    /**
     * @param module dotted name with its leading dots
     * @param moduleFirst first token of it
     * @param names empty for {@code *}
     */
    record FromImport(
            int first,
            String module,
            int moduleFirst,
            int moduleLast,
            List<ImportName> names,
            int last)
            implements Stmt {
        boolean isStar() {
            return names.isEmpty();
        }
    }

    record If(int first, List<Expr> tests, List<Block> blocks, int last) implements Compound {}

    record While(int first, Expr test, Block body, @Nullable Block otherwise, int last)
            implements Compound {}

    record For(
            int first, Expr target, Expr iterable, Block body, @Nullable Block otherwise, int last)
            implements Compound {}

    /** Blocks after the handlers are {@code else} and {@code finally}. */
    record Try(int first, Block body, List<Handler> handlers, List<Block> others, int last)
            implements Compound {}

    /** Managers and targets in order of appearance. */
    record With(int first, List<Expr> managers, List<Expr> targets, Block body, int last)
            implements Compound {}

    record Function(
            int first, int name, String id, List<Parameter> parameters, Block body, int last)
            implements Compound {}

    /**
     * @param open the opening bracket of the bases, or -1
     * @param close the closing bracket, or -1
     */
    record ClassDef(
            int first,
            int name,
            String id,
            int open,
            List<Expr> bases,
            int close,
            Block body,
            int last)
            implements Compound {}

    record Decorated(int first, List<Expr> decorators, Stmt definition, int last)
            implements Compound {}
}
