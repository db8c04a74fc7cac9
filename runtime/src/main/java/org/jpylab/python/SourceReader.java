package org.jpylab.python;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.ipython.CellSyntax;
import org.jpylab.legacy.python2.Program;
import org.jpylab.legacy.python2.Python2;
import org.jpylab.legacy.python2.Python2SyntaxException;
import org.jpylab.python.loops.Loops;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Gives Python the translation of source that is not Python 3: IPython's syntax, or Python 2. */
public final class SourceReader {
    private final PythonSession session;
    private final Loops loops = new Loops();

    SourceReader(PythonSession session) {
        this.session = session;
    }

    /**
     * What a source that is not Python 3 turned out to be.
     *
     * @param source its translation; null where it is not Python 2 either
     * @param notice the line that says how it is read
     * @param error what to report where it is not Python 2 either
     */
    public record Reading(@Nullable String source, String notice, @Nullable SourceError error) {
        public boolean isPython2() {
            return source != null;
        }
    }

    /**
     * Reads source that is not valid Python 3.
     *
     * @param message what Python 3 says about it, with line (from 1) and column (from 0)
     * @param siblings the modules of its package
     */
    public Reading read(
            String source,
            String file,
            String message,
            int line,
            int column,
            List<String> siblings) {
        SourceError modern = new SourceError("SyntaxError", message, line, column, "");
        Set<String> names = Set.copyOf(siblings);
        return switch (Program.read(source, text -> modern, names::contains)) {
            case Program.Legacy legacy ->
                    new Reading(legacy.translation().source(), legacy.notice(file), null);
            case Program.Modern modernProgram -> new Reading(modernProgram.source(), "", null);
            case Program.Invalid invalid -> new Reading(null, "", invalid.error());
        };
    }

    /** The Python 3 of a text that a Python 2 program runs; the text itself where it is wrong. */
    public String translated(String source) {
        try {
            return Python2.translate(source).source();
        } catch (Python2SyntaxException e) {
            return source;
        }
    }

    /** Python 3 for a source with magics, {@code ?} and {@code !}. */
    public String fromIPython(String source) {
        return CellSyntax.toPython(source);
    }

    /** What runs loops over numbers for Python. */
    public Loops loops() {
        return loops;
    }

    /** Makes {@code get_ipython()} known, for scripts that use IPython's syntax. */
    public void startIPython() {
        session.startCells();
    }
}
