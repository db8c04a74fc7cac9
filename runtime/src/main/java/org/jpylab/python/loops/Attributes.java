package org.jpylab.python.loops;

import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Whole;

import java.util.ArrayList;
import java.util.List;

/** Makes nodes of attributes: those of modules and objects, and of arrays. */
final class Attributes {
    private Attributes() {}

    static Term of(Term thing, String name, Scope scope) {
        if (thing instanceof Term.OfObject object && !object.isDictionary()) {
            String variable = Attribute.variable(object, name);
            return scope.names.isWritten(variable)
                    ? Expressions.variable(variable, scope)
                    : scope.names.attribute(object, name);
        }
        if (thing instanceof Term.OfComplex number) {
            return ComplexArithmetic.attribute(number, name);
        }
        if (!ArrayOperators.isWhole(thing)) {
            throw new Refusal("." + name);
        }
        Term.OfWholeArray array = Stores.whole(thing);
        return switch (name) {
            case "size" -> integer(ArrayNodes.size(array.node()));
            case "ndim" -> Expressions.whole(array.type().ndim());
            case "shape" -> {
                var lengths = new ArrayList<Term>();
                for (int axis = 0; axis < array.type().ndim(); axis++) {
                    lengths.add(integer(ArrayNodes.length(array.node(), axis)));
                }
                yield new Term.OfTuple(lengths, true);
            }
            case "T" -> ArrayFunctions.call("transpose", List.of(thing), null);
            default -> new Term.OfMethod(thing, name);
        };
    }

    private static Term integer(Whole node) {
        return new Term.OfWhole(node, Sort.of(Sort.PYTHON));
    }
}
