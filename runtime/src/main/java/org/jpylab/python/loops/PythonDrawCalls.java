package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.PythonDraws;
import org.jpylab.loop.Real;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;

import java.util.ArrayList;
import java.util.List;

/** Makes nodes of calls of functions of Python's module {@code random}. */
final class PythonDrawCalls {
    private final Term.OfPythonDraw draw;
    private final ExprTy.Call call;
    private final Scope scope;
    private final Expressions expressions;
    private final List<Action> keeping = new ArrayList<>();

    PythonDrawCalls(
            Term.OfPythonDraw draw, ExprTy.Call call, Scope scope, Expressions expressions) {
        this.draw = draw;
        this.call = call;
        this.scope = scope;
        this.expressions = expressions;
        if (call.keywords != null && call.keywords.length > 0) {
            throw new Refusal("keywords");
        }
    }

    Term term() {
        PythonDraws source = draw.source();
        return switch (draw.name() + call.args.length) {
            case "random0" -> new Term.OfReal(source.random(), Sort.of(Sort.PYTHON));
            case "uniform2" -> between(kept(0), kept(1), source.random());
            case "gauss0" -> new Term.OfReal(source.gaussian(), Sort.of(Sort.PYTHON));
            case "gauss2" -> {
                Term.Number mean = kept(0);
                Term.Number deviation = kept(1);
                Term.Number drawn = new Term.OfReal(source.gaussian(), Sort.of(Sort.PYTHON));
                yield after(Arithmetic.of("Add", mean, Arithmetic.of("Mult", drawn, deviation)));
            }
            case "expovariate1" -> {
                Term.Number rate = kept(0);
                Term.Number drawn = new Term.OfReal(source.exponential(), Sort.of(Sort.PYTHON));
                yield after(Arithmetic.of("Div", drawn, rate));
            }
            case "randrange1" -> integer(source.below(whole(kept(0))));
            case "randrange2" -> from(whole(kept(0)), whole(kept(1)));
            case "randint2" ->
                    from(whole(kept(0)), WholeNodes.add(whole(kept(1)), WholeNodes.constant(1)));
            case "choice1" -> choice();
            default -> throw new Refusal("random." + draw.name());
        };
    }

    private Term.Number kept(int argument) {
        Term.Number number = expressions.number(call.args[argument]);
        if (number.sort().isArray()) {
            throw new Refusal("random." + draw.name() + " of an array");
        }
        return Stores.keep(scope.newPlace(), number, keeping);
    }

    private Term.Number after(Term.Number number) {
        return number.after(Actions.sequence(keeping.toArray(Action[]::new)));
    }

    private Term.Number integer(Whole node) {
        return after(new Term.OfWhole(node, Sort.of(Sort.PYTHON)));
    }

    private Term.Number from(Whole first, Whole end) {
        Whole drawn = draw.source().below(WholeNodes.subtract(end, first));
        return integer(WholeNodes.add(first, drawn));
    }

    private Term.Number between(Term.Number low, Term.Number high, Real random) {
        Real range = RealNodes.subtract(high.asReal(), low.asReal());
        Real drawn = RealNodes.add(low.asReal(), RealNodes.multiply(range, random));
        return after(new Term.OfReal(drawn, low.sort().with(high.sort())));
    }

    private static Whole whole(Term.Number number) {
        if (number instanceof Term.OfWhole(var node, var sort)) {
            return node;
        }
        throw new Refusal("bounds that are no integers");
    }

    /** An element of a list of numbers, or one of some numbers in the text. */
    private Term choice() {
        Term items = expressions.term(call.args[0]);
        int place = scope.newPlace();
        Whole at = WholeNodes.variable(place);
        Sort python = Sort.of(Sort.PYTHON);
        if (items instanceof Term.OfList list) {
            Action pick = Actions.set(place, draw.source().below(list.length()), python);
            return Expressions.element(list, at, scope).after(pick);
        }
        if (!(items instanceof Term.OfTuple(var few, var isTuple)) || few.isEmpty()) {
            throw new Refusal("random.choice of something else");
        }
        Term.Number chosen = Arithmetic.oneOf(InnerItems.kept(few, scope, keeping), at);
        Whole count = WholeNodes.constant(few.size());
        keeping.add(Actions.set(place, draw.source().below(count), python));
        return after(chosen);
    }
}
