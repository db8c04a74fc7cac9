package org.jpylab.legacy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Two brackets that belong together.
 *
 * @param open offset of the opening one, -1 if it is missing
 * @param close offset of the closing one, -1 if it is missing
 * @param matching false where they are of different kinds or one is missing
 */
public record Brackets(int open, int close, boolean matching) {

    /** The pair whose one bracket is at or, failing that, just before an offset; else null. */
    public static @Nullable Brackets at(String source, int offset) {
        List<Token> tokens = Tokenizer.tokenize(source);
        Brackets before = null;
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind() != TokenKind.OPERATOR || !"()[]{}".contains(token.text())) {
                continue;
            }
            if ("([{".contains(token.text())) {
                open.push(token);
                continue;
            }
            Token opening = open.poll();
            Brackets pair = pair(opening, token);
            if (pair.isAt(offset)) {
                return pair;
            }
            before = pair.isAt(offset - 1) ? pair : before;
        }
        for (Token opening : open) {
            Brackets pair = new Brackets(opening.start(), -1, false);
            if (pair.isAt(offset)) {
                return pair;
            }
            before = pair.isAt(offset - 1) ? pair : before;
        }
        return before;
    }

    private static Brackets pair(@Nullable Token opening, Token closing) {
        if (opening == null) {
            return new Brackets(-1, closing.start(), false);
        }
        boolean matching = List.of("()", "[]", "{}").contains(opening.text() + closing.text());
        return new Brackets(opening.start(), closing.start(), matching);
    }

    private boolean isAt(int offset) {
        return offset >= 0 && (open == offset || close == offset);
    }
}
