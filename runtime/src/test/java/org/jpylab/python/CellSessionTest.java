package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What cells print, as transcripts, and what the editor gets to hear. */
class CellSessionTest {
    private static CellTranscript session;

    @BeforeAll
    static void open() {
        session = new CellTranscript();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @BeforeEach
    void reset() {
        session.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display",
                "errors",
                "history",
                "sessions",
                "help",
                "shell-commands",
                "options",
                "widgets",
                "awaiting"
            })
    void printsWhatTheTranscriptSays(String name) throws IOException {
        String transcript = read(name);
        StringBuilder printed = new StringBuilder();
        for (String cell : cells(transcript)) {
            printed.append(prompt(cell)).append(session.run(cell).stripTrailing()).append('\n');
        }
        assertThat(normalized(printed.toString())).isEqualTo(normalized(transcript));
    }

    @Test
    void exitHasItsStatus() {
        assertThat(session.cells().run("import sys; sys.exit(3)").exit()).hasValue(3);
        assertThat(session.cells().run("exit").exit()).hasValue(0);
        assertThat(session.cells().run("exit = 1; exit").exit()).isEmpty();
    }

    @Test
    void cpasteTakesLinesUpToTheirEnd() {
        List.of("> >>> for i in (1, 2):", "> ...     print(i)", "--").forEach(session::answer);
        assertThat(session.run("%cpaste")).endsWith("use Ctrl-D.\n:::1\n2\n");
        assertThat(session.run("%cpaste -r"))
                .isEqualTo("Re-executing '>>> for i in (1, 2):...' (37 chars)\n1\n2\n");
        List.of("    a = 5", "    a", "end").forEach(session::answer);
        assertThat(session.run("%cpaste -q -s end")).isEqualTo("Out[3]: 5\n");
        List.of("  kept", "--").forEach(session::answer);
        assertThat(session.run("%cpaste -q lines")).isEqualTo("Block assigned to 'lines'\n");
        assertThat(session.run("lines, pasted_block"))
                .isEqualTo("Out[5]: (['  kept'], 'a = 5\\na')\n");
        assertThat(session.run("%paste")).startsWith("UsageError: There is no clipboard");
        assertThat(session.run("%paste -r")).contains("Re-executing 'a = 5...'", "5\n");
    }

    @Test
    void profilesStatementsAndPrograms(@TempDir Path folder) throws IOException {
        session.run("def fire(n): return n");
        assertThat(session.run("%prun -s name fire(3)"))
                .matches(
                        "(?s) {9}3 function calls in [\\d.]+ seconds\n\n   Ordered by: function name\n\n"
                                + "   ncalls  tottime  percall  cumtime  percall filename:lineno\\(function\\)\n"
                                + " {8}1 .*<ipython-input-1>:1\\(fire\\)\n");
        Path program = folder.resolve("profiled.py");
        Files.writeString(program, "def fire(n): return n\ntotal = fire(1) + fire(2)\n");
        assertThat(session.run("%run -p -l fire " + program))
                .containsPattern("^ {9}4 function calls in [\\d.]+ seconds\n")
                .containsPattern("\n {8}2 .* profiled.py:1\\(fire\\)\n");
        assertThat(session.run("total")).endsWith(": 3\n");
    }

    @Test
    void magicDescribesTheMagicsAndPylabBringsNames() {
        assertThat(session.run("%magic")).contains("%timeit", "%run", "%%bash");
        session.run("%pylab");
        assertThat(session.run("linspace(0, 1, 3)")).endsWith("array([0. , 0.5, 1. ])\n");
    }

    @Test
    void completesNamesAttributesArgumentsKeysAndMagics() {
        session.run("def rate(spikes, window=1): pass");
        session.run("d = {'alpha': 1, 'beta': 2}; word = 'x'");
        assertThat(complete("ra")).contains("raise", "range", "rate");
        assertThat(complete("word.upp")).containsExactly("upper");
        assertThat(complete("rate(wi")).contains("window=");
        assertThat(complete("d['al")).containsExactly("alpha");
        assertThat(complete("%time")).contains("%time", "%timeit");
        assertThat(complete("import js")).contains("json");
        assertThat(complete("from math import sq")).containsExactly("sqrt");
        assertThat(complete("d.values().nothing")).isEmpty();
    }

    @Test
    void completesAmongThreeThousandNamesWithoutDescribingThemAll() {
        session.run("for _k in range(3000): globals()[f'spike_{_k}'] = [_k]");
        assertThat(complete("spike_")).hasSize(3000);
        long start = System.nanoTime();
        var found = session.cells().complete("spike_12", 8);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        assertThat(found).hasSize(111);
        assertThat(found.getFirst().description()).isEqualTo("list");
        assertThat(session.cells().complete("spike_", 6)).allMatch(s -> s.description().isEmpty());
    }

    @Test
    void completionRunsNoPropertyOfTheUsers() {
        session.run(
                """
                class Neuron:
                    @property
                    def v(self):
                        print('side effect')
                        return 1
                n = Neuron()
                """);
        assertThat(session.run("n.v")).startsWith("side effect");
        complete("n.v.re");
        assertThat(session.run("pass")).isEmpty();
    }

    private static List<String> complete(String text) {
        return session.cells().complete(text, text.length()).stream()
                .map(CellSession.Suggestion::text)
                .toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream in =
                CellSessionTest.class.getResourceAsStream("/transcripts/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> cells(String transcript) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = null;
        for (String line : transcript.lines().toList()) {
            if (line.matches("In \\[\\d+\\]: .*")) {
                cell = new StringBuilder(line.substring(line.indexOf("]: ") + 3));
                cells.add("");
            } else if (line.matches(" +\\.\\.\\.: ?.*") && cell != null) {
                int colon = line.indexOf("...:") + 4;
                cell.append('\n').append(line.length() > colon ? line.substring(colon + 1) : "");
            } else {
                cell = null;
            }
            if (cell != null) {
                cells.set(cells.size() - 1, cell.toString());
            }
        }
        return cells;
    }

    private static String prompt(String cell) {
        int number = session.cells().number();
        String first = "In [" + number + "]: ";
        String next = " ".repeat(first.length() - 5) + "...: ";
        return "\n" + first + cell.replace("\n", "\n" + next) + "\n";
    }

    private static String normalized(String transcript) {
        StringBuilder kept = new StringBuilder();
        transcript
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}
