package org.jpylab.legacy.python2;

import java.util.List;

/**
 * Puts a statement at the start of a block without a line of its own. In front of a compound
 * statement that is only possible as an expression within its header.
 *
 * @param statement the statement
 * @param expression the same as an expression, whose value does not matter
 * @param once an expression that is true and has the statement's effect the first time only
 */
record Insertion(String statement, String expression, String once) {

    /** Edits the block; false where it has no place for the statement. */
    boolean into(Block block, Edits edits) {
        List<Stmt> statements = block.statements();
        int start = isDocstring(statements.getFirst()) ? 1 : 0;
        if (start == 1 && (statements.size() == 1 || !statements.get(1).isSimple())) {
            edits.after(statements.getFirst().last(), "; " + statement);
            return true;
        }
        for (Stmt stmt : statements.subList(start, statements.size())) {
            if (stmt.isSimple()) {
                edits.before(stmt.first(), statement + "; ");
                return true;
            }
            if (intoCompound(stmt, edits)) {
                return true;
            }
            if (!isDefinition(stmt)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDocstring(Stmt stmt) {
        return stmt instanceof Stmt.Expression text && text.value() instanceof Expr.Text;
    }

    private static boolean isDefinition(Stmt stmt) {
        return stmt instanceof Stmt.Function || stmt instanceof Stmt.Decorated;
    }

    private boolean intoCompound(Stmt stmt, Edits edits) {
        return switch (stmt) {
            case Stmt.Try attempt -> into(attempt.body(), edits);
            case Stmt.If choice -> {
                edits.around(choice.tests().getFirst(), "[" + expression + "] and (", ")");
                yield true;
            }
            case Stmt.For loop -> {
                edits.around(loop.iterable(), "[" + expression + ", (", ")][-1]");
                yield true;
            }
            case Stmt.With with -> {
                edits.around(with.managers().getFirst(), "[" + expression + ", (", ")][-1]");
                yield true;
            }
            case Stmt.While loop when !once.isEmpty() -> {
                edits.around(loop.test(), once + " and (", ")");
                yield true;
            }
            default -> false;
        };
    }
}
