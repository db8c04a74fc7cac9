package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What programs that cannot run, or end badly, say on standard error, and their exit statuses. */
class ProgramErrorsTest {
    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
    private static JPyLab lab;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        lab = JPyLab.builder().out(OUT).err(ERR).open();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @BeforeEach
    void forget() {
        OUT.reset();
        ERR.reset();
    }

    @Test
    void aSyntaxErrorHasItsCaretUnderTheColumn() throws IOException {
        assertThat(run("x = 1\ny = = 2\n")).isEqualTo(1);
        assertThat(lastLines(3)).isEqualTo("    y = = 2\n        ^\nSyntaxError: invalid syntax\n");
        assertThat(err()).contains("program.py\", line 2");
    }

    @Test
    void aSyntaxErrorAtTheEndOfALineHasItsCaretThere() throws IOException {
        assertThat(run("def f(x)\n    return x\n")).isEqualTo(1);
        assertThat(lastLines(3))
                .isEqualTo("    def f(x)\n            ^\nSyntaxError: expected ':'\n");
    }

    @Test
    void aSyntaxErrorInPython2ShowsTheOriginalLine() throws IOException {
        assertThat(run("print 'a'\nx = = 3\n")).isEqualTo(1);
        assertThat(lastLines(3)).isEqualTo("    x = = 3\n        ^\nSyntaxError: invalid syntax\n");
        assertThat(err()).contains("line 2");
    }

    @Test
    void nullBytesAreRefusedInOneSentence() throws IOException {
        assertThat(run("x = 1\0\n")).isEqualTo(1);
        assertThat(lastLines(1)).isEqualTo("SyntaxError: source code cannot contain null bytes\n");
    }

    @Test
    void aMissingFileIsTwo() {
        assertThat(lab.run(folder.resolve("none.py"))).isEqualTo(2);
        assertThat(err())
                .startsWith("jpylab: can't open file '")
                .endsWith("none.py': [Errno 2] No such file or directory\n");
    }

    @Test
    void aFolderIsNoProgram() {
        assertThat(lab.run(folder)).isEqualTo(2);
        assertThat(err()).endsWith("[Errno 21] Is a directory\n");
    }

    @Test
    void aCorruptMatFileIsOneClearError() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.mat"), "garbage");
        String program = "from scipy.io import loadmat\nloadmat('" + file + "')\n";
        assertThat(run(program)).isEqualTo(1);
        assertThat(lastLines(1)).startsWith("ValueError: Mat file is corrupt");
        assertThat(err().lines()).hasSize(4).noneMatch(line -> line.contains("<jpylab>"));
    }

    @Test
    void exitStatusesAreThoseOfSysExit() throws IOException {
        assertThat(run("import sys; sys.exit(3)")).isEqualTo(3);
        assertThat(run("import sys; sys.exit()")).isZero();
        assertThat(err()).isEmpty();
        assertThat(run("import sys; sys.exit('spikes')")).isEqualTo(1);
        assertThat(err()).isEqualTo("spikes\n");
        assertThat(run("raise KeyboardInterrupt")).isEqualTo(130);
    }

    @Test
    void aModuleThatIsMissingIsOneLine() {
        assertThat(lab.runModule("nosuchmodule")).isEqualTo(1);
        assertThat(err()).endsWith("No module named nosuchmodule\n");
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void scriptsReachTheShell() throws IOException {
        assertThat(
                        run(
                                """
                                from IPython import get_ipython
                                get_ipython().run_line_magic('env', 'COURSE=neurons')
                                get_ipython().system('echo $COURSE')
                                names = !echo a b
                                print(names.fields(1))
                                """))
                .isZero();
        assertThat(out()).isEqualTo("env: COURSE=neurons\nneurons\n['b']\n");
    }

    private int run(String program) throws IOException {
        return lab.run(Files.writeString(folder.resolve("program.py"), program));
    }

    private static String err() {
        return ERR.toString(StandardCharsets.UTF_8);
    }

    private static String out() {
        return OUT.toString(StandardCharsets.UTF_8);
    }

    private static String lastLines(int count) {
        var lines = err().lines().toList();
        var last = lines.subList(Math.max(lines.size() - count, 0), lines.size());
        return String.join("\n", last) + "\n";
    }
}
