package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.shell.Command.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs given on the command line: streams, arguments and exit statuses are Python's. */
class ProgramsTest {
    @TempDir Path folder;

    private Jpylab jpylab;

    @BeforeEach
    void choose() {
        jpylab = new Jpylab(folder, Map.of("PYTHONPATH", ""));
    }

    @Test
    void givesArgumentsBehindAProgramToTheProgram() throws IOException {
        write("args.py", "import sys; print(sys.argv); sys.exit(3)");
        Ended ended = jpylab.run("", "args.py", "--version", "-c", "two words");
        assertThat(ended.out()).isEqualTo("['args.py', '--version', '-c', 'two words']\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isEqualTo(3);
    }

    @Test
    void runsCodeWhoseInputIsStandardInput() {
        Ended ended = jpylab.run("Ada\n", "-c", "print(input('name? '))");
        assertThat(ended.out()).isEqualTo("name? Ada\n");
        assertThat(ended.status()).isZero();
    }

    @Test
    void runsAPipedProgramWithoutPromptsOrEscapes() {
        Ended ended = jpylab.run("x = 1\nprint(x)\n");
        assertThat(ended.out()).isEqualTo("1\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void anExceptionIsOneWithATracebackOfTheUsersFrames() throws IOException {
        write("bad.py", "def f():\n    return 1/0\n\nf()\n");
        Ended ended = jpylab.run("", "bad.py");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("Traceback (most recent call last):\n")
                .contains("bad.py\", line 2, in f")
                .endsWith("ZeroDivisionError: division by zero\n")
                .doesNotContain("com.oracle", "org.jpylab", "<jpylab>");
    }

    @Test
    void runsAModuleOfTheWorkingFolder() throws IOException {
        write("tool.py", "import sys; print(__name__, sys.argv[1:])");
        Ended ended = jpylab.run("", "-m", "tool", "-x");
        assertThat(ended.out()).isEqualTo("__main__ ['-x']\n");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aMissingFileIsTwoWithOneLine() {
        Ended ended = jpylab.run("", "nope.py");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(
                        "jpylab: can't open file 'nope.py': [Errno 2] No such file or directory\n");
    }

    @Test
    void theCommandLineChoosesWhereFiguresAppear() {
        Ended ended =
                jpylab.run(
                        "",
                        "--pylab=svg",
                        "-c",
                        "import matplotlib; print(matplotlib.get_backend()); exit(5)");
        assertThat(ended.out().strip()).isEqualTo("svg");
        assertThat(ended.status()).isEqualTo(5);
    }

    @Test
    void aNotebookThatIsNoneIsOneClearLine() throws IOException {
        write("bad.ipynb", "{not json");
        Ended ended = jpylab.run("", "bad.ipynb");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("bad.ipynb");
    }

    @Test
    void executesANotebookInPlace() throws IOException {
        write("work.ipynb", notebook("x = 6 * 7", "x"));
        Ended ended = jpylab.run("", "--execute", "--inplace", "work.ipynb");
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(Files.readString(folder.resolve("work.ipynb")))
                .contains("\"text/plain\"", "\"42\"", "\"execution_count\": 2");
    }

    @Test
    void aCellOfANotebookMayRunAsLongAsTheCommandLineSays() throws IOException {
        write("long.ipynb", notebook("print('begun')", "while True: pass", "print('never')"));
        Ended ended = jpylab.run("", "--execute", "--inplace", "--timeout", "2", "long.ipynb");
        assertThat(ended.status()).isNotZero();
        assertThat(Files.readString(folder.resolve("long.ipynb")))
                .contains("begun\\n", "KeyboardInterrupt")
                .doesNotContain("never\\n");
    }

    @Test
    void theCommandLineAllowsErrorsAndNamesWhereTheNotebookGoes() throws IOException {
        write("faulty.ipynb", notebook("1/0", "print('after')"));
        Ended stopped = jpylab.run("", "--execute", "--output", "stopped.ipynb", "faulty.ipynb");
        assertThat(stopped.status()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("stopped.ipynb")))
                .contains("ZeroDivisionError")
                .doesNotContain("after\\n");
        Ended ended =
                jpylab.run(
                        "",
                        "--execute",
                        "--allow-errors",
                        "--output",
                        "whole.ipynb",
                        "faulty.ipynb");
        assertThat(ended.status()).isZero();
        assertThat(Files.readString(folder.resolve("whole.ipynb")))
                .contains("ZeroDivisionError", "after\\n");
        assertThat(Files.readString(folder.resolve("faulty.ipynb"))).doesNotContain("ename");
    }

    @Test
    void figuresOfANotebookThatRunsAreFiles() throws IOException {
        write("drawing.ipynb", notebook("from pylab import *", "plot([1, 2]); show()"));
        Map<String, String> noScreen = Map.of("PYTHONPATH", "", "DISPLAY", "");
        Ended ended = new Jpylab(folder, noScreen).run("", "drawing.ipynb");
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(folder.resolve("figures/figure-1.png")).isNotEmptyFile();
    }

    @Test
    void makesAScriptOfANotebook() throws IOException {
        write("plain.ipynb", notebook("x = 6 * 7", "print(x)"));
        assertThat(jpylab.run("", "--to-script", "plain.ipynb").status()).isZero();
        assertThat(jpylab.run("", "plain.py").out()).isEqualTo("42\n");
    }

    private static String notebook(String... cells) {
        String joined =
                Stream.of(cells)
                        .map(cell ->
                                "{\"cell_type\": \"code\", \"execution_count\": null,"
                                        + " \"metadata\": {}, \"outputs\": [], \"source\": \""
                                        + cell
                                        + "\"}")
                        .collect(Collectors.joining(", "));
        return "{\"cells\": ["
                + joined
                + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 4}";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
