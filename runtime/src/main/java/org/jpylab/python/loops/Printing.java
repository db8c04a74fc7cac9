package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.Warnings;
import org.jpylab.loop.Action;
import org.jpylab.loop.Item;
import org.jpylab.ndarray.FloatErrors;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes nodes of {@code print(…)}. Java computes the numbers and arrays in its arguments; Python
 * makes text of them, and prints it when the iteration is done.
 */
final class Printing {
    private static final Set<String> OF_TEXT = Set.of("str", "repr", "format", "round");
    private static final Set<String> METHODS =
            Set.of("format", "ljust", "rjust", "center", "zfill", "strip", "upper", "lower");
    private static final Set<String> OPERATORS = Set.of("Add", "Mult", "Mod");

    private final Expressions expressions;
    private final Stores stores;
    private final Names names;
    private final List<Item.Node> values = new ArrayList<>();

    Printing(Scope scope, Expressions expressions) {
        this.expressions = expressions;
        stores = new Stores(scope, expressions);
        names = scope.names;
    }

    Action print(ExprTy.Call call) {
        if (call.keywords != null) {
            for (KeywordTy keyword : call.keywords) {
                if (!Set.of("sep", "end", "flush").contains(String.valueOf(keyword.arg))) {
                    throw new Refusal("print to something else");
                }
            }
        }
        Value python = names.printing(arguments(call), values.size());
        FloatErrors errors = names.floatErrors();
        return names.output().print(List.copyOf(values), items -> text(python, items, errors));
    }

    /** What prints the text that Python makes of items. */
    private static Runnable text(Value python, List<Item> items, FloatErrors errors) {
        var made = new Value[1];
        outside(() -> made[0] = python.execute(items), errors);
        return () -> outside(made[0]::executeVoid, errors);
    }

    /** Runs what Python does of itself, with its own warnings and errors. */
    private static void outside(Runnable action, FloatErrors errors) {
        FloatErrors inside = errors.install();
        try {
            Warnings.during(null, action);
        } finally {
            inside.install();
        }
    }

    private String arguments(ExprTy.Call call) {
        var text = new StringBuilder("(");
        for (ExprTy argument : call.args) {
            text.append(text(argument)).append(", ");
        }
        if (call.keywords != null) {
            for (KeywordTy keyword : call.keywords) {
                if (keyword.arg == null) {
                    throw new Refusal("keywords");
                }
                text.append(keyword.arg).append("=").append(text(keyword.value)).append(", ");
            }
        }
        return text + ")";
    }

    /** An expression as Python is to evaluate it, whose parts that Java computes have names. */
    private String text(ExprTy expression) {
        return switch (expression) {
            case ExprTy.Constant constant when constant.value.kind.name().equals("NONE") -> "None";
            case ExprTy.JoinedStr joined -> joined(joined);
            case ExprTy.BinOp operation when isOfText(operation) ->
                    "(%s %s %s)"
                            .formatted(
                                    text(operation.left),
                                    switch (operation.op.name()) {
                                        case "Add" -> "+";
                                        case "Mult" -> "*";
                                        default -> "%";
                                    },
                                    text(operation.right));
            case ExprTy.Call call when isOfText(call) ->
                    (call.func instanceof ExprTy.Attribute method
                                    ? text(method.value) + "." + method.attr
                                    : ((ExprTy.Name) call.func).id)
                            + arguments(call);
            case ExprTy.Tuple tuple -> "(" + elements(tuple.elements) + ")";
            case ExprTy.List list -> "[" + elements(list.elements) + "]";
            default -> name(stores.item(expressions.term(expression), true));
        };
    }

    private String elements(ExprTy[] elements) {
        var text = new StringBuilder();
        for (ExprTy element : elements) {
            text.append(text(element)).append(", ");
        }
        return text.toString();
    }

    private String name(Item.Node value) {
        values.add(value);
        return "_" + (values.size() - 1);
    }

    /** True for operators one side of which is text: {@code '%g' % x}, {@code 'x' + str(x)}. */
    private boolean isOfText(ExprTy.BinOp operation) {
        return OPERATORS.contains(operation.op.name())
                && (isText(operation.left) || isText(operation.right));
    }

    private boolean isText(ExprTy expression) {
        return switch (expression) {
            case ExprTy.Constant constant -> constant.value.kind.name().equals("CODEPOINTS");
            case ExprTy.JoinedStr joined -> true;
            case ExprTy.BinOp operation -> isOfText(operation);
            case ExprTy.Call call -> isOfText(call);
            default -> false;
        };
    }

    /** True for calls that make text: {@code str(x)}, {@code '{}'.format(x)}. */
    private boolean isOfText(ExprTy.Call call) {
        return switch (call.func) {
            case ExprTy.Attribute method -> METHODS.contains(method.attr) && isText(method.value);
            case ExprTy.Name name ->
                    OF_TEXT.contains(name.id)
                            && expressions.term(name) instanceof Term.OfKnown(var known)
                            && known.equals(name.id);
            default -> false;
        };
    }

    private String joined(ExprTy.JoinedStr joined) {
        var text = new StringBuilder("''.join((");
        for (ExprTy part : joined.values) {
            text.append(
                    part instanceof ExprTy.FormattedValue value ? formatted(value) : text(part));
            text.append(", ");
        }
        return text + "))";
    }

    private String formatted(ExprTy.FormattedValue value) {
        String text = text(value.value);
        String converted =
                switch (value.conversion) {
                    case 'r' -> "repr(" + text + ")";
                    case 's' -> "str(" + text + ")";
                    case 'a' -> "ascii(" + text + ")";
                    default -> text;
                };
        @Nullable ExprTy spec = value.formatSpec;
        return "format(" + converted + (spec == null ? "" : ", " + text(spec)) + ")";
    }
}
