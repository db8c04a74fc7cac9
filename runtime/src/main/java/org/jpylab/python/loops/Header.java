package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.graalvm.polyglot.Value;
import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.Cells;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.NdArray;

import java.util.ArrayList;
import java.util.List;

/**
 * What a {@code for} loop goes over, as {@code _jpylab.loops} tells it: a range, a one-dimensional
 * array, a list of numbers, or several of them beside each other ({@code zip}, {@code enumerate}).
 */
final class Header {
    private static final Whole ITERATION = WholeNodes.iteration(0, 1);

    private final Value items;
    private final Names names;

    Header(Value items, Names names) {
        this.items = items;
        this.names = names;
    }

    /** Sets the variables of an iteration. */
    Action bind(ExprTy target, Scope scope) {
        var actions = new ArrayList<Action>();
        bind(target, items, scope, actions);
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private void bind(ExprTy target, Value told, Scope scope, List<Action> actions) {
        if (told.getArrayElement(0).asString().equals("zip")) {
            Value parts = told.getArrayElement(1);
            if (!(target instanceof ExprTy.Tuple tuple)
                    || tuple.elements.length != parts.getArraySize()) {
                throw new Refusal("unpacking of something else");
            }
            for (int i = 0; i < tuple.elements.length; i++) {
                bind(tuple.elements[i], parts.getArrayElement(i), scope, actions);
            }
            return;
        }
        if (!(target instanceof ExprTy.Name name)) {
            throw new Refusal("unpacking of a number");
        }
        Term.Number item =
                switch (told.getArrayElement(0).asString()) {
                    case "range" -> ofRange(told);
                    case "array" -> ofArray(told.getArrayElement(1).asHostObject());
                    case "list" -> ofList(told, scope);
                    default -> throw new Refusal("a loop over something else");
                };
        actions.add(Stores.set(scope, name.id, item));
    }

    private static Term.Number ofRange(Value told) {
        long start = told.getArrayElement(1).asLong();
        long step = told.getArrayElement(2).asLong();
        return new Term.OfWhole(WholeNodes.iteration(start, step), Sort.of(Sort.PYTHON));
    }

    private static Term.Number ofArray(NdArray array) {
        Term.OfArray term = Names.array(array);
        if (array.ndim() != 1) {
            throw new Refusal("a loop over rows");
        }
        Cells cells = term.cells();
        return Expressions.element(cells, cells.place(ITERATION), array);
    }

    private Term.Number ofList(Value told, Scope scope) {
        Term.OfList term = names.list(told.getArrayElement(1));
        term.goneOver();
        long begun = told.getArrayElement(2).asLong();
        return Expressions.element(term, WholeNodes.iteration(begun, 1), scope);
    }
}
