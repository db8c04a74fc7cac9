package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.SourceLines;
import org.jpylab.legacy.Token;
import org.jpylab.legacy.Tokenizer;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/**
 * Translates Python 2.7 source to Python 3 source with the same lines.
 *
 * <p>The way of a source: {@link Tokenizer} → {@link StatementParser} (Python 2.7's grammar and
 * error messages) → {@link Scopes} (which names are Python's own) → the rules, each in a class
 * named after what it rewrites, which ask for {@link Edits} of tokens → {@link Translation}.
 *
 * <p>Where Python 2's meaning needs help at run time, the translated source calls names such as
 * {@code __div2__}; the Python package {@code _py2} puts them among the builtins when imported.
 */
public final class Python2 {
    private Python2() {}

    /** The Python 3 text of a Python 2 source that is not part of a package. */
    public static Translation translate(String source) throws Python2SyntaxException {
        return translate(source, name -> false);
    }

    /**
     * The Python 3 text of a Python 2 source.
     *
     * @param siblings tells whether a module stands beside this one in its package, where {@code
     *     import name} means that one
     */
    public static Translation translate(String source, Predicate<String> siblings)
            throws Python2SyntaxException {
        int nul = source.indexOf('\0');
        SourceLines lines = new SourceLines(source);
        if (nul >= 0) {
            throw new Python2SyntaxException(NullBytes.errorIn(source, lines, nul));
        }
        List<Token> tokens = Tokenizer.tokenize(source);
        Block tree = StatementParser.parse(tokens, lines);
        return Rewriter.apply(new Rewrite(tokens, tree, siblings));
    }

    /** What makes a source invalid Python 2, or null where it is valid. */
    public static @Nullable SourceError errorIn(String source) {
        try {
            translate(source);
            return null;
        } catch (Python2SyntaxException e) {
            return e.error();
        }
    }
}
