package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;

import org.jpylab.loop.Real;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Makes nodes of calls that draw one random number. */
final class Draws {
    private final Term.OfDraw draw;
    private final ExprTy.Call call;
    private final Expressions expressions;

    Draws(Term.OfDraw draw, ExprTy.Call call, Expressions expressions) {
        this.draw = draw;
        this.call = call;
        this.expressions = expressions;
    }

    Term.Number number() {
        var source = draw.source();
        return switch (draw.name()) {
            case "rand", "random", "random_sample" -> {
                take(List.of());
                yield real(source.random());
            }
            case "randn", "standard_normal" -> {
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
        if (call.args.length > given.length) {
            throw new Refusal("an array of random numbers");
        }
        for (int i = 0; i < call.args.length; i++) {
            given[i] = expressions.number(call.args[i]);
        }
        KeywordTy[] keywords = call.keywords == null ? new KeywordTy[0] : call.keywords;
        for (KeywordTy keyword : keywords) {
            int i = parameters.indexOf(keyword.arg);
            if (i < 0 || given[i] != null) {
                throw new Refusal("an array of random numbers");
            }
            given[i] = expressions.number(keyword.value);
        }
        if (Arrays.stream(given).anyMatch(x -> x != null && x.sort().isArray())) {
            throw new Refusal("an array of random numbers");
        }
        return given;
    }
}
