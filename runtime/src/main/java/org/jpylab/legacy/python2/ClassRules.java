package org.jpylab.legacy.python2;

import java.util.Set;
import java.util.stream.Stream;

/** Classes with special methods of Python 2, metaclasses, and classes raised without a base. */
final class ClassRules {
    private static final Set<String> SPECIAL =
            Set.of(
                    "__cmp__",
                    "__delslice__",
                    "__div__",
                    "__getslice__",
                    "__idiv__",
                    "__nonzero__",
                    "__rdiv__",
                    "__setslice__",
                    "next");

    private final Rewrite rewrite;
    private final Edits edits;
    private final Set<String> raised;

    ClassRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
        raised = new java.util.HashSet<>();
        collectRaised(rewrite.source);
    }

    private void collectRaised(Node node) {
        Stream<Expr> classes =
                switch (node) {
                    case Stmt.Raise raise -> raise.values().stream().limit(1);
                    case Handler handler -> Stream.ofNullable(handler.type());
                    default -> Stream.of();
                };
        classes.forEach(raisedClass -> {
            Expr named = raisedClass instanceof Expr.Call call ? call.function() : raisedClass;
            if (named instanceof Expr.Name name) {
                raised.add(name.id());
            }
        });
        Children.of(node).forEach(this::collectRaised);
    }

    void rewrite(Stmt.ClassDef definition) {
        Scope scope = rewrite.scopes.of(definition.body());
        boolean equalWithoutHash = scope.binds("__eq__") && !scope.binds("__hash__");
        String metaclass = scope.binds("__metaclass__") ? "metaclass=__metaclass2__" : "";
        String base = "";
        if (definition.bases().isEmpty() && raised.contains(definition.id())) {
            base = "Exception";
        } else if (equalWithoutHash || SPECIAL.stream().anyMatch(scope::binds)) {
            base = "__object2__";
        }
        boolean replaced = !base.isEmpty() && replaceObject(definition, base);
        String added =
                base.isEmpty() || replaced || metaclass.isEmpty()
                        ? (replaced ? "" : base) + metaclass
                        : base + ", " + metaclass;
        if (!added.isEmpty()) {
            add(definition, added);
        }
    }

    private boolean replaceObject(Stmt.ClassDef definition, String base) {
        for (Expr inherited : definition.bases()) {
            if (rewrite.isBuiltin(inherited, "object")) {
                edits.replace(inherited.first(), base);
                return true;
            }
        }
        return false;
    }

    private void add(Stmt.ClassDef definition, String added) {
        if (definition.open() < 0) {
            edits.after(definition.name(), "(" + added + ")");
        } else if (definition.bases().isEmpty()) {
            edits.after(definition.open(), added);
        } else {
            edits.after(definition.bases().getLast().last(), ", " + added);
        }
    }
}
