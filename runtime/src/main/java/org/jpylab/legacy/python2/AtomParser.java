package org.jpylab.legacy.python2;

import org.jpylab.legacy.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parses atoms and what may follow them: attributes, calls, subscripts. */
final class AtomParser {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "0[xX][0-9a-fA-F]+[lL]?|0[oO][0-7]+[lL]?|0[bB][01]+[lL]?|0[0-7]*[lL]?"
                            + "|[1-9][0-9]*[lL]?"
                            + "|([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?[jJ]?"
                            + "|[0-9]+([eE][+-]?[0-9]+[jJ]?|[jJ])");
    private static final Pattern DIGITS = Pattern.compile("0[0-9]+[lL]?");

    private final TokenCursor at;
    private final ExpressionParser expressions;

    AtomParser(TokenCursor cursor, ExpressionParser expressions) {
        at = cursor;
        this.expressions = expressions;
    }

    Expr withTrailers() throws Python2SyntaxException {
        Expr value = atom();
        while (true) {
            if (at.at(".")) {
                int dot = at.take();
                String name = at.token().text();
                value = new Expr.Attribute(value, dot, at.expectName(), name);
            } else if (at.at("(")) {
                int open = at.take();
                List<Argument> arguments = arguments();
                value = new Expr.Call(value, open, arguments, at.expect(")"));
            } else if (at.at("[")) {
                int open = at.take();
                List<Expr> items = subscripts();
                value = new Expr.Subscript(value, open, items, at.expect("]"));
            } else {
                return value;
            }
        }
    }

    private Expr atom() throws Python2SyntaxException {
        switch (at.token().kind()) {
            case NAME:
                return expressions.name();
            case NUMBER:
                return number();
            case STRING:
                return text();
            default:
        }
        if (at.at("(")) {
            return parens();
        }
        if (at.at("[")) {
            return list();
        }
        if (at.at("{")) {
            return braces();
        }
        if (at.at("`")) {
            int first = at.take();
            Expr inner = expressions.testlist();
            return new Expr.Backquote(first, inner, at.expect("`"));
        }
        throw at.unexpected();
    }

    private Expr number() throws Python2SyntaxException {
        String text = at.token().text();
        if (DIGITS.matcher(text).matches() && !NUMBER.matcher(text).matches()) {
            throw at.error(at.token(), "invalid token");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw at.unexpected();
        }
        return new Expr.Number(at.take(), text);
    }

    private Expr text() throws Python2SyntaxException {
        int first = at.index();
        int last = first;
        while (at.at(TokenKind.STRING)) {
            if (at.token().text().toLowerCase(Locale.ROOT).startsWith("rb")) {
                throw at.unexpected();
            }
            last = at.take();
        }
        return new Expr.Text(first, last);
    }

    private Expr parens() throws Python2SyntaxException {
        int open = at.take();
        if (at.at(")")) {
            return new Expr.Parens(open, null, at.take());
        }
        Expr inner;
        if (at.atKeyword("yield")) {
            inner = expressions.yield();
        } else {
            Expr head = expressions.test();
            inner = at.atKeyword("for") ? generator(head) : expressions.itemsAfter(head);
        }
        return new Expr.Parens(open, inner, at.expect(")"));
    }

    private Expr generator(Expr element) throws Python2SyntaxException {
        List<Clause> clauses = expressions.clauses(false);
        return new Expr.Comprehension(
                Expr.Kind.GENERATOR, element.first(), List.of(element), clauses, at.previous());
    }

    private Expr list() throws Python2SyntaxException {
        int open = at.take();
        List<Expr> items = new ArrayList<>();
        while (!at.at("]")) {
            items.add(expressions.test());
            if (items.size() == 1 && at.atKeyword("for")) {
                List<Clause> clauses = expressions.clauses(true);
                return new Expr.Comprehension(
                        Expr.Kind.LIST, open, List.copyOf(items), clauses, at.expect("]"));
            }
            if (!at.at("]")) {
                at.expect(",");
            }
        }
        return new Expr.Display(Expr.Kind.LIST, open, List.copyOf(items), at.take());
    }

    private Expr braces() throws Python2SyntaxException {
        int open = at.take();
        List<Expr> items = new ArrayList<>();
        Expr.Kind kind = Expr.Kind.DICT;
        while (!at.at("}")) {
            items.add(expressions.test());
            if (items.size() == 1 && !at.at(":")) {
                kind = Expr.Kind.SET;
            }
            if (kind == Expr.Kind.DICT) {
                at.expect(":");
                items.add(expressions.test());
            }
            if (items.size() <= 2 && at.atKeyword("for")) {
                List<Clause> clauses = expressions.clauses(false);
                return new Expr.Comprehension(
                        kind, open, List.copyOf(items), clauses, at.expect("}"));
            }
            if (!at.at("}")) {
                at.expect(",");
            }
        }
        return new Expr.Display(kind, open, List.copyOf(items), at.take());
    }

    List<Argument> arguments() throws Python2SyntaxException {
        List<Argument> arguments = new ArrayList<>();
        while (!at.at(")")) {
            arguments.add(argument(arguments));
            if (!at.at(")")) {
                at.expect(",");
            }
        }
        return List.copyOf(arguments);
    }

    private Argument argument(List<Argument> before) throws Python2SyntaxException {
        int first = at.index();
        String stars = at.accept("**") ? "**" : at.accept("*") ? "*" : "";
        if (!stars.isEmpty()) {
            if (before.stream().anyMatch(other -> other.stars().length() >= stars.length())) {
                throw at.error(first, "invalid syntax");
            }
            return new Argument(first, null, stars, expressions.test());
        }
        if (at.atName() && at.ahead(1).isOperator("=")) {
            String keyword = at.token().text();
            at.expectName();
            at.take();
            return new Argument(first, keyword, "", expressions.test());
        }
        Expr value = expressions.test();
        if (at.at("=")) {
            throw at.error(first, "keyword can't be an expression");
        }
        if (at.atKeyword("for")) {
            Expr generator = generator(value);
            if (!before.isEmpty() || at.at(",") && !at.ahead(1).isOperator(")")) {
                throw at.error(
                        first, "Generator expression must be parenthesized if not sole argument");
            }
            return new Argument(first, null, "", generator);
        }
        boolean afterKeyword = before.stream().anyMatch(argument -> argument.keyword() != null);
        if (afterKeyword) {
            throw at.error(first, "non-keyword arg after keyword arg");
        }
        if (before.stream().anyMatch(argument -> !argument.stars().isEmpty())) {
            throw at.error(first, "only named arguments may follow *expression");
        }
        return new Argument(first, null, "", value);
    }

    private List<Expr> subscripts() throws Python2SyntaxException {
        List<Expr> items = new ArrayList<>();
        do {
            items.add(subscript());
        } while (at.accept(",") && !at.at("]"));
        return List.copyOf(items);
    }

    private Expr subscript() throws Python2SyntaxException {
        int first = at.index();
        if (at.accept("...")) {
            return new Expr.Slice(first, List.of(), first);
        }
        List<Expr> parts = new ArrayList<>();
        int colons = 0;
        int last = first;
        while (!at.at(",") && !at.at("]")) {
            if (at.at(":") && colons < 2) {
                last = at.take();
                colons++;
            } else if (parts.size() <= colons) {
                Expr part = expressions.test();
                if (colons == 0 && !at.at(":")) {
                    return part;
                }
                parts.add(part);
                last = part.last();
                if (!at.at(":") && !at.at(",") && !at.at("]")) {
                    throw at.unexpected();
                }
            } else {
                throw at.unexpected();
            }
        }
        if (colons == 0) {
            throw at.unexpected();
        }
        return new Expr.Slice(first, List.copyOf(parts), last);
    }
}
