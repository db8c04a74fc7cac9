package org.jpylab.shell.line;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jpylab.legacy.ipython.Completeness;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalInt;

/**
 * Tells JLine whether Enter ends the cell or opens a new line, and which word a completion
 * replaces. Enter ends a cell that is whole, with the cursor on its last line or nothing but blanks
 * behind it, as in IPython.
 */
final class CellParser implements Parser {
    @Override
    public ParsedLine parse(String text, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE) {
            OptionalInt indent = continuation(text, cursor);
            if (indent.isPresent()) {
                // JLine indents by INDENTATION (one space) times the number of open brackets.
                throw new EOFError(-1, -1, "more to come", "", indent.getAsInt(), null);
            }
        }
        return new Word(text, cursor, wordStart(text, cursor));
    }

    /** Returns the spaces the next line begins with, or nothing if Enter ends the cell. */
    private static OptionalInt continuation(String text, int cursor) {
        boolean isOneLine = text.indexOf('\n') < 0;
        String upToCursor = isOneLine ? text : text.substring(0, cursor);
        Completeness state = Completeness.of(upToCursor);
        boolean hasMoreLines =
                !isOneLine && text.indexOf('\n', cursor) >= 0 && !text.substring(cursor).isBlank();
        return hasMoreLines || state.status() == Completeness.Status.INCOMPLETE
                ? OptionalInt.of(state.indent())
                : OptionalInt.empty();
    }

    /** True if Enter behind this text ends the cell. */
    static boolean isWhole(String text) {
        return continuation(text, text.length()).isEmpty();
    }

    /** Returns where the name, path or magic that ends at the cursor begins. */
    static int wordStart(String text, int cursor) {
        int start = cursor;
        while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }

    /** The word at the cursor; candidates are inserted as they are. */
    record Word(String line, int cursor, int start) implements CompletingParsedLine {
        @Override
        public String word() {
            return line.substring(start, cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - start;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor - start;
        }

        @Override
        public int rawWordLength() {
            return cursor - start;
        }

        @Override
        public @Nullable String toString() {
            return word();
        }
    }
}
