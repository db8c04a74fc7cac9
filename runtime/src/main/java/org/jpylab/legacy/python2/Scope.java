package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a module, class or function binds. */
final class Scope {
    enum Kind {
        MODULE,
        CLASS,
        FUNCTION
    }

    private final Kind kind;
    private final @Nullable Scope parent;
    private final Map<String, List<Node>> bindings = new HashMap<>();
    private final Set<String> globals = new HashSet<>();
    private boolean generator;

    Scope(Kind kind, @Nullable Scope parent) {
        this.kind = kind;
        this.parent = parent;
    }

    Kind kind() {
        return kind;
    }

    @Nullable Scope parent() {
        return parent;
    }

    /** The scope whose name a binding here changes: this one, or the module's for globals. */
    Scope home(String name) {
        Scope scope = this;
        if (globals.contains(name)) {
            while (scope.parent != null) {
                scope = scope.parent;
            }
        }
        return scope;
    }

    void bind(String name, Node by) {
        home(name).bindings.computeIfAbsent(name, _ -> new ArrayList<>()).add(by);
    }

    void declareGlobal(String name) {
        globals.add(name);
    }

    void yields() {
        generator = true;
    }

    boolean isGenerator() {
        return generator;
    }

    boolean binds(String name) {
        return bindings.containsKey(name);
    }

    /** The nodes that bind a name here; empty where none does. */
    List<Node> bindings(String name) {
        return bindings.getOrDefault(name, List.of());
    }

    /** The scope that gives a name read here its value, or null where the builtins do. */
    @Nullable Scope definer(String name) {
        if (globals.contains(name)) {
            Scope module = home(name);
            return module.binds(name) ? module : null;
        }
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (scope.binds(name) && (scope == this || scope.kind != Kind.CLASS)) {
                return scope;
            }
        }
        return null;
    }
}
