package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.DrawSource;
import org.jpylab.loop.Real;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes nodes of calls that draw one random number. */
final class Draws {
    private final Term.OfDraw draw;
    private final ExprTy.Call call;
    private final Scope scope;
    private final Expressions expressions;
    private final List<Action> before = new ArrayList<>();
    private @Nullable ExprTy size;

    Draws(Term.OfDraw draw, ExprTy.Call call, Scope scope, Expressions expressions) {
        this.draw = draw;
        this.call = call;
        this.scope = scope;
        this.expressions = expressions;
    }

    /** The number that a call draws, or an array of them where it gives a size. */
    Term term() {
        Term.Number number = draw.name().equals("choice") ? choice() : number();
        var lengths = new ArrayList<Term>();
        if (draw.name().equals("rand") || draw.name().equals("randn")) {
            for (ExprTy length : call.args) {
                lengths.add(expressions.term(length));
            }
        } else if (size instanceof ExprTy.Tuple tuple) {
            for (ExprTy length : tuple.elements) {
                lengths.add(expressions.term(length));
            }
        } else if (size != null) {
            lengths.add(expressions.term(size));
        }
        return lengths.isEmpty() ? number : array(number, lengths);
    }

    /** An array of draws in their order. */
    private Term array(Term.Number number, List<Term> lengths) {
        boolean isOfWholes = number instanceof Term.OfWhole;
        var made =
                (Term.OfWholeArray)
                        ArrayFunctions.filled(
                                "empty", lengths, isOfWholes ? DType.INT64 : DType.FLOAT64);
        Action prepare = sequence(before);
        return new Term.OfWholeArray(
                frame -> {
                    NdArray array = made.node().of(frame);
                    prepare.run(frame);
                    Object elements = array.storage().array();
                    if (number instanceof Term.OfWhole(var whole, var sort)
                            && elements instanceof long[] wholes) {
                        for (int i = 0; i < wholes.length; i++) {
                            wholes[i] = whole.of(frame);
                        }
                    } else if (elements instanceof double[] reals) {
                        Real real = number.asReal();
                        for (int i = 0; i < reals.length; i++) {
                            reals[i] = real.of(frame);
                        }
                    }
                    return array;
                },
                made.type());
    }

    private Term.Number number() {
        var source = draw.source();
        return switch (draw.name()) {
            case "rand" -> real(requireNoKeywords().random());
            case "randn" -> real(requireNoKeywords().standardNormal());
            case "random", "random_sample" -> {
                take(List.of());
                yield real(source.random());
            }
            case "standard_normal" -> {
                take(List.of());
                yield real(source.standardNormal());
            }
            case "uniform" -> {
                Term.Number[] given = take(List.of("low", "high"));
                yield real(source.uniform(real(given[0], 0), real(given[1], 1)));
            }
            case "normal" -> {
                Term.Number[] given = take(List.of("loc", "scale"));
                yield real(source.normal(real(given[0], 0), real(given[1], 1)));
            }
            case "standard_exponential" -> {
                take(List.of());
                yield real(source.exponential(RealNodes.constant(1)));
            }
            case "exponential" -> real(source.exponential(real(take(List.of("scale"))[0], 1)));
            case "poisson" ->
                    new Term.OfWhole(
                            source.poisson(real(take(List.of("lam"))[0], 1)), Sort.of(Sort.PYTHON));
            case "randint", "integers" -> integer(take(List.of("low", "high")));
            default -> throw new Refusal(draw.name());
        };
    }

    /** {@code choice(a)}, {@code choice(a, size)}: as many integers below the length of a. */
    private Term.Number choice() {
        if (call.args.length == 0 || call.args.length > 2) {
            throw new Refusal("choice");
        }
        size = call.args.length == 2 ? call.args[1] : null;
        for (KeywordTy keyword : call.keywords == null ? new KeywordTy[0] : call.keywords) {
            if (!"size".equals(keyword.arg) || size != null) {
                throw new Refusal("choice");
            }
            size = keyword.value;
        }
        List<Action> pick = size == null ? new ArrayList<>() : before;
        Term items = expressions.term(call.args[0]);
        if (items instanceof Term.OfWhole count && !count.sort().isArray()) {
            Term.Number kept = Stores.keep(scope.newPlace(), count, pick);
            Term.Number index = integer(new Term.Number[] {kept, null});
            return size == null ? index.after(sequence(pick)) : index;
        }
        int place = scope.newPlace();
        Whole at = WholeNodes.variable(place);
        Whole length;
        Term.Number chosen;
        if (items instanceof Term.OfList list) {
            length = list.length();
            chosen = Expressions.element(list, at, scope);
        } else if (items instanceof Term.OfTuple(var few, var isTuple) && !few.isEmpty()) {
            length = WholeNodes.constant(few.size());
            chosen = Arithmetic.oneOf(InnerItems.kept(few, scope, pick), at);
        } else if (ArrayOperators.isWhole(items) && Stores.whole(items).type().ndim() == 1) {
            var array = (Term.OfWholeArray) Stores.keep(scope.newPlace(), items, pick);
            length = ArrayNodes.length(array.node(), 0);
            chosen =
                    KnownFunctions.number(
                            Operand.term(
                                    array.type().sample().get(0),
                                    frame -> array.node().of(frame).get((int) at.of(frame))));
        } else {
            throw new Refusal("choice of something else");
        }
        Sort sort = Sort.of(Sort.NUMPY);
        Term.Number scalar =
                switch (chosen) {
                    case Term.OfWhole whole -> new Term.OfWhole(whole.node(), sort);
                    case Term.OfReal real -> new Term.OfReal(real.node(), sort);
                    case Term.OfMixed mixed -> new Term.OfReal(mixed.asReal(), sort);
                    default -> throw new Refusal("choice of something else");
                };
        Whole drawn = draw.source().integer(WholeNodes.constant(0), length);
        Term.Number picked = scalar.after(Actions.set(place, drawn, Sort.of(Sort.PYTHON)));
        return size == null ? picked.after(sequence(pick)) : picked;
    }

    private static Action sequence(List<Action> actions) {
        return Actions.sequence(actions.toArray(Action[]::new));
    }

    private DrawSource requireNoKeywords() {
        if (call.keywords != null && call.keywords.length > 0) {
            throw new Refusal("keywords");
        }
        return draw.source();
    }

    private Term.Number integer(Term.@Nullable Number[] given) {
        Whole low = given[0] == null ? null : whole(given[0]);
        if (low == null) {
            throw new Refusal(draw.name());
        }
        Whole zero = WholeNodes.constant(0);
        Whole node =
                given[1] == null
                        ? draw.source().integer(zero, low)
                        : draw.source().integer(low, whole(given[1]));
        boolean isLegacy = draw.source().isLegacy();
        return new Term.OfWhole(node, Sort.of(isLegacy ? Sort.PYTHON : Sort.NUMPY));
    }

    private static Whole whole(Term.Number number) {
        if (number instanceof Term.OfWhole(var node, var sort)) {
            return node;
        }
        throw new Refusal("bounds that are no integers");
    }

    private static Term.OfReal real(Real node) {
        return new Term.OfReal(node, Sort.of(Sort.PYTHON));
    }

    private static Real real(Term.@Nullable Number number, double otherwise) {
        return number == null ? RealNodes.constant(otherwise) : number.asReal();
    }

    /** The arguments of these parameters, null where one is left out; there must be no others. */
    private Term.@Nullable Number[] take(List<String> parameters) {
        var given = new Term.Number[parameters.size()];
        KeywordTy[] keywords = call.keywords == null ? new KeywordTy[0] : call.keywords;
        boolean isArray =
                call.args.length > given.length
                        || Arrays.stream(keywords).anyMatch(k -> "size".equals(k.arg));
        if (call.args.length > given.length + 1) {
            throw new Refusal("arguments");
        }
        for (int i = 0; i < call.args.length; i++) {
            if (i == given.length) {
                size = call.args[i];
            } else {
                given[i] = kept(call.args[i], isArray);
            }
        }
        for (KeywordTy keyword : keywords) {
            if ("size".equals(keyword.arg) && size == null) {
                size = keyword.value;
                continue;
            }
            int i = parameters.indexOf(keyword.arg);
            if (i < 0 || given[i] != null) {
                throw new Refusal("keywords");
            }
            given[i] = kept(keyword.value, isArray);
        }
        if (Arrays.stream(given).anyMatch(x -> x != null && x.sort().isArray())) {
            throw new Refusal("an array of random numbers");
        }
        return given;
    }

    /** A parameter; that of an array is computed once. */
    private Term.Number kept(ExprTy parameter, boolean isArray) {
        Term.Number number = expressions.number(parameter);
        return isArray ? Stores.keep(scope.newPlace(), number, before) : number;
    }
}
