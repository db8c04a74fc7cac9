package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.CmpOpTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.TruthNodes.Comparison;

import java.util.Arrays;
import java.util.stream.Stream;

/** Makes nodes of comparisons. */
final class Comparisons {
    private final Expressions expressions;

    Comparisons(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Comparisons of numbers, one or a chain; or of arrays, one. */
    Term compare(ExprTy.Compare comparison) {
        Term first = expressions.term(comparison.left);
        if (comparison.ops.length == 1) {
            Term second = expressions.term(comparison.comparators[0]);
            if (ArrayOperators.isWhole(first) || ArrayOperators.isWhole(second)) {
                return ArrayOperators.compare(comparison(comparison.ops[0]), first, second);
            }
        }
        Term.Number left = KnownFunctions.number(first);
        Term.OfTruth all = null;
        for (int i = 0; i < comparison.ops.length; i++) {
            if (i > 0
                    && (!isPlain(comparison.comparators[i - 1])
                            || calls(comparison.comparators[i]))) {
                throw new Refusal("a chain of comparisons");
            }
            Term.Number right = expressions.number(comparison.comparators[i]);
            Term.OfTruth next = Arithmetic.compare(comparison(comparison.ops[i]), left, right);
            all =
                    all == null
                            ? next
                            : new Term.OfTruth(
                                    TruthNodes.and(all.node(), next.node()),
                                    all.sort().with(next.sort()));
            left = right;
        }
        if (all == null) {
            throw new Refusal("no comparison");
        }
        return all;
    }

    /** True for what may be computed twice. */
    private static boolean isPlain(ExprTy expression) {
        return expression instanceof ExprTy.Name
                || expression instanceof ExprTy.Constant
                || expression instanceof ExprTy.Attribute
                || expression instanceof ExprTy.Subscript && !calls(expression);
    }

    /** True for what may call something, so that computing it twice may give two values. */
    static boolean calls(ExprTy expression) {
        return switch (expression) {
            case ExprTy.Name name -> false;
            case ExprTy.Constant constant -> false;
            case ExprTy.Attribute attribute -> calls(attribute.value);
            case ExprTy.UnaryOp operation -> calls(operation.operand);
            case ExprTy.BinOp operation -> calls(operation.left) || calls(operation.right);
            case ExprTy.Subscript part -> calls(part.value) || calls(part.slice);
            case ExprTy.Tuple tuple -> Arrays.stream(tuple.elements).anyMatch(Comparisons::calls);
            case ExprTy.Slice slice ->
                    Stream.of(slice.lower, slice.upper, slice.step)
                            .anyMatch(bound -> bound != null && calls(bound));
            default -> true;
        };
    }

    private static Comparison comparison(CmpOpTy operator) {
        return switch (operator) {
            case Lt -> Comparison.LESS;
            case LtE -> Comparison.LESS_EQUAL;
            case Gt -> Comparison.GREATER;
            case GtE -> Comparison.GREATER_EQUAL;
            case Eq -> Comparison.EQUAL;
            case NotEq -> Comparison.NOT_EQUAL;
            case Is, IsNot, In, NotIn -> throw new Refusal(operator.name());
        };
    }
}
