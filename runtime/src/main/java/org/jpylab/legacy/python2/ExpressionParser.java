package org.jpylab.legacy.python2;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses the expressions of Python 2.7's grammar; methods are named after its productions. */
final class ExpressionParser {
    private static final List<Set<String>> BINARY_LEVELS =
            List.of(
                    Set.of("|"),
                    Set.of("^"),
                    Set.of("&"),
                    Set.of("<<", ">>"),
                    Set.of("+", "-"),
                    Set.of("*", "/", "%", "//"));
    private static final Set<String> COMPARISONS = Set.of("<", ">", "==", ">=", "<=", "<>", "!=");

    private final TokenCursor at;
    private final AtomParser atoms;

    ExpressionParser(TokenCursor cursor) {
        at = cursor;
        atoms = new AtomParser(cursor, this);
    }

    /** One or more tests; with a comma they are {@link Expr.Items}. */
    Expr testlist() throws Python2SyntaxException {
        return itemsAfter(test());
    }

    Expr itemsAfter(Expr head) throws Python2SyntaxException {
        return at.at(",") ? items(head, this::test) : head;
    }

    Expr exprlist() throws Python2SyntaxException {
        Expr head = expr();
        return at.at(",") ? items(head, this::expr) : head;
    }

    /** A list that a list comprehension of Python 2 runs over. */
    Expr testlistSafe() throws Python2SyntaxException {
        Expr head = oldTest();
        return at.at(",") ? items(head, this::oldTest) : head;
    }

    @FunctionalInterface
    interface Production {
        Expr parse() throws Python2SyntaxException;
    }

    private Expr items(Expr head, Production production) throws Python2SyntaxException {
        List<Expr> items = new ArrayList<>(List.of(head));
        int last = head.last();
        while (at.at(",")) {
            last = at.take();
            if (!startsExpression()) {
                break;
            }
            Expr item = production.parse();
            items.add(item);
            last = item.last();
        }
        return new Expr.Items(head.first(), List.copyOf(items), last);
    }

    boolean startsExpression() {
        Token token = at.token();
        return switch (token.kind()) {
            case NUMBER, STRING, UNTERMINATED, FSTRING_START -> true;
            case NAME -> at.atName() || at.atKeyword("not") || at.atKeyword("lambda");
            case OPERATOR -> "([{`+-~".contains(token.text());
            default -> false;
        };
    }

    Expr test() throws Python2SyntaxException {
        if (at.atKeyword("lambda")) {
            return lambda(this::test);
        }
        Expr body = orTest();
        if (!at.acceptKeyword("if")) {
            return body;
        }
        Expr test = orTest();
        at.expectKeyword("else");
        return new Expr.Conditional(body, test, test());
    }

    Expr oldTest() throws Python2SyntaxException {
        return at.atKeyword("lambda") ? lambda(this::oldTest) : orTest();
    }

    private Expr lambda(Production body) throws Python2SyntaxException {
        int first = at.expectKeyword("lambda");
        List<Parameter> parameters = parameters(":");
        int colon = at.expect(":");
        return new Expr.Lambda(first, parameters, colon, body.parse());
    }

    List<Parameter> parameters(String end) throws Python2SyntaxException {
        List<Parameter> parameters = new ArrayList<>();
        while (!at.at(end)) {
            int first = at.index();
            String stars = at.accept("**") ? "**" : at.accept("*") ? "*" : "";
            Expr target = stars.isEmpty() ? parameterTarget() : name();
            Expr standard = stars.isEmpty() && at.accept("=") ? test() : null;
            parameters.add(new Parameter(first, stars, target, standard));
            if (!at.at(end)) {
                at.expect(",");
            }
        }
        return List.copyOf(parameters);
    }

    private Expr parameterTarget() throws Python2SyntaxException {
        if (!at.at("(")) {
            return name();
        }
        int open = at.take();
        Expr head = parameterTarget();
        Expr inner = at.at(",") ? parameterTargets(head) : head;
        return new Expr.Parens(open, inner, at.expect(")"));
    }

    private Expr parameterTargets(Expr head) throws Python2SyntaxException {
        List<Expr> targets = new ArrayList<>(List.of(head));
        int last = head.last();
        while (at.at(",")) {
            last = at.take();
            if (at.at(")")) {
                break;
            }
            targets.add(parameterTarget());
            last = targets.getLast().last();
        }
        return new Expr.Items(head.first(), List.copyOf(targets), last);
    }

    Expr.Name name() throws Python2SyntaxException {
        String id = at.token().text();
        return new Expr.Name(at.expectName(), id);
    }

    Expr orTest() throws Python2SyntaxException {
        return chain("or", () -> chain("and", this::notTest));
    }

    private Expr chain(String keyword, Production operand) throws Python2SyntaxException {
        Expr head = operand.parse();
        if (!at.atKeyword(keyword)) {
            return head;
        }
        List<Expr> operands = new ArrayList<>(List.of(head));
        while (at.acceptKeyword(keyword)) {
            operands.add(operand.parse());
        }
        return new Expr.Chain(List.copyOf(operands));
    }

    private Expr notTest() throws Python2SyntaxException {
        if (!at.atKeyword("not")) {
            return comparison();
        }
        int first = at.take();
        return new Expr.Unary(first, "not", notTest());
    }

    private Expr comparison() throws Python2SyntaxException {
        Expr head = expr();
        if (!acceptComparison()) {
            return head;
        }
        List<Expr> operands = new ArrayList<>(List.of(head));
        do {
            operands.add(expr());
        } while (acceptComparison());
        return new Expr.Chain(List.copyOf(operands));
    }

    private boolean acceptComparison() {
        if (at.at(TokenKind.OPERATOR) && COMPARISONS.contains(at.token().text())) {
            at.take();
            return true;
        }
        if (at.acceptKeyword("in")) {
            return true;
        }
        if (at.acceptKeyword("is")) {
            at.acceptKeyword("not");
            return true;
        }
        if (at.atKeyword("not") && at.ahead(1).isName("in")) {
            at.take();
            at.take();
            return true;
        }
        return false;
    }

    Expr expr() throws Python2SyntaxException {
        return binary(0);
    }

    private Expr binary(int level) throws Python2SyntaxException {
        if (level == BINARY_LEVELS.size()) {
            return factor();
        }
        Expr left = binary(level + 1);
        while (at.at(TokenKind.OPERATOR) && BINARY_LEVELS.get(level).contains(at.token().text())) {
            String symbol = at.token().text();
            int operator = at.take();
            left = new Expr.Binary(left, operator, symbol, binary(level + 1));
        }
        return left;
    }

    private Expr factor() throws Python2SyntaxException {
        if (at.at("+") || at.at("-") || at.at("~")) {
            String symbol = at.token().text();
            int first = at.take();
            return new Expr.Unary(first, symbol, factor());
        }
        Expr base = atoms.withTrailers();
        if (!at.at("**")) {
            return base;
        }
        int operator = at.take();
        return new Expr.Binary(base, operator, "**", factor());
    }

    Expr yield() throws Python2SyntaxException {
        int first = at.expectKeyword("yield");
        if (!startsExpression()) {
            return new Expr.Yield(first, null, first);
        }
        Expr value = testlist();
        return new Expr.Yield(first, value, value.last());
    }

    /** The clauses of a comprehension; list comprehensions run over more than others. */
    List<Clause> clauses(boolean ofList) throws Python2SyntaxException {
        List<Clause> clauses = new ArrayList<>();
        while (at.atKeyword("for") || !clauses.isEmpty() && at.atKeyword("if")) {
            boolean condition = at.atKeyword("if");
            int first = at.take();
            if (condition) {
                clauses.add(new Clause.If(first, oldTest()));
            } else {
                Expr target = assignable(exprlist());
                at.expectKeyword("in");
                clauses.add(new Clause.For(first, target, ofList ? testlistSafe() : orTest()));
            }
        }
        return List.copyOf(clauses);
    }

    /** The expression itself, if it can stand to the left of {@code =}. */
    Expr assignable(Expr target) throws Python2SyntaxException {
        @Nullable String what =
                switch (target) {
                    case Expr.Name name -> name.id().equals("None") ? "None" : null;
                    case Expr.Attribute _, Expr.Subscript _ -> null;
                    case Expr.Parens parens -> inner(parens);
                    case Expr.Items items -> each(items.items());
                    case Expr.Display display when display.kind() == Expr.Kind.LIST ->
                            each(display.items());
                    case Expr.Number _, Expr.Text _, Expr.Display _ -> "literal";
                    case Expr.Call _ -> "function call";
                    case Expr.Lambda _ -> "lambda";
                    case Expr.Conditional _ -> "conditional expression";
                    case Expr.Yield _ -> "yield expression";
                    case Expr.Backquote _ -> "repr";
                    case Expr.Comprehension comprehension -> comprehension(comprehension);
                    case Expr.Chain _, Expr.Binary _, Expr.Unary _, Expr.Slice _ -> "operator";
                };
        if (what == null) {
            return target;
        }
        String verb = what.equals("None") ? "cannot" : "can't";
        throw at.error(target.first(), verb + " assign to " + what);
    }

    private @Nullable String inner(Expr.Parens parens) throws Python2SyntaxException {
        if (parens.inner() == null) {
            return "()";
        }
        assignable(parens.inner());
        return null;
    }

    private @Nullable String each(List<Expr> targets) throws Python2SyntaxException {
        for (Expr target : targets) {
            assignable(target);
        }
        return null;
    }

    private static String comprehension(Expr.Comprehension comprehension) {
        return switch (comprehension.kind()) {
            case LIST -> "list comprehension";
            case GENERATOR -> "generator expression";
            case SET -> "set comprehension";
            case DICT -> "dict comprehension";
        };
    }
}
