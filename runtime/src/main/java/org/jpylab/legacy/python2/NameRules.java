package org.jpylab.legacy.python2;

import org.jpylab.legacy.python2.NumberKinds.Kind;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** Builtins of Python 2 that Python 3 lacks or that mean something else there. */
final class NameRules {
    private static final Map<String, String> RENAMED =
            Map.of(
                    "raw_input", "input",
                    "unichr", "chr",
                    "long", "int",
                    "StandardError", "Exception",
                    "unicode", "str");
    private static final Set<String> HELPED =
            Set.of(
                    "__import__",
                    "apply",
                    "basestring",
                    "buffer",
                    "cmp",
                    "coerce",
                    "eval",
                    "file",
                    "filter",
                    "input",
                    "intern",
                    "map",
                    "oct",
                    "open",
                    "range",
                    "reduce",
                    "reload",
                    "round",
                    "sorted",
                    "xrange",
                    "zip");

    private final Rewrite rewrite;
    private final NumberKinds kinds;

    NameRules(Rewrite rewrite, NumberKinds kinds) {
        this.rewrite = rewrite;
        this.kinds = kinds;
    }

    void rewrite(Expr.Name name) {
        if (rewrite.scopes.isTarget(name)) {
            if (name.id().equals("True") || name.id().equals("False")) {
                rewrite.edits.replace(name.first(), name.id() + "_");
            }
        } else if (rewrite.scopes.isBuiltin(name)) {
            builtin(name);
        }
    }

    private void builtin(Expr.Name name) {
        String id = name.id();
        Expr.Call call = callOf(name);
        if (id.equals("range") && call != null && isLoopedOver(call)) {
            return;
        }
        if (id.equals("xrange") && call != null && countsIntegers(call)) {
            rename(name, "range");
        } else if (id.equals("unicode") && call != null) {
            helper(name);
        } else if (RENAMED.containsKey(id)) {
            rename(name, RENAMED.get(id));
        } else if (id.equals("str") && (call != null || isMapped(name))) {
            text(name, call);
        } else if (id.equals("print")) {
            rewrite.edits.replace(name.first(), "__printfunction2__");
        } else if (HELPED.contains(id)) {
            helper(name);
        }
    }

    private void rename(Expr.Name name, String python3) {
        if (rewrite.scopes.seesBuiltin(name, python3)) {
            rewrite.edits.replacePadded(name.first(), python3);
        } else {
            helper(name);
        }
    }

    private void helper(Expr.Name name) {
        String bare = name.id().replace("_", "");
        String helper = name.id().equals("__import__") ? bare : name.id();
        rewrite.edits.replace(name.first(), "__" + helper + "2__");
    }

    /** Only floats become other strings than in Python 3. */
    private void text(Expr.Name name, Expr.@Nullable Call call) {
        if (call != null
                && call.arguments().size() == 1
                && kinds.of(call.arguments().getFirst().value()) == Kind.INTEGER) {
            return;
        }
        helper(name);
    }

    private Expr.@Nullable Call callOf(Expr.Name name) {
        return rewrite.scopes.parent(name) instanceof Expr.Call call && call.function() == name
                ? call
                : null;
    }

    private boolean isLoopedOver(Expr.Call call) {
        Node parent = rewrite.scopes.parent(call);
        return parent instanceof Stmt.For loop && loop.iterable() == call
                || parent instanceof Clause.For clause && clause.iterable() == call;
    }

    private boolean countsIntegers(Expr.Call call) {
        return call.arguments().stream()
                .allMatch(argument ->
                        argument.isPositional() && kinds.of(argument.value()) == Kind.INTEGER);
    }

    private boolean isMapped(Expr.Name name) {
        return rewrite.scopes.parent(name) instanceof Argument argument
                && rewrite.scopes.parent(argument) instanceof Expr.Call call
                && rewrite.isBuiltin(call.function(), "map");
    }
}
