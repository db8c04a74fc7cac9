package org.jpylab.legacy.python2;

import java.util.Set;

/**
 * Methods and attributes of Python 2's own types that Python 3's types lack, or that now differ.
 */
final class AttributeRules {
    private static final Set<String> LOST =
            Set.of(
                    "__div__",
                    "__nonzero__",
                    "decode",
                    "encode",
                    "func_closure",
                    "func_code",
                    "func_defaults",
                    "func_dict",
                    "func_doc",
                    "func_globals",
                    "func_name",
                    "getchildren",
                    "has_key",
                    "im_class",
                    "im_func",
                    "im_self",
                    "isAlive",
                    "iteritems",
                    "iterkeys",
                    "itervalues",
                    "message",
                    "next",
                    "readfp",
                    "viewitems",
                    "viewkeys",
                    "viewvalues",
                    "xreadlines");
    private static final Set<String> LISTS = Set.of("items", "keys", "values");
    private static final Set<String> TAKE_ANY_ITERABLE =
            Set.of(
                    "all",
                    "any",
                    "dict",
                    "frozenset",
                    "len",
                    "list",
                    "max",
                    "min",
                    "set",
                    "sorted",
                    "sum",
                    "tuple");

    private final Rewrite rewrite;
    private final Edits edits;
    private final boolean softspace;

    AttributeRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
        softspace = StatementRules.printsWithoutLineEnd(rewrite.source);
    }

    void load(Expr.Attribute attribute) {
        if (LOST.contains(attribute.name()) && isRead(attribute)) {
            lookUp(attribute);
        }
    }

    private void lookUp(Expr.Attribute attribute) {
        edits.before(attribute.first(), "__attr2__(");
        edits.replace(attribute.dot(), ", ");
        edits.replace(attribute.last(), "'" + attribute.name() + "')");
    }

    private boolean isRead(Expr.Attribute attribute) {
        return !rewrite.scopes.isTarget(attribute);
    }

    void call(Expr.Call call) {
        if (!(call.function() instanceof Expr.Attribute method)) {
            return;
        }
        int positional = (int) call.arguments().stream().filter(Argument::isPositional).count();
        String name = method.name();
        if (LISTS.contains(name) && call.arguments().isEmpty() && !isTaken(call)) {
            list(call, method);
        } else if (name.equals("sort") && sortsByComparison(call, positional)) {
            function(call, method);
        } else if (name.equals("translate") && positional == 2) {
            function(call, method);
        } else if (name.equals("write") && softspace && positional == 1) {
            function(call, method);
        }
    }

    private static boolean sortsByComparison(Expr.Call call, int positional) {
        return positional > 0 || call.arguments().stream().anyMatch(a -> "cmp".equals(a.keyword()));
    }

    /** {@code d.keys()} to {@code __keys2__(d)}. */
    private void list(Expr.Call call, Expr.Attribute method) {
        if (!rewrite.onOneLine(method.dot(), call.last())) {
            lookUp(method);
            return;
        }
        edits.before(call.first(), "__" + method.name() + "2__(");
        rewrite.erase(method.dot(), call.open());
    }

    /** {@code x.sort(f)} to {@code __sort2__(x, f)}. */
    private void function(Expr.Call call, Expr.Attribute method) {
        edits.before(call.first(), "__" + method.name() + "2__(");
        rewrite.erase(method.dot(), call.open());
        edits.replace(method.dot(), ", ");
    }

    /** True where a view does as well as a list. */
    private boolean isTaken(Expr.Call call) {
        return rewrite.scopes.parent(call) instanceof Argument argument
                && rewrite.scopes.parent(argument) instanceof Expr.Call outer
                && (outer.function() instanceof Expr.Name name
                                && TAKE_ANY_ITERABLE.contains(name.id())
                                && rewrite.scopes.isBuiltin(name)
                        || outer.function() instanceof Expr.Attribute method
                                && method.name().equals("join"));
    }
}
