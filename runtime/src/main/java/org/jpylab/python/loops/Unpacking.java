package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.Bail;

import java.util.ArrayList;

/** Makes nodes of {@code a, b = …}. */
final class Unpacking {
    private final Scope scope;
    private final Expressions expressions;
    private final Stores stores;

    Unpacking(Scope scope, Expressions expressions, Stores stores) {
        this.scope = scope;
        this.expressions = expressions;
        this.stores = stores;
    }

    /** {@code a, b = b, a + b}: all values before all variables. */
    Action assign(ExprTy.Tuple targets, ExprTy value) {
        if (!(value instanceof ExprTy.Tuple values)) {
            return unpack(targets, expressions.term(value));
        }
        if (values.elements.length != targets.elements.length) {
            throw new Refusal("unpacking of something else");
        }
        var actions = new ArrayList<Action>();
        var kept = new ArrayList<Term>();
        for (ExprTy element : values.elements) {
            kept.add(Stores.keep(scope.newPlace(), expressions.term(element), actions));
        }
        for (int i = 0; i < targets.elements.length; i++) {
            actions.add(stores.store(targets.elements[i], kept.get(i)));
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private Action unpack(ExprTy.Tuple targets, Term value) {
        if (ArrayOperators.isWhole(value)) {
            return unpack(targets, Stores.whole(value));
        }
        if (!(value instanceof Term.OfResults(var run, var items))
                || items.size() != targets.elements.length) {
            throw new Refusal("unpacking of something else");
        }
        var actions = new ArrayList<Action>();
        actions.add(run);
        for (int i = 0; i < targets.elements.length; i++) {
            actions.add(stores.store(targets.elements[i], items.get(i)));
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    /** {@code x, y = v}: the elements of an array of one axis. */
    private Action unpack(ExprTy.Tuple targets, Term.OfWholeArray array) {
        int place = scope.newPlace();
        int length = targets.elements.length;
        var actions = new ArrayList<Action>();
        var kept = (Term.OfWholeArray) Stores.keep(place, array, actions);
        if (array.type().ndim() != 1) {
            throw new Refusal("unpacking of rows");
        }
        actions.add(frame -> {
            if (kept.node().of(frame).shape(0) != length) {
                throw Bail.OUT;
            }
            return Action.ON;
        });
        Object sample = array.type().sample().get(0);
        for (int i = 0; i < length; i++) {
            int at = i;
            Term element = Operand.term(sample, frame -> kept.node().of(frame).get(at));
            actions.add(stores.store(targets.elements[i], element));
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }
}
