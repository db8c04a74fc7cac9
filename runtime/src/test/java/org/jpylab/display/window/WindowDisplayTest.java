package org.jpylab.display.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Windows on a virtual screen, used by {@link WindowScenario} in a Java of its own, since this one
 * is headless.
 */
class WindowDisplayTest {
    private static List<String> facts = List.of();

    @BeforeAll
    static void usesAWindow() throws Exception {
        if (!VirtualScreen.isInstalled()) {
            Assumptions.assumeFalse(Boolean.getBoolean(VirtualScreen.SKIP));
            fail(
                    "Xvfb is not installed (Debian: apt-get install xvfb); -D"
                            + VirtualScreen.SKIP
                            + "=true passes over the tests of windows");
        }
        try (VirtualScreen screen = VirtualScreen.start()) {
            ProcessBuilder java =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            WindowScenario.class.getName());
            java.environment().put("DISPLAY", screen.display());
            java.redirectErrorStream(true);
            Process process = java.start();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            facts = out.lines().toList();
        }
    }

    @Test
    void opensAWindowWithTheFiguresNumber() {
        assertThat(facts).contains("open true Figure 1");
    }

    @Test
    void draggingWithTheZoomButtonOnSetsTheLimits() {
        assertThat(fact("zoomed")).containsExactly(new double[] {0.5, 1.5, 0.25, 0.75}, AT_PIXEL);
    }

    @Test
    void homeBringsTheFirstViewBack() {
        assertThat(fact("home")).containsExactly(new double[] {0, 2, 0, 1}, AT_PIXEL);
    }

    @Test
    void draggingWithThePanButtonOnMovesTheLimits() {
        assertThat(fact("panned")).containsExactly(new double[] {-0.5, 1.5, -0.25, 0.75}, AT_PIXEL);
    }

    @Test
    void closingTheLastWindowEndsShow() {
        assertThat(facts).contains("closed true true 0");
    }

    private static final org.assertj.core.data.Offset<Double> AT_PIXEL =
            org.assertj.core.data.Offset.offset(0.011);

    private static double[] fact(String name) {
        String line =
                facts.stream()
                        .filter(fact -> fact.startsWith(name + " "))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no '" + name + "' in\n" + facts));
        return java.util.Arrays.stream(line.substring(name.length() + 1).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
