package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.SyntaxCheck;
import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/**
 * A source and what Python 3 is to be given for it. Valid Python 3 stays as it is; what is not, but
 * is valid Python 2, is translated.
 */
public sealed interface Program {
    /** Python 2's message for a string that does not end on its line. */
    String UNENDED = "EOL while scanning string literal";

    /** Valid Python 3, unchanged. */
    record Modern(String source) implements Program {}

    /**
     * Python 2, translated.
     *
     * @param original the Python 2 text
     * @param sign the first thing in it that Python 3 does not know
     */
    record Legacy(String original, Translation translation, @Nullable Python2Sign sign)
            implements Program {
        /** A line that says how the source is read, and why. */
        public String notice(String file) {
            String reason =
                    sign == null ? "" : " (" + sign.construct() + " in line " + sign.line() + ")";
            return file + ": running as Python 2" + reason;
        }
    }

    /**
     * Neither.
     *
     * @param sign a construct of Python 2 in it, if there is one
     */
    record Invalid(SourceError error, @Nullable Python2Sign sign) implements Program {}

    /** Reads a source that is not part of a package. */
    static Program read(String source, SyntaxCheck python3) {
        return read(source, python3, name -> false);
    }

    /**
     * Reads a source.
     *
     * @param siblings tells whether a module of that name stands beside the source in its package
     */
    static Program read(String source, SyntaxCheck python3, Predicate<String> siblings) {
        SourceError modern = python3.errorIn(source);
        if (modern == null) {
            return new Modern(source);
        }
        Python2Sign sign = Python2Sign.firstIn(source);
        try {
            return new Legacy(source, Python2.translate(source, siblings), sign);
        } catch (Python2SyntaxException e) {
            // Where Python 3 only stumbled over Python 2, the error is the one that comes later.
            SourceError legacy = e.error();
            boolean stumbled = sign != null && sign.line() <= modern.line();
            boolean alone = sign != null && sign.line() == legacy.line();
            if (stumbled && alone && legacy.message().equals(UNENDED)) {
                return new Invalid(unterminated(legacy), sign);
            }
            boolean later = stumbled && legacy.line() >= modern.line();
            return new Invalid(later ? legacy : modern, sign);
        }
    }

    /** What Python 3 says about a string that does not end on its line. */
    private static SourceError unterminated(SourceError legacy) {
        String text = legacy.text();
        int quote = 0;
        char open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (open == 0 && (c == '\'' || c == '"')) {
                open = c;
                quote = i;
            } else if (c == open) {
                open = 0;
            }
        }
        String message = "unterminated string literal (detected at line " + legacy.line() + ")";
        return new SourceError("SyntaxError", message, legacy.line(), quote, text);
    }
}
