package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The functions without names of a text, by their lines; of two in a line neither is known. */
final class Lambdas {
    /** What Python calls them. */
    static final String NAME = "<lambda>";

    private final Map<Integer, StmtTy.FunctionDef> found = new HashMap<>();
    private final Set<Integer> lines = new HashSet<>();

    /** Looks into what a statement assigns, returns or calls. */
    void visit(StmtTy statement) {
        switch (statement) {
            case StmtTy.Assign assign -> visit(assign.value);
            case StmtTy.Expr expression -> visit(expression.value);
            case StmtTy.Return end -> visit(end.value);
            default -> {}
        }
    }

    private void visit(ExprTy @Nullable [] expressions) {
        if (expressions != null) {
            for (ExprTy expression : expressions) {
                visit(expression);
            }
        }
    }

    private void visit(@Nullable ExprTy expression) {
        switch (expression) {
            case ExprTy.Lambda lambda -> {
                note(lambda);
                visit(lambda.body);
            }
            case ExprTy.Call call -> {
                visit(call.func);
                visit(call.args);
                if (call.keywords != null) {
                    for (KeywordTy keyword : call.keywords) {
                        visit(keyword.value);
                    }
                }
            }
            case ExprTy.Tuple tuple -> visit(tuple.elements);
            case ExprTy.List list -> visit(list.elements);
            case ExprTy.Dict dictionary -> visit(dictionary.values);
            case ExprTy.BinOp operation -> {
                visit(operation.left);
                visit(operation.right);
            }
            case null, default -> {}
        }
    }

    private void note(ExprTy.Lambda lambda) {
        int line = lambda.getSourceRange().startLine;
        if (!lines.add(line)) {
            found.remove(line);
        } else if (lambda.args != null) {
            StmtTy[] body = {new StmtTy.Return(lambda.body, lambda.body.getSourceRange())};
            found.put(
                    line,
                    new StmtTy.FunctionDef(
                            NAME,
                            lambda.args,
                            body,
                            null,
                            null,
                            null,
                            null,
                            lambda.getSourceRange()));
        }
    }

    Map<Integer, StmtTy.FunctionDef> found() {
        return found;
    }
}
