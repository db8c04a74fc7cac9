package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every magic has a signature, a description and examples, and the examples are true. */
class MagicExamplesTest {
    private static final String PREFIX = "_jpylab/magics/";

    @TempDir static Path folder;

    private static CellTranscript session;

    /** One input of an example and what it should print. */
    private record Example(String cell, String expected, boolean skipped, boolean hasEllipsis) {}

    @BeforeAll
    static void open() {
        session = new CellTranscript().withoutNumbers();
        session.run("import os; os.chdir('" + folder + "')");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    static Stream<String> magics() {
        return new ModuleStore()
                .names().stream()
                        .filter(name -> name.startsWith(PREFIX) && !name.endsWith("__init__.py"))
                        .map(name -> name.substring(PREFIX.length(), name.length() - 3));
    }

    @ParameterizedTest
    @MethodSource("magics")
    void examplesAreTrue(String name) {
        String source = new ModuleStore().source(PREFIX + name + ".py");
        String doc = source.substring(3, source.indexOf("\"\"\"", 3)).replace("\\\\", "\\");
        assertThat(doc.lines().findFirst().orElse("")).matches("%%?" + name + "( .*)?");
        assertThat(doc.lines().skip(2).findFirst().orElse("")).isNotBlank();
        List<Example> examples = examples(doc);
        assertThat(examples).as("examples of %s", name).isNotEmpty();

        session.run("import os; os.chdir('" + folder + "')");
        session.reset();
        for (Example example : examples) {
            if (!example.skipped()) {
                String printed = session.run(example.cell()).stripTrailing();
                if (example.hasEllipsis()) {
                    String start =
                            example.expected().substring(0, example.expected().indexOf("..."));
                    assertThat(printed).as(example.cell()).startsWith(start);
                } else {
                    assertThat(printed).as(example.cell()).isEqualTo(example.expected());
                }
            }
        }
    }

    private static List<Example> examples(String doc) {
        List<Example> found = new ArrayList<>();
        List<String> lines = doc.lines().toList();
        for (int i = 0; i < lines.size(); ) {
            if (!lines.get(i).startsWith(">>> ")) {
                i++;
                continue;
            }
            StringBuilder cell = new StringBuilder(lines.get(i++).substring(4));
            while (i < lines.size() && lines.get(i).startsWith("... ")) {
                cell.append('\n').append(lines.get(i++).substring(4));
            }
            StringBuilder expected = new StringBuilder();
            while (i < lines.size()
                    && !lines.get(i).isBlank()
                    && !lines.get(i).startsWith(">>> ")) {
                expected.append(lines.get(i++)).append('\n');
            }
            found.add(example(cell.toString(), expected.toString().stripTrailing()));
        }
        return found;
    }

    private static Example example(String text, String expected) {
        int directive = text.indexOf("# doctest:");
        String cell = directive < 0 ? text : text.substring(0, directive).stripTrailing();
        return new Example(cell, expected, text.contains("+SKIP"), text.contains("+ELLIPSIS"));
    }
}
