package org.jpylab.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cases that a script under {@code src/test/oracle} wrote down with NumPy, run again here. */
public final class StoredCases {
    static final Path SCRIPTS = Path.of("src/test/oracle");
    private static final Path EXPECTED = Path.of("src/test/resources/org/jpylab/numpy");

    private StoredCases() {}

    /**
     * Fails unless the script's {@code lines()} are those stored. A file {@code
     * name-differences.txt} may name the cases that are known to differ.
     */
    static void agree(String name) throws IOException {
        agree(name, SCRIPTS.resolve(name + ".py"), "cases['lines']()", "");
    }

    /** The same for cases stored with the tests of another room. */
    public static void agree(String room, String name) throws IOException {
        agree("../" + room + "/" + name, SCRIPTS.resolve(name + ".py"), "cases['lines']()", "");
    }

    /** As {@link #agree}, for the statements of {@code statements/topic.txt}. */
    static void statementsAgree(String topic) throws IOException {
        String statements = Files.readString(SCRIPTS.resolve("statements/" + topic + ".txt"));
        Path script = SCRIPTS.resolve("statements.py");
        agree("statements/" + topic, script, "cases['lines'](statements)", statements);
    }

    private static void agree(String name, Path script, String call, String statements)
            throws IOException {
        Path differences = EXPECTED.resolve(name + "-differences.txt");
        Set<String> known =
                Files.exists(differences) ? Set.copyOf(Files.readAllLines(differences)) : Set.of();
        List<String> expected = Files.readAllLines(EXPECTED.resolve(name + ".txt"));
        List<String> lines;
        try (JPyLab lab = JPyLab.builder().names(JPyLab.Names.PLAIN).open()) {
            lab.set("source", Files.readString(script));
            lab.set("statements", statements);
            lab.set("scripts", SCRIPTS.toAbsolutePath().toString());
            lab.run("import sys; sys.path.insert(0, scripts)");
            lab.run("cases = {'__name__': 'cases'}; exec(source, cases)");
            lines = String.valueOf(lab.eval(call)).lines().toList();
        }
        assertThat(lines).hasSameSizeAs(expected);
        List<String> different =
                IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).equals(expected.get(i)))
                        .filter(i -> !known.contains(expected.get(i).split(" -> ", 2)[0]))
                        .mapToObj(i -> "want " + expected.get(i) + "\n got " + lines.get(i))
                        .toList();
        assertThat(different).isEmpty();
    }
}
