package org.jpylab.python.loops;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Sort;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a function that is put in the place of a call returns: a number, or as many of them at every
 * {@code return}, kept in variables without names.
 */
final class Results {
    private final List<Integer> places = new ArrayList<>();
    private final List<Bindings.Kind> kinds = new ArrayList<>();
    private final List<Sort> sorts = new ArrayList<>();
    private final List<@Nullable ArrayType> types = new ArrayList<>();
    private boolean isTuple;

    /** What a {@code return} does. */
    Action put(List<Term> values, boolean areTuple, Scope scope) {
        boolean isFirst = places.isEmpty();
        if (!isFirst && (values.size() != places.size() || areTuple != isTuple)) {
            throw new Refusal("returns of different kinds");
        }
        isTuple = areTuple;
        var actions = new ArrayList<Action>();
        for (int i = 0; i < values.size(); i++) {
            if (isFirst) {
                places.add(scope.newPlace());
                kinds.add(Bindings.Kind.NONE);
                boolean isNumber = !ArrayOperators.isWhole(values.get(i));
                sorts.add(
                        isNumber
                                ? KnownFunctions.number(values.get(i)).sort()
                                : Sort.of(Sort.WHOLE_ARRAY));
                types.add(isNumber ? null : Stores.whole(values.get(i)).type());
            }
            actions.add(put(i, values.get(i)));
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private Action put(int i, Term value) {
        int place = places.get(i);
        if (ArrayOperators.isWhole(value)) {
            Term.OfWholeArray array = Stores.whole(value);
            if (!array.type().equals(types.get(i))) {
                throw new Refusal("a function that returns arrays of several types");
            }
            kinds.set(i, Bindings.Kind.ARRAY);
            return ArrayNodes.set(place, array.node());
        }
        Term.Number number = KnownFunctions.number(value);
        if (types.get(i) != null) {
            throw new Refusal("a function that returns now an array, now a number");
        }
        if (number instanceof Term.OfTruth && number.sort().isArray()) {
            throw new Refusal("a function that returns truth of another sort");
        }
        Bindings.Kind kind = number.kind();
        Bindings.Kind before = kinds.get(i);
        if (before != Bindings.Kind.NONE && before != kind && (isAlone(before) || isAlone(kind))) {
            throw new Refusal("a function that returns numbers of different kinds");
        }
        kinds.set(i, before == Bindings.Kind.NONE || before == kind ? kind : Bindings.Kind.MIXED);
        if (number.sort().isArray() != sorts.get(i).isArray()) {
            throw new Refusal("a function that returns now an array, now a number");
        }
        if (!number.sort().equals(sorts.get(i)) || number.sort().node() != null) {
            sorts.set(i, Sort.ofVariable(place));
        }
        return number.into(place);
    }

    /** True for what is no real number or integer. */
    private static boolean isAlone(Bindings.Kind kind) {
        return kind == Bindings.Kind.COMPLEX || kind == Bindings.Kind.TRUTH;
    }

    /** What a call gives that runs an action first. */
    Term term(Action run) {
        if (places.isEmpty()) {
            throw new Refusal("a function that returns None");
        }
        if (!isTuple) {
            return first(run, value(0));
        }
        var items = new ArrayList<Term>();
        for (int i = 0; i < places.size(); i++) {
            items.add(value(i));
        }
        return new Term.OfResults(Actions.called(run), items);
    }

    private Term value(int i) {
        int place = places.get(i);
        ArrayType type = types.get(i);
        if (type != null) {
            return new Term.OfWholeArray(ArrayNodes.variable(place), type);
        }
        return Term.Number.variable(kinds.get(i), place, sorts.get(i));
    }

    private static Term first(Action run, Term value) {
        return switch (value) {
            case Term.OfWholeArray(var node, var type) ->
                    new Term.OfWholeArray(ArrayNodes.first(Actions.called(run), node), type);
            case Term.Number number -> number.after(run);
            default -> throw new IllegalStateException("no number");
        };
    }
}
