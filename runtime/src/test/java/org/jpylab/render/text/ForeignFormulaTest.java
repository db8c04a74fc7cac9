package org.jpylab.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.FontProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ForeignFormulaTest {
    private final List<String> warnings = new ArrayList<>();

    private ShapedLine shaped(String line) {
        Warnings.setSink((category, message) -> warnings.add(message));
        return ShapedLine.of(line, FontProperties.ofRc(), true, 100, true);
    }

    @AfterEach
    void listenNoMore() {
        Warnings.setSink((category, message) -> {});
    }

    @Test
    void setsWhatOnlyJlatexmathKnows() {
        ShapedLine matrix = shaped("$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$");
        assertThat(warnings).isEmpty();
        assertThat(matrix.height()).isGreaterThan(25);
        assertThat(matrix.shape().getBounds2D().isEmpty()).isFalse();
    }

    @Test
    void drawsAFormulaThatNobodyKnowsAsItIsWrittenAndSaysWhere() {
        ShapedLine raw = shaped("$\\nosuchthing{x$");
        ShapedLine plain =
                ShapedLine.of("$\\nosuchthing{x$", FontProperties.ofRc(), false, 100, true);
        assertThat(raw.width()).isEqualTo(plain.width());
        assertThat(warnings).singleElement().asString().contains("Unknown symbol: \\nosuchthing");
    }
}
