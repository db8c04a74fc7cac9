package org.jpylab.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the command lines that run a program, as {@code python} does: options end at the first
 * argument that is none, and everything behind a program belongs to it.
 *
 * <p>Written by hand because this is on the way of every start: picocli's first parse takes 125 ms,
 * this takes none. All that is not running a program (help, doctor, notebook conversion) is {@link
 * Commands}' business, which also describes these options.
 */
final class Arguments {
    private final List<String> given;
    private int next;
    private boolean pylab = true;
    private String backend = "";
    private boolean thenPrompt;
    private String profile = "";

    private Arguments(List<String> given) {
        this.given = given;
    }

    /**
     * Returns the program to run, or nothing if the line is for {@link Commands}.
     *
     * @throws BadUsage if the line starts a program that lacks something
     */
    static Optional<Invocation> parse(List<String> given) throws BadUsage {
        return new Arguments(given).parse();
    }

    private Optional<Invocation> parse() throws BadUsage {
        while (next < given.size()) {
            String argument = given.get(next++);
            switch (argument) {
                case "-i" -> thenPrompt = true;
                case "--pylab" -> pylab = true;
                case "--no-pylab" -> pylab = false;
                case "--profile" -> profile = value("--profile");
                case "-c" -> {
                    return program(new Program.Code(value("-c")), "-c");
                }
                case "-m" -> {
                    return program(new Program.Module(value("-m")), "-m");
                }
                case "-" -> {
                    return program(new Program.StandardInput(), "-");
                }
                case "--" -> {
                    return next < given.size() ? file(given.get(next++)) : prompt();
                }
                default -> {
                    if (argument.startsWith("--pylab=")) {
                        pylab = true;
                        backend = argument.substring("--pylab=".length());
                    } else if (argument.startsWith("--profile=")) {
                        profile = argument.substring("--profile=".length());
                    } else if (argument.length() > 2 && argument.startsWith("-c")) {
                        return program(new Program.Code(argument.substring(2)), "-c");
                    } else if (argument.length() > 2 && argument.startsWith("-m")) {
                        return program(new Program.Module(argument.substring(2)), "-m");
                    } else if (argument.startsWith("-") || Commands.names().contains(argument)) {
                        return Optional.empty();
                    } else {
                        return file(argument);
                    }
                }
            }
        }
        return prompt();
    }

    private String value(String option) throws BadUsage {
        if (next == given.size()) {
            throw new BadUsage("argument expected for the " + option + " option");
        }
        return given.get(next++);
    }

    private Optional<Invocation> prompt() {
        return program(new Program.Prompt(), "");
    }

    private Optional<Invocation> file(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".ipynb")) {
            return program(new Program.Script(Path.of(name)), name);
        }
        boolean hasOptions = given.subList(next, given.size()).stream().anyMatch(Arguments::isLong);
        return hasOptions ? Optional.empty() : program(new Program.Notebook(Path.of(name)), name);
    }

    private static boolean isLong(String argument) {
        return argument.startsWith("--");
    }

    private Optional<Invocation> program(Program program, String name) {
        List<String> argv = new ArrayList<>();
        argv.add(name);
        argv.addAll(given.subList(next, given.size()));
        return Optional.of(
                new Invocation(program, List.copyOf(argv), pylab, backend, thenPrompt, profile));
    }
}
