package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * About what an iteration of a loop costs Python, in operations on numbers. It tells how many
 * iterations make it worth while to look at the loop.
 */
final class IterationCost {
    private static final int CALL = 5;
    private static final int ELEMENT = 3;

    /** Iterations of an inner loop whose text does not tell how many it has. */
    static final int ITERATIONS = 20;

    private static final int MOST = 1 << 20;

    private IterationCost() {}

    /** The cost of statements, at least 1. */
    static int of(StmtTy[] body) {
        return Math.clamp(statements(body), 1, MOST);
    }

    private static long statements(StmtTy @Nullable [] body) {
        return sum(body, IterationCost::statement);
    }

    private static long statement(StmtTy statement) {
        return switch (statement) {
            case StmtTy.Assign assign -> expressions(assign.targets) + expression(assign.value);
            case StmtTy.AugAssign assign ->
                    1 + 2 * expression(assign.target) + expression(assign.value);
            case StmtTy.Expr plain -> expression(plain.value);
            case StmtTy.If choice ->
                    expression(choice.test) + statements(choice.body) + statements(choice.orElse);
            case StmtTy.For loop ->
                    Math.min(MOST, iterations(loop.iter) * (1 + statements(loop.body)));
            case StmtTy.While loop ->
                    Math.min(MOST, ITERATIONS * (expression(loop.test) + statements(loop.body)));
            default -> 0;
        };
    }

    /** How many items a loop goes over, where its text tells. */
    static long iterations(ExprTy items) {
        return items instanceof ExprTy.Call call
                        && call.func instanceof ExprTy.Name name
                        && name.id.endsWith("range")
                        && call.args.length == 1
                        && call.args[0] instanceof ExprTy.Constant constant
                        && constant.value.kind.name().equals("LONG")
                ? Math.clamp(constant.value.getLong(), 0, MOST)
                : ITERATIONS;
    }

    private static long expressions(ExprTy @Nullable [] expressions) {
        return sum(expressions, IterationCost::expression);
    }

    private static long expression(@Nullable ExprTy expression) {
        return switch (expression) {
            case ExprTy.BinOp operation ->
                    1 + expression(operation.left) + expression(operation.right);
            case ExprTy.UnaryOp operation -> 1 + expression(operation.operand);
            case ExprTy.BoolOp operation -> expressions(operation.values);
            case ExprTy.Compare compare ->
                    1 + expression(compare.left) + expressions(compare.comparators);
            case ExprTy.Call call -> CALL + expression(call.func) + expressions(call.args);
            case ExprTy.Subscript element ->
                    ELEMENT + expression(element.value) + expression(element.slice);
            case ExprTy.Attribute attribute -> 1 + expression(attribute.value);
            case ExprTy.Tuple tuple -> expressions(tuple.elements);
            case ExprTy.List list -> expressions(list.elements);
            case ExprTy.IfExp choice -> expression(choice.test) + expression(choice.body);
            case null, default -> 0;
        };
    }

    private static <T> long sum(T @Nullable [] parts, ToLongFunction<T> cost) {
        return parts == null ? 0 : Arrays.stream(parts).mapToLong(cost).sum();
    }
}
