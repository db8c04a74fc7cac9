package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/**
 * Figures of the rarer kinds - polar axes, dates, units, triangles, fields, tables, boxes, grids of
 * axes - hold what Matplotlib's hold.
 */
class FigureKindsTest {
    @Test
    void rarerKindsHoldWhatMatplotlibsHold() throws IOException {
        assertThat(ScriptFigures.different("figure-kinds.txt", "figure-kinds.json")).isEmpty();
    }
}
