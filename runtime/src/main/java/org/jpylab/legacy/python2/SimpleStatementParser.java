package org.jpylab.legacy.python2;

import org.jpylab.legacy.TokenKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses the statements of Python 2.7 that fit on a line. */
final class SimpleStatementParser {
    private static final Set<String> AUGMENTED =
            Set.of("+=", "-=", "*=", "/=", "//=", "%=", "**=", ">>=", "<<=", "&=", "^=", "|=");

    private final TokenCursor at;
    private final ExpressionParser expressions;

    SimpleStatementParser(TokenCursor cursor, ExpressionParser expressions) {
        at = cursor;
        this.expressions = expressions;
    }

    /** Parses the statements up to the end of the logical line. */
    void line(List<Stmt> statements) throws Python2SyntaxException {
        do {
            statements.add(statement());
        } while (at.accept(";") && !at.at(TokenKind.NEWLINE));
        if (!at.at(TokenKind.NEWLINE)) {
            throw at.unexpected();
        }
        at.take();
    }

    private Stmt statement() throws Python2SyntaxException {
        if (at.atKeyword("print")) {
            return print();
        }
        String word = at.at(TokenKind.NAME) ? at.token().text() : "";
        return switch (word) {
            case "exec" -> exec();
            case "pass", "break", "continue" -> new Stmt.Bare(at.take(), word);
            case "del" -> del();
            case "return" -> valued(word);
            case "assert" -> asserted();
            case "raise" -> raise();
            case "global" -> global();
            case "import" -> importStatement();
            case "from" -> fromImport();
            default -> expression();
        };
    }

    private boolean atStatementEnd() {
        return at.at(TokenKind.NEWLINE) || at.at(";");
    }

    private Stmt expression() throws Python2SyntaxException {
        Expr head = value();
        if (at.at(TokenKind.OPERATOR) && AUGMENTED.contains(at.token().text())) {
            if (!(head instanceof Expr.Name
                    || head instanceof Expr.Attribute
                    || head instanceof Expr.Subscript)) {
                expressions.assignable(head);
                throw at.error(head.first(), "illegal expression for augmented assignment");
            }
            expressions.assignable(head);
            String symbol = at.token().text();
            int operator = at.take();
            return new Stmt.Augment(head, operator, symbol, value());
        }
        if (!at.at("=")) {
            return new Stmt.Expression(head);
        }
        List<Expr> targets = new ArrayList<>();
        Expr value = head;
        while (at.at("=")) {
            targets.add(expressions.assignable(value));
            at.take();
            value = value();
        }
        return new Stmt.Assign(List.copyOf(targets), value);
    }

    private Expr value() throws Python2SyntaxException {
        return at.atKeyword("yield") ? expressions.yield() : expressions.testlist();
    }

    private Stmt print() throws Python2SyntaxException {
        int first = at.take();
        int last = first;
        int shift = -1;
        Expr file = null;
        int comma = -1;
        List<Expr> items = new ArrayList<>();
        if (at.at(">>")) {
            shift = at.take();
            file = expressions.test();
            last = file.last();
            if (at.accept(",")) {
                if (!expressions.startsExpression()) {
                    throw at.unexpected();
                }
                items.add(expressions.test());
            }
        } else if (expressions.startsExpression()) {
            items.add(expressions.test());
        }
        while (!items.isEmpty() && comma < 0) {
            last = items.getLast().last();
            if (!at.at(",")) {
                break;
            }
            int separator = at.take();
            if (expressions.startsExpression()) {
                items.add(expressions.test());
            } else {
                comma = separator;
                last = separator;
            }
        }
        if (!atStatementEnd()) {
            throw at.unexpected();
        }
        return new Stmt.Print(first, shift, file, List.copyOf(items), comma, last);
    }

    private Stmt exec() throws Python2SyntaxException {
        int first = at.take();
        Expr code = expressions.expr();
        int in = -1;
        List<Expr> scopes = new ArrayList<>();
        if (at.atKeyword("in")) {
            in = at.take();
            scopes.add(expressions.test());
            if (at.accept(",")) {
                scopes.add(expressions.test());
            }
        }
        int last = scopes.isEmpty() ? code.last() : scopes.getLast().last();
        return new Stmt.Exec(first, code, in, List.copyOf(scopes), last);
    }

    private Stmt del() throws Python2SyntaxException {
        int first = at.take();
        Expr targets = expressions.exprlist();
        expressions.assignable(targets);
        return new Stmt.Keyword(first, "del", List.of(targets), targets.last());
    }

    private Stmt valued(String keyword) throws Python2SyntaxException {
        int first = at.take();
        if (atStatementEnd()) {
            return new Stmt.Keyword(first, keyword, List.of(), first);
        }
        Expr value = expressions.testlist();
        return new Stmt.Keyword(first, keyword, List.of(value), value.last());
    }

    private Stmt asserted() throws Python2SyntaxException {
        int first = at.take();
        List<Expr> values = new ArrayList<>();
        values.add(expressions.test());
        if (at.accept(",")) {
            values.add(expressions.test());
        }
        return new Stmt.Keyword(first, "assert", List.copyOf(values), values.getLast().last());
    }

    private Stmt raise() throws Python2SyntaxException {
        int first = at.take();
        List<Expr> values = new ArrayList<>();
        List<Integer> commas = new ArrayList<>();
        if (!atStatementEnd()) {
            values.add(expressions.test());
            while (values.size() < 3 && at.at(",")) {
                commas.add(at.take());
                values.add(expressions.test());
            }
        }
        int last = values.isEmpty() ? first : values.getLast().last();
        return new Stmt.Raise(first, List.copyOf(values), List.copyOf(commas), last);
    }

    private Stmt global() throws Python2SyntaxException {
        int first = at.take();
        List<String> names = new ArrayList<>();
        do {
            names.add(expressions.name().id());
        } while (at.accept(","));
        return new Stmt.Global(first, List.copyOf(names), at.previous());
    }

    private Stmt importStatement() throws Python2SyntaxException {
        int first = at.take();
        List<ImportName> modules = new ArrayList<>();
        do {
            int start = at.index();
            modules.add(imported(start, dotted()));
        } while (at.accept(","));
        return new Stmt.Import(first, List.copyOf(modules), at.previous());
    }

    private ImportName imported(int first, String name) throws Python2SyntaxException {
        @Nullable String alias = null;
        if (at.acceptKeyword("as")) {
            alias = expressions.name().id();
        }
        return new ImportName(first, name, alias, at.previous());
    }

    private String dotted() throws Python2SyntaxException {
        StringBuilder name = new StringBuilder(expressions.name().id());
        while (at.accept(".")) {
            name.append('.').append(expressions.name().id());
        }
        return name.toString();
    }

    private Stmt fromImport() throws Python2SyntaxException {
        int first = at.take();
        int moduleFirst = at.index();
        StringBuilder module = new StringBuilder();
        while (at.at(".") || at.at("...")) {
            module.append(at.token().text());
            at.take();
        }
        if (module.isEmpty() || !at.atKeyword("import")) {
            module.append(dotted());
        }
        int moduleLast = at.previous();
        at.expectKeyword("import");
        List<ImportName> names = new ArrayList<>();
        if (!at.accept("*")) {
            boolean bracketed = at.accept("(");
            do {
                int start = at.index();
                names.add(imported(start, expressions.name().id()));
            } while (at.accept(",") && !(bracketed && at.at(")")));
            if (bracketed) {
                at.expect(")");
            }
        }
        if (module.toString().equals("__future__")
                && names.stream().anyMatch(name -> name.name().equals("print_function"))) {
            at.printIsName();
        }
        return new Stmt.FromImport(
                first,
                module.toString(),
                moduleFirst,
                moduleLast,
                List.copyOf(names),
                at.previous());
    }
}
