package org.jpylab.legacy.python2;

import org.jpylab.legacy.TokenKind;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code print}, {@code exec}, {@code raise} and {@code global}. */
final class StatementRules {
    private final Rewrite rewrite;
    private final Edits edits;
    private final boolean softspace;

    StatementRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
        softspace = printsWithoutLineEnd(rewrite.source);
    }

    static boolean printsWithoutLineEnd(Node node) {
        return node instanceof Stmt.Print print && print.comma() >= 0
                || Children.of(node).stream().anyMatch(StatementRules::printsWithoutLineEnd);
    }

    /** Strings go to Python 3's own {@code print}, unless a line may have to be continued. */
    void print(Stmt.Print print) {
        boolean plain =
                !softspace
                        && print.file() == null
                        && print.items().stream().allMatch(rewrite::isText)
                        && rewrite.scopes.seesBuiltin(print, "print");
        String name = plain ? "print" : print.file() == null ? "__print2__" : "__print2to__";
        if (print.last() == print.first()) {
            edits.replace(print.first(), name + "()");
            return;
        }
        openCall(print.first(), name);
        if (print.shift() >= 0) {
            edits.replace(print.shift(), "");
            edits.dropSpaceAfter(print.shift());
        }
        if (print.comma() >= 0) {
            edits.replace(print.comma(), ", end='')");
        } else {
            edits.after(print.last(), ")");
        }
    }

    /** Makes a keyword the name of a call; a blank after it becomes the bracket. */
    private void openCall(int keyword, String name) {
        edits.replace(keyword, name);
        if (rewrite.tokens.get(keyword + 1).kind() == TokenKind.WHITESPACE) {
            edits.replace(keyword + 1, "(");
        } else {
            edits.after(keyword, "(");
        }
    }

    void exec(Stmt.Exec exec) {
        if (exec.in() < 0 && exec.code() instanceof Expr.Parens) {
            edits.replace(exec.first(), "__exec2__");
            return;
        }
        openCall(exec.first(), "__exec2__");
        if (exec.in() >= 0) {
            edits.replace(exec.in(), ",");
        }
        edits.after(exec.last(), ")");
    }

    /** {@code raise E, 'm'} calls E; what only shows at run time is left to a helper. */
    void raise(Stmt.Raise raise) {
        List<Expr> values = raise.values();
        if (values.size() == 1 && endsGenerator(raise, values.getFirst())) {
            rewrite.erase(values.getFirst().first(), values.getFirst().last());
            edits.replace(raise.first(), "return");
        }
        if (values.size() < 2) {
            return;
        }
        if (values.size() == 2 && isClass(values.getFirst()) && rewrite.isText(values.get(1))) {
            edits.replace(raise.commas().getFirst(), "(");
            edits.after(raise.last(), ")");
            return;
        }
        edits.before(values.getFirst().first(), "__raise2__(");
        edits.after(raise.last(), ")");
    }

    private static boolean isClass(Expr expr) {
        return expr instanceof Expr.Name
                || expr instanceof Expr.Attribute attribute && isClass(attribute.value());
    }

    /** In Python 2 a generator may end by raising StopIteration itself. */
    private boolean endsGenerator(Stmt.Raise raise, Expr value) {
        Expr raised = value instanceof Expr.Call call ? call.function() : value;
        boolean bare = !(value instanceof Expr.Call call) || call.arguments().isEmpty();
        if (!bare
                || !rewrite.isBuiltin(raised, "StopIteration")
                || !rewrite.scopes.of(raise).isGenerator()) {
            return false;
        }
        Node child = raise;
        for (Node node = rewrite.scopes.parent(raise);
                node != null && !(node instanceof Stmt.Function);
                node = rewrite.scopes.parent(node)) {
            if (node instanceof Stmt.Try attempt
                    && attempt.body() == child
                    && !attempt.handlers().isEmpty()) {
                return false;
            }
            child = node;
        }
        return true;
    }

    /** Python 3 wants {@code global} before the first use of the name. */
    void global(Stmt.Global global) {
        Scope scope = rewrite.scopes.of(global);
        if (scope.kind() == Scope.Kind.MODULE) {
            replaceByPass(global);
            return;
        }
        if (global.names().stream().noneMatch(name -> usedBefore(name, global))) {
            return;
        }
        String statement = rewrite.text(global);
        if (enclosingBody(global) instanceof Block body
                && body.statements().getFirst().isSimple()
                && new Insertion(statement, "", "").into(body, edits)) {
            replaceByPass(global);
        }
    }

    private void replaceByPass(Stmt.Global global) {
        rewrite.erase(global.first(), global.last());
        edits.replace(global.first(), "pass");
    }

    private @Nullable Node enclosingBody(Node node) {
        Node child = node;
        Node parent = rewrite.scopes.parent(node);
        while (parent != null && !(parent instanceof Stmt.Function)) {
            child = parent;
            parent = rewrite.scopes.parent(parent);
        }
        return child;
    }

    private boolean usedBefore(String name, Stmt.Global global) {
        if (!(enclosingBody(global) instanceof Block body)) {
            return false;
        }
        for (int i = body.first(); i < global.first(); i++) {
            if (rewrite.tokens.get(i).isName(name)) {
                return true;
            }
        }
        return false;
    }
}
