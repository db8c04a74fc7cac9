package org.jpylab.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The short ways of numbers and elements through the border give what NumPy gives. */
class ScalarOperatorsTest {
    private static final Path CASES = Path.of("src/test/oracle/scalar_operators.py");
    private static final Path EXPECTED =
            Path.of("src/test/resources/org/jpylab/numpy/scalar_operators.txt");

    @Test
    void numbersAndElementsBehaveAsNumPys() throws IOException {
        try (JPyLab lab = JPyLab.builder().names(JPyLab.Names.PLAIN).open()) {
            lab.set("source", Files.readString(CASES));
            lab.run("cases = {'__name__': 'cases'}; exec(source, cases)");
            List<String> lines = String.valueOf(lab.eval("cases['lines']()")).lines().toList();
            assertThat(lines).isEqualTo(Files.readAllLines(EXPECTED));
        }
    }
}
