package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of the operating system and what it is started with. All tests that start programs and
 * wait for their end do it here.
 */
public final class Command {
    private static final long LONGEST_SECONDS = 300;

    private final Path folder;
    private final List<String> words;
    private final Map<String, String> variables = new HashMap<>();
    private String input = "";
    private boolean inheritsVariables = true;

    /** How a program ended. */
    public record Ended(int status, String out, String err) {
        /** Returns the lines of its output. */
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A command that is run in a folder, in which it leaves what it printed as well. */
    public Command(Path folder, List<String> words) {
        this.folder = folder;
        this.words = List.copyOf(words);
    }

    /** Adds variables to those of this process. */
    public Command with(Map<String, String> more) {
        variables.putAll(more);
        return this;
    }

    /** Gives the program these variables and no others. */
    Command withOnly(Map<String, String> all) {
        inheritsVariables = false;
        return with(all);
    }

    /** Makes this text its standard input; without it, the input is empty. */
    Command reading(String text) {
        input = text;
        return this;
    }

    /** Runs the program to its end. */
    public Ended run() {
        try {
            Path in = Files.createTempFile(folder, "in", "");
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
            Files.writeString(in, input);
            ProcessBuilder builder =
                    new ProcessBuilder(words)
                            .directory(folder.toFile())
                            .redirectInput(in.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile());
            if (!inheritsVariables) {
                builder.environment().clear();
            }
            builder.environment().putAll(variables);
            Process process = builder.start();
            boolean hasEnded = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!hasEnded) {
                process.destroyForcibly();
            }
            Ended ended = new Ended(hasEnded ? process.exitValue() : -1, text(out), text(err));
            assertThat(hasEnded).as("%s ends; it printed %s", words, ended).isTrue();
            return ended;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** True if a program is there that ends well with these arguments. */
    public static boolean works(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
