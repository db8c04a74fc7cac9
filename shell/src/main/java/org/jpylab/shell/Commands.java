package org.jpylab.shell;

import org.jpylab.notebook.NotebookProgram;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The command line as picocli sees it: the help of every option, and the commands that run no
 * Python. {@link Arguments} reads the lines that do; a test holds the two together.
 */
@Command(
        name = "jpylab",
        description = "ipython --pylab on the JVM.",
        customSynopsis = "jpylab [options] [FILE | -c CODE | -m MODULE | -] [arguments...]",
        subcommands = {DoctorCommand.class, KernelCommand.class},
        sortOptions = false,
        footer = {
            "",
            "Without a program a prompt opens; what follows a program goes to sys.argv untouched.",
            "Exit status: that of sys.exit(), 1 after an exception, 2 for a bad command line.",
        })
final class Commands implements Callable<Integer> {
    private static final Set<String> NAMES = Set.of("doctor", "kernel");

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "-c", paramLabel = "CODE", description = "Run CODE, given as text.")
    String code = "";

    @Option(
            names = "-m",
            paramLabel = "MODULE",
            description = "Run a module or package found on sys.path.")
    String module = "";

    @Option(names = "-i", description = "Open a prompt when the program has ended.")
    boolean thenPrompt;

    @Option(
            names = "--pylab",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "BACKEND",
            description =
                    "Start with the names of numpy and matplotlib, as ipython --pylab does (this is"
                            + " the default); --pylab=agg never opens a window.")
    String pylab = "";

    @Option(names = "--no-pylab", description = "Start with Python's own names only.")
    boolean noPylab;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Use the settings, start-up files and history of this name.")
    String profile = "";

    @Option(names = "--jvm-info", description = "Tell which JVM runs, and how.")
    boolean jvmInfo;

    @Option(
            names = "--execute",
            description = "Run a notebook and write it with its outputs to NAME.nbconvert.ipynb.")
    boolean execute;

    @Option(names = "--inplace", description = "With --execute: write over the notebook.")
    boolean inPlace;

    @Option(names = "--output", paramLabel = "FILE", description = "With --execute: write to FILE.")
    @Nullable Path output;

    @Option(
            names = "--allow-errors",
            description = "With a notebook: run on after a cell that failed.")
    boolean allowErrors;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "With a notebook: how long each cell may run.")
    double timeout;

    @Option(names = "--to-script", description = "Write a notebook's code as a Python file.")
    boolean toScript;

    @Option(
            names = {"-V", "--version"},
            description = "Print the version.")
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    boolean help;

    @Parameters(paramLabel = "FILE", description = "A Python source file or notebook (.ipynb).")
    List<String> rest = List.of();

    /** Returns the names of the commands, which a script of the same name must avoid by a path. */
    static Set<String> names() {
        return NAMES;
    }

    /** Returns the exit status of the command the line asks for. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::refuse)
                .execute(arguments.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (version) {
            out.println(Version.read().line());
        } else if (jvmInfo) {
            JvmInfo.read().lines().forEach(out::println);
        } else if (execute || toScript || allowErrors || timeout > 0) {
            return notebook();
        } else {
            return refuse(spec.commandLine().getErr(), "this needs a program to run");
        }
        return 0;
    }

    private int notebook() {
        if (rest.isEmpty()) {
            return refuse(spec.commandLine().getErr(), "which notebook?");
        }
        Path file = Path.of(rest.getFirst());
        if (toScript) {
            return NotebookProgram.toScript(file, System.err);
        }
        Duration limit = Duration.ofMillis(Math.round(timeout * 1000));
        NotebookProgram.Rules rules = new NotebookProgram.Rules(allowErrors, limit);
        if (!execute) {
            return Runner.show(file, rules);
        }
        String name = String.valueOf(file.getFileName()).replaceAll("(?i)\\.ipynb$", "");
        Path beside = file.resolveSibling(name + ".nbconvert.ipynb");
        return Runner.execute(file, inPlace ? file : output == null ? beside : output, rules);
    }

    private static int refuse(ParameterException refusal, String[] arguments) {
        String message =
                String.valueOf(refusal.getMessage()).lines().findFirst().orElse("bad command line");
        return refuse(refusal.getCommandLine().getErr(), message);
    }

    static int refuse(PrintWriter err, String message) {
        err.println("jpylab: " + message + " (jpylab --help lists the options)");
        err.flush();
        return ExitStatus.USAGE;
    }
}
