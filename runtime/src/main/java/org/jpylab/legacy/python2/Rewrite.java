package org.jpylab.legacy.python2;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What every rule works with: the tokens, the tree, its names, and the edits made so far. */
final class Rewrite {
    final List<Token> tokens;
    final Block source;
    final Scopes scopes;
    final Edits edits;
    final Predicate<String> siblings;
    final Set<String> words = new TreeSet<>();
    private final Set<String> futures = new TreeSet<>();

    Rewrite(List<Token> tokens, Block source, Predicate<String> siblings) {
        this.tokens = tokens;
        this.source = source;
        this.siblings = siblings;
        scopes = new Scopes(source);
        edits = new Edits(tokens);
        for (Token token : tokens) {
            if (token.kind() == TokenKind.NAME) {
                words.add(token.text());
            }
        }
        for (Stmt stmt : source.statements()) {
            if (stmt instanceof Stmt.FromImport future && future.module().equals("__future__")) {
                future.names().forEach(name -> futures.add(name.name()));
            }
        }
    }

    /** True where the source imports a feature from {@code __future__}. */
    boolean future(String feature) {
        return futures.contains(feature);
    }

    String text(int token) {
        return tokens.get(token).text();
    }

    /** The original text of a node. */
    String text(Node node) {
        return text(node.first(), node.last());
    }

    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** Removes the tokens of a range, but not its line ends and comments. */
    void erase(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!tokens.get(i).kind().isTrivia() || tokens.get(i).kind() == TokenKind.WHITESPACE) {
                edits.replace(i, "");
            }
        }
    }

    boolean onOneLine(int first, int last) {
        Token end = tokens.get(last);
        return tokens.get(first).line() == end.line() && !end.text().contains("\n");
    }

    /** True for an expression that reads a name of Python 2's builtins. */
    boolean isBuiltin(Expr expr, String name) {
        return expr instanceof Expr.Name read && read.id().equals(name) && scopes.isBuiltin(read);
    }

    /** True for one or more string literals, none of them with a {@code b}. */
    boolean isTextLiteral(Expr expr) {
        if (!(expr instanceof Expr.Text text)) {
            return false;
        }
        for (int i = text.first(); i <= text.last(); i++) {
            if (tokens.get(i).kind() == TokenKind.STRING
                    && prefix(tokens.get(i).text()).contains("b")) {
                return false;
            }
        }
        return true;
    }

    /** True for an expression that is a string whatever its parts are. */
    boolean isText(Expr expr) {
        return switch (expr) {
            case Expr.Text text -> isTextLiteral(text);
            case Expr.Parens parens -> parens.inner() != null && isText(parens.inner());
            case Expr.Binary binary when binary.symbol().equals("%") -> isText(binary.left());
            case Expr.Binary binary when binary.symbol().equals("+") ->
                    isText(binary.left()) || isText(binary.right());
            default -> false;
        };
    }

    /** The letters before the quotes, in lower case. */
    static String prefix(String literal) {
        int quote = 0;
        while (Character.isLetter(literal.charAt(quote))) {
            quote++;
        }
        return literal.substring(0, quote).toLowerCase(Locale.ROOT);
    }
}
