package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ConstantValue;
import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Cells;
import org.jpylab.loop.ComplexNodes;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Truth;
import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;
import java.util.List;

/** Makes nodes of expressions. */
final class Expressions {
    private final Scope scope;

    Expressions(Scope scope) {
        this.scope = scope;
    }

    Term term(ExprTy expression) {
        return switch (expression) {
            case ExprTy.Constant constant -> constant(constant.value);
            case ExprTy.Name name -> name(name.id);
            case ExprTy.BinOp operation -> {
                Term left = term(operation.left);
                Term right = term(operation.right);
                String operator = operation.op.name();
                if (operator.equals("Pow") && isNegativeLiteral(operation.right)) {
                    left = Arithmetic.baseOfNegativePower(left);
                }
                yield binary(operator, left, right);
            }
            case ExprTy.UnaryOp operation -> unary(operation);
            case ExprTy.Compare comparison -> new Comparisons(this).compare(comparison);
            case ExprTy.BoolOp operation -> new Term.OfTruth(truth(operation), Sort.of(Sort.ARRAY));
            case ExprTy.IfExp choice -> choice(choice);
            case ExprTy.Subscript subscript -> subscript(subscript);
            case ExprTy.Attribute attribute ->
                    Attributes.of(term(attribute.value), attribute.attr, scope);
            case ExprTy.Tuple tuple -> new Term.OfTuple(terms(tuple.elements), true);
            case ExprTy.List list -> new Term.OfTuple(terms(list.elements), false);
            case ExprTy.Call call -> new Calls(scope, this).call(call);
            default -> throw new Refusal("an expression of another kind");
        };
    }

    private List<Term> terms(ExprTy[] expressions) {
        return Arrays.stream(expressions).map(this::term).toList();
    }

    /** What an operator gives for numbers or arrays. */
    static Term binary(String operator, Term left, Term right) {
        return ArrayOperators.isWhole(left) || ArrayOperators.isWhole(right)
                ? ArrayOperators.binary(operator, left, right)
                : Arithmetic.of(
                        operator, KnownFunctions.number(left), KnownFunctions.number(right));
    }

    Term.Number number(ExprTy expression) {
        return KnownFunctions.number(term(expression));
    }

    /** An expression as {@code if} and {@code while} take it. */
    Truth truth(ExprTy expression) {
        if (expression instanceof ExprTy.BoolOp operation) {
            boolean isAnd = operation.op.name().equals("And");
            Truth all = truth(operation.values[0]);
            for (int i = 1; i < operation.values.length; i++) {
                Bindings before = scope.known().copy();
                Truth next = truth(operation.values[i]);
                scope.bindings = before.joined(scope.known());
                all = isAnd ? TruthNodes.and(all, next) : TruthNodes.or(all, next);
            }
            return all;
        }
        Term term = term(expression);
        return ArrayOperators.isWhole(term)
                ? Operand.onlyElement(Stores.whole(term)).asTruth()
                : KnownFunctions.number(term).asTruth();
    }

    /** An index: an integer. */
    Whole index(ExprTy expression) {
        if (number(expression) instanceof Term.OfWhole(var node, var sort)) {
            return node;
        }
        throw new Refusal("an index that is no integer");
    }

    private static Term constant(ConstantValue value) {
        return switch (value.kind.name()) {
            case "LONG" ->
                    new Term.OfWhole(WholeNodes.constant(value.getLong()), Sort.of(Sort.PYTHON));
            case "DOUBLE" ->
                    new Term.OfReal(RealNodes.constant(value.getDouble()), Sort.of(Sort.PYTHON));
            case "BOOLEAN" ->
                    new Term.OfTruth(TruthNodes.constant(value.getBoolean()), Sort.of(Sort.PYTHON));
            case "COMPLEX" -> {
                double[] parts = value.getComplex();
                yield new Term.OfComplex(
                        ComplexNodes.constant(parts[0], parts[1]), Sort.of(Sort.PYTHON));
            }
            case "CODEPOINTS" -> new Term.OfText(value.getCodePoints().toJavaString());
            default -> throw new Refusal("a constant of another kind");
        };
    }

    private Term name(String name) {
        Term constant = scope.constants.get(name);
        if (constant != null) {
            return constant;
        }
        return scope.owns(name) ? variable(name, scope) : scope.named(name);
    }

    /** What a variable of a scope holds here. */
    static Term variable(String name, Scope scope) {
        Bindings.State state = scope.known().get(name);
        if (state == null || state.kind() == Bindings.Kind.NONE) {
            throw new Refusal(name + " has no number");
        }
        if (state.kind() == Bindings.Kind.OBJECT) {
            if (!state.isSure() || state.object() == null) {
                throw new Refusal(name + " may hold another object");
            }
            return state.object();
        }
        int place = scope.place(name);
        Sort sort = state.sort() < 0 ? Sort.ofVariable(place) : Sort.of((byte) state.sort());
        if (state.type() != null) {
            return new Term.OfWholeArray(ArrayNodes.variable(place), state.type());
        }
        Term.Number number = Term.Number.variable(state.kind(), place, sort);
        return state.isSure() ? number : number.after(Actions.requireBound(place));
    }

    private static boolean isNegativeLiteral(ExprTy expression) {
        return expression instanceof ExprTy.UnaryOp sign
                && sign.op.name().equals("USub")
                && sign.operand instanceof ExprTy.Constant constant
                && constant.value.kind.name().equals("LONG")
                && constant.value.getLong() > 0;
    }

    private Term unary(ExprTy.UnaryOp operation) {
        return switch (operation.op) {
            case USub, UAdd, Invert -> unary(operation.op.name(), term(operation.operand));
            case Not ->
                    new Term.OfTruth(
                            TruthNodes.not(truth(operation.operand)), Sort.of(Sort.PYTHON));
        };
    }

    private static Term unary(String operator, Term operand) {
        if (ArrayOperators.isWhole(operand)) {
            return ArrayOperators.unary(operator, operand);
        }
        Term.Number number = KnownFunctions.number(operand);
        return switch (operator) {
            case "USub" -> Arithmetic.negative(number);
            case "UAdd" -> plus(number);
            default -> throw new Refusal(operator);
        };
    }

    private static Term plus(Term.Number number) {
        if (number instanceof Term.OfTruth) {
            throw new Refusal("arithmetic with truth");
        }
        return number;
    }

    private Term choice(ExprTy.IfExp choice) {
        Truth test = truth(choice.test);
        Bindings before = scope.known().copy();
        Term.Number yes = number(choice.body);
        Bindings behindYes = scope.known();
        scope.bindings = before;
        Term.Number no = number(choice.orElse);
        scope.bindings = behindYes.joined(before);
        if (yes.sort().isArray() || no.sort().isArray()) {
            throw new Refusal("a choice between arrays of one");
        }
        int place = scope.newPlace();
        Action keep = Actions.set(place, test, Sort.of(Sort.PYTHON));
        Truth kept = TruthNodes.ofWhole(WholeNodes.variable(place));
        Sort sort = Sort.choice(kept, yes.sort(), no.sort());
        return Arithmetic.choice(kept, yes, no, sort).after(keep);
    }

    private Term subscript(ExprTy.Subscript subscript) {
        Indexing indexing = Indexing.of(subscript);
        Term base = term(indexing.base());
        if (base instanceof Term.OfArray(var array, var cells)
                && Element.isOne(array, indexing.indices(), this)) {
            return element(new Element(array, cells, indexing.indices(), this));
        }
        if (subscript.value != indexing.base()) {
            base = term(subscript.value);
        }
        return switch (base) {
            case Term.OfArray array -> new ArrayPart(array, subscript.slice, this).read();
            case Term.OfWholeArray array -> new ArrayPart(array, subscript.slice, this).read();
            case Term.OfIndices(var of, int ndim) when isIndex(subscript.slice, ndim) ->
                    ArrayFunctions.indices(of, constant(subscript.slice));
            case Term.OfObject object when object.isDictionary() ->
                    scope.names.item(object, key(subscript.slice));
            case Term.OfList list
                    when subscript.slice instanceof ExprTy.Constant
                            && scope.names.areObjects(list) ->
                    scope.names.objects(list).get(constant(subscript.slice));
            case Term.OfList list when subscript.value == indexing.base() ->
                    element(list, index(subscript.slice), scope);
            case Term.OfTuple(var items, var isTuple)
                    when subscript.slice instanceof ExprTy.Constant constant ->
                    items.get(Math.toIntExact(constant.value.getLong()));
            default -> throw new Refusal("an element of something else");
        };
    }

    private static boolean isIndex(ExprTy index, int length) {
        return index instanceof ExprTy.Constant constant
                && constant.value.kind.name().equals("LONG")
                && constant.value.getLong() < length;
    }

    private static int constant(ExprTy index) {
        return Math.toIntExact(((ExprTy.Constant) index).value.getLong());
    }

    private static Term element(Element element) {
        if (!element.isRow()) {
            return element(element.cells(), element.place(), element.array());
        }
        if (!element.cells().areReal()) {
            throw new Refusal("a row of integers");
        }
        var node = element.cells().readReal(element.place());
        return new Term.OfRow(new Term.OfReal(node, Sort.of(Sort.ARRAY)));
    }

    /** An element of an array. */
    static Term.Number element(Cells cells, Whole place, NdArray array) {
        if (cells.areReal()) {
            return new Term.OfReal(cells.readReal(place), Sort.of(Sort.NUMPY));
        }
        if (cells.areComplex()) {
            return new Term.OfComplex(cells.readComplex(place), Sort.of(Sort.NUMPY));
        }
        Whole node = cells.readWhole(place);
        return array.dtype().toString().equals("bool")
                ? new Term.OfTruth(TruthNodes.ofWhole(node), Sort.of(Sort.NUMPY))
                : new Term.OfWhole(node, Sort.of(Sort.NUMPY));
    }

    /** An element of a list. */
    static Term.Number element(Term.OfList list, Whole index, Scope scope) {
        scope.names.load(list);
        int place = scope.newPlace();
        Action read = Actions.read(place, list.numbers(), index);
        Sort sort = Sort.ofVariable(place);
        if (list.kind() == Bindings.Kind.NONE) {
            throw new Refusal("an element of an empty list");
        }
        return Term.Number.variable(list.kind(), place, sort).after(read);
    }

    private Object key(ExprTy key) {
        return switch (term(key)) {
            case Term.OfText(var text) -> text;
            default -> throw new Refusal("a key that is no text");
        };
    }

    static Term.OfWhole whole(long value) {
        return new Term.OfWhole(WholeNodes.constant(value), Sort.of(Sort.PYTHON));
    }
}
