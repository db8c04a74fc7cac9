package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** {@code savefig} writes all formats to all kinds of targets, and books of pages. */
class SavefigTest {
    @Test
    void writesFormatsTargetsColoursMetadataAndBooks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            assertThat(lab.run(ScriptFigures.resource("savefig.py"))).as(out::toString).isZero();
        }
    }
}
