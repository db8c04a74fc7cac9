package org.jpylab.legacy;

import java.util.ArrayDeque;
import java.util.Deque;

/** An f-string the tokenizer is inside of: its quotes and the replacement fields open in it. */
final class OpenFString {
    private final char quote;
    private final boolean triple;
    private final int outerDepth;
    private final int start;
    private final Deque<Field> fields = new ArrayDeque<>();

    private static final class Field {
        final int depth;
        boolean inSpecification;

        Field(int depth) {
            this.depth = depth;
        }
    }

    OpenFString(char quote, boolean triple, int outerDepth, int start) {
        this.quote = quote;
        this.triple = triple;
        this.outerDepth = outerDepth;
        this.start = start;
    }

    int outerDepth() {
        return outerDepth;
    }

    int start() {
        return start;
    }

    int quoteLength() {
        return triple ? 3 : 1;
    }

    /** True where the next character is literal text and not part of an expression. */
    boolean inText(int depth) {
        Field field = fields.peek();
        return field == null || field.inSpecification && depth == field.depth;
    }

    boolean inSpecification() {
        return !fields.isEmpty();
    }

    /** Bracket depth of the expression in the innermost field, or -1 outside of fields. */
    int fieldDepth() {
        Field field = fields.peek();
        return field == null ? -1 : field.depth;
    }

    void startField(int depth) {
        fields.push(new Field(depth));
    }

    void startSpecification() {
        fields.getFirst().inSpecification = true;
    }

    void endField() {
        fields.pop();
    }

    boolean closesAt(String source, int at) {
        return source.startsWith(String.valueOf(quote).repeat(quoteLength()), at);
    }

    /** Offset where the literal text from {@code at} on ends. */
    int textEnd(String source, int at) {
        boolean doubled = !inSpecification();
        int i = at;
        while (i < source.length()) {
            char c = source.charAt(i);
            boolean brace = c == '{' || c == '}';
            if (brace && doubled && i + 1 < source.length() && source.charAt(i + 1) == c) {
                i += 2;
            } else if (c == '{' || c == '}' && inSpecification() || closesAt(source, i)) {
                break;
            } else if (!triple && (c == '\n' || c == '\r')) {
                break;
            } else if (c == '\\' && i + 1 < source.length()) {
                int newline = Lexemes.newline(source, i + 1);
                boolean escapesBrace = source.charAt(i + 1) == '{' || source.charAt(i + 1) == '}';
                i += escapesBrace ? 1 : 1 + Math.max(newline, 1);
            } else {
                i++;
            }
        }
        return i;
    }
}
