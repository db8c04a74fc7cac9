package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/**
 * Figures of small pyplot scripts hold what Matplotlib's hold: limits and ticks to the last digit,
 * other numbers as far as they are written. Those known to differ are listed by name.
 */
class PyplotScriptsTest {
    @Test
    void figuresHoldWhatMatplotlibsHold() throws IOException {
        assertThat(ScriptFigures.resource("pyplot-unequal.txt").split("\n"))
                .containsAll(ScriptFigures.different("pyplot-scripts.txt", "pyplot-figures.json"));
    }
}
