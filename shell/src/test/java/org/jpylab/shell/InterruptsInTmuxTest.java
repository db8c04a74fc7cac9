package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * From the key Ctrl-C to the next prompt, in a real terminal: half a second, whatever runs. On a
 * machine that has other things to do one of a few tries must do.
 */
@EnabledIf("hasTmux")
@Timeout(400)
class InterruptsInTmuxTest {
    private static final Duration PROMPT = Duration.ofMillis(500);
    private static final int TRIES = 4;

    @TempDir static Path folder;

    private static TmuxShell shell;

    static boolean hasTmux() {
        return Tmux.isInstalled();
    }

    @BeforeAll
    static void open() {
        shell = new TmuxShell(100, 40, folder, Map.of("MPLBACKEND", "agg"));
        shell.run(
                "import os, re, time, numpy as np, matplotlib.pyplot as plt; kept = 5",
                "os.chdir('" + folder + "')",
                "long = np.ones(10**8)",
                "shuffled = np.random.rand(2 * 10**6).tolist()",
                "heavy = plt.figure(); line = plt.plot(np.random.rand(10**6))",
                "for n in range(3): x = np.sin(long[:1000]); heavy.savefig('a.png')");
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: kept = 5",
                "for i in range(10**12): kept = 5",
                "total = sum(i for i in range(10**12))",
                "while True: b = np.sin(long)",
                "while True: b = long[:10**7] * 2 + 1",
                "while True: b = np.cumsum(long)",
                "b = np.sort(np.random.rand(5 * 10**7))",
                "b = np.linalg.svd(np.random.rand(3000, 3000))",
                "time.sleep(1000)",
                "while True: heavy.savefig('a.png', dpi=300)",
                "while True: line = plt.plot(long[:10**6])",
                "!sleep 100",
                "lines = !sleep 100",
                "name = input('name? ')",
                "while True: print(kept)",
                "m = max(range(10**11))",
                "s = sorted(shuffled)",
                "n = 10**10**8",
                "re.match(r'(?:(a+)+\\1)+b$', 'a' * 60)",
                "t = sum(range(10**12))",
            })
    void thePromptIsBackInHalfASecond(String code) {
        Duration shortest = Duration.ofDays(1);
        for (int i = 0; i < TRIES && shortest.compareTo(PROMPT) >= 0; i++) {
            shell.begin(code);
            Tmux.pause(1000);
            long start = System.nanoTime();
            shell.press("C-c");
            shell.awaitPrompt();
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            shortest = passed.compareTo(shortest) < 0 ? passed : shortest;
            shell.press("C-l");
            Tmux.pause(100);
        }
        assertThat(shortest).as(code).isLessThan(PROMPT);
        shell.run("kept");
        assertThat(shell.terminal().screen()).endsWith(": 5\n\nIn [" + shell.number() + "]:");
    }

    @Test
    void aCellThatDoesNotHearGetsAQuestionAtTheSecondCtrlC() {
        try (TmuxShell deaf = new TmuxShell(80, 20, folder, Map.of())) {
            deaf.run(
                    "import time",
                    "exec('def deaf():\\n try: time.sleep(1000)\\n except KeyboardInterrupt: deaf()')");
            deaf.begin("deaf()");
            Tmux.pause(2000);
            deaf.press("C-c");
            Tmux.pause(300);
            deaf.press("C-c");
            deaf.terminal()
                    .await(screen -> screen.contains("The cell does not stop. Leave JPyLab"));
            deaf.press("y", "Enter");
            deaf.terminal().await(screen -> screen.endsWith("ended with 130"));
        }
    }
}
