package org.jpylab.legacy.python2;

/** A part of a Python 2 syntax tree; it knows the indices of its first and last token. */
sealed interface Node permits Expr, Stmt, Argument, Clause, Parameter, Handler, Block, ImportName {
    int first();

    int last();
}
