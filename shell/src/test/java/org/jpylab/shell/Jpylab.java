package org.jpylab.shell;

import org.jpylab.shell.Command.Ended;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line in a JVM of its own, with the classes under test. */
public record Jpylab(Path folder, Map<String, String> variables) {
    /** Returns the command that starts the program; the terminals are those it would be told of. */
    public static List<String> command(String terminals, String... arguments) {
        List<String> command = new ArrayList<>(java());
        command.add("-Dorg.jline.terminal.graphemeCluster=false");
        command.add("-Djpylab.terminals=" + terminals);
        command.add("org.jpylab.shell.Main");
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns how a Java of its own starts with the classes under test. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCountedLoopSafepoints",
                "-XX:LoopStripMiningIter=1000",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"));
    }

    /** Runs to the end with this text as standard input. */
    Ended run(String input, String... arguments) {
        return new Command(folder, command("", arguments)).with(variables).reading(input).run();
    }
}
