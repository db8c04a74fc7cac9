package org.jpylab.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Every example in a docstring prints what it says. */
class DocstringExamplesTest {
    @Test
    void examplesAreTrue() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open();
                InputStream in = DocstringExamplesTest.class.getResourceAsStream("examples.py")) {
            String program =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(lab.run(program)).as(out.toString(StandardCharsets.UTF_8)).isZero();
            assertThat(lab.eval("failed")).as(out.toString(StandardCharsets.UTF_8)).isEqualTo("");
            assertThat((Long) lab.eval("tested")).isGreaterThan(150);
        }
    }
}
