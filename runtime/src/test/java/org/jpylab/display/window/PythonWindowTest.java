package org.jpylab.display.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Programs' figures in windows, used by {@link PythonWindowScenario} in a Java of its own. */
class PythonWindowTest {
    private static List<String> said = List.of();

    @BeforeAll
    static void runsPrograms() throws Exception {
        said = VirtualScreen.run(PythonWindowScenario.class);
    }

    @Test
    void aProgramHearsOfClicksAndOfTheEndOfItsWindow() {
        assertThat(said).contains("click 0.50 0.50 1", "close_event");
    }

    @Test
    void aSliderFollowsTheMouse() {
        assertThat(said).anyMatch(line -> line.startsWith("slider 5."));
    }

    @Test
    void showWaitsUntilTheWindowIsClosedWhileAnimationsRun() {
        assertThat(said).contains("after show True []");
    }

    @Test
    void drawShowsWhatHasChangedWhileTheProgramRuns() {
        assertThat(said).contains("colour 242 255");
    }

    @Test
    void severalWindowsOpenWithoutWaitingAndCloseTogether() {
        assertThat(said).containsSubsequence("windows 2", "windows 0", "closed []");
    }

    @Test
    void ginputGivesThePlaceOfAClick() {
        assertThat(said).contains("ginput [(0.2, 0.5)]");
    }

    @Test
    void aButtonCallsItsFunctionAndTheKeyQClosesTheWindow() {
        assertThat(said).containsSubsequence("button", "key q", "after q []");
    }

    @Test
    void ctrlCEndsShow() {
        assertThat(said).contains("interrupted [1, 2]");
    }

    @Test
    void aWindowClosedByAPersonStaysClosedWhileTheProgramDraws() {
        assertThat(said).contains("gone []");
    }

    @Test
    void interactCallsAFunctionWithWhatASliderSays() {
        assertThat(said).contains("interact 2.0 a", "after interact");
        assertThat(said).anyMatch(line -> line.matches("interact [45]\\.\\d a"));
    }
}
