package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprContextTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Bail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes nodes of {@code a += b} and the like. */
final class Augmented {
    private final Scope scope;
    private final Expressions expressions;
    private final Stores stores;

    Augmented(Scope scope, Expressions expressions, Stores stores) {
        this.scope = scope;
        this.expressions = expressions;
        this.stores = stores;
    }

    Action assign(StmtTy.AugAssign assign) {
        if (!(assign.target instanceof ExprTy.Subscript subscript)) {
            return changed(assign.target, assign);
        }
        var actions = new ArrayList<Action>();
        actions.add(changed(indexedOnce(subscript, actions), assign));
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    /** The same part, whose indices that call something are computed once, by actions before. */
    private ExprTy.Subscript indexedOnce(ExprTy.Subscript part, List<Action> actions) {
        ExprTy base =
                part.value instanceof ExprTy.Subscript nested
                        ? indexedOnce(nested, actions)
                        : part.value;
        ExprTy slice = part.slice;
        if (slice instanceof ExprTy.Tuple tuple) {
            var elements = new ExprTy[tuple.elements.length];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = once(tuple.elements[i], actions);
            }
            slice = new ExprTy.Tuple(elements, tuple.context, tuple.getSourceRange());
        } else {
            slice = once(slice, actions);
        }
        return new ExprTy.Subscript(base, slice, part.context, part.getSourceRange());
    }

    private ExprTy once(ExprTy index, List<Action> actions) {
        if (!Comparisons.calls(index)) {
            return index;
        }
        int place = scope.newPlace();
        String name = "<index " + place + ">";
        scope.constants.put(name, Stores.keep(place, expressions.term(index), actions));
        return new ExprTy.Name(name, ExprContextTy.Load, index.getSourceRange());
    }

    private Action changed(ExprTy target, StmtTy.AugAssign assign) {
        Term changing = expressions.term(target);
        if (ArrayOperators.isWhole(changing)) {
            return changedArray(target, assign, changing);
        }
        Term.Number old = KnownFunctions.number(changing);
        if (old.sort().isArray() && !(target instanceof ExprTy.Subscript)) {
            throw new Refusal("an array changed in its place");
        }
        Term.Number value = Arithmetic.of(assign.op.name(), old, expressions.number(assign.value));
        if (target instanceof ExprTy.Subscript part
                && expressions.term(Indexing.of(part).base())
                        instanceof Term.OfArray(var array, var cells)
                && !cells.areReal()
                && !cells.areComplex()
                && !(value instanceof Term.OfWhole)) {
            throw new Refusal("a real number for an array of integers");
        }
        return stores.store(target, value);
    }

    /** {@code a += b}, where {@code a} is an array or a part of one, which keeps its type. */
    private Action changedArray(ExprTy target, StmtTy.AugAssign assign, Term changing) {
        Term.OfWholeArray old = Stores.whole(changing);
        Term value = expressions.term(assign.value);
        Term result = ArrayOperators.binary(assign.op.name(), old, value);
        if (assign.op.name().equals("Pow")
                || !(result instanceof Term.OfWholeArray made)
                || !made.type().equals(old.type())) {
            throw new Refusal("an array that becomes another in its place");
        }
        if (target instanceof ExprTy.Attribute attribute) {
            stores.requireSettable(attribute);
        }
        if (!(target instanceof ExprTy.Subscript)) {
            return ArrayNodes.overwrite(old.node(), made.node());
        }
        var actions = new ArrayList<Action>();
        var part = (Term.OfWholeArray) Stores.keep(scope.newPlace(), old, actions);
        Term changed = ArrayOperators.binary(assign.op.name(), part, value);
        var kept = (Term.OfWholeArray) Stores.keep(scope.newPlace(), changed, actions);
        actions.add(frame -> {
            int[] shape = part.node().of(frame).shape();
            if (!Arrays.equals(shape, kept.node().of(frame).shape())) {
                throw Bail.OUT;
            }
            return Action.ON;
        });
        actions.add(stores.store(target, kept));
        return Actions.sequence(actions.toArray(Action[]::new));
    }
}
