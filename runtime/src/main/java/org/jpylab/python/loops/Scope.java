package org.jpylab.python.loops;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of a loop or of a function called in it, while statements are lowered one by one.
 */
final class Scope {
    final Names names;
    private final @Nullable Scope caller;
    private final @Nullable FunctionSource function;
    private final Set<String> shared;

    /** What is known here; null where no way leads. */
    @Nullable Bindings bindings;

    /** What is known where an inner loop is left or goes on. */
    final List<Bindings> breaks = new ArrayList<>();

    final List<Bindings> continues = new ArrayList<>();

    /** What is known where a function is left by {@code return}. */
    final List<Bindings> returns = new ArrayList<>();

    /** Arrays and the like that a function's parameters stand for. */
    final Map<String, Term> constants = new HashMap<>();

    private final Set<String> own;
    private final Map<String, Integer> places;
    private final int[] placesInUse;

    /**
     * The scope of a loop; {@code shared} are those of its variables that functions may see, {@code
     * places} keeps where they are from one lowering to the next.
     */
    Scope(
            Names names,
            Set<String> shared,
            Set<String> own,
            Bindings bindings,
            Map<String, Integer> places,
            int[] placesInUse) {
        this(names, null, null, shared, own, bindings, places, placesInUse);
    }

    private Scope(
            Names names,
            @Nullable Scope caller,
            @Nullable FunctionSource function,
            Set<String> shared,
            Set<String> own,
            Bindings bindings,
            Map<String, Integer> places,
            int[] placesInUse) {
        this.names = names;
        this.caller = caller;
        this.function = function;
        this.shared = shared;
        this.own = own;
        this.bindings = bindings;
        this.places = places;
        this.placesInUse = placesInUse;
    }

    /** The scope of a function called here, with variables of its own. */
    Scope ofCall(FunctionSource called, Set<String> itsOwn) {
        return new Scope(
                names.ofFunction(called),
                this,
                called,
                shared,
                itsOwn,
                known().ofAttributes(),
                new HashMap<>(),
                placesInUse);
    }

    boolean owns(String name) {
        return own.contains(name);
    }

    int depth() {
        return caller == null ? 0 : caller.depth() + 1;
    }

    /**
     * What a name of others holds; a function must not see a variable of the loop that calls it.
     */
    Term named(String name) {
        Term term = names.get(name);
        if (term == null || function != null && isOfLoop(name, function)) {
            throw new Refusal(name);
        }
        return term;
    }

    /** Whether a variable that a function reads may be one of the loop. */
    private boolean isOfLoop(String name, FunctionSource reader) {
        Scope loop = this;
        while (loop.caller != null) {
            loop = loop.caller;
        }
        return loop.owns(name)
                && (reader.captures(name)
                        || shared.contains(name) && loop.names.sameGlobals(reader));
    }

    Bindings known() {
        if (bindings == null) {
            throw new Refusal("a statement no way leads to");
        }
        return bindings;
    }

    int place(String name) {
        if (caller != null && Attribute.isName(name)) {
            return caller.place(name);
        }
        return places.computeIfAbsent(name, n -> newPlace());
    }

    int newPlace() {
        return placesInUse[0]++;
    }

    /** From here on a variable holds this. */
    void assigned(String name, Term value) {
        Bindings.State state = Bindings.State.of(value);
        if (state == null) {
            throw new Refusal("a value of another type");
        }
        known().put(name, state);
    }

    /** The way back from a function that was called here, which may have set attributes. */
    void isBackFrom(Scope called) {
        Bindings behind = called.bindings;
        for (Bindings way : called.returns) {
            behind = joined(behind, way);
        }
        if (behind != null) {
            known().takeAttributes(behind);
        }
    }

    static @Nullable Bindings joined(@Nullable Bindings a, @Nullable Bindings b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.joined(b);
    }
}
