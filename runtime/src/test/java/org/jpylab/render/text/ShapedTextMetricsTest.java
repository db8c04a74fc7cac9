package org.jpylab.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.figure.TextMetrics.Extent;
import org.jpylab.figure.artist.FontProperties;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sizes of texts beside those of Matplotlib ({@code src/test/oracle/text_extents.py}). */
class ShapedTextMetricsTest {
    private record Case(
            FontProperties font,
            double dpi,
            double width,
            double height,
            double descent,
            String text) {
        static Case of(String line) {
            String[] parts = line.split("\t", 7);
            FontProperties font = FontProperties.ofRc().withSize(Double.valueOf(parts[0]));
            font =
                    switch (parts[2]) {
                        case "bold" -> font.withWeight("bold");
                        case "italic" -> font.withStyle("italic");
                        case "normal" -> font;
                        default -> font.withFamily(parts[2]);
                    };
            return new Case(
                    font,
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    parts[6]);
        }

        Extent measured() {
            return ShapedTextMetrics.PIXELS.measure(text, font, true, dpi);
        }

        boolean isFormula() {
            return text.contains("$");
        }

        double worst() {
            Extent own = measured();
            return Math.max(
                    Math.abs(own.width() - width),
                    Math.max(Math.abs(own.height() - height), Math.abs(own.descent() - descent)));
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                ShapedTextMetricsTest.class.getResourceAsStream("extents.tsv"),
                                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                cases.add(Case.of(line));
            }
        }
        return cases;
    }

    @Test
    void measuresTextsAsMatplotlibToAPixel() throws IOException {
        List<Case> off =
                cases().stream().filter(one -> !one.isFormula() && one.worst() > 1).toList();
        assertThat(off).hasSizeLessThanOrEqualTo(4);
        assertThat(off).allMatch(one -> one.worst() < 2);
    }

    @Test
    void measuresFormulasAsMatplotlib() throws IOException {
        List<Case> formulas = cases().stream().filter(Case::isFormula).toList();
        assertThat(formulas).allMatch(one -> one.worst() < 2.5);
        assertThat(formulas.stream().filter(one -> one.worst() > 1))
                .hasSizeLessThan(formulas.size() / 20);
    }

    @Test
    void keepsTheBaselineOfLettersOnWholePixels() {
        Extent lp = ShapedTextMetrics.PIXELS.measure("lp", FontProperties.ofRc(), false, 100);
        assertThat(lp).isEqualTo(new Extent(lp.width(), 14, 3));
    }

    @Test
    void takesEscapedDollarsAsMoney() {
        FontProperties font = FontProperties.ofRc();
        assertThat(ShapedTextMetrics.PIXELS.measure("5\\$", font, true, 100))
                .isEqualTo(ShapedTextMetrics.PIXELS.measure("5$", font, false, 100));
    }
}
