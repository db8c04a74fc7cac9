package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceError;

import java.io.Serial;

/** Source that is not Python 2. */
public final class Python2SyntaxException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient SourceError error;

    Python2SyntaxException(SourceError error) {
        super(error.message());
        this.error = error;
    }

    /** Where and what. */
    public SourceError error() {
        return error;
    }
}
