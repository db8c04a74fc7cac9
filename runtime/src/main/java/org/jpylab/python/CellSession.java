package org.jpylab.python;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jpylab.legacy.ipython.CellSyntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cells in a session, as a prompt or a notebook runs them: numbered, with {@code In}, {@code Out},
 * magics, and a traceback for an exception. All calls run on the session's thread.
 */
public final class CellSession {
    private final PythonSession session;
    private final Value module;
    private final Value shell;

    /**
     * What came of a cell.
     *
     * @param exit the exit status if the cell called {@code exit}
     */
    public record Outcome(boolean success, OptionalInt exit) {}

    /** A completion: what replaces the text from an offset up to the cursor. */
    public record Suggestion(int start, String text, String kind, String description) {}

    public CellSession(PythonSession session, CellHost host) {
        this.session = session;
        session.cellsHaveStarted();
        module = session.context().eval("python", "__import__('_jpylab.interactive').interactive");
        ProxyExecutable translate = text -> CellSyntax.toPython(text[0].asString());
        shell = module.invokeMember("start", host, translate);
    }

    /** Has pylab's names, and leaves them out of what the user defined. */
    public void addPylabNames() {
        module.invokeMember("add_pylab");
    }

    /** Has programs that ask see a notebook's shell. */
    public void runAsNotebook() {
        module.invokeMember("run_as_notebook");
    }

    /** Reads the configuration file and runs the start-up files of a folder of settings. */
    public void startUp(String folder) {
        module.invokeMember("start_up", folder);
    }

    /** Returns the number of the next cell. */
    public int number() {
        return shell.getMember("execution_count").asInt();
    }

    /** Runs a cell; results and tracebacks go to the session's streams. */
    public Outcome run(String cell) {
        return run(cell, true, false);
    }

    /**
     * Runs a cell; results and tracebacks go to the session's streams.
     *
     * @param isKept whether it gets a number and a place in the history
     * @param isSilent whether its result is not shown
     */
    public Outcome run(String cell, boolean isKept, boolean isSilent) {
        try {
            Value result = shell.invokeMember("run_cell", cell, isKept, isSilent);
            Value exit = result.getMember("exit_code");
            return new Outcome(
                    result.getMember("success").asBoolean(),
                    exit.isNull() ? OptionalInt.empty() : OptionalInt.of(exit.asInt()));
        } catch (PolyglotException e) {
            if (e.isExit()) {
                return new Outcome(true, OptionalInt.of(e.getExitStatus()));
            }
            session.forgetInterrupt();
            module.invokeMember("after_internal_error", String.valueOf(e.getMessage()));
            return new Outcome(false, OptionalInt.empty());
        } finally {
            session.forgetInterrupt();
        }
    }

    /** Returns what the text before the cursor may become, best first; a new list. */
    public List<Suggestion> complete(String text, int cursor) {
        Value found = module.invokeMember("complete", text, cursor);
        List<Suggestion> suggestions = new ArrayList<>();
        for (long i = 0; i < found.getArraySize(); i++) {
            Value one = found.getArrayElement(i);
            suggestions.add(
                    new Suggestion(
                            one.getMember("start").asInt(),
                            one.getMember("text").asString(),
                            one.getMember("kind").asString(),
                            one.getMember("description").asString()));
        }
        return suggestions;
    }

    /** Tells from now on what cells print, show and raise, instead of writing it to the streams. */
    public void publish(CellOutput output) {
        module.invokeMember("publish", new CellPublisher(output));
    }

    /**
     * Returns the help text of what the cursor is on, or in the call of; empty if nothing is known.
     *
     * @param detail 1 for the source where there is one, 0 for the docstring
     */
    public String inspect(String code, int cursor, int detail) {
        return module.invokeMember("inspect", code, cursor, detail).asString();
    }

    /** Returns the values of expressions by name as Jupyter's messages have them; JSON to JSON. */
    public String expressions(String json) {
        return module.invokeMember("expressions", json).asString();
    }

    /**
     * Returns cells of the history as Jupyter's messages have them; a request and a list in JSON.
     */
    public String history(String request) {
        return module.invokeMember("history", request).asString();
    }

    /** Forgets the user's names, the results and the history; the next cell is the first. */
    public void reset() {
        module.invokeMember("reset");
    }

    /** Makes a running cell raise KeyboardInterrupt; callable from any thread. */
    public void interrupt() {
        session.interrupt();
    }

    /** Returns the Python module behind this. */
    Value module() {
        return module;
    }

    /** Returns the session that the cells run in. */
    public PythonSession session() {
        return session;
    }
}
