package org.jpylab.legacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Splits Python source, 2 or 3, into tokens that lose nothing: whitespace, comments and
 * continuations are tokens too, and what is not Python becomes {@link TokenKind#ERROR} or {@link
 * TokenKind#UNTERMINATED}. Never throws.
 *
 * <p>Lines end with {@code \n}, {@code \r\n} or {@code \r}; tabs go to the next multiple of eight,
 * as in Python 2; f-strings nest as in Python 3.12.
 */
public final class Tokenizer {
    private static final int TAB = 8;

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private final Deque<OpenFString> openFStrings = new ArrayDeque<>();
    private int depth;
    private int position;
    private int line = 1;
    private int lineStart;
    private boolean lineHasContent;

    private Tokenizer(String source) {
        this.source = source;
        indents.push(0);
    }

    /** The tokens of a source, ending with one {@link TokenKind#END}; a new list. */
    public static List<Token> tokenize(String source) {
        return new Tokenizer(source).run();
    }

    private List<Token> run() {
        if (source.startsWith("\uFEFF")) {
            emit(TokenKind.WHITESPACE, 1);
            lineStart = position;
        }
        while (position < source.length()) {
            OpenFString open = openFStrings.peek();
            if (open != null && open.inText(depth)) {
                fStringText(open);
            } else if (startsLogicalLine()) {
                startOfLine();
            } else {
                token();
            }
        }
        if (!openFStrings.isEmpty()) {
            abandon(openFStrings.getLast());
        }
        if (lineHasContent && depth == 0) {
            emit(TokenKind.NEWLINE, 0);
        }
        while (indents.size() > 1) {
            indents.pop();
            emit(TokenKind.DEDENT, 0);
        }
        emit(TokenKind.END, 0);
        return tokens;
    }

    private boolean startsLogicalLine() {
        if (depth > 0 || lineHasContent || position != lineStart) {
            return false;
        }
        return tokens.isEmpty() || last().kind() != TokenKind.CONTINUATION;
    }

    private Token last() {
        return tokens.getLast();
    }

    /** Consumes the whitespace that opens a logical line and compares it with the open blocks. */
    private void startOfLine() {
        int column = 0;
        int at = position;
        for (; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == ' ') {
                column++;
            } else if (c == '\t') {
                column = (column / TAB + 1) * TAB;
            } else if (c == '\f') {
                column = 0;
            } else {
                break;
            }
        }
        if (at > position) {
            emit(TokenKind.WHITESPACE, at - position);
        }
        if (at < source.length() && !isBlankFrom(at)) {
            indentTo(column);
        }
        if (at < source.length()) {
            token();
        }
    }

    private boolean isBlankFrom(int at) {
        char c = source.charAt(at);
        return c == '#'
                || c == '\n'
                || c == '\r'
                || c == '\\' && at + 1 == source.length()
                || c == '\uFEFF';
    }

    private void indentTo(int column) {
        if (column > top()) {
            indents.push(column);
            emit(TokenKind.INDENT, 0);
            return;
        }
        while (column < top()) {
            indents.pop();
            emit(TokenKind.DEDENT, 0);
        }
        if (column > top()) {
            indents.push(column);
            emit(TokenKind.BAD_DEDENT, 0);
        }
    }

    private int top() {
        return indents.getFirst();
    }

    private void token() {
        char c = source.charAt(position);
        if (c == '\n' || c == '\r') {
            lineEnd();
        } else if (c == ' ' || c == '\t' || c == '\f') {
            emit(TokenKind.WHITESPACE, Lexemes.whitespace(source, position));
        } else if (c == '#') {
            emit(TokenKind.COMMENT, Lexemes.lineEnd(source, position) - position);
        } else if (c == '\\') {
            backslash();
        } else {
            lineHasContent = true;
            word(c);
        }
    }

    private void lineEnd() {
        boolean logical = lineHasContent && depth == 0;
        emit(logical ? TokenKind.NEWLINE : TokenKind.NL, Lexemes.newline(source, position));
        if (logical) {
            lineHasContent = false;
        }
    }

    private void backslash() {
        if (position + 1 == source.length()) {
            emit(TokenKind.CONTINUATION, 1);
            return;
        }
        int newline = Lexemes.newline(source, position + 1);
        emit(newline > 0 ? TokenKind.CONTINUATION : TokenKind.ERROR, 1 + newline);
    }

    private void word(char c) {
        int quote = Lexemes.stringPrefix(source, position);
        if (quote >= 0) {
            string(quote);
            return;
        }
        int number = Lexemes.number(source, position);
        if (number > 0) {
            emit(TokenKind.NUMBER, number);
            return;
        }
        int name = Lexemes.name(source, position);
        if (name > 0) {
            emit(TokenKind.NAME, name);
            return;
        }
        operator(c);
    }

    private void string(int prefix) {
        int quote = position + prefix;
        boolean triple = Lexemes.isTriple(source, quote);
        String prefixText = source.substring(position, quote);
        if (prefixText.indexOf('f') >= 0 || prefixText.indexOf('F') >= 0) {
            openFStrings.push(new OpenFString(source.charAt(quote), triple, depth, position));
            emit(TokenKind.FSTRING_START, prefix + (triple ? 3 : 1));
            return;
        }
        int end = Lexemes.stringEnd(source, quote, triple);
        if (end >= 0) {
            emit(TokenKind.STRING, end - position);
        } else {
            emit(TokenKind.UNTERMINATED, -end - position);
        }
    }

    private void operator(char c) {
        int length = Lexemes.operator(source, position);
        OpenFString open = openFStrings.peek();
        boolean atFieldLevel = open != null && open.fieldDepth() == depth;
        if (length == 0 && !(c == '!' && atFieldLevel)) {
            emit(TokenKind.ERROR, Character.charCount(source.codePointAt(position)));
            return;
        }
        if (open != null && atFieldLevel) {
            if (c == ':') {
                length = 1;
                open.startSpecification();
            } else if (c == '}') {
                open.endField();
            }
        }
        length = Math.max(length, 1);
        if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
            depth--;
        }
        emit(TokenKind.OPERATOR, length);
    }

    /** Consumes literal text of the innermost f-string, or its end, or the brace of a field. */
    private void fStringText(OpenFString open) {
        char c = source.charAt(position);
        if (open.inSpecification() && c == '}') {
            open.endField();
            depth--;
            emit(TokenKind.OPERATOR, 1);
            return;
        }
        if (!open.inSpecification() && open.closesAt(source, position)) {
            openFStrings.pop();
            emit(TokenKind.FSTRING_END, open.quoteLength());
            return;
        }
        int end = open.textEnd(source, position);
        if (end > position) {
            emit(TokenKind.FSTRING_MIDDLE, end - position);
            return;
        }
        if (c == '{') {
            depth++;
            open.startField(depth);
            emit(TokenKind.OPERATOR, 1);
            return;
        }
        abandon(open);
    }

    /** The line ends inside a single-quoted f-string: all of it becomes one unterminated token. */
    private void abandon(OpenFString open) {
        while (!openFStrings.isEmpty() && openFStrings.getFirst() != open) {
            openFStrings.pop();
        }
        openFStrings.pop();
        depth = open.outerDepth();
        int first = tokens.size() - 1;
        while (tokens.get(first).start() > open.start()) {
            first--;
        }
        Token start = tokens.get(first);
        tokens.subList(first, tokens.size()).clear();
        tokens.add(
                new Token(
                        TokenKind.UNTERMINATED,
                        source.substring(start.start(), position),
                        start.start(),
                        start.line(),
                        start.column()));
    }

    private void emit(TokenKind kind, int length) {
        int end = position + length;
        String text = source.substring(position, end);
        tokens.add(new Token(kind, text, position, line, position - lineStart));
        while (position < end) {
            int newline = Lexemes.newline(source, position);
            position += Math.max(newline, 1);
            if (newline > 0 && position <= end) {
                line++;
                lineStart = position;
            }
        }
        position = end;
    }
}
