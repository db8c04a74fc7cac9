package org.jpylab.shell;

import org.jpylab.JPyLab;
import org.jpylab.JPyLab.Names;
import org.jpylab.python.CellHost;
import org.jpylab.python.CellSession;
import org.jpylab.shell.kernel.Kernel;
import org.jpylab.shell.kernel.KernelSpec;
import org.jpylab.shell.kernel.Python;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** {@code jpylab kernel}: the runtime as a kernel of Jupyter. */
@Command(
        name = "kernel",
        description = "Have JPyLab among the kernels of Jupyter: install, remove, run.",
        sortOptions = false)
final class KernelCommand implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return Commands.refuse(
                spec.commandLine().getErr(),
                "which of: kernel install, kernel remove, kernel run?");
    }

    @Command(name = "install", description = "Tell Jupyter about the kernel.")
    int install(
            @Option(
                            names = "--prefix",
                            paramLabel = "FOLDER",
                            description =
                                    "Install into FOLDER/share/jupyter, such as that of a virtual"
                                            + " environment; otherwise for this user.")
                    @Nullable Path prefix,
            @Option(
                            names = "--name",
                            defaultValue = "jpylab",
                            paramLabel = "NAME",
                            description = "What Jupyter calls it (${DEFAULT-VALUE}).")
                    String name,
            @Option(
                            names = "--display-name",
                            defaultValue = "JPyLab",
                            paramLabel = "TITLE",
                            description = "What people read (${DEFAULT-VALUE}).")
                    String title) {
        Surroundings machine = Surroundings.real();
        List<String> start = new ArrayList<>(startCommand(machine));
        start.addAll(List.of("kernel", "run"));
        return reporting(() ->
                "installed the kernel "
                        + name
                        + " in "
                        + new KernelSpec(name, title, start).install(data(machine, prefix)));
    }

    @Command(name = "remove", description = "Take the kernel away again.")
    int remove(
            @Option(names = "--prefix", paramLabel = "FOLDER", description = "As for install.")
                    @Nullable Path prefix,
            @Option(names = "--name", defaultValue = "jpylab", description = "As for install.")
                    String name) {
        return reporting(() ->
                KernelSpec.remove(data(Surroundings.real(), prefix), name)
                        ? "removed the kernel " + name
                        : "there was no kernel " + name);
    }

    @Command(name = "run", description = "Be a kernel; Jupyter calls this.")
    int run(@Parameters(paramLabel = "CONNECTION_FILE") Path connection) {
        Surroundings machine = Surroundings.real();
        String parent = machine.variable("JPY_PARENT_PID");
        Version version = Version.read();
        return Kernel.run(
                connection,
                parent.matches("\\d+") ? Long.parseLong(parent) : 0,
                version.jpylab(),
                version.line(),
                new Session(machine.userFolder()),
                new CellRecord(machine.userFolder().resolve("sessions")));
    }

    /** Something that ends with a line to print. */
    private interface Task {
        String run() throws IOException;
    }

    private int reporting(Task task) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            spec.commandLine().getOut().println("jpylab: " + task.run());
            return ExitStatus.OK;
        } catch (IOException e) {
            err.println("jpylab: cannot write " + e.getMessage());
            return ExitStatus.EXCEPTION;
        }
    }

    /** Returns the folder of Jupyter's data, as Jupyter finds it. */
    static Path data(Surroundings machine, @Nullable Path prefix) {
        if (prefix != null) {
            return prefix.toAbsolutePath().resolve("share").resolve("jupyter");
        }
        String own = machine.variable("JUPYTER_DATA_DIR");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        Path home = Path.of(machine.property("user.home"));
        if (machine.isMac()) {
            return home.resolve("Library").resolve("Jupyter");
        }
        if (machine.isWindows()) {
            return Path.of(machine.variable("APPDATA")).resolve("jupyter");
        }
        String data = machine.variable("XDG_DATA_HOME");
        Path parent = data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data);
        return parent.resolve("jupyter");
    }

    /** Returns the launcher, or this JVM with this class path where no launcher started it. */
    private static List<String> startCommand(Surroundings machine) {
        String home = machine.property("jpylab.home");
        String file = machine.isWindows() ? "jpylab.bat" : "jpylab";
        for (Path launcher : List.of(Path.of(home, "bin", file), Path.of(home, file))) {
            if (!home.isEmpty() && Files.isRegularFile(launcher)) {
                return List.of(launcher.toString());
            }
        }
        return List.of(
                Path.of(machine.property("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                machine.property("java.class.path"),
                Main.class.getName());
    }

    /** A session with pylab's names and the user's start-up files. */
    private static final class Session implements Python {
        private final PythonThread thread = new PythonThread();
        private final Path settings;

        Session(Path settings) {
            this.settings = settings;
        }

        @Override
        public <T> CompletableFuture<T> submit(Callable<T> piece) {
            return thread.submit(piece);
        }

        @Override
        public CellSession open(CellHost host, OutputStream out, OutputStream err) {
            JPyLab lab =
                    JPyLab.builder()
                            .in(InputStream.nullInputStream())
                            .out(out)
                            .err(err)
                            .names(Names.AUTO)
                            .open();
            CellSession cells = new CellSession(lab.session(), host);
            cells.addPylabNames();
            cells.startUp(settings.toString());
            return cells;
        }
    }
}
