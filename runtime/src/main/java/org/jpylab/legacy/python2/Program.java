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
            boolean stumbled = sign != null && sign.line() <= modern.line();
            boolean later = stumbled && e.error().isAfter(modern);
            return new Invalid(later ? e.error() : modern, sign);
        }
    }
}
