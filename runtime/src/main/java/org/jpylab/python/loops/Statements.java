package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Rounds;
import org.jpylab.loop.Truth;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Makes nodes of statements. What is no plain number bails where it stands under a condition. */
final class Statements {
    private static final int ROUNDS = 5;

    private final Scope scope;
    private final Expressions expressions;
    private final Stores stores;

    /** What a function returns; null where no function's body is lowered. */
    private @Nullable Results results;

    /** True for a function's body whose results nobody looks at. */
    private boolean isForEffect;

    private int conditions;

    Statements(Scope scope) {
        this.scope = scope;
        expressions = new Expressions(scope);
        stores = new Stores(scope, expressions);
    }

    Action block(StmtTy @Nullable [] body) {
        var actions = new ArrayList<Action>();
        if (body != null) {
            for (StmtTy statement : body) {
                if (scope.bindings == null) {
                    break;
                }
                actions.add(statement(statement));
            }
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private Action statement(StmtTy statement) {
        Bindings before = scope.known().copy();
        try {
            return plain(statement);
        } catch (Refusal e) {
            if (conditions == 0) {
                throw e;
            }
            scope.bindings = before;
            return leave(Actions.bail());
        }
    }

    private Action plain(StmtTy statement) {
        return switch (statement) {
            case StmtTy.Assign assign -> assign(assign);
            case StmtTy.AugAssign assign ->
                    new Augmented(scope, expressions, stores).assign(assign);
            case StmtTy.If choice -> choice(choice);
            case StmtTy.For loop -> count(loop);
            case StmtTy.While loop -> repeat(loop);
            case StmtTy.Expr expression -> expression(expression.value);
            case StmtTy.Pass pass -> Actions.ending(Action.ON);
            case StmtTy.Break end -> {
                scope.breaks.add(scope.known());
                yield leave(Actions.ending(Action.BREAK));
            }
            case StmtTy.Continue next -> {
                scope.continues.add(scope.known());
                yield leave(Actions.ending(Action.CONTINUE));
            }
            case StmtTy.Return end -> giveBack(end.value);
            default -> throw new Refusal("a statement of another kind");
        };
    }

    /** No way leads past this statement. */
    private Action leave(Action action) {
        scope.bindings = null;
        return action;
    }

    // Assignment

    private Action assign(StmtTy.Assign assign) {
        if (assign.targets.length == 1 && assign.targets[0] instanceof ExprTy.Tuple targets) {
            return new Unpacking(scope, expressions, stores).assign(targets, assign.value);
        }
        Term value = expressions.term(assign.value);
        if (assign.targets.length == 1) {
            return stores.store(assign.targets[0], value);
        }
        int place = scope.newPlace();
        var actions = new ArrayList<Action>();
        Term kept = Stores.keep(place, value, actions);
        for (ExprTy target : assign.targets) {
            actions.add(stores.store(target, kept));
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    // Ways

    private Action choice(StmtTy.If choice) {
        Truth test = expressions.truth(choice.test);
        Bindings before = scope.known();
        conditions++;
        scope.bindings = before.copy();
        Action yes = block(choice.body);
        Bindings behindYes = scope.bindings;
        scope.bindings = before.copy();
        Action no = block(choice.orElse);
        conditions--;
        scope.bindings = Scope.joined(behindYes, scope.bindings);
        return Actions.choice(test, yes, no);
    }

    private Action count(StmtTy.For loop) {
        if (loop.orElse != null && loop.orElse.length > 0) {
            throw new Refusal("for ... else");
        }
        if (!isRange(loop.iter)) {
            return each(loop, expressions.term(loop.iter));
        }
        var call = (ExprTy.Call) loop.iter;
        if (!(loop.target instanceof ExprTy.Name variable)
                || call.keywords != null && call.keywords.length > 0
                || call.args.length == 0
                || call.args.length > 3) {
            throw new Refusal("a loop over something else");
        }
        int given = call.args.length;
        Whole start = given == 1 ? WholeNodes.constant(0) : expressions.index(call.args[0]);
        Whole stop = expressions.index(call.args[given == 1 ? 0 : 1]);
        Whole step = given == 3 ? expressions.index(call.args[2]) : WholeNodes.constant(1);
        int place = scope.place(variable.id);
        Rounds body =
                around(() -> {
                    scope.assigned(variable.id, Expressions.whole(0));
                    return block(loop.body);
                });
        return Actions.count(place, start, stop, step, body);
    }

    /** True for a call of {@code range}, by any name. */
    private boolean isRange(ExprTy items) {
        return items instanceof ExprTy.Call call
                && call.func instanceof ExprTy.Name
                && expressions.term(call.func) instanceof Term.OfKnown(var name)
                && name.equals("range");
    }

    /** An inner loop over the elements of an array or a list. */
    private Action each(StmtTy.For loop, Term items) {
        if (items instanceof Term.OfList list) {
            return eachObject(loop, scope.names.objects(list));
        }
        if (!ArrayOperators.isWhole(items) || Stores.whole(items).type().ndim() != 1) {
            throw new Refusal("a loop over something else");
        }
        int index = scope.newPlace();
        var actions = new ArrayList<Action>();
        var kept = (Term.OfWholeArray) Stores.keep(scope.newPlace(), items, actions);
        Whole at = WholeNodes.variable(index);
        Term element =
                Operand.term(
                        kept.type().sample().get(0),
                        frame -> kept.node().of(frame).get((int) at.of(frame)));
        Rounds body =
                around(() -> {
                    Action set = stores.store(loop.target, element);
                    return Actions.sequence(set, block(loop.body));
                });
        actions.add(
                Actions.count(
                        index,
                        WholeNodes.constant(0),
                        ArrayNodes.length(kept.node(), 0),
                        WholeNodes.constant(1),
                        body));
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    /** An inner loop over objects: a body for each. */
    private Action eachObject(StmtTy.For loop, List<Term.OfObject> objects) {
        List<Bindings> outerBreaks = List.copyOf(scope.breaks);
        List<Bindings> outerContinues = List.copyOf(scope.continues);
        Bindings left = null;
        var rounds = new ArrayList<Action>();
        for (Term.OfObject object : objects) {
            if (scope.bindings == null) {
                break;
            }
            Action body =
                    once(
                            scope.bindings,
                            () -> {
                                Action set = stores.store(loop.target, object);
                                return Actions.sequence(set, block(loop.body));
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

    private Action repeat(StmtTy.While loop) {
        if (loop.orElse != null && loop.orElse.length > 0) {
            throw new Refusal("while ... else");
        }
        return Actions.repeat(
                around(() -> {
                    Truth test = expressions.truth(loop.test);
                    scope.breaks.add(scope.known().copy());
                    return Actions.choice(test, block(loop.body), Actions.ending(Action.BREAK));
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
            return new Rounds(all, all, false);
        }
        Action first = once(entry, lowering);
        Bindings left = joined(scope.breaks);
        Bindings end = Scope.joined(scope.bindings, joined(scope.continues));
        Action others = end == null ? null : settled(end, lowering);
        if (others == null) {
            throw new Refusal("a loop whose variables do not settle");
        }
        Bindings behind = scope.known();
        try { // a way around the first round, or out of it
            scope.bindings = Scope.joined(behind.joined(entry), left);
            return new Rounds(first, others, false);
        } catch (Refusal e) {
            scope.bindings = behind;
            return new Rounds(first, others, true);
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
            Bindings end;
            try {
                end = Scope.joined(head, Scope.joined(scope.bindings, joined(scope.continues)));
            } catch (Refusal e) {
                return null;
            }
            if (head.equals(end)) {
                scope.bindings = Scope.joined(head, joined(scope.breaks));
                return action;
            }
            head = Objects.requireNonNull(end);
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

    // Calls

    private Action expression(ExprTy expression) {
        if (expression instanceof ExprTy.Constant) {
            return Actions.ending(Action.ON);
        }
        if (expression instanceof ExprTy.Call call
                && call.func instanceof ExprTy.Attribute attribute
                && attribute.attr.equals("append")
                && call.args.length == 1) {
            if (!(attribute.value instanceof ExprTy.Subscript)
                    && expressions.term(attribute.value) instanceof Term.OfList list) {
                return stores.append(list, expressions.term(call.args[0]));
            }
            if (attribute.value instanceof ExprTy.Subscript part
                    && !Comparisons.calls(part.value)
                    && expressions.term(part.value) instanceof Term.OfList lists) {
                Whole index = expressions.index(part.slice);
                return stores.append(lists, index, expressions.term(call.args[0]));
            }
        }
        if (expression instanceof ExprTy.Call call) {
            return new Calls(scope, expressions).effect(call);
        }
        throw new Refusal("an expression for its effect");
    }

    private Action giveBack(@Nullable ExprTy value) {
        if (isForEffect && (value == null || isNone(value))) {
            scope.returns.add(scope.known());
            return leave(Actions.ending(Action.RETURN));
        }
        if (isForEffect) {
            results = new Results();
        }
        if (results == null || value == null) {
            throw new Refusal("return");
        }
        boolean isTuple = value instanceof ExprTy.Tuple;
        ExprTy[] values = isTuple ? ((ExprTy.Tuple) value).elements : new ExprTy[] {value};
        var terms = new ArrayList<Term>();
        for (ExprTy each : values) {
            terms.add(Stores.plainNumber(expressions.term(each)));
        }
        Action put = results.put(terms, isTuple, scope);
        scope.returns.add(scope.known());
        return leave(Actions.sequence(put, Actions.ending(Action.RETURN)));
    }

    /** A function's body, every way of which returns numbers; what a call of it gives. */
    Term call(StmtTy[] body, List<Action> binding) {
        var own = new Results();
        results = own;
        var actions = new ArrayList<>(binding);
        actions.add(block(body));
        if (scope.bindings != null) {
            throw new Refusal("a function that returns None");
        }
        return own.term(Actions.sequence(actions.toArray(Action[]::new)));
    }

    /** A function's body, whose results nobody looks at. */
    Action effect(StmtTy[] body, List<Action> binding) {
        isForEffect = true;
        var actions = new ArrayList<>(binding);
        actions.add(block(body));
        return Actions.called(Actions.sequence(actions.toArray(Action[]::new)));
    }

    private static boolean isNone(ExprTy value) {
        return value instanceof ExprTy.Constant constant
                && constant.value.kind.name().equals("NONE");
    }
}
