package org.jpylab.display.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A script's figure in a window: events, timers, widgets and the end of {@code show()}. */
class PythonWindowTest {
    @Test
    void aScriptHearsOfClicksAndGoesOnWhenItsWindowIsClosed() throws Exception {
        List<String> said = VirtualScreen.run(PythonWindowScenario.class);
        assertThat(said).anyMatch(line -> line.matches("click 0\\.50 0\\.50 1"));
        assertThat(said).anyMatch(line -> line.startsWith("slider 5."));
        assertThat(said).contains("after show True []");
    }
}
