package org.jpylab.python;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jpylab.error.Interruption;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.ObjectOps;
import org.jspecify.annotations.Nullable;

import sun.misc.Signal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * One Python with JPyLab's modules: the GraalPy context and the entry points of {@code _jpylab}.
 * All calls run on the calling thread, which is Python's main thread when it is the one that opened
 * the session.
 */
public final class PythonSession implements AutoCloseable {
    private static final String START =
            """
            def _start(store):
                from marshal import loads
                namespace = {'__name__': '_jpylab', '_store': store}
                exec(loads(memoryview(store.code('_jpylab/__init__.py'))), namespace)
                import _jpylab.execute
                return _jpylab.execute
            _start
            """;

    private static final String CTRL_C = "INT";

    private final Context context;
    private final Value execute;
    private final Value globals;
    private final String interruption;
    private final DeafCalls deafCalls;
    private final Thread thread = Thread.currentThread();
    private boolean hasCells;

    /** What a session is opened with. */
    public record Options(
            InputStream in,
            OutputStream out,
            OutputStream err,
            List<String> arguments,
            boolean signals) {}

    public PythonSession(Options options) {
        ResourceFolder.choose();
        InterpreterMessages.install();
        FloatErrors.DEFAULT.install();
        Context.Builder builder =
                Context.newBuilder("python")
                        .allowAllAccess(true)
                        .allowHostAccess(
                                HostAccess.newBuilder(HostAccess.ALL)
                                        .allowBufferAccess(true)
                                        .build())
                        .in(options.in())
                        .out(options.out())
                        .err(options.err())
                        .option("engine.WarnInterpreterOnly", "false")
                        .option("python.StandardStreamEncoding", "utf-8:surrogateescape")
                        .option("python.AllowSignalHandlers", "true")
                        .option("python.InstallSignalHandlers", Boolean.toString(options.signals()))
                        .arguments("python", options.arguments().toArray(String[]::new));
        context = builder.build();
        Value start = context.eval(Source.create("python", START));
        execute = start.execute(new ModuleStore());
        call("set_source_reader", new SourceReader(this));
        globals = call("main_namespace");
        interruption = call("prepare_interrupt").asString();
        deafCalls = new DeafCalls(thread, this::ask);
        deafCalls.throwNext(call("keyboard_interrupt"));
        if (options.signals()) {
            catchCtrlC();
        }
    }

    /** Runs a program's text; the exit code that Python would give. */
    public int run(String source, String filename, String pylab) {
        return run("run_source", source, filename, globals(), pylab);
    }

    /** Runs a script; the exit code that Python would give, 2 when it cannot be read. */
    public int runFile(String path, String pylab) {
        return run("run_file", path, globals(), pylab);
    }

    /** Runs a module as {@code python -m} does; the exit code that Python would give. */
    public int runModule(String name) {
        return run("run_module", name, globals());
    }

    private int run(String function, Object... arguments) {
        try {
            return call(function, arguments).asInt();
        } catch (PolyglotException e) {
            return status(e);
        } finally {
            forgetInterrupt();
        }
    }

    /** The exit status for Ctrl-C just before or behind a program, where nothing catches it. */
    private int status(PolyglotException e) {
        Value raised = e.getGuestObject();
        if (raised == null
                || !raised.getMetaObject().getMetaSimpleName().equals("KeyboardInterrupt")) {
            throw e;
        }
        return call("report", raised).asInt();
    }

    /** Makes running Python code raise KeyboardInterrupt; callable from any thread. */
    public void interrupt() {
        ask();
        deafCalls.watch();
    }

    private void catchCtrlC() {
        call("catch_ctrl_c");
        if (!interruption.equals(CTRL_C)) {
            Signal.handle(new Signal(CTRL_C), signal -> interrupt());
        }
    }

    private void ask() {
        Interruption.request(thread, () -> call("raise_interrupt"));
        Signal.raise(new Signal(interruption));
    }

    /** Takes back an interrupt that came too late for what ran: it is not for what runs next. */
    void forgetInterrupt() {
        Interruption.forget(thread);
        if (deafCalls.hasThrown()) {
            deafCalls.throwNext(call("keyboard_interrupt"));
        }
    }

    /** Makes {@code get_ipython()} known to scripts where neither prompt nor notebook did. */
    void startCells() {
        if (!hasCells) {
            cells();
        }
    }

    /** A prompt or a notebook runs in this session. */
    void cellsHaveStarted() {
        hasCells = true;
    }

    /** Cells without a terminal, as a script or notebook runs them. */
    public CellSession cells() {
        return new CellSession(this, new PlainCellHost(this));
    }

    /** Calls a function of {@code _jpylab.execute}. */
    public Value call(String function, @Nullable Object... arguments) {
        return execute.getMember(function).execute(arguments);
    }

    /** The dictionary of {@code __main__}. */
    public Value globals() {
        return globals;
    }

    public Context context() {
        return context;
    }

    @Override
    public void close() {
        Warnings.setSink((category, message) -> {});
        ObjectOps.install(null);
        FloatErrors.DEFAULT.install();
        Interruption.forget(thread);
        try {
            if (Thread.currentThread() == thread) {
                call("flush_files");
            }
        } finally {
            closeContext();
        }
    }

    /**
     * Programs that Python code has started go on; the context, which minds that, is closed then.
     */
    private void closeContext() {
        try {
            context.close(true);
        } catch (PolyglotException e) {
            if (!String.valueOf(e.getMessage()).contains("alive sub-process")) {
                throw e;
            }
        }
    }
}
