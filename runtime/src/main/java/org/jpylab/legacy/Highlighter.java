package org.jpylab.legacy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Classifies the tokens of Python 3 with IPython's syntax. */
public final class Highlighter {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "and",
                    "as",
                    "assert",
                    "async",
                    "await",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "except",
                    "finally",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "nonlocal",
                    "not",
                    "or",
                    "pass",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield");
    private static final Set<String> SOFT_KEYWORDS = Set.of("match", "case");
    private static final Set<String> CONSTANTS = Set.of("None", "True", "False");
    private static final Set<String> BUILTINS =
            Set.of(
                    "abs",
                    "all",
                    "any",
                    "ascii",
                    "bin",
                    "bool",
                    "breakpoint",
                    "bytearray",
                    "bytes",
                    "callable",
                    "chr",
                    "classmethod",
                    "compile",
                    "complex",
                    "delattr",
                    "dict",
                    "dir",
                    "divmod",
                    "enumerate",
                    "eval",
                    "exec",
                    "execfile",
                    "filter",
                    "float",
                    "format",
                    "frozenset",
                    "getattr",
                    "globals",
                    "hasattr",
                    "hash",
                    "help",
                    "hex",
                    "id",
                    "input",
                    "int",
                    "isinstance",
                    "issubclass",
                    "iter",
                    "len",
                    "list",
                    "locals",
                    "map",
                    "max",
                    "memoryview",
                    "min",
                    "next",
                    "object",
                    "oct",
                    "open",
                    "ord",
                    "pow",
                    "print",
                    "property",
                    "range",
                    "repr",
                    "reversed",
                    "round",
                    "set",
                    "setattr",
                    "slice",
                    "sorted",
                    "staticmethod",
                    "str",
                    "sum",
                    "super",
                    "tuple",
                    "type",
                    "vars",
                    "zip",
                    "__import__",
                    "NotImplemented",
                    "Ellipsis",
                    "self",
                    "cls");

    private final List<Token> tokens;
    private final List<Highlight> highlights = new ArrayList<>();
    private boolean lineStart = true;
    private @Nullable Token before;

    private Highlighter(String source) {
        tokens = Tokenizer.tokenize(source);
    }

    /** The pieces of a source that have a colour, in order, without overlap; a new list. */
    public static List<Highlight> highlight(String source) {
        return new Highlighter(source).run();
    }

    private List<Highlight> run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case NEWLINE, NL -> lineStart |= token.kind() == TokenKind.NEWLINE;
                case WHITESPACE, CONTINUATION, INDENT, DEDENT, BAD_DEDENT, END -> {}
                case COMMENT -> add(token, TokenClass.COMMENT);
                default -> {
                    if (isEscape(i)) {
                        i = escapedLine(i);
                    } else {
                        token(i, token);
                    }
                    lineStart = false;
                    before = token;
                }
            }
        }
        return highlights;
    }

    private void add(Token token, TokenClass tokenClass) {
        if (!token.text().isEmpty()) {
            highlights.add(new Highlight(token.start(), token.end(), tokenClass));
        }
    }

    /** True for {@code %magic}, {@code !command}, {@code ?name} at the start or after {@code =}. */
    private boolean isEscape(int index) {
        String sign = tokens.get(index).text();
        if (lineStart) {
            return Set.of("%", "!", "?").contains(sign);
        }
        boolean assigned = before != null && before.isOperator("=");
        return assigned
                && (sign.equals("!")
                        || sign.equals("%") && nextVisible(index).kind() == TokenKind.NAME);
    }

    /** Colours a line up to its end, and gives the index of its last token. */
    private int escapedLine(int index) {
        Token first = tokens.get(index);
        int last = index;
        while (tokens.get(last + 1).kind() != TokenKind.NEWLINE
                && tokens.get(last + 1).kind() != TokenKind.END) {
            last++;
        }
        int end = tokens.get(last).end();
        if (first.text().equals("%")) {
            int name = index;
            while (name < last && tokens.get(name + 1).kind() != TokenKind.WHITESPACE) {
                name++;
            }
            highlights.add(new Highlight(first.start(), tokens.get(name).end(), TokenClass.MAGIC));
            arguments(name + 1, last);
        } else {
            boolean shell = first.text().equals("!");
            highlights.add(
                    new Highlight(first.start(), end, shell ? TokenClass.SHELL : TokenClass.MAGIC));
        }
        return last;
    }

    private void arguments(int from, int to) {
        lineStart = false;
        for (int i = from; i <= to; i++) {
            TokenKind kind = tokens.get(i).kind();
            if (kind != TokenKind.ERROR && kind != TokenKind.UNTERMINATED) {
                token(i, tokens.get(i));
            }
            before = tokens.get(i);
        }
    }

    private void token(int index, Token token) {
        switch (token.kind()) {
            case NAME -> name(index, token);
            case NUMBER -> add(token, TokenClass.NUMBER);
            case STRING, FSTRING_START, FSTRING_MIDDLE, FSTRING_END ->
                    add(token, TokenClass.STRING);
            case UNTERMINATED ->
                    add(token, token.isTripleQuoted() ? TokenClass.STRING : TokenClass.ERROR);
            case OPERATOR -> operator(index, token);
            case ERROR -> error(index, token);
            default -> {}
        }
    }

    private void name(int index, Token token) {
        String name = token.text();
        boolean attribute = before != null && before.isOperator(".");
        if (attribute) {
            return;
        }
        if (before != null && (before.isName("def") || before.isName("class"))) {
            add(token, TokenClass.DEFINITION);
        } else if (before != null && before.isOperator("@") && isDecorator(before)) {
            add(token, TokenClass.DECORATOR);
        } else if (KEYWORDS.contains(name)
                || lineStart && SOFT_KEYWORDS.contains(name) && opensBlock(index)) {
            add(token, TokenClass.KEYWORD);
        } else if (CONSTANTS.contains(name)) {
            add(token, TokenClass.CONSTANT);
        } else if (BUILTINS.contains(name)) {
            add(token, TokenClass.BUILTIN);
        }
    }

    private boolean isDecorator(Token at) {
        return !highlights.isEmpty()
                && highlights.getLast().start() == at.start()
                && highlights.getLast().tokenClass() == TokenClass.DECORATOR;
    }

    /** True where the logical line from a name on ends in a colon, and goes on like a subject. */
    private boolean opensBlock(int index) {
        Token next = nextVisible(index);
        boolean subject =
                next.kind() == TokenKind.NAME
                        || next.kind() == TokenKind.NUMBER
                        || next.kind() == TokenKind.STRING
                        || next.start() > tokens.get(index).end()
                                && Set.of("(", "[", "{", "-").contains(next.text());
        Token last = next;
        for (int i = index + 1; i < tokens.size(); i++) {
            TokenKind kind = tokens.get(i).kind();
            if (kind == TokenKind.NEWLINE || kind == TokenKind.END) {
                break;
            }
            last = kind.isTrivia() ? last : tokens.get(i);
        }
        return subject && last.isOperator(":");
    }

    private Token nextVisible(int index) {
        int next = index + 1;
        while (tokens.get(next).kind().isTrivia()) {
            next++;
        }
        return tokens.get(next);
    }

    private void operator(int index, Token token) {
        boolean decorator = lineStart && token.text().equals("@");
        boolean field = inFString(index) && Set.of("{", "}").contains(token.text());
        add(
                token,
                decorator
                        ? TokenClass.DECORATOR
                        : field ? TokenClass.INTERPOLATION : TokenClass.OPERATOR);
    }

    /** True for the brace before or after text of an f-string. */
    private boolean inFString(int index) {
        TokenKind next = tokens.get(index + 1).kind();
        TokenKind previous = index == 0 ? TokenKind.END : tokens.get(index - 1).kind();
        return tokens.get(index).text().equals("{")
                ? previous == TokenKind.FSTRING_START
                        || previous == TokenKind.FSTRING_MIDDLE
                        || index > 0 && tokens.get(index - 1).isOperator("}")
                : next == TokenKind.FSTRING_MIDDLE
                        || next == TokenKind.FSTRING_END
                        || tokens.get(index + 1).isOperator("{")
                        || tokens.get(index + 1).isOperator("}");
    }

    private void error(int index, Token token) {
        boolean help = token.text().equals("?") && endsLine(index);
        add(token, help ? TokenClass.MAGIC : TokenClass.ERROR);
    }

    private boolean endsLine(int index) {
        Token next = nextVisible(index);
        return next.text().equals("?")
                || next.kind() == TokenKind.NEWLINE
                || next.kind() == TokenKind.END;
    }
}
