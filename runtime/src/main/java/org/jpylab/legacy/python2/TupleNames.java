package org.jpylab.legacy.python2;

import java.util.ArrayList;
import java.util.List;

/** Names in round brackets that stand for the parts of one value. */
record TupleNames(Rewrite rewrite, Expr.Parens tuple) {

    /** The expression in round brackets that mean nothing. */
    static Expr withoutBrackets(Expr target) {
        return target instanceof Expr.Parens parens
                        && parens.inner() != null
                        && !(parens.inner() instanceof Expr.Items)
                ? withoutBrackets(parens.inner())
                : target;
    }

    static List<Expr> items(Expr.Parens tuple) {
        return tuple.inner() instanceof Expr.Items items ? items.items() : List.of();
    }

    static boolean ofNamesOnly(Expr target) {
        Expr inner = withoutBrackets(target);
        return inner instanceof Expr.Name
                || inner instanceof Expr.Parens tuple
                        && items(tuple).stream().allMatch(TupleNames::ofNamesOnly);
    }

    /** Assignment expressions that put a value into a helper name and its parts into the names. */
    String unpacking(String helper, String value) {
        List<String> expressions = new ArrayList<>();
        expressions.add(helper + " := __unpack2__(" + value + ", " + shape(tuple) + ")");
        assignments(tuple, helper, expressions);
        return String.join(", ", expressions);
    }

    /** The nesting of a tuple as Python's: {@code (1, (1, 1))}. */
    private static String shape(Expr target) {
        if (!(withoutBrackets(target) instanceof Expr.Parens tuple)) {
            return "1";
        }
        StringBuilder shape = new StringBuilder("(");
        for (Expr item : items(tuple)) {
            shape.append(shape(item)).append(", ");
        }
        return shape.append(")").toString();
    }

    private void assignments(Expr.Parens tuple, String value, List<String> expressions) {
        int index = 0;
        for (Expr item : items(tuple)) {
            Expr target = withoutBrackets(item);
            String part = value + "[" + index++ + "]";
            if (target instanceof Expr.Parens nested) {
                assignments(nested, part, expressions);
            } else {
                expressions.add(rewrite.text(target) + " := " + part);
            }
        }
    }
}
