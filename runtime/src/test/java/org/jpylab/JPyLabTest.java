package org.jpylab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.NoSuchElementException;

/** A session as a Java program sees it. */
class JPyLabTest {
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
    void closesThoughAProgramThatItStartedGoesOn() {
        try (JPyLab starting = JPyLab.open()) {
            starting.run("import subprocess; p = subprocess.Popen(['sleep', '3'])");
        }
    }

    @Test
    void runsTextAndReadsVariables() {
        assertThat(lab.run("x = 6 * 7\nprint('x is', x)")).isZero();
        assertThat(out()).isEqualTo("x is 42\n");
        assertThat(lab.get("x")).isEqualTo(42L);
    }

    @Test
    void namesAMissingVariable() {
        assertThatThrownBy(() -> lab.get("nowhere"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no variable nowhere");
    }

    @Test
    void setsVariables() {
        lab.set("greeting", "hello");
        assertThat(lab.eval("greeting.upper()")).isEqualTo("HELLO");
    }

    @Test
    void listsTheOpenFigures() {
        lab.run("import matplotlib.pyplot as plt; plt.close('all')");
        assertThat(lab.figures()).isEmpty();
        assertThat(lab.run("plt.figure(figsize=(3, 2)); plt.plot([1, 4]); plt.title('V')"))
                .isZero();
        assertThat(lab.figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.getWidth()).isEqualTo(3);
                    assertThat(figure.axesList()).hasSize(1);
                });
        lab.run("plt.close('all')");
        assertThat(lab.figures()).isEmpty();
    }

    @Test
    void exitCodesArePythons() {
        assertThat(lab.run("import sys; sys.exit(3)")).isEqualTo(3);
        assertThat(lab.run("import sys; sys.exit()")).isZero();
        assertThat(lab.run("raise SystemExit('enough')")).isEqualTo(1);
        assertThat(err()).isEqualTo("enough\n");
    }

    @Test
    void tracebackShowsTheUsersFramesOnly() throws IOException {
        Path script = folder.resolve("s.py");
        Files.writeString(script, "def f(x):\n    return 1/x\nf(0)\n");
        assertThat(lab.run(script)).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        """
                        Traceback (most recent call last):
                          File "%1$s", line 3, in <module>
                            f(0)
                          File "%1$s", line 2, in f
                            return 1/x
                                   ~^~
                        ZeroDivisionError: division by zero
                        """
                                .formatted(script));
    }

    @Test
    void syntaxErrorPointsAtTheColumn() {
        assertThat(lab.run("x = (1,\n", "a.py")).isEqualTo(1);
        assertThat(err()).endsWith("SyntaxError: '(' was never closed\n");
    }

    @Test
    void missingScriptIsTwo() {
        assertThat(lab.run(Path.of("nowhere.py"))).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "jpylab: can't open file 'nowhere.py': [Errno 2] No such file or directory\n");
    }

    @Test
    void nulBytesAreOneClearError() throws IOException {
        Path script = folder.resolve("nul.py");
        Files.write(script, new byte[] {'x', 0, '1'});
        assertThat(lab.run(script)).isEqualTo(1);
        assertThat(err()).endsWith("SyntaxError: source code cannot contain null bytes\n");
    }

    @Test
    void execfileRunsInTheCallersNamespace() throws IOException {
        Path script = folder.resolve("defs.py");
        Files.writeString(script, "answer = 42\n");
        assertThat(lab.run("execfile(%s)".formatted(quoted(script)))).isZero();
        assertThat(lab.get("answer")).isEqualTo(42L);
    }

    @Test
    void interruptRaisesKeyboardInterrupt() throws InterruptedException {
        Thread later =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                Thread.sleep(500);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            lab.interrupt();
                        });
        assertThat(lab.run("n = 0\nwhile True: n += 1")).isEqualTo(130);
        later.join();
        assertThat(err()).endsWith("KeyboardInterrupt\n");
        assertThat(lab.eval("n > 0")).isEqualTo(true);
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("\\", "\\\\") + "'";
    }

    private static String out() {
        return OUT.toString(StandardCharsets.UTF_8);
    }

    private static String err() {
        return ERR.toString(StandardCharsets.UTF_8);
    }
}
