package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** List comprehensions, which share the scope they stand in. */
final class ComprehensionRules {
    private final Rewrite rewrite;
    private final Edits edits;
    private final Scopes scopes;

    ComprehensionRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
        scopes = rewrite.scopes;
    }

    void rewrite(Expr.Comprehension comprehension) {
        if (comprehension.kind() != Expr.Kind.LIST) {
            return;
        }
        if (scopes.of(comprehension).kind() == Scope.Kind.CLASS) {
            passClassNames(comprehension);
        } else {
            leak(comprehension);
        }
        for (Clause clause : comprehension.clauses()) {
            if (clause instanceof Clause.For loop && loop.iterable() instanceof Expr.Items) {
                edits.around(loop.iterable(), "(", ")");
            }
        }
    }

    /** In Python 3 the element does not see the names of the class around it. */
    private void passClassNames(Expr.Comprehension comprehension) {
        Scope scope = scopes.of(comprehension);
        List<String> names = new ArrayList<>();
        collectReads(comprehension, names);
        names.removeIf(name -> !scope.binds(name) || targets(comprehension).contains(name));
        if (!names.isEmpty()) {
            String passed =
                    String.join(
                            ", ",
                            names.stream().distinct().map(name -> name + "=" + name).toList());
            edits.around(comprehension, "(lambda " + passed + ": ", ")()");
        }
    }

    private void collectReads(Node node, List<String> names) {
        if (node instanceof Expr.Name name && !scopes.isTarget(name)) {
            names.add(name.id());
        }
        Children.of(node).forEach(child -> collectReads(child, names));
    }

    private static List<String> targets(Expr.Comprehension comprehension) {
        List<String> names = new ArrayList<>();
        for (Clause clause : comprehension.clauses()) {
            if (clause instanceof Clause.For loop) {
                names(loop.target()).forEach(name -> names.add(name.id()));
            }
        }
        return names;
    }

    private static List<Expr.Name> names(Node target) {
        if (target instanceof Expr.Name name) {
            return List.of(name);
        }
        return target instanceof Expr.Attribute || target instanceof Expr.Subscript
                ? List.of()
                : Children.of(target).stream().flatMap(child -> names(child).stream()).toList();
    }

    /** Binds the variables outside as well, where someone may read them there. */
    private void leak(Expr.Comprehension comprehension) {
        if (insideIterable(comprehension)) {
            return;
        }
        for (Clause clause : comprehension.clauses()) {
            if (!(clause instanceof Clause.For loop)) {
                continue;
            }
            List<String> copies = new ArrayList<>();
            for (Expr.Name name : names(loop.target())) {
                if (isReadOutside(name, comprehension)) {
                    String inner = "__" + name.id() + "2__";
                    edits.replace(name.first(), inner);
                    copies.add(name.id() + " := " + inner);
                }
            }
            if (!copies.isEmpty()) {
                edits.after(loop.last(), " if [" + String.join(", ", copies) + "]");
            }
        }
    }

    /** Python 3 allows no assignment in what a comprehension runs over. */
    private boolean insideIterable(Expr.Comprehension comprehension) {
        Node child = comprehension;
        for (Node node = scopes.parent(comprehension);
                node != null && !(node instanceof Stmt);
                node = scopes.parent(node)) {
            if (node instanceof Clause.For loop && loop.iterable() == child) {
                return true;
            }
            child = node;
        }
        return false;
    }

    private boolean isReadOutside(Expr.Name variable, Expr.Comprehension comprehension) {
        Scope scope = scopes.of(comprehension).home(variable.id());
        return scopes.reads(variable.id(), scope).stream()
                .anyMatch(read -> mayReadLeak(read, comprehension, scope));
    }

    private boolean mayReadLeak(Expr.Name read, Expr.Comprehension comprehension, Scope scope) {
        if (bindsAround(read, read.id())) {
            return false;
        }
        if (scopes.of(read).home(read.id()) != scope) {
            return true;
        }
        boolean after = read.first() > comprehension.last();
        return (after || sharedLoop(read, comprehension) != null)
                && scope.bindings(read.id()).stream()
                        .noneMatch(binding -> comesBetween(binding, comprehension, read));
    }

    /** True inside a comprehension that has the variable itself. */
    private boolean bindsAround(Node read, String name) {
        for (Node node = read; node != null; node = scopes.parent(node)) {
            if (node instanceof Expr.Comprehension around
                    && around.kind() == Expr.Kind.LIST
                    && targets(around).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost loop around both, if any. */
    private @Nullable Node sharedLoop(Node one, Node other) {
        for (Node node = one; node != null; node = scopes.parent(node)) {
            boolean loop = node instanceof Stmt.For || node instanceof Stmt.While;
            if (loop && node.first() <= other.first() && other.last() <= node.last()) {
                return node;
            }
        }
        return null;
    }

    /** True for a binding that is always executed between the comprehension and the read. */
    private boolean comesBetween(Node binding, Expr.Comprehension comprehension, Node read) {
        boolean after = read.first() > comprehension.last();
        Node shared = sharedLoop(read, comprehension);
        if (binding instanceof Stmt.For loop && isAncestor(loop.body(), read)) {
            return !isAncestor(loop.body(), comprehension) || !after && shared == loop;
        }
        return binding instanceof Stmt.Assign
                && binding.last() < read.first()
                && isAncestorBlockOf(binding, read)
                && (after
                        ? binding.first() > comprehension.last()
                        : shared != null && isAncestor(shared, binding));
    }

    private boolean isAncestorBlockOf(Node statement, Node read) {
        Node block = scopes.parent(statement);
        return block != null && isAncestor(block, read);
    }

    private boolean isAncestor(Node ancestor, Node node) {
        for (Node at = node; at != null; at = scopes.parent(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
