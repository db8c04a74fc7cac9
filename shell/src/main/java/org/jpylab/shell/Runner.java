package org.jpylab.shell;

import org.jpylab.JPyLab;
import org.jpylab.JPyLab.Names;
import org.jpylab.notebook.NotebookProgram;
import org.jpylab.pylab.Displays;
import org.jpylab.python.CellSession;
import org.jpylab.shell.line.LineRoom;
import org.jpylab.shell.line.Theme;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Runs what a command line asks for: a program, a prompt, or a program and then a prompt. */
final class Runner {
    private final Invocation invocation;
    private final Surroundings machine;
    private final PythonThread thread = new PythonThread();

    Runner(Invocation invocation, Surroundings machine) {
        this.invocation = invocation;
        this.machine = machine;
    }

    /** Returns the exit status. */
    int run() {
        if (invocation.program() instanceof Program.Prompt) {
            return machine.isTerminal(0) ? prompt() : thread.submit(this::standardInput).join();
        }
        return invocation.thenPrompt() ? prompt() : thread.submit(this::program).join();
    }

    /** Returns the exit status of a notebook that is run for its outputs. */
    static int execute(Path notebook, Path output, NotebookProgram.Rules rules) {
        Runner runner = of(notebook);
        return runner.thread
                .submit(() -> runner.builder().open().notebooks().execute(notebook, output, rules))
                .join();
    }

    /** Returns the exit status of a notebook that prints, under rules of its own. */
    static int show(Path notebook, NotebookProgram.Rules rules) {
        Runner runner = of(notebook);
        return runner.thread
                .submit(() -> runner.builder().open().notebooks().show(notebook, rules))
                .join();
    }

    private static Runner of(Path notebook) {
        Invocation invocation =
                new Invocation(
                        new Program.Notebook(notebook),
                        List.of(notebook.toString()),
                        true,
                        "",
                        false);
        return new Runner(invocation, Surroundings.real());
    }

    private int program() {
        JPyLab lab = builder().open();
        int status = invocation.program().run(lab);
        if (status == ExitStatus.OK && machine.isTerminal(0) && machine.isTerminal(1)) {
            lab.session().call("hold_windows");
        }
        return status;
    }

    private int standardInput() {
        JPyLab lab = builder().open();
        return new Program.StandardInput().run(lab);
    }

    private JPyLab.Builder builder() {
        return JPyLab.builder()
                .in(System.in)
                .out(System.out)
                .err(System.err)
                .arguments(invocation.argv())
                .names(invocation.pylab() ? Names.AUTO : Names.PLAIN)
                .backend(invocation.backend())
                .signals(true);
    }

    private int prompt() {
        CompletableFuture<CellSession> session = new CompletableFuture<>();
        try (LineRoom room =
                LineRoom.open(
                        new PythonCompletions(thread, session),
                        settings().resolve("history"),
                        Theme.of(machine.environment()))) {
            return prompt(room, session);
        }
    }

    /** Opens the prompt at once and Python behind it; a program, if there is one, runs before. */
    int prompt(LineRoom room, CompletableFuture<CellSession> session) {
        TerminalHost host = new TerminalHost(room, new CellRecord(settings().resolve("sessions")));
        Displays.whenIdle(task -> thread.submit(Executors.callable(task)));
        Interrupts interrupts = new Interrupts(room);
        room.out().println(Version.read().line() + " -- %quickref for help");
        room.out().flush();
        thread.submit(() -> open(room, host))
                .whenComplete((cells, problem) -> {
                    if (problem == null) {
                        session.complete(cells);
                    } else {
                        session.completeExceptionally(problem);
                    }
                });
        if (!(invocation.program() instanceof Program.Prompt)) {
            session.join();
        }
        return new Repl(room, host, interrupts, thread, session).run();
    }

    private CellSession open(LineRoom room, TerminalHost host) {
        OutputStream out = room.output();
        OutputStream err = machine.isTerminal(2) ? out : System.err;
        JPyLab lab = builder().out(out).err(err).signals(false).open();
        invocation.program().run(lab);
        CellSession cells = new CellSession(lab.session(), host);
        if (invocation.pylab()) {
            cells.addPylabNames();
        }
        if (!invocation.backend().isEmpty()) {
            cells.run("%matplotlib " + invocation.backend(), false, true);
        }
        cells.startUp(settings().toString());
        cells.complete("pr", 2); // the first one takes long, the user's shall not
        return cells;
    }

    /** Returns the folder of the settings in use. */
    private Path settings() {
        Path folder = machine.userFolder();
        String name = invocation.profile();
        return name.isEmpty() ? folder : folder.resolve("profile_" + name);
    }

    /** Returns the thread that Python runs on. */
    PythonThread thread() {
        return thread;
    }
}
