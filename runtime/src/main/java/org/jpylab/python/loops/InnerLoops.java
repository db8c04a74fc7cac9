package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.Rounds;
import org.jpylab.loop.Truth;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes nodes of the loops in a loop. */
final class InnerLoops {
    private static final int ROUNDS = 5;

    private final Scope scope;
    private final Expressions expressions;
    private final Stores stores;
    private final Function<StmtTy[], Action> block;

    /** Loops of a scope, whose bodies {@code block} makes nodes of. */
    InnerLoops(Scope scope, Expressions expressions, Function<StmtTy[], Action> block) {
        this.scope = scope;
        this.expressions = expressions;
        this.block = block;
        stores = new Stores(scope, expressions);
    }

    /** A {@code for}. */
    Action each(StmtTy.For loop) {
        if (loop.orElse != null && loop.orElse.length > 0) {
            throw new Refusal("for ... else");
        }
        if (loop.iter instanceof ExprTy.Call call
                && loop.target instanceof ExprTy.Name variable
                && InnerItems.isCall(call, "range", expressions)) {
            return count(loop, variable.id, call);
        }
        var before = new ArrayList<Action>();
        List<Term> few = InnerItems.few(loop.iter, scope, expressions, before);
        if (few == null) {
            return elements(loop);
        }
        before.add(eachOfFew(loop, few));
        return Actions.sequence(before.toArray(Action[]::new));
    }

    private Action count(StmtTy.For loop, String variable, ExprTy.Call range) {
        int given = range.args.length;
        if (given == 0 || given > 3) {
            throw new Refusal("a loop over something else");
        }
        Whole start = given == 1 ? WholeNodes.constant(0) : expressions.index(range.args[0]);
        Whole stop = expressions.index(range.args[given == 1 ? 0 : 1]);
        Whole step = given == 3 ? expressions.index(range.args[2]) : WholeNodes.constant(1);
        int place = scope.place(variable);
        Rounds body =
                around(() -> {
                    scope.assigned(variable, Expressions.whole(0));
                    return block.apply(loop.body);
                });
        return Actions.count(place, start, stop, step, body);
    }

    /** A loop over elements of arrays and lists. */
    private Action elements(StmtTy.For loop) {
        int index = scope.newPlace();
        var actions = new ArrayList<Action>();
        var items =
                InnerItems.of(loop.iter, WholeNodes.variable(index), scope, expressions, actions);
        Rounds body =
                around(() -> {
                    Action set = set(loop.target, items.element());
                    return Actions.sequence(set, block.apply(loop.body));
                });
        Whole zero = WholeNodes.constant(0);
        Whole one = WholeNodes.constant(1);
        actions.add(Actions.count(index, zero, items.length(), one, body));
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private Action set(ExprTy target, Term element) {
        if (!(element instanceof Term.OfTuple(var items, var isTuple))) {
            return stores.store(target, element);
        }
        if (!(target instanceof ExprTy.Tuple names) || names.elements.length != items.size()) {
            throw new Refusal("unpacking of something else");
        }
        var actions = new Action[items.size()];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = set(names.elements[i], items.get(i));
        }
        return Actions.sequence(actions);
    }

    /** A loop over what is known one by one where nodes are made: a body for each. */
    private Action eachOfFew(StmtTy.For loop, List<Term> items) {
        List<Bindings> outerBreaks = List.copyOf(scope.breaks);
        List<Bindings> outerContinues = List.copyOf(scope.continues);
        Bindings left = null;
        var rounds = new ArrayList<Action>();
        for (Term item : items) {
            if (scope.bindings == null) {
                break;
            }
            Action body =
                    once(
                            scope.bindings,
                            () -> {
                                Action set = set(loop.target, item);
                                return Actions.sequence(set, block.apply(loop.body));
                            });
            rounds.add(body);
            left = Scope.joined(left, joined(scope.breaks));
            scope.bindings = Scope.joined(scope.bindings, joined(scope.continues));
        }
        scope.bindings = Scope.joined(scope.bindings, left);
        restore(outerBreaks, outerContinues);
        return Actions.rounds(rounds.toArray(Action[]::new));
    }

    private void restore(List<Bindings> breaks, List<Bindings> continues) {
        scope.breaks.clear();
        scope.breaks.addAll(breaks);
        scope.continues.clear();
        scope.continues.addAll(continues);
    }

    /** A {@code while}. */
    Action repeat(StmtTy.While loop) {
        if (loop.orElse != null && loop.orElse.length > 0) {
            throw new Refusal("while ... else");
        }
        return Actions.repeat(
                around(() -> {
                    Truth test = expressions.truth(loop.test);
                    scope.breaks.add(scope.known().copy());
                    return Actions.choice(
                            test, block.apply(loop.body), Actions.ending(Action.BREAK));
                }));
    }

    /** Lowers the body of an inner loop until what it begins with is what it ends with. */
    private Rounds around(Supplier<Action> lowering) {
        List<Bindings> outerBreaks = List.copyOf(scope.breaks);
        List<Bindings> outerContinues = List.copyOf(scope.continues);
        Rounds rounds = rounds(scope.known(), lowering);
        restore(outerBreaks, outerContinues);
        return rounds;
    }

    private Rounds rounds(Bindings entry, Supplier<Action> lowering) {
        Action all = settled(entry, lowering);
        if (all != null) {
            return new Rounds(all, all, true, true);
        }
        Action first = once(entry, lowering);
        Bindings left = joined(scope.breaks);
        Bindings end = Scope.joined(scope.bindings, joined(scope.continues));
        Action others = end == null ? null : settled(end, lowering);
        if (others == null) {
            throw new Refusal("a loop whose variables do not settle");
        }
        boolean mayHaveNone = isTaken(entry);
        boolean mayBreakAtOnce = left == null || isTaken(left);
        return new Rounds(first, others, mayHaveNone, mayBreakAtOnce);
    }

    /** Takes another way to here, if it fits. */
    private boolean isTaken(Bindings way) {
        try {
            scope.bindings = scope.known().joined(way);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    /** Lowers a body that begins with these bindings. */
    private Action once(Bindings head, Supplier<Action> lowering) {
        scope.breaks.clear();
        scope.continues.clear();
        scope.bindings = head.copy();
        return lowering.get();
    }

    /** A body of which every round is alike; null if a variable becomes another thing by it. */
    private @Nullable Action settled(Bindings entry, Supplier<Action> lowering) {
        Bindings head = entry;
        for (int round = 0; round < ROUNDS; round++) {
            Action action = once(head, lowering);
            Bindings back = Scope.joined(scope.bindings, joined(scope.continues));
            Bindings end;
            try {
                end = back == null ? head : head.joined(back);
            } catch (Refusal e) {
                return null;
            }
            if (end.equals(head)) {
                scope.bindings = Scope.joined(head, joined(scope.breaks));
                return action;
            }
            head = end;
        }
        throw new Refusal("a loop whose variables do not settle");
    }

    private static @Nullable Bindings joined(List<Bindings> ways) {
        Bindings all = null;
        for (Bindings way : ways) {
            all = Scope.joined(all, way);
        }
        return all;
    }
}
