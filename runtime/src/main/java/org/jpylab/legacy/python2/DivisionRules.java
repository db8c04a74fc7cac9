package org.jpylab.legacy.python2;

import org.jpylab.legacy.python2.NumberKinds.Kind;

import java.util.List;

/** {@code /} of Python 2, which floors integers, unless the source imports {@code division}. */
final class DivisionRules {
    private final Rewrite rewrite;
    private final Edits edits;
    private final NumberKinds kinds;

    DivisionRules(Rewrite rewrite, NumberKinds kinds) {
        this.rewrite = rewrite;
        this.kinds = kinds;
        edits = rewrite.edits;
    }

    void rewrite(Expr.Binary binary) {
        if (!binary.symbol().equals("/") || rewrite.future("division")) {
            return;
        }
        Kind left = kinds.of(binary.left());
        Kind right = kinds.of(binary.right());
        if (left == Kind.INTEGER && right == Kind.INTEGER) {
            edits.replace(binary.operator(), "//");
        } else if (left != Kind.INEXACT && right != Kind.INEXACT) {
            edits.around(binary, "__div2__(", ")");
            edits.replace(binary.operator(), ",");
        }
    }

    void rewrite(Stmt.Augment augment) {
        if (!augment.symbol().equals("/=") || rewrite.future("division")) {
            return;
        }
        Kind target = kinds.of(augment.target());
        Kind value = kinds.of(augment.value());
        if (target == Kind.INTEGER && value == Kind.INTEGER) {
            edits.replace(augment.operator(), "//=");
        } else if (target != Kind.INEXACT && value != Kind.INEXACT) {
            assign(augment);
        }
    }

    /** The target is evaluated once: where it is more than names, by a helper. */
    private void assign(Stmt.Augment augment) {
        Expr target = augment.target();
        boolean items = augment.value() instanceof Expr.Items;
        if (isSimple(target)) {
            String copy = rewrite.text(target);
            edits.replace(augment.operator(), "= __idiv2__(" + copy + ",");
            close(augment, items);
            return;
        }
        edits.replace(augment.operator(), ",");
        if (target instanceof Expr.Attribute attribute) {
            edits.before(target.first(), "__idivattr2__(");
            edits.replace(attribute.dot(), ", '");
            edits.after(attribute.last(), "'");
        } else if (target instanceof Expr.Subscript subscript) {
            edits.before(target.first(), "__idivitem2__(");
            edits.before(subscript.open(), ", __index2__");
        }
        close(augment, items);
    }

    private void close(Stmt.Augment augment, boolean items) {
        if (items) {
            edits.around(augment.value(), "(", ")");
        }
        edits.after(augment.last(), ")");
    }

    private static boolean isSimple(Expr target) {
        return switch (target) {
            case Expr.Name _, Expr.Number _ -> true;
            case Expr.Attribute attribute -> isSimple(attribute.value());
            case Expr.Subscript subscript ->
                    isSimple(subscript.value()) && allSimple(subscript.items());
            case Expr.Slice slice -> allSimple(slice.parts());
            case Expr.Unary unary -> isSimple(unary.operand());
            case Expr.Binary binary ->
                    List.of("+", "-", "*").contains(binary.symbol())
                            && isSimple(binary.left())
                            && isSimple(binary.right());
            default -> false;
        };
    }

    private static boolean allSimple(List<Expr> items) {
        return items.stream().allMatch(DivisionRules::isSimple);
    }
}
