package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNode;
import org.jpylab.loop.Bail;
import org.jpylab.loop.CountedLoop;
import org.jpylab.loop.Frame;
import org.jpylab.loop.Real;
import org.jpylab.loop.Slopes;
import org.jpylab.loop.Sort;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A Python function of time and state as nodes. What its names held when it was made stays, so it
 * may only be called as long as no other text of Python runs.
 */
final class SlopesCall implements Slopes {
    /** What the call's text names its first two arguments. */
    private static final String TIME = "_t";

    private static final String STATE = "_y";

    private final Names names;
    private final int size;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] placesInUse = {0};
    private final int time;
    private final int state;
    private final Action action;
    private double @Nullable [] found;

    private SlopesCall(Names names, ExprTy call, int size) {
        this.names = names;
        this.size = size;
        NdArray sample = NdArray.wrap(new double[size], size);
        var bindings = new Bindings();
        bindings.put(TIME, Bindings.State.ofNumber(Bindings.Kind.REAL, Sort.PYTHON));
        bindings.put(STATE, Bindings.State.ofArray(ArrayType.of(sample)));
        Set<String> own = Set.of(TIME, STATE);
        var scope = new Scope(names, Set.of(), own, bindings, places, placesInUse);
        time = scope.place(TIME);
        state = scope.place(STATE);
        action = result(new Expressions(scope).term(call));
    }

    /**
     * The nodes of a call.
     *
     * @param names what the call's text names beside {@code _t} and {@code _y}
     */
    static SlopesCall of(Names names, String call, int size) {
        ExprTy expression = LoopFinder.expression(call);
        names.changeNothing();
        return LoopCall.guarded(() -> new SlopesCall(names, expression, size));
    }

    private Action result(Term result) {
        return switch (result) {
            case Term.OfResults(var run, var items) when items.size() == size -> {
                Real[] numbers = items.stream().map(SlopesCall::real).toArray(Real[]::new);
                yield Actions.sequence(run, numbers(numbers));
            }
            case Term.OfTuple(var items, var isTuple) when items.size() == size ->
                    numbers(items.stream().map(SlopesCall::real).toArray(Real[]::new));
            case Term.OfWholeArray(var node, var type) when !type.dtype().isComplex() ->
                    elements(node);
            case Term.Number number when size == 1 -> numbers(real(number));
            default -> throw new Refusal("a right-hand side of another kind");
        };
    }

    private static Real real(Term item) {
        if (ArrayOperators.isWhole(item)
                || !(KnownFunctions.number(item) instanceof Term.Number number)
                || number.sort().isArray()
                || number.kind() == Bindings.Kind.COMPLEX) {
            throw new Refusal("slopes that are no real numbers");
        }
        return number.asReal();
    }

    private Action numbers(Real... numbers) {
        return frame -> {
            var slopes = new double[size];
            for (int i = 0; i < size; i++) {
                slopes[i] = numbers[i].of(frame);
            }
            found = slopes;
            return Action.ON;
        };
    }

    private Action elements(ArrayNode array) {
        return frame -> {
            NdArray slopes = array.of(frame);
            if (slopes.ndim() != 1 || slopes.size() != size) {
                throw Bail.OUT;
            }
            found = slopes.toDoubles().clone();
            return Action.ON;
        };
    }

    @Override
    public double @Nullable [] at(double t, double[] y) {
        found = null;
        var frame = new Frame(placesInUse[0], names.changed());
        frame.bind(time, t, Sort.PYTHON);
        frame.bind(state, NdArray.wrap(y, size));
        boolean isDone = LoopCall.guarded(() -> new CountedLoop(frame).run(action, 1));
        return isDone ? found : null;
    }
}
