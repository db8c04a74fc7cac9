package org.jpylab.legacy.python2;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tabs that Python 3 finds inconsistent become the blanks they stood for in Python 2. */
final class IndentationRule {
    private static final int TAB = 8;

    private IndentationRule() {}

    static void apply(Rewrite rewrite) {
        Map<Integer, String> indents = indents(rewrite);
        if (!isConsistent(indents.values())) {
            indents.forEach((token, text) -> {
                if (!text.isEmpty()) {
                    rewrite.edits.replace(token, " ".repeat(width(text, TAB)));
                }
            });
        }
    }

    /** The whitespace at the start of each logical line, by its token; none is a negative key. */
    private static Map<Integer, String> indents(Rewrite rewrite) {
        Map<Integer, String> indents = new LinkedHashMap<>();
        boolean atStart = true;
        int blank = -1;
        for (int i = 0; i < rewrite.tokens.size(); i++) {
            Token token = rewrite.tokens.get(i);
            if (token.kind() == TokenKind.WHITESPACE) {
                blank = i;
            } else if (token.kind().isTrivia()) {
                blank = -1;
            } else if (atStart && !token.text().isEmpty()) {
                indents.put(blank < 0 ? -1 - i : blank, blank < 0 ? "" : rewrite.text(blank));
                atStart = false;
            }
            if (token.kind() == TokenKind.NEWLINE) {
                atStart = true;
                blank = -1;
            }
        }
        return indents;
    }

    /** Python 3's test: with tabs of eight and of one the lines must nest the same way. */
    private static boolean isConsistent(Iterable<String> indents) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, 0});
        for (String indent : indents) {
            int wide = width(indent, TAB);
            int narrow = width(indent, 1);
            while (open.size() > 1 && wide < open.getFirst()[0]) {
                open.pop();
            }
            int[] top = open.getFirst();
            if (Integer.compare(wide, top[0]) != Integer.compare(narrow, top[1])) {
                return false;
            }
            if (wide > top[0]) {
                open.push(new int[] {wide, narrow});
            }
        }
        return true;
    }

    private static int width(String indent, int tab) {
        int width = 0;
        for (char c : indent.toCharArray()) {
            width = c == '\t' ? (width / tab + 1) * tab : c == '\f' ? 0 : width + 1;
        }
        return width;
    }
}
