package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.SourceLines;

/** The error of a source that is no text. */
final class NullBytes {
    private NullBytes() {}

    static SourceError errorIn(String source, SourceLines lines, int offset) {
        int line = 1;
        while (line < lines.count() && lines.start(line + 1) <= offset) {
            line++;
        }
        int column = offset - lines.start(line);
        String shown = lines.text(line).replaceAll("\\p{Cntrl}", "\uFFFD");
        return new SourceError(
                "SyntaxError", "source code cannot contain null bytes", line, column, shown);
    }
}
