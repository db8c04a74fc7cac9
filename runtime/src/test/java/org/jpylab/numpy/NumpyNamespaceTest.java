package org.jpylab.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Compares the numpy namespace with what NumPy 1.24 answered ({@code numpy_namespace.py}). */
class NumpyNamespaceTest {
    @Test
    void answersAsNumpyDoes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            lab.set("stored", text("namespace.json"));
            lab.set("differences", text("namespace-differences.json"));
            int status = lab.run(text("namespace.py"));
            assertThat(status).as(out.toString(StandardCharsets.UTF_8)).isZero();
            assertThat(lab.eval("unexpected")).isEqualTo("");
            assertThat((Long) lab.eval("same")).isGreaterThan(2400);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = NumpyNamespaceTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
