package org.jpylab.scipy;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** NumPy's sub-modules and SciPy give what NumPy 1.24 and SciPy 1.10 give, case by case. */
class SubmodulesTest {
    private static final List<String> TOPICS =
            List.of(
                    "linalg",
                    "random",
                    "files",
                    "pickles",
                    "poly",
                    "special",
                    "stats",
                    "integrate",
                    "optimize",
                    "signal",
                    "more",
                    "equations",
                    "filters",
                    "images",
                    "tessellations",
                    "odr",
                    "special_more",
                    "linalg_more",
                    "clusters",
                    "distributions",
                    "samples",
                    "sparse",
                    "programs",
                    "splines",
                    "resamples",
                    "extras",
                    "scattered",
                    "special_complex",
                    "boundary",
                    "policies",
                    "vectors",
                    "spectra",
                    "quasi_random");

    @Test
    void valuesAreThoseOfNumpyAndScipy() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SoftAssertions softly = new SoftAssertions();
        long cases = 0;
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            assertThat(lab.run(text("described.py") + "\nimport numpy, warnings\n"))
                    .as(out.toString(StandardCharsets.UTF_8))
                    .isZero();
            for (String topic : TOPICS) {
                lab.set("text", text("cases/" + topic + ".txt"));
                lab.set("stored", text("cases/" + topic + ".json"));
                int code =
                        lab.run(
                                """
                                with warnings.catch_warnings():
                                    warnings.simplefilter('ignore')
                                    said, count = differences(str(text), str(stored), numpy)
                                said = '\\n'.join(said)
                                """);
                softly.assertThat(code)
                        .as(topic + ": " + out.toString(StandardCharsets.UTF_8))
                        .isZero();
                softly.assertThat(lab.eval("said")).as(topic).isEqualTo("");
                cases += ((Number) Objects.requireNonNull(lab.eval("count"))).longValue();
            }
        }
        softly.assertAll();
        assertThat(cases).isGreaterThan(700);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SubmodulesTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
