package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the command line in a JVM of its own, with the classes under test. */
public record Jpylab(Path folder, Map<String, String> environment) {
    /** How a run ended. */
    record Ended(int status, String out, String err) {}

    /** Returns the command that starts the program; the terminals are those it would be told of. */
    public static List<String> command(String terminals, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dorg.jline.terminal.graphemeCluster=false");
        command.add("-Djpylab.terminals=" + terminals);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.jpylab.shell.Main");
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs to the end with this text as standard input. */
    Ended run(String input, String... arguments) {
        try {
            Path in = Files.createTempFile(folder, "in", "");
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
            Files.writeString(in, input);
            ProcessBuilder builder =
                    new ProcessBuilder(command("", arguments))
                            .directory(folder.toFile())
                            .redirectInput(in.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            return new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
