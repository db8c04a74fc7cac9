package org.jpylab.python;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.ipython.CellSyntax;
import org.jpylab.legacy.python2.Program;
import org.jspecify.annotations.Nullable;

/** Gives Python the translation of source that is not Python 3: IPython's syntax, or Python 2. */
public final class SourceReader {
    private final PythonSession session;
    private boolean started;

    SourceReader(PythonSession session) {
        this.session = session;
    }

    /** A translated program and the line that says so. */
    public record Translated(String source, String notice) {}

    /**
     * The translation of source that is not valid Python 3; null where it is not Python 2 either.
     */
    public @Nullable Translated translate(String source, String file) {
        SourceError unknown = new SourceError("SyntaxError", "invalid syntax", 1, 0, "");
        return switch (Program.read(source, text -> unknown)) {
            case Program.Legacy legacy ->
                    new Translated(legacy.translation().source(), legacy.notice(file));
            case Program.Modern modern -> null;
            case Program.Invalid invalid -> null;
        };
    }

    /** Python 3 for a source with magics, {@code ?} and {@code !}. */
    public String fromIPython(String source) {
        return CellSyntax.toPython(source);
    }

    /** Makes {@code get_ipython()} known, for scripts that use IPython's syntax. */
    public void startIPython() {
        if (!started) {
            started = true;
            session.cells();
        }
    }
}
