package org.jpylab.python.loops;

import org.jpylab.loop.Sort;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of the variables of a loop, or of a function called in it, at one place of the
 * text.
 */
final class Bindings {
    /** How a variable holds its number. */
    enum Kind {
        REAL,
        WHOLE,
        TRUTH,
        COMPLEX,
        /** Real on some ways, whole on others. */
        MIXED,
        /** An array of any shape. */
        ARRAY,
        /** An object that is known where nodes are made. */
        OBJECT,
        /** No value yet. */
        NONE
    }

    /**
     * A variable at one place.
     *
     * @param sort as {@link Sort} counts; -1 where it depends on the way taken whether it is
     *     Python's or NumPy's
     * @param type of an array; null for numbers
     * @param object the object; null for numbers and arrays, and where it depends on the way taken
     * @param isSure false where a way leads here on which it has no value
     */
    record State(
            Kind kind,
            int sort,
            @Nullable ArrayType type,
            Term.@Nullable OfObject object,
            boolean isSure) {
        static final State UNBOUND = new State(Kind.NONE, -1, null, null, false);

        static State ofNumber(Kind kind, int sort) {
            return new State(kind, sort, null, null, true);
        }

        static State ofArray(ArrayType type) {
            return new State(Kind.ARRAY, Sort.WHOLE_ARRAY, type, null, true);
        }

        static State ofObject(Term.OfObject object) {
            return new State(Kind.OBJECT, -1, null, object, true);
        }

        /** The state of a variable that holds this; null for what no variable holds. */
        static @Nullable State of(@Nullable Term held) {
            return switch (held) {
                case Term.Number number ->
                        ofNumber(
                                number.kind(),
                                number.sort().node() == null ? number.sort().fixed() : -1);
                case Term.OfArray array -> ofArray(Stores.whole(array).type());
                case Term.OfWholeArray array -> ofArray(array.type());
                case Term.OfObject object when object.isPlain() -> ofObject(object);
                case null, default -> null;
            };
        }

        private State perhaps() {
            return new State(kind, sort, type, object, false);
        }

        State joined(State other) {
            if (equals(other)) {
                return this;
            }
            if (kind == Kind.NONE) {
                return other.perhaps();
            }
            if (other.kind == Kind.NONE) {
                return perhaps();
            }
            if (kind == Kind.OBJECT && other.kind == Kind.OBJECT) {
                var both = Objects.equals(object, other.object) ? object : null;
                return new State(kind, sort, type, both, isSure && other.isSure);
            }
            if (kind == Kind.OBJECT || other.kind == Kind.OBJECT) {
                throw new Refusal("a variable that is now an object, now something else");
            }
            if (!Objects.equals(type, other.type)) {
                throw new Refusal("a variable that is now an array, now something else");
            }
            if (kind != other.kind && (kind == Kind.TRUTH || other.kind == Kind.TRUTH)) {
                throw new Refusal("a variable that is now truth, now a number");
            }
            if (sort != other.sort && (sort == Sort.ARRAY || other.sort == Sort.ARRAY)) {
                throw new Refusal("a variable that is now an array, now a number");
            }
            if (kind != other.kind && (kind == Kind.COMPLEX || other.kind == Kind.COMPLEX)) {
                throw new Refusal("a variable that is now complex, now real");
            }
            Kind both = kind == other.kind ? kind : Kind.MIXED;
            int its = sort == other.sort ? sort : -1;
            return new State(both, its, type, object, isSure && other.isSure);
        }
    }

    private final Map<String, State> states;

    Bindings() {
        this(new HashMap<>());
    }

    private Bindings(Map<String, State> states) {
        this.states = states;
    }

    Bindings copy() {
        return new Bindings(new HashMap<>(states));
    }

    @Nullable State get(String name) {
        return states.get(name);
    }

    void put(String name, State state) {
        states.put(name, state);
    }

    /** What is known of attributes alone. */
    Bindings ofAttributes() {
        var attributes = new Bindings();
        attributes.takeAttributes(this);
        return attributes;
    }

    /** Takes what is known of attributes of objects, which all functions share. */
    void takeAttributes(Bindings from) {
        from.states.forEach((name, state) -> {
            if (Attribute.isName(name)) {
                states.put(name, state);
            }
        });
    }

    /** What is known where two ways meet. */
    Bindings joined(Bindings other) {
        var all = new HashMap<String, State>();
        for (String name : states.keySet()) {
            all.put(name, of(name).joined(other.of(name)));
        }
        for (String name : other.states.keySet()) {
            all.computeIfAbsent(name, n -> State.UNBOUND.joined(other.of(n)));
        }
        return new Bindings(all);
    }

    private State of(String name) {
        return states.getOrDefault(name, State.UNBOUND);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bindings bindings && states.equals(bindings.states);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(states);
    }
}
