package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which scope and which node each node of a tree belongs to. As in Python 2, list comprehensions
 * have no scope of their own.
 */
final class Scopes {
    private final Map<Node, Scope> scopes = new IdentityHashMap<>();
    private final Map<Node, Node> parents = new IdentityHashMap<>();
    private final Map<String, List<Expr.Name>> reads = new HashMap<>();
    private final Map<Expr, Node> targets = new IdentityHashMap<>();
    private final Scope module = new Scope(Scope.Kind.MODULE, null);

    Scopes(Block source) {
        declareGlobals(source, module);
        visit(source, module);
    }

    Scope module() {
        return module;
    }

    /** The scope in which a node is evaluated. */
    Scope of(Node node) {
        Scope scope = scopes.get(node);
        return scope == null ? module : scope;
    }

    @Nullable Node parent(Node node) {
        return parents.get(node);
    }

    /** True for an expression that is bound where it stands, and not read. */
    boolean isTarget(Expr expr) {
        return targets.containsKey(expr);
    }

    /** True where a name, as read by a node, is Python's own. */
    boolean isBuiltin(Expr.Name name) {
        return of(name).definer(name.id()) == null;
    }

    /** True where a builtin can be called by its name from the place of a node. */
    boolean seesBuiltin(Node place, String builtin) {
        return of(place).definer(builtin) == null;
    }

    /** The reads, in any scope, of the name that a scope defines. */
    List<Expr.Name> reads(String name, Scope definer) {
        return reads.getOrDefault(name, List.of()).stream()
                .filter(read -> of(read).definer(name) == definer)
                .toList();
    }

    /** Global statements work on the whole of a function, so they are looked for first. */
    private void declareGlobals(Node node, Scope scope) {
        if (node instanceof Stmt.Global global) {
            global.names().forEach(scope::declareGlobal);
        }
        for (Node child : Children.of(node)) {
            if (!opensScope(child)) {
                declareGlobals(child, scope);
            }
        }
    }

    private static boolean opensScope(Node node) {
        return node instanceof Stmt.Function
                || node instanceof Stmt.ClassDef
                || node instanceof Expr.Lambda
                || node instanceof Expr.Comprehension comprehension
                        && comprehension.kind() != Expr.Kind.LIST;
    }

    private void visitAll(List<? extends Node> nodes, Scope scope, Node parent) {
        for (Node node : nodes) {
            parents.put(node, parent);
            visit(node, scope);
        }
    }

    private void visit(Node node, Scope scope) {
        scopes.put(node, scope);
        switch (node) {
            case Stmt.Function function -> {
                scope.bind(function.id(), function);
                function(function, function.parameters(), function.body(), scope);
            }
            case Expr.Lambda lambda -> function(lambda, lambda.parameters(), lambda.body(), scope);
            case Stmt.ClassDef definition -> {
                scope.bind(definition.id(), definition);
                visitAll(definition.bases(), scope, definition);
                Scope inner = new Scope(Scope.Kind.CLASS, scope);
                declareGlobals(definition.body(), inner);
                visitAll(List.of(definition.body()), inner, definition);
            }
            case Expr.Comprehension comprehension when comprehension.kind() != Expr.Kind.LIST ->
                    comprehension(comprehension, scope);
            default -> {
                bindings(node, scope);
                visitAll(Children.of(node), scope, node);
            }
        }
    }

    private void function(Node node, List<Parameter> parameters, Node body, Scope scope) {
        Scope inner = new Scope(Scope.Kind.FUNCTION, scope);
        declareGlobals(body, inner);
        for (Parameter parameter : parameters) {
            parents.put(parameter, node);
            scopes.put(parameter, scope);
            bind(parameter.target(), parameter, inner);
            visitAll(List.of(parameter.target()), inner, parameter);
            if (parameter.standard() != null) {
                visitAll(List.of(parameter.standard()), scope, parameter);
            }
        }
        visitAll(List.of(body), inner, node);
    }

    /** The first iterable belongs to the enclosing scope. */
    private void comprehension(Expr.Comprehension comprehension, Scope scope) {
        Scope inner = new Scope(Scope.Kind.FUNCTION, scope);
        boolean first = true;
        for (Clause clause : comprehension.clauses()) {
            parents.put(clause, comprehension);
            scopes.put(clause, inner);
            if (clause instanceof Clause.For loop) {
                bind(loop.target(), loop, inner);
                visitAll(List.of(loop.target()), inner, loop);
                visitAll(List.of(loop.iterable()), first ? scope : inner, loop);
                first = false;
            } else {
                visitAll(Children.of(clause), inner, clause);
            }
        }
        visitAll(comprehension.element(), inner, comprehension);
    }

    private void bindings(Node node, Scope scope) {
        switch (node) {
            case Expr.Name name -> {
                if (!isTarget(name)) {
                    reads.computeIfAbsent(name.id(), _ -> new ArrayList<>()).add(name);
                }
            }
            case Expr.Yield _ -> scope.yields();
            case Stmt.Assign assign ->
                    assign.targets().forEach(target -> bind(target, assign, scope));
            case Stmt.Augment augment -> bind(augment.target(), augment, scope);
            case Stmt.For loop -> bind(loop.target(), loop, scope);
            case Clause.For clause -> bind(clause.target(), clause, scope);
            case Stmt.With with -> with.targets().forEach(target -> bind(target, with, scope));
            case Stmt.Keyword keyword when keyword.keyword().equals("del") ->
                    bind(keyword.values().getFirst(), keyword, scope);
            case Handler handler when handler.target() != null ->
                    bind(handler.target(), handler, scope);
            case Stmt.Import imported ->
                    imported.modules().forEach(name -> scope.bind(name.bound(), name));
            case Stmt.FromImport imported ->
                    imported.names().forEach(name -> scope.bind(name.bound(), imported));
            default -> {}
        }
    }

    private void bind(Expr target, Node by, Scope scope) {
        switch (target) {
            case Expr.Name name -> {
                scope.bind(name.id(), by);
                targets.put(name, by);
            }
            case Expr.Parens parens when parens.inner() != null -> bind(parens.inner(), by, scope);
            case Expr.Items items -> items.items().forEach(item -> bind(item, by, scope));
            case Expr.Display display -> display.items().forEach(item -> bind(item, by, scope));
            default -> targets.put(target, by);
        }
    }
}
