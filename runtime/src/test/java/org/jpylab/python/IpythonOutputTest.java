package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cells print what IPython 8.5 prints for them, stored by {@code oracle/ipython_output.py}, apart
 * from the differences listed with their reasons in {@code ipython-differences.txt}.
 */
class IpythonOutputTest {
    private static final JsonObject EXPECTED =
            JsonParser.parseString(resource("/ipython-output.json")).getAsJsonObject();

    /** The first lines of cells whose output differs for a reason. */
    private static final Set<String> DIFFERENT =
            resource("/ipython-differences.txt")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());

    private static final Set<String> SEEN = new HashSet<>();

    @TempDir static Path folder;

    private static CellTranscript session;

    @BeforeAll
    static void open() {
        session = new CellTranscript();
        session.run("import os; os.chdir('" + folder + "'); _dh[:] = [os.getcwd()]");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void comparesManyCells() {
        int cells =
                EXPECTED.asMap().values().stream().mapToInt(s -> s.getAsJsonArray().size()).sum();
        assertThat(cells).isGreaterThan(1500);
        assertThat(DIFFERENT.size()).isLessThan(cells / 20);
    }

    static Set<String> sessions() {
        return EXPECTED.keySet();
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void printsWhatIpythonPrints(String name) {
        session.reset();
        List<String> problems = new ArrayList<>();
        for (JsonElement element : EXPECTED.getAsJsonArray(name)) {
            String cell = element.getAsJsonObject().get("cell").getAsString();
            String expected = normalized(element.getAsJsonObject().get("output").getAsString());
            String printed = normalized(session.run(cell));
            boolean isListed = DIFFERENT.contains(cell.lines().findFirst().orElse(""));
            if (isListed) {
                SEEN.add(cell);
            } else if (!printed.equals(expected)) {
                problems.add(
                        "\n>>> " + cell + "\n--- IPython\n" + expected + "\n--- here\n" + printed);
            }
        }
        assertThat(problems).isEmpty();
    }

    /** The text without blanks at line ends, temporary folders and the ids of objects. */
    private static String normalized(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("/tmp/[\\w/-]+", "/tmp/X")
                .replaceAll("(?m)^File:( +).*(<ipython-input|In \\[).*$", "File:$1a cell")
                .replaceAll("<(ipython-input-\\d+)-\\w+>", "<$1>")
                .replaceAll("0x[0-9a-f]+", "0xX")
                .strip();
    }

    private static String resource(String name) {
        try (InputStream in = IpythonOutputTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
