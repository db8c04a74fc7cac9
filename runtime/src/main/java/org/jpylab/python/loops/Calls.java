package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Truth;
import org.jpylab.loop.TruthNodes.Comparison;
import org.jpylab.loop.Whole;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes nodes of calls; the bodies of Python functions take the places of calls to them. */
final class Calls {
    private static final int DEPTH = 8;
    private static final Set<String> SEQUENTIAL = Set.of("sum", "min", "max");
    private static final Set<String> BUILTINS =
            Set.of("sum", "min", "max", "int", "float", "bool", "len", "round", "range");
    private static final Set<String> PYTHON2_DIVISIONS = Set.of("__div2__", "__idiv2__");

    private final Scope scope;
    private final Expressions expressions;

    Calls(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Term call(ExprTy.Call call) {
        if (call.func instanceof ExprTy.Name name && PYTHON2_DIVISIONS.contains(name.id)) {
            return divided(expressions.term(call.args[0]), expressions.term(call.args[1]));
        }
        return switch (expressions.term(call.func)) {
            case Term.OfKnown(var name) -> known(name, call);
            case Term.OfDraw draw -> new Draws(draw, call, scope, expressions).term();
            case Term.OfPythonDraw drawn ->
                    new PythonDrawCalls(drawn, call, scope, expressions).term();
            case Term.OfMethod(var array, var name) -> method(array, name, call);
            case Term.OfFunction(var function, var source) -> inline(source, call, null);
            case Term.OfBound(var self, var method) -> inline(method.source(), call, self);
            default -> throw new Refusal("a call of something else");
        };
    }

    /** A call of a function for what it does. */
    Action effect(ExprTy.Call call) {
        FunctionSource source;
        Term.OfObject self = null;
        switch (expressions.term(call.func)) {
            case Term.OfFunction(var function, var its) -> source = its;
            case Term.OfBound(var object, var method) -> {
                source = method.source();
                self = object;
            }
            case Term.OfKnown(var name) when name.equals("print") -> {
                return new Printing(scope, expressions).print(call);
            }
            default -> throw new Refusal("an expression for its effect");
        }
        var binding = new ArrayList<Action>();
        Scope inner = called(source, call, self, binding);
        Action run = new Statements(inner).effect(source.definition().body, binding);
        scope.isBackFrom(inner);
        return run;
    }

    /** Python 2's division: integers give the integer below. */
    private static Term divided(Term a, Term b) {
        return Expressions.binary(isWhole(a) && isWhole(b) ? "FloorDiv" : "Div", a, b);
    }

    private static boolean isWhole(Term term) {
        if (!ArrayOperators.isWhole(term)) {
            return term instanceof Term.OfWhole;
        }
        var dtype = Stores.whole(term).type().dtype();
        if (dtype.isBool()) {
            throw new Refusal("a quotient of truth");
        }
        return dtype.isInteger();
    }

    private Term known(String name, ExprTy.Call call) {
        if (name.startsWith("np.")) {
            return new ArrayCalls(expressions).call(name.substring("np.".length()), call);
        }
        if (call.keywords != null && call.keywords.length > 0) {
            throw new Refusal("keywords");
        }
        var arguments = new ArrayList<Term>();
        for (ExprTy argument : call.args) {
            arguments.add(expressions.term(argument));
        }
        if (name.equals("len")
                && arguments.size() == 1
                && ArrayOperators.isWhole(arguments.getFirst())) {
            Whole length = ArrayNodes.length(Stores.whole(arguments.getFirst()).node(), 0);
            return new Term.OfWhole(length, Sort.of(Sort.PYTHON));
        }
        if (arguments.stream().anyMatch(ArrayOperators::isWhole)) {
            return ofArrays(name, arguments);
        }
        if (name.equals("len")
                && arguments.size() == 1
                && arguments.getFirst() instanceof Term.OfList list) {
            return new Term.OfWhole(list.length(), Sort.of(Sort.PYTHON));
        }
        if (arguments.size() == 2 && (name.equals("min") || name.equals("max"))) {
            Comparison how = name.equals("min") ? Comparison.LESS : Comparison.GREATER;
            return extreme(how, arguments.get(1), arguments.getFirst());
        }
        return KnownFunctions.call(name, arguments);
    }

    /** A function of numbers whose arguments are arrays. */
    private static Term ofArrays(String name, List<Term> arguments) {
        if (name.equals("abs") && arguments.size() == 1) {
            return ArrayOperators.unary(name, arguments.getFirst());
        }
        if (name.equals("pow") && arguments.size() == 2) {
            return ArrayOperators.binary("Pow", arguments.get(0), arguments.get(1));
        }
        if (arguments.size() == 1 && SEQUENTIAL.contains(name)) {
            return ArrayFunctions.sequential(name, arguments.getFirst());
        }
        if (BUILTINS.contains(name) || name.startsWith("math.")) {
            throw new Refusal(name + " of an array");
        }
        return ArrayFunctions.call(name, arguments, null);
    }

    private Term method(Term array, String name, ExprTy.Call call) {
        if (array instanceof Term.OfComplex number) {
            boolean isPlain = call.keywords == null || call.keywords.length == 0;
            return ComplexArithmetic.method(number, name, isPlain ? call.args.length : 1);
        }
        return new ArrayCalls(expressions).method(array, name, call);
    }

    /**
     * The first where it compares so with the second, otherwise the second: {@code min} and {@code
     * max}.
     */
    private Term extreme(Comparison how, Term first, Term second) {
        var keeping = new ArrayList<Action>();
        Term.Number b = Stores.keep(scope.newPlace(), KnownFunctions.number(second), keeping);
        Term.Number a = Stores.keep(scope.newPlace(), KnownFunctions.number(first), keeping);
        if (a.sort().isArray() || b.sort().isArray()) {
            throw new Refusal("the lesser of arrays");
        }
        Action keep = Actions.sequence(keeping.toArray(Action[]::new));
        Truth test = Arithmetic.compare(how, a, b).node();
        Sort sort = Sort.choice(test, a.sort(), b.sort());
        return Arithmetic.choice(test, a, b, sort).after(keep);
    }

    private Term inline(FunctionSource source, ExprTy.Call call, Term.@Nullable OfObject self) {
        var binding = new ArrayList<Action>();
        Scope inner = called(source, call, self, binding);
        Term result = new Statements(inner).call(source.definition().body, binding);
        scope.isBackFrom(inner);
        return result;
    }

    /** The scope of a function's body, whose parameters the actions set. */
    private Scope called(
            FunctionSource source,
            ExprTy.Call call,
            Term.@Nullable OfObject self,
            List<Action> actions) {
        if (scope.depth() == DEPTH) {
            throw new Refusal("calls in calls");
        }
        ArgumentsTy parameters = source.definition().args;
        if (parameters.varArg != null
                || parameters.kwArg != null
                || length(parameters.kwOnlyArgs) > 0
                || length(parameters.posOnlyArgs) > 0) {
            throw new Refusal("parameters of other kinds");
        }
        var assigned = new AssignedNames();
        assigned.visit(source.definition().body);
        var own = new TreeSet<>(assigned.names());
        ArgTy[] names = parameters.args == null ? new ArgTy[0] : parameters.args;
        int keywords = call.keywords == null ? 0 : call.keywords.length;
        int bound = self == null ? 0 : 1;
        if (bound + call.args.length + keywords > names.length) {
            throw new Refusal("more arguments than parameters");
        }
        for (ArgTy name : names) {
            own.add(name.arg);
        }
        if (!AssignedNames.ofOthers(source.definition().body).isEmpty()) {
            throw new Refusal("a function that sets names of others");
        }
        Scope inner = scope.ofCall(source, own);
        if (self != null) {
            inner.constants.put(names[0].arg, self);
        }
        for (int i = bound; i < names.length; i++) {
            boolean isSet = assigned.names().contains(names[i].arg);
            bind(inner, names[i].arg, argument(source, call, names, i, bound), isSet, actions);
        }
        inner.known().takeAttributes(scope.known()); // which the arguments may have set
        return inner;
    }

    private Term argument(
            FunctionSource source, ExprTy.Call call, ArgTy[] names, int i, int bound) {
        if (i - bound < call.args.length) {
            return expressions.term(call.args[i - bound]);
        }
        if (call.keywords != null) {
            for (KeywordTy keyword : call.keywords) {
                if (names[i].arg.equals(keyword.arg)) {
                    return expressions.term(keyword.value);
                }
            }
        }
        return scope.names.defaultOf(source, names.length - i);
    }

    private static void bind(
            Scope inner, String name, Term argument, boolean isSet, List<Action> actions) {
        switch (argument) {
            case Term.OfWholeArray array -> actions.add(Stores.set(inner, name, array));
            case Term.OfArray array when isSet -> actions.add(Stores.set(inner, name, array));
            case Term.Number number -> actions.add(Stores.set(inner, name, number));
            case Term.OfRow(var element) -> actions.add(Stores.set(inner, name, element));
            default -> inner.constants.put(name, argument);
        }
    }

    private static int length(ArgTy @Nullable [] parameters) {
        return parameters == null ? 0 : parameters.length;
    }
}
