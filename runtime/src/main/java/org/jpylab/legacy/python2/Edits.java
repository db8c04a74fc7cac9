package org.jpylab.legacy.python2;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be put before, after and in place of tokens. Of insertions at one token the one asked
 * for first encloses the later ones, so rules ask for outer nodes before inner ones.
 */
final class Edits {
    private final List<Token> tokens;
    private final String[] before;
    private final String[] after;
    private final @Nullable String[] replaced;

    Edits(List<Token> tokens) {
        this.tokens = tokens;
        before = new String[tokens.size()];
        after = new String[tokens.size()];
        replaced = new @Nullable String[tokens.size()];
        Arrays.fill(before, "");
        Arrays.fill(after, "");
    }

    void before(int token, String text) {
        before[token] += text;
    }

    void after(int token, String text) {
        after[token] = text + after[token];
    }

    void around(Node node, String prefix, String suffix) {
        before(node.first(), prefix);
        after(node.last(), suffix);
    }

    void replace(int token, String text) {
        replaced[token] = text;
    }

    /** Replaces a token by a text, which is padded to keep later columns. */
    void replacePadded(int token, String text) {
        int missing = tokens.get(token).text().length() - text.length();
        replace(token, text + " ".repeat(Math.max(missing, 0)));
    }

    /** Drops the whitespace directly after a token. */
    void dropSpaceAfter(int token) {
        if (tokens.get(token + 1).text().isBlank()
                && tokens.get(token + 1).kind() == TokenKind.WHITESPACE) {
            replace(token + 1, "");
        }
    }

    /** The edited source, with the places its columns come from. */
    Translation apply() {
        StringBuilder text = new StringBuilder();
        List<Translation.Shift> shifts = new ArrayList<>();
        int lineStart = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String own = replaced[i] == null ? token.text() : replaced[i];
            boolean moved = replaced[i] != null || !before[i].isEmpty() || !after[i].isEmpty();
            int start = text.length();
            text.append(before[i]).append(own).append(after[i]);
            if (moved) {
                int from = start - lineStart;
                int kept = from + before[i].length();
                int length = token.text().length();
                shifts.add(new Translation.Shift(token.line(), from, token.column()));
                shifts.add(new Translation.Shift(token.line(), kept, token.column()));
                if (!token.text().contains("\n") && !token.text().contains("\r")) {
                    int next = text.length() - lineStart;
                    shifts.add(new Translation.Shift(token.line(), next, token.column() + length));
                }
            }
            int newline = lastLineEnd(text, start);
            if (newline >= 0) {
                lineStart = newline;
            }
        }
        return new Translation(text.toString(), List.copyOf(shifts));
    }

    private static int lastLineEnd(StringBuilder text, int from) {
        for (int i = text.length() - 1; i >= from; i--) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i + 1;
            }
        }
        return -1;
    }
}
