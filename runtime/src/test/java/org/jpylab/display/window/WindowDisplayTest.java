package org.jpylab.display.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * Windows on a virtual screen, used by {@link WindowScenario} in a Java of its own, since this one
 * is headless.
 */
class WindowDisplayTest {
    private static List<String> facts = List.of();

    @BeforeAll
    static void usesAWindow() throws Exception {
        facts = VirtualScreen.run(WindowScenario.class);
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
