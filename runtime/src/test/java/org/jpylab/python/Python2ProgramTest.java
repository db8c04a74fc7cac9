package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Python 2 programs, run. */
class Python2ProgramTest {
    private static final Path PAIRS = Path.of("src/test/resources/legacy/pairs");
    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
    private static JPyLab lab;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        lab = JPyLab.builder().out(OUT).err(ERR).open();
        lab.run("_before = set(globals())");
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @BeforeEach
    void forget() {
        lab.run(
                "for _n in list(globals()):\n    if _n not in _before | {'_before', '_n'}: del globals()[_n]");
        OUT.reset();
        ERR.reset();
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void printsWhatPython2Prints(Path script) throws IOException {
        int status = lab.run(script);
        String name = script.getFileName().toString().replace(".py", ".out");
        assertThat(OUT.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(PAIRS.resolve(name)));
        assertThat(ERR.toString(StandardCharsets.UTF_8))
                .startsWith(script + ": running as Python 2 (");
        assertThat(ERR.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(status).isZero();
    }

    @Test
    void importsPython2Modules() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(folder.resolve("alone.py"), "print 'alone'\ndef half(n): return n / 2\n");
        Files.writeString(pack.resolve("__init__.py"), "import inner\nprint 'pack', inner.x\n");
        Files.writeString(
                pack.resolve("inner.py"), "from other import y\nx = y / 2\nprint 'inner'\n");
        Files.writeString(pack.resolve("other.py"), "y = 0777\n");
        Path main = folder.resolve("main.py");
        Files.writeString(main, "import alone, pack\nprint(alone.half(7))\n");
        assertThat(lab.run(main)).isZero();
        assertThat(out()).isEqualTo("alone\ninner\npack 255\n3\n");
        assertThat(err()).contains("alone.py: running as Python 2 (print statement in line 1)\n");
    }

    @Test
    void reportsAnErrorOfPython2AtItsPlace() throws IOException {
        Path script = Files.writeString(folder.resolve("bad.py"), "print 'a'\nprint 'b\n");
        assertThat(lab.run(script)).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        "  File \"%s\", line 2\n".formatted(script)
                                + "    print 'b\n            ^\n"
                                + "SyntaxError: EOL while scanning string literal\n");
    }

    @Test
    void showsOriginalLinesInTracebacks() throws IOException {
        Path script =
                Files.writeString(folder.resolve("div.py"), "x = 0\nprint 'a',\nprint 1 / x\n");
        assertThat(lab.run(script)).isEqualTo(1);
        assertThat(out()).isEqualTo("a\n");
        assertThat(err()).contains("line 3, in <module>\n    print 1 / x\n").doesNotContain("_py2");
    }

    @Test
    void givesCourseScriptsTheNamesOfPylab() throws IOException {
        Path script = folder.resolve("course.py");
        Files.writeString(script, "x = arange(0, 5) / 2\nprint x, len(x) / 2, mean(x)\n");
        assertThat(lab.run(script)).isZero();
        assertThat(out()).isEqualTo("[0 0 1 1 2] 2 0.8\n");
    }

    private static String out() {
        return OUT.toString(StandardCharsets.UTF_8);
    }

    private static String err() {
        return ERR.toString(StandardCharsets.UTF_8);
    }
}
