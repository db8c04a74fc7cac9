package org.jpylab.python.loops;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.jpylab.JPyLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A loop leaves the same values, output, errors and warnings whether Python or Java runs it. */
@Timeout(300)
class LoopsTest {
    private static final String HERE = "/org/jpylab/python/loops/";
    private static JPyLab lab;
    private static Value both;

    @BeforeAll
    static void open() throws IOException {
        lab = JPyLab.open();
        lab.run(text("both.py"));
        both = lab.session().globals().getHashValue("both");
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    /** Programs apart by lines of {@code # ---}, whose loops Java can run at least in part. */
    static Stream<String> programs() throws IOException {
        return Stream.of(text("programs.py").split("(?m)^# ---.*\n"))
                .filter(program -> !program.isBlank());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void givesTheSameInJava(String program) {
        Value result = both.execute(program);
        assertThat(result.getArrayElement(0).asString()).isEmpty();
        assertThat(result.getArrayElement(1).asLong()).isPositive();
    }

    /** Programs whose loops Python must run. */
    static Stream<String> others() throws IOException {
        return Stream.of(text("others.py").split("(?m)^# ---.*\n"))
                .filter(program -> !program.isBlank());
    }

    @ParameterizedTest
    @MethodSource("others")
    void leavesToPythonWhatIsNoNumber(String program) {
        Value result = both.execute(program);
        assertThat(result.getArrayElement(0).asString()).isEmpty();
        assertThat(result.getArrayElement(1).asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scripts/week1/LIF.py", "scripts/week2/HH.py"})
    void runsTheLoopsOfTheCourse(String script) {
        assertThat(iterations()).isNotNegative();
        long before = iterations();
        String name = script.contains("LIF") ? "LIF(t, sin(t))" : "HH_ForwardEuler(t, sin(t))";
        lab.run(
                "exec(execute.compile_user(execute.read_source('../"
                        + script
                        + "'), '"
                        + script
                        + "'))");
        lab.run("from pylab import *\nt = arange(0, 5, 0.01)\nresult = " + name);
        assertThat(iterations() - before).isGreaterThanOrEqualTo(499);
    }

    @Test
    void marksLoopsWithoutMovingLines() {
        var sites = new LoopSites();
        String source =
                "x = 1\nfor i in range(\n        300):\n    x += i\ndef f():\n    for j in range(9): y = j\n";
        String marked = LoopFinder.mark(source, "lines.py", sites);
        assertThat(marked).isNotEqualTo(source).contains("__loop__(0, range(\n        300))");
        assertThat(marked.lines().count()).isEqualTo(source.lines().count());
        assertThat(marked.lines().toList().get(3)).isEqualTo("    x += i");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = (", "for i in range(3) print(i)", "print 'range('", ""})
    void leavesFaultyTextAlone(String source) {
        assertThat(LoopFinder.mark(source, "faulty.py", new LoopSites())).isEqualTo(source);
    }

    private static long iterations() {
        return lab.session().globals().getHashValue("java_iterations").execute().asLong();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = LoopsTest.class.getResourceAsStream(HERE + name)) {
            return new String(List.of(in).getFirst().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
