package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An interrupt ends what runs, wherever it runs, and leaves the session as it was. */
@Timeout(120)
class InterruptTest {
    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor();
    private static JPyLab lab;

    @BeforeAll
    static void open() {
        lab = JPyLab.builder().out(OutputStream.nullOutputStream()).err(ERR).open();
        lab.run("import numpy as np, time; a = np.ones((2500, 2500)); kept = 3");
        lab.run("import io, matplotlib.pyplot as plt; figure = plt.figure(); plt.plot([1, 2])");
        lab.run("np.linalg.svd(np.eye(3)); a[:3, :3] @ a[:3, :3]; np.sin(a[0])");
    }

    @AfterAll
    static void close() {
        CLOCK.shutdownNow();
        lab.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time.sleep(60)",
                "n = 0\nwhile True: n += 1",
                "while True: b = np.sin(a)",
                "for i in range(100): b = a @ a",
                "s = 0\nfor i in range(10 ** 12): s = s + i % 7",
                "for i in range(300):\n  for j in range(10 ** 8): s = j % 7",
                "def f():\n  s = 0.0\n  for i in range(10 ** 12): s = s * 0.5 + i\nf()",
                "b = np.linalg.svd(np.random.rand(2000, 2000))",
                "sum(i for i in range(10 ** 12))",
                "b = np.convolve(a.ravel(), a.ravel())",
                "while True: b = np.sort(np.random.rand(4 * 10 ** 6))",
                "while True: b = np.argsort(a.ravel())",
                "while True: line = plt.plot(a[0])",
                "while True: figure.savefig(io.BytesIO(), dpi=200)",
                "import subprocess; subprocess.run(['sleep', '60'])",
                "b = sorted(range(10 ** 8))",
                "b = max(range(10 ** 11))",
                "b = 10 ** 10 ** 8",
                "b = dict.fromkeys(range(10 ** 9))",
                "import re; re.match(r'(?:(a+)+\\1)+b$', 'a' * 60)",
                "from _jpylab.interactive import commands; commands.run('sleep 60')",
                "from _jpylab.interactive import commands; commands.output('sleep 60')",
            })
    void raisesKeyboardInterrupt(String code) {
        ERR.reset();
        CLOCK.schedule(lab::interrupt, 700, TimeUnit.MILLISECONDS);
        long start = System.nanoTime();
        assertThat(lab.run(code)).as(() -> ERR.toString(StandardCharsets.UTF_8)).isEqualTo(130);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
        assertThat(ERR.toString(StandardCharsets.UTF_8)).contains("KeyboardInterrupt");
        assertThat(lab.get("kept")).isEqualTo(3L);
    }

    @Test
    void isCaughtInACallOfOnePieceLikeElsewhere() {
        CLOCK.schedule(lab::interrupt, 700, TimeUnit.MILLISECONDS);
        String caught =
                """
                try:
                    sum(range(10 ** 12))
                except KeyboardInterrupt as e:
                    got = repr(e), e.__traceback__.tb_lineno, e.__context__
                finally:
                    got += ('left',)
                """;
        assertThat(lab.run(caught)).isZero();
        assertThat(lab.eval("str(got)")).isEqualTo("('KeyboardInterrupt()', 2, None, 'left')");
    }

    @Test
    void leavesWhatALoopHasDone() {
        lab.run("s = 0; done = []; x = np.zeros(5)");
        CLOCK.schedule(lab::interrupt, 700, TimeUnit.MILLISECONDS);
        String loop =
                """
                for i in range(10 ** 12):
                    s = s + 1
                    x[i % 5] += 1
                    if i < 1000: done.append(i)
                """;
        assertThat(lab.run(loop)).isEqualTo(130);
        lab.run("told = i > 1000, s == i + 1, x.sum() == s, len(done) == 1000");
        assertThat(lab.eval("str(told)")).isEqualTo("(True, True, True, True)");
    }
}
