package org.jpylab.legacy.python2;

import org.jpylab.legacy.TokenKind;

/** {@code except E, e} and what Python 2 allows to do with the exception. */
final class HandlerRules {
    private final Rewrite rewrite;
    private final Edits edits;

    HandlerRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
    }

    void rewrite(Handler handler) throws Python2SyntaxException {
        Expr target = handler.target();
        if (target == null || handler.type() == null) {
            return;
        }
        if (!(target instanceof Expr.Name name)) {
            unpack(handler, handler.type(), target);
        } else if (readAfterwards(handler, name)) {
            // Python 3 deletes the name when the handler ends; one bound in the header stays.
            inHeader(handler.type(), target, "type(" + name.id() + " := __error2__())");
        } else {
            comma(handler);
        }
    }

    /** Binds in the first statement of the body, or else in the header. */
    private void unpack(Handler handler, Expr type, Expr target) throws Python2SyntaxException {
        boolean inBrackets =
                target instanceof Expr.Parens parens && !(parens.inner() instanceof Expr.Items);
        boolean sequence =
                !(inBrackets
                        || target instanceof Expr.Attribute
                        || target instanceof Expr.Subscript);
        String value = sequence ? "__error2__.args" : "__error2__";
        String statement = rewrite.text(target) + " = " + value;
        if (handler.body().statements().getFirst().isSimple()) {
            new Insertion(statement, "", "").into(handler.body(), edits);
            comma(handler);
            rewrite.erase(target.first(), target.last());
            edits.replace(target.first(), "__error2__");
        } else if (target instanceof Expr.Parens tuple && TupleNames.ofNamesOnly(tuple)) {
            TupleNames names = new TupleNames(rewrite, tuple);
            String binding = names.unpacking("__tuple1__", "__error2__().args");
            inHeader(type, target, "[" + binding + "] and type(__error2__())");
        } else {
            throw Unsupported.at(rewrite, target, "this except target before a compound statement");
        }
    }

    private void comma(Handler handler) {
        if (rewrite.tokens.get(handler.separator()).isOperator(",")) {
            boolean spaced =
                    rewrite.tokens.get(handler.separator() + 1).kind() == TokenKind.WHITESPACE;
            edits.replace(handler.separator(), spaced ? " as" : " as ");
        }
    }

    private void inHeader(Expr type, Expr target, String matched) {
        edits.before(type.first(), "(" + matched + " if __caught2__(");
        edits.after(type.last(), ") else ())");
        rewrite.erase(type.last() + 1, target.last());
    }

    /** True where the value that the handler gave to a name may be read outside of it. */
    private boolean readAfterwards(Handler handler, Expr.Name name) {
        Scope home = rewrite.scopes.of(handler).home(name.id());
        if (rewrite.scopes.of(handler).kind() == Scope.Kind.CLASS) {
            return false;
        }
        return rewrite.scopes.reads(name.id(), home).stream()
                .anyMatch(read -> !insideHandlerOf(name.id(), read));
    }

    private boolean insideHandlerOf(String name, Node read) {
        for (Node node = read; node != null; node = rewrite.scopes.parent(node)) {
            if (node instanceof Handler handler
                    && handler.target() instanceof Expr.Name target
                    && target.id().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** In Python 2 an exception can be indexed: it gives its arguments. */
    void index(Expr.Subscript subscript) {
        if (subscript.value() instanceof Expr.Name name && insideHandlerOf(name.id(), name)) {
            edits.after(name.last(), ".args");
        }
    }
}
