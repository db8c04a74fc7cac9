package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.SourceLines;
import org.jpylab.legacy.Token;

/** Errors for the few forms of Python 2 that have no place in Python 3's lines. */
final class Unsupported {
    private Unsupported() {}

    static Python2SyntaxException at(Rewrite rewrite, Node node, String what) {
        Token token = rewrite.tokens.get(node.first());
        String text =
                new SourceLines(rewrite.text(0, rewrite.tokens.size() - 1)).text(token.line());
        return new Python2SyntaxException(
                new SourceError(
                        "SyntaxError",
                        "not supported in Python 2 code: " + what,
                        token.line(),
                        token.column(),
                        text));
    }
}
