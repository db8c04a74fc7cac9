package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.Truth;
import org.jpylab.loop.Whole;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Makes nodes of statements. What is no plain number bails where it stands under a condition. */
final class Statements {
    private final Scope scope;
    private final Expressions expressions;
    private final Stores stores;

    /** What a function returns; null where no function's body is lowered. */
    private @Nullable Results results;

    /** True for a function's body whose results nobody looks at. */
    private boolean isForEffect;

    private int conditions;
    private int loops;

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
            case StmtTy.For loop -> new InnerLoops(scope, expressions, this::loopBody).each(loop);
            case StmtTy.While loop ->
                    new InnerLoops(scope, expressions, this::loopBody).repeat(loop);
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
        if (value instanceof Term.OfTuple tuple
                && assign.targets.length == 1
                && assign.targets[0] instanceof ExprTy.Name name) {
            return keep(name.id, tuple);
        }
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

    /** A variable of a called function that holds the same tuple or list wherever it is read. */
    private Action keep(String name, Term.OfTuple tuple) {
        if (scope.depth() == 0 || conditions > 0 || loops > 0 || !scope.owns(name)) {
            throw new Refusal("a variable that holds several values");
        }
        var actions = new ArrayList<Action>();
        var kept = new ArrayList<Term>();
        for (Term item : tuple.items()) {
            kept.add(Stores.keep(scope.newPlace(), item, actions));
        }
        if (scope.constants.putIfAbsent(name, new Term.OfTuple(kept, tuple.isTuple())) != null) {
            throw new Refusal(name);
        }
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private Action loopBody(StmtTy @Nullable [] body) {
        loops++;
        try {
            return block(body);
        } finally {
            loops--;
        }
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
        Term given = expressions.term(value);
        boolean areSeveral = given instanceof Term.OfTuple; // which callers only unpack
        List<Term> terms = given instanceof Term.OfTuple several ? several.items() : List.of(given);
        terms.forEach(Stores::plainNumber);
        Action put = results.put(terms, areSeveral, scope);
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
