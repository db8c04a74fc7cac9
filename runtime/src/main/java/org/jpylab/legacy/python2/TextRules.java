package org.jpylab.legacy.python2;

import org.jpylab.legacy.python2.NumberKinds.Kind;

import java.util.regex.Pattern;

/** Formatting of floats with Python 2's twelve digits, and backquotes. */
final class TextRules {
    private static final Pattern STRING_CONVERSION =
            Pattern.compile("%(\\([^)]*\\))?[-+ #0]*(\\d+|\\*)?(\\.(\\d+|\\*))?[hlL]?s");
    private static final Pattern PLAIN_FIELD = Pattern.compile("\\{[^:}{]*}");

    private final Rewrite rewrite;
    private final Edits edits;
    private final NumberKinds kinds;

    TextRules(Rewrite rewrite, NumberKinds kinds) {
        this.rewrite = rewrite;
        this.kinds = kinds;
        edits = rewrite.edits;
    }

    void backquote(Expr.Backquote backquote) {
        boolean items = backquote.inner() instanceof Expr.Items;
        String repr = rewrite.scopes.seesBuiltin(backquote, "repr") ? "repr" : "__repr2__";
        edits.replace(backquote.first(), repr + (items ? "((" : "("));
        edits.replace(backquote.last(), items ? "))" : ")");
    }

    /** {@code '%s' % x}. */
    void format(Expr.Binary binary) {
        if (binary.symbol().equals("%")
                && binary.left() instanceof Expr.Text format
                && STRING_CONVERSION.matcher(rewrite.text(format)).find()
                && mayHoldFloat(binary.right())) {
            edits.around(binary.right(), "__format2__(", ")");
        }
    }

    /** {@code '{}'.format(x)}. */
    void format(Expr.Call call) {
        if (call.function() instanceof Expr.Attribute method
                && method.name().equals("format")
                && method.value() instanceof Expr.Text format
                && PLAIN_FIELD.matcher(rewrite.text(format)).find()) {
            for (Argument argument : call.arguments()) {
                if (argument.stars().isEmpty() && mayHoldFloat(argument.value())) {
                    edits.around(argument.value(), "__format2__(", ")");
                }
            }
        }
    }

    private boolean mayHoldFloat(Expr expr) {
        if (rewrite.isText(expr) || kinds.of(expr) == Kind.INTEGER) {
            return false;
        }
        return !(expr instanceof Expr.Parens parens
                && parens.inner() instanceof Expr.Items items
                && items.items().stream().noneMatch(this::mayHoldFloat));
    }
}
