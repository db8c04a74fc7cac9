package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Item;
import org.jpylab.loop.NumberList;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.NdArray;

import java.util.List;

/** Makes nodes of what is stored: in variables, elements of arrays and lists, behind lists. */
final class Stores {
    private static final String OTHER_VALUES = "a list of other values";

    private final Scope scope;
    private final Expressions expressions;

    Stores(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /** A number that may be kept: no view of an array. */
    static Term plainNumber(Term value) {
        if (value instanceof Term.OfRow) {
            throw new Refusal("a view of an array");
        }
        return value;
    }

    /** Puts a number where it stays; the number read from there. */
    static Term.Number keep(int place, Term.Number value, List<Action> actions) {
        if (value instanceof Term.OfTruth && value.sort().isArray()) {
            throw new Refusal("truth beside other values");
        }
        actions.add(value.into(place));
        return Term.Number.variable(value.kind(), place, kept(value.sort(), place));
    }

    private static Sort kept(Sort sort, int place) {
        return sort.node() == null ? sort : Sort.ofVariable(place);
    }

    /** {@code target = value}. */
    Action store(ExprTy target, Term value) {
        return switch (target) {
            case ExprTy.Name name -> set(scope, name.id, value);
            case ExprTy.Subscript subscript -> write(subscript, value);
            case ExprTy.Attribute attribute -> set(attribute, value);
            default -> throw new Refusal("a target of another kind");
        };
    }

    /** Gives a variable of a scope a number, an array or an object. */
    static Action set(Scope scope, String name, Term value) {
        if (!scope.owns(name) || scope.constants.containsKey(name)) {
            throw new Refusal(name);
        }
        return put(scope, name, value);
    }

    /** {@code thing.name = value}: a variable of the loop, until it ends. */
    private Action set(ExprTy.Attribute target, Term value) {
        if (value instanceof Term.OfObject) {
            throw new Refusal("an object for an attribute");
        }
        return put(scope, requireSettable(target), value);
    }

    /** Refuses attributes that are more than numbers or arrays; the variable that holds it. */
    String requireSettable(ExprTy.Attribute target) {
        if (!(expressions.term(target.value) instanceof Term.OfObject object)) {
            throw new Refusal("." + target.attr + " that is set");
        }
        scope.names.writes(object, target.attr);
        return Attribute.variable(object, target.attr);
    }

    private static Action put(Scope scope, String name, Term value) {
        int place = scope.place(name);
        if (value instanceof Term.OfObject object && object.isPlain()) {
            scope.assigned(name, object);
            return Actions.setObject(place, object.id());
        }
        if (ArrayOperators.isWhole(value)) {
            Term.OfWholeArray array = whole(value);
            scope.assigned(name, array);
            return ArrayNodes.set(place, array.node());
        }
        Term.Number number = KnownFunctions.number(plainNumber(value));
        if (number instanceof Term.OfTruth && number.sort().isArray()) {
            throw new Refusal("truth of another sort");
        }
        Action action = number.into(place);
        scope.assigned(name, number);
        return action;
    }

    /** An array as a node that gives it. */
    static Term.OfWholeArray whole(Term value) {
        return value instanceof Term.OfArray(var array, var cells)
                ? new Term.OfWholeArray(frame -> array, ArrayType.of(array))
                : (Term.OfWholeArray) value;
    }

    /** Puts a number or an array where it stays; what is read from there. */
    static Term keep(int place, Term value, List<Action> actions) {
        if (!ArrayOperators.isWhole(value)) {
            return keep(place, KnownFunctions.number(plainNumber(value)), actions);
        }
        Term.OfWholeArray array = whole(value);
        actions.add(ArrayNodes.set(place, array.node()));
        return new Term.OfWholeArray(ArrayNodes.variable(place), array.type());
    }

    private Action write(ExprTy.Subscript target, Term value) {
        Indexing indexing = Indexing.of(target);
        Term base = expressions.term(indexing.base());
        if (base instanceof Term.OfArray(var array, var cells)
                && !ArrayOperators.isWhole(value)
                && Element.isOne(array, indexing.indices(), expressions)) {
            return write(
                    new Element(array, cells, indexing.indices(), expressions),
                    KnownFunctions.number(value));
        }
        if (ArrayOperators.isWhole(base)) {
            Term array = target.value == indexing.base() ? base : expressions.term(target.value);
            return write(new ArrayPart(array, target.slice, expressions), value);
        }
        return switch (base) {
            case Term.OfList list when indexing.indices().size() == 1 ->
                    write(list, expressions.index(target.slice), KnownFunctions.number(value));
            default -> throw new Refusal("an element of something else");
        };
    }

    private static Action write(ArrayPart part, Term value) {
        if (!ArrayOperators.isWhole(value) && KnownFunctions.number(value).sort().isArray()) {
            throw new Refusal("an array of one for a part of an array");
        }
        Operand operand = Operand.of(value).asArray();
        return ArrayNodes.write(
                part.array(), part::indices, frame -> (NdArray) operand.node().apply(frame));
    }

    private static Action write(Element element, Term.Number value) {
        if (element.cells().areReal()) {
            return element.cells().write(element.place(), value.asReal());
        }
        if (element.cells().areComplex()) {
            return element.cells().write(element.place(), value.asComplex());
        }
        Whole whole =
                switch (value) {
                    case Term.OfWhole(var node, var sort) -> node;
                    case Term.OfTruth truth -> truth.asWhole();
                    case Term.OfReal(var node, var sort) -> WholeNodes.truncated(node);
                    case Term.OfMixed(var node, var isWhole, var sort) ->
                            WholeNodes.truncated(node);
                    case Term.OfComplex complex ->
                            throw new Refusal("a complex number for an integer");
                };
        return element.cells().write(element.place(), whole);
    }

    private Action write(Term.OfList list, Whole index, Term.Number value) {
        scope.names.load(list);
        scope.names.holds(list, kindInList(value));
        return switch (value) {
            case Term.OfReal(var node, var sort) ->
                    Actions.write(list.numbers(), index, node, sort);
            case Term.OfWhole(var node, var sort) ->
                    Actions.write(list.numbers(), index, node, sort);
            case Term.OfMixed(var node, var isWhole, var sort) ->
                    Actions.write(list.numbers(), index, node, isWhole, sort);
            default -> throw new Refusal(OTHER_VALUES);
        };
    }

    private static Bindings.Kind kindInList(Term.Number value) {
        return switch (value) {
            case Term.OfReal(var node, var sort) when !sort.isArray() -> Bindings.Kind.REAL;
            case Term.OfWhole whole -> Bindings.Kind.WHOLE;
            case Term.OfMixed mixed -> Bindings.Kind.MIXED;
            default -> throw new Refusal(OTHER_VALUES);
        };
    }

    /** {@code lists[index].append(value)}. */
    Action append(Term.OfList lists, Whole index, Term value) {
        return append(scope.names.inner(lists), index, value);
    }

    /** {@code list.append(value)}. */
    Action append(Term.OfList list, Term value) {
        scope.names.requireChangeable();
        boolean isPlain =
                value instanceof Term.OfReal
                        || value instanceof Term.OfWhole
                        || value instanceof Term.OfMixed;
        return isPlain
                ? append(List.of(list), WholeNodes.constant(0), value)
                : list.items().append(item(value, false));
    }

    /** A value for Python; arrays as they are now, or as they will be when Python gets them. */
    Item.Node item(Term value, boolean isCopy) {
        return switch (value) {
            case Term.Number number -> {
                int place = scope.newPlace();
                yield Item.variable(number.into(place), place);
            }
            case Term.OfText(var text) -> {
                var item = new Item.OfText(text);
                yield frame -> item;
            }
            case Term.OfTuple(var items, var isTuple) ->
                    Item.group(items.stream().map(i -> item(i, isCopy)).toList(), isTuple);
            case Term.OfArray array -> Item.array(whole(array).node(), isCopy);
            case Term.OfWholeArray array -> Item.array(array.node(), isCopy);
            default -> throw new Refusal("a value of another kind for Python");
        };
    }

    private Action append(List<Term.OfList> lists, Whole index, Term value) {
        if (!(value instanceof Term.Number number)) {
            throw new Refusal(OTHER_VALUES);
        }
        for (Term.OfList list : lists) {
            if (list.isGoneOver()) {
                throw new Refusal(OTHER_VALUES);
            }
            scope.names.holds(list, kindInList(number));
        }
        NumberList[] numbers = lists.stream().map(Term.OfList::numbers).toArray(NumberList[]::new);
        return switch (number) {
            case Term.OfReal(var node, var sort) -> Actions.append(numbers, index, node, sort);
            case Term.OfWhole(var node, var sort) -> Actions.append(numbers, index, node, sort);
            case Term.OfMixed(var node, var isWhole, var sort) ->
                    Actions.append(numbers, index, node, isWhole, sort);
            default -> throw new Refusal(OTHER_VALUES);
        };
    }
}
