package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What an inner {@code for} goes over: an array, a list, or several of them beside each other.
 *
 * @param element the element at the index of the round
 */
record InnerItems(Whole length, Term element) {
    /** So many items between brackets have a body each. */
    private static final int MOST_WRITTEN = 8;

    /** The items of an expression; the actions are run before the loop. */
    static InnerItems of(
            ExprTy items, Whole index, Scope scope, Expressions expressions, List<Action> actions) {
        if (items instanceof ExprTy.Call call && isCall(call, "enumerate", expressions)) {
            InnerItems inner = of(call.args[0], index, scope, expressions, actions);
            Term number = new Term.OfWhole(index, Sort.of(Sort.PYTHON));
            return new InnerItems(
                    inner.length, new Term.OfTuple(List.of(number, inner.element), true));
        }
        if (items instanceof ExprTy.Call call && isCall(call, "zip", expressions)) {
            var elements = new ArrayList<Term>();
            Whole least = null;
            for (ExprTy part : call.args) {
                InnerItems inner = of(part, index, scope, expressions, actions);
                elements.add(inner.element);
                least = least == null ? inner.length : WholeNodes.least(least, inner.length);
            }
            if (least == null) {
                throw new Refusal("a loop over something else");
            }
            return new InnerItems(least, new Term.OfTuple(elements, true));
        }
        if (items instanceof ExprTy.Call call
                && call.args.length == 1
                && isCall(call, "range", expressions)) {
            Term.Number stop = expressions.number(call.args[0]);
            if (Stores.keep(scope.newPlace(), stop, actions)
                    instanceof Term.OfWhole(var n, var s)) {
                return new InnerItems(n, new Term.OfWhole(index, Sort.of(Sort.PYTHON)));
            }
        }
        Term term = expressions.term(items);
        if (term instanceof Term.OfList list) {
            list.goneOver();
            Term element = Expressions.element(list, index, scope);
            return new InnerItems(list.length(), element);
        }
        if (!ArrayOperators.isWhole(term) || Stores.whole(term).type().ndim() != 1) {
            throw new Refusal("a loop over something else");
        }
        var kept = (Term.OfWholeArray) Stores.keep(scope.newPlace(), term, actions);
        Term element =
                Operand.term(
                        kept.type().sample().get(0),
                        frame -> kept.node().of(frame).get((int) index.of(frame)));
        return new InnerItems(ArrayNodes.length(kept.node(), 0), element);
    }

    /**
     * The items where they are known one by one: objects, tuples with an object, and what is
     * written between brackets; null for others. The actions are run before the loop.
     */
    static @Nullable List<Term> few(
            ExprTy items, Scope scope, Expressions expressions, List<Action> actions) {
        if (items instanceof ExprTy.Call call) {
            if (!isCall(call, "enumerate", expressions)) {
                return null;
            }
            List<Term> inner = few(call.args[0], scope, expressions, actions);
            if (inner == null) {
                return null;
            }
            var pairs = new ArrayList<Term>();
            for (Term object : inner) {
                pairs.add(new Term.OfTuple(List.of(Expressions.whole(pairs.size()), object), true));
            }
            return pairs;
        }
        return switch (expressions.term(items)) {
            case Term.OfList list when scope.names.areObjects(list) ->
                    List.copyOf(scope.names.objects(list));
            case Term.OfTuple(var written, var isTuple)
                    when !written.isEmpty() && written.size() <= MOST_WRITTEN ->
                    kept(written, scope, actions);
            default -> null;
        };
    }

    /** What is written between brackets, computed by the actions and each once. */
    static List<Term> kept(List<Term> written, Scope scope, List<Action> actions) {
        var items = new ArrayList<Term>();
        for (Term item : written) {
            items.add(
                    item instanceof Term.OfTuple(var inner, var isTuple)
                            ? new Term.OfTuple(kept(inner, scope, actions), isTuple)
                            : Stores.keep(scope.newPlace(), item, actions));
        }
        return items;
    }

    /** True for a call, without keywords, of a builtin, by any name. */
    static boolean isCall(ExprTy.Call call, String builtin, Expressions expressions) {
        return call.func instanceof ExprTy.Name
                && call.args.length > 0
                && (call.keywords == null || call.keywords.length == 0)
                && (call.args.length == 1 || !builtin.equals("enumerate"))
                && expressions.term(call.func) instanceof Term.OfKnown(var name)
                && name.equals(builtin);
    }
}
