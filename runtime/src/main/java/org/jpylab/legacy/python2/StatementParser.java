package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceLines;
import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Parses compound statements, blocks and whole sources of Python 2.7. */
final class StatementParser {
    private final TokenCursor at;
    private final ExpressionParser expressions;
    private final SimpleStatementParser simple;

    private StatementParser(TokenCursor cursor) {
        at = cursor;
        expressions = new ExpressionParser(cursor);
        simple = new SimpleStatementParser(cursor, expressions);
    }

    /** The tree of a whole source. */
    static Block parse(List<Token> tokens, SourceLines lines) throws Python2SyntaxException {
        return new StatementParser(new TokenCursor(tokens, lines)).source();
    }

    private Block source() throws Python2SyntaxException {
        int first = at.index();
        List<Stmt> statements = new ArrayList<>();
        while (!at.at(TokenKind.END)) {
            if (at.at(TokenKind.NEWLINE)) {
                at.take();
            } else {
                statement(statements);
            }
        }
        return new Block(first, List.copyOf(statements), at.index());
    }

    private void statement(List<Stmt> statements) throws Python2SyntaxException {
        Stmt compound = compound();
        if (compound != null) {
            statements.add(compound);
        } else {
            simple.line(statements);
        }
    }

    private @Nullable Stmt compound() throws Python2SyntaxException {
        if (at.at("@")) {
            return decorated();
        }
        if (!at.at(TokenKind.NAME)) {
            return null;
        }
        return switch (at.token().text()) {
            case "if" -> ifStatement();
            case "while" -> whileStatement();
            case "for" -> forStatement();
            case "try" -> tryStatement();
            case "with" -> withStatement();
            case "def" -> function();
            case "class" -> classDefinition();
            default -> null;
        };
    }

    private Block block() throws Python2SyntaxException {
        at.expect(":");
        List<Stmt> statements = new ArrayList<>();
        int first = at.index();
        if (!at.at(TokenKind.NEWLINE)) {
            simple.line(statements);
            return new Block(first, List.copyOf(statements), statements.getLast().last());
        }
        at.take();
        if (!at.at(TokenKind.INDENT)) {
            throw at.indentation(at.token(), "expected an indented block");
        }
        at.take();
        while (!at.at(TokenKind.DEDENT)) {
            if (at.at(TokenKind.END)) {
                throw at.unexpected();
            }
            statement(statements);
        }
        at.take();
        if (at.at(TokenKind.BAD_DEDENT)) {
            throw at.unexpected();
        }
        int start = statements.getFirst().first();
        return new Block(start, List.copyOf(statements), statements.getLast().last());
    }

    private @Nullable Block elseBlock() throws Python2SyntaxException {
        return at.acceptKeyword("else") ? block() : null;
    }

    private static int last(Block body, @Nullable Block otherwise) {
        return otherwise == null ? body.last() : otherwise.last();
    }

    private Stmt ifStatement() throws Python2SyntaxException {
        int first = at.take();
        List<Expr> tests = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        do {
            tests.add(expressions.test());
            blocks.add(block());
        } while (at.acceptKeyword("elif"));
        Block otherwise = elseBlock();
        if (otherwise != null) {
            blocks.add(otherwise);
        }
        return new Stmt.If(first, List.copyOf(tests), List.copyOf(blocks), blocks.getLast().last());
    }

    private Stmt whileStatement() throws Python2SyntaxException {
        int first = at.take();
        Expr test = expressions.test();
        Block body = block();
        Block otherwise = elseBlock();
        return new Stmt.While(first, test, body, otherwise, last(body, otherwise));
    }

    private Stmt forStatement() throws Python2SyntaxException {
        int first = at.take();
        Expr target = expressions.assignable(expressions.exprlist());
        at.expectKeyword("in");
        Expr iterable = expressions.testlist();
        Block body = block();
        Block otherwise = elseBlock();
        return new Stmt.For(first, target, iterable, body, otherwise, last(body, otherwise));
    }

    private Stmt tryStatement() throws Python2SyntaxException {
        int first = at.take();
        Block body = block();
        List<Handler> handlers = new ArrayList<>();
        while (at.atKeyword("except")) {
            handlers.add(handler());
        }
        List<Block> others = new ArrayList<>();
        Block otherwise = handlers.isEmpty() ? null : elseBlock();
        if (otherwise != null) {
            others.add(otherwise);
        }
        if (at.acceptKeyword("finally")) {
            others.add(block());
        } else if (handlers.isEmpty()) {
            throw at.unexpected();
        }
        int last = others.isEmpty() ? handlers.getLast().last() : others.getLast().last();
        return new Stmt.Try(first, body, List.copyOf(handlers), List.copyOf(others), last);
    }

    private Handler handler() throws Python2SyntaxException {
        int first = at.take();
        Expr type = at.at(":") ? null : expressions.test();
        int separator = -1;
        Expr target = null;
        if (type != null && (at.at(",") || at.atKeyword("as"))) {
            separator = at.take();
            target = expressions.assignable(expressions.test());
        }
        return new Handler(first, type, separator, target, block());
    }

    private Stmt withStatement() throws Python2SyntaxException {
        int first = at.take();
        List<Expr> managers = new ArrayList<>();
        List<Expr> targets = new ArrayList<>();
        do {
            managers.add(expressions.test());
            if (at.acceptKeyword("as")) {
                targets.add(expressions.assignable(expressions.expr()));
            }
        } while (at.accept(","));
        Block body = block();
        return new Stmt.With(first, List.copyOf(managers), List.copyOf(targets), body, body.last());
    }

    private Stmt function() throws Python2SyntaxException {
        int first = at.take();
        String id = at.token().text();
        int name = at.expectName();
        at.expect("(");
        List<Parameter> parameters = expressions.parameters(")");
        at.expect(")");
        Block body = block();
        return new Stmt.Function(first, name, id, parameters, body, body.last());
    }

    private Stmt classDefinition() throws Python2SyntaxException {
        int first = at.take();
        String id = at.token().text();
        int name = at.expectName();
        int open = -1;
        int close = -1;
        List<Expr> bases = List.of();
        if (at.at("(")) {
            open = at.take();
            if (!at.at(")")) {
                bases = listed(expressions.testlist());
            }
            close = at.expect(")");
        }
        Block body = block();
        return new Stmt.ClassDef(first, name, id, open, bases, close, body, body.last());
    }

    private static List<Expr> listed(Expr expression) {
        return expression instanceof Expr.Items items ? items.items() : List.of(expression);
    }

    private Stmt decorated() throws Python2SyntaxException {
        int first = at.index();
        List<Expr> decorators = new ArrayList<>();
        while (at.accept("@")) {
            decorators.add(expressions.test());
            if (!at.at(TokenKind.NEWLINE)) {
                throw at.unexpected();
            }
            at.take();
        }
        if (!at.atKeyword("def") && !at.atKeyword("class")) {
            throw at.unexpected();
        }
        Stmt definition = at.atKeyword("def") ? function() : classDefinition();
        return new Stmt.Decorated(first, List.copyOf(decorators), definition, definition.last());
    }
}
