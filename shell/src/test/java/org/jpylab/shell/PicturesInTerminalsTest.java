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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    void takesTheFigure(String name, String value, String opening) throws IOException {
        Path out = folder.resolve("screen");
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.remove("DISPLAY");
        variables.put("TERM", "xterm-256color");
        variables.put(name, value);
        List<String> command = List.of("script", "-qec", inAShell(), out.toString());
        int status = new Command(folder, command).withOnly(variables).run().status();
        String screen = Files.readString(out, StandardCharsets.ISO_8859_1);
        assertThat(status).as(screen).isZero();
        assertThat(screen).contains(opening);
    }

    private static String inAShell() {
        return Jpylab.command("012", "-c", "%matplotlib terminal\nplot([1, 2]); show()").stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }

    /** True if a program can be given a terminal here. */
    static boolean hasTerminals() {
        return System.getProperty("os.name").equals("Linux")
                && Command.works("script", "--version");
    }
}
