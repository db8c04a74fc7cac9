package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A figure appears in the terminal, in the way this terminal takes pictures. */
@EnabledIf("hasTerminals")
class PicturesInTerminalsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "TERM, xterm-kitty, \033_G",
        "TERM_PROGRAM, iTerm.app, \033]1337;File=",
        "TERM, foot, \033P",
    })
    void takesTheFigure(String name, String value, String opening)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder("script", "-qec", inAShell(), out.toString())
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("DISPLAY");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put(name, value);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String screen = Files.readString(out, StandardCharsets.ISO_8859_1);
        assertThat(process.exitValue()).as(screen).isZero();
        assertThat(screen).contains(opening);
    }

    private static String inAShell() {
        return Jpylab.command("012", "-c", "%matplotlib terminal\nplot([1, 2]); show()").stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }

    /** True if a program can be given a terminal here. */
    static boolean hasTerminals() throws IOException, InterruptedException {
        return System.getProperty("os.name").equals("Linux")
                && new ProcessBuilder("script", "--version").start().waitFor() == 0;
    }
}
