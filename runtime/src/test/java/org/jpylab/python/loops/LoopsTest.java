package org.jpylab.python.loops;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.jpylab.JPyLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Programs that solve equations whose right-hand sides Java can run at least in part. */
    static Stream<String> equations() throws IOException {
        return Stream.of(text("equations.py").split("(?m)^# ---.*\n"))
                .filter(program -> !program.isBlank());
    }

    @ParameterizedTest
    @MethodSource("equations")
    void solvesTheSameInJava(String program) {
        givesTheSameInJava(program);
    }

    /** Programs that solve equations whose right-hand sides Python must run. */
    static Stream<String> otherEquations() throws IOException {
        return Stream.of(text("other_equations.py").split("(?m)^# ---.*\n"))
                .filter(program -> !program.isBlank());
    }

    @ParameterizedTest
    @MethodSource("otherEquations")
    void leavesToPythonEquationsThatChangeThings(String program) {
        leavesToPythonWhatIsNoNumber(program);
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
    void runsTheLoopsOfTheUsersModules(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("my_gates.py"), "def gate(m, k=0.5):\n    return m * k + 1\n");
        Files.writeString(
                folder.resolve("my_model.py"),
                """
                from my_gates import gate
                def integrate(n):
                    m = 0.0
                    for i in range(n):
                        m = gate(m)
                    return m
                """);
        long before = iterations();
        lab.set("folder", folder.toString());
        lab.run(
                "import sys; sys.path.insert(0, folder); import my_model; m = my_model.integrate(500)");
        assertThat(lab.get("m")).isEqualTo(2.0);
        assertThat(iterations() - before).isEqualTo(500);
    }

    @Test
    void runsTheLoopsOfTextsWithMagics() {
        long before = iterations();
        lab.run(
                """
                exec(execute.compile_user('''%precision 3
                def total(n):
                    x = 0.0
                    for i in range(n):
                        x += 0.5
                    return x
                half = total(500)
                ''', 'with_magics.py'))\
                """);
        assertThat(lab.get("half")).isEqualTo(250.0);
        assertThat(iterations() - before).isEqualTo(500);
    }

    @Test
    void marksLoopsBehindWhatTheyGoOver() {
        String source =
                """
                x = 1
                for i in range(
                        300):
                    x += i
                def f():
                    for j in range(x): y = j
                """;
        List<String> before = source.lines().toList();
        List<String> after = LoopFinder.mark(source, "lines.py", new LoopSites()).lines().toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(2)).isEqualTo("        300) @__loop__[0]:");
        assertThat(after.get(3)).isEqualTo(before.get(3));
        assertThat(after.get(5))
                .startsWith("    for j in range(x) @__loop__[1] and (")
                .endsWith(": y = j");
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
