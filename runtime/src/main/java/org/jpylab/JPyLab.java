package org.jpylab;

import org.jpylab.figure.Figure;
import org.jpylab.notebook.NotebookProgram;
import org.jpylab.python.PythonSession;
import org.jpylab.python.Variables;
import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Python session with NumPy-, matplotlib- and SciPy-compatible modules.
 *
 * <pre>{@code
 * try (JPyLab lab = JPyLab.open()) {
 *     lab.set("v", new double[] {1, 2, 3});
 *     lab.run("import numpy as np; total = np.sum(v)");
 *     double total = (Double) lab.get("total"); // 6.0
 * }
 * }</pre>
 *
 * <p>A session belongs to the thread that opened it; {@link #interrupt} may be called from any.
 */
public final class JPyLab implements AutoCloseable {
    private final PythonSession session;
    private final Builder settings;

    private JPyLab(Builder settings) {
        this.settings = settings;
        session =
                new PythonSession(
                        new PythonSession.Options(
                                settings.in,
                                settings.out,
                                settings.err,
                                settings.arguments,
                                settings.signals));
        if (!settings.backend.isEmpty()) {
            session.call("choose_backend", settings.backend);
        }
    }

    /**
     * Whether programs get pylab's names ({@code plot}, {@code zeros}, …) without importing them.
     */
    public enum Names {
        /** A program that uses such a name without defining it gets them, another does not. */
        AUTO,
        /** Always, as in {@code ipython --pylab}. */
        PYLAB,
        /** Never. */
        PLAIN;

        String text() {
            return switch (this) {
                case AUTO -> "auto";
                case PYLAB -> "on";
                case PLAIN -> "off";
            };
        }
    }

    /** How a session is opened. */
    public static final class Builder {
        private InputStream in = InputStream.nullInputStream();
        private OutputStream out = System.out;
        private OutputStream err = System.err;
        private List<String> arguments = new ArrayList<>(List.of(""));
        private Names names = Names.AUTO;
        private boolean signals;
        private String backend = "";

        private Builder() {}

        /** Where {@code input()} reads; nothing by default. */
        public Builder in(InputStream stream) {
            in = stream;
            return this;
        }

        /** Where {@code print} writes; this program's standard output by default. */
        public Builder out(OutputStream stream) {
            out = stream;
            return this;
        }

        /** Where tracebacks and warnings go; this program's standard error by default. */
        public Builder err(OutputStream stream) {
            err = stream;
            return this;
        }

        /** What {@code sys.argv} holds. */
        public Builder arguments(List<String> argv) {
            arguments = List.copyOf(argv);
            return this;
        }

        /** Which names programs find defined; {@link Names#AUTO} by default. */
        public Builder names(Names which) {
            names = which;
            return this;
        }

        /** Whether Ctrl-C of the terminal raises KeyboardInterrupt; off by default. */
        public Builder signals(boolean install) {
            signals = install;
            return this;
        }

        /** Where figures appear, by matplotlib's names; empty for what fits the machine. */
        public Builder backend(String name) {
            backend = name;
            return this;
        }

        public JPyLab open() {
            return new JPyLab(this);
        }
    }

    /** Opens a session with the defaults of {@link Builder}. */
    public static JPyLab open() {
        return builder().open();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs a program's text in the session's namespace.
     *
     * @return the exit code that Python would give: 0, or 1 after an exception, whose traceback has
     *     been written to the error stream
     */
    public int run(String code) {
        return run(code, "<string>");
    }

    /** As {@link #run(String)}; tracebacks name the given file. */
    public int run(String code, String filename) {
        return session.run(code, filename, settings.names.text());
    }

    /**
     * Runs a script, or the cells of a notebook in the notebook's folder. Python 2 is understood.
     *
     * @return the exit code that Python would give; 2 when the file cannot be read
     */
    public int run(Path script) {
        return script.toString().toLowerCase(Locale.ROOT).endsWith(".ipynb")
                ? runNotebook(script)
                : session.runFile(script.toString(), settings.names.text());
    }

    private int runNotebook(Path file) {
        return notebooks().show(file, NotebookProgram.Rules.USUAL);
    }

    /** Notebooks run in this session, under rules of their own or for their outputs. */
    public NotebookProgram notebooks() {
        return new NotebookProgram(
                session, new PrintStream(settings.err, true, StandardCharsets.UTF_8));
    }

    /** Runs a module as {@code python -m} does. */
    public int runModule(String name) {
        return session.runModule(name);
    }

    /**
     * The value of a variable: a Boolean, Long, Double or String, an {@link
     * org.jpylab.ndarray.NdArray} that shares its memory with Python's array, a List or Map for
     * Python's containers, null for None.
     *
     * @throws java.util.NoSuchElementException when there is no such variable
     */
    public @Nullable Object get(String name) {
        return variables().get(name);
    }

    /**
     * Sets a variable; {@code double[]}, {@code long[]}, {@code int[]}, {@code boolean[]} and
     * NdArray become arrays.
     */
    public void set(String name, @Nullable Object value) {
        variables().set(name, value);
    }

    /** Evaluates an expression; the result as {@link #get} gives it. */
    public @Nullable Object eval(String expression) {
        return variables().eval(expression);
    }

    /**
     * The figures that programs have opened and not closed, by number; each is live, not a copy.
     */
    public List<Figure> figures() {
        return variables().figures();
    }

    /** Makes running Python code raise KeyboardInterrupt; callable from any thread. */
    public void interrupt() {
        session.interrupt();
    }

    /** The session beneath, for the shell. */
    public PythonSession session() {
        return session;
    }

    private Variables variables() {
        return new Variables(session);
    }

    @Override
    public void close() {
        session.close();
    }
}
