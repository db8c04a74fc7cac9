package org.jpylab.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * NumPy's functions, classes and methods have its parameters with its defaults, as stored by
 * src/test/oracle/numpy_signatures.py; those that differ, or are not there, are listed by name.
 */
class NumpySignaturesTest {
    @Test
    void parametersAndDefaultsAreNumPys() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            lab.set("wanted", resource("signatures.txt"));
            lab.set("scripts", StoredCases.SCRIPTS.toAbsolutePath().toString());
            lab.run("import sys; sys.path.insert(0, scripts)");
            assertThat(lab.run(resource("signatures.py"))).as(out::toString).isZero();
            String different = Objects.requireNonNull((String) lab.eval("different"));
            Set<String> known = Set.copyOf(List.of(resource("signatures-unequal.txt").split("\n")));
            assertThat(List.of(different.split("\n"))).isSubsetOf(known);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NumpySignaturesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
