package org.jpylab.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The course scripts draw what matplotlib draws. */
class CourseScriptsTest {
    private static final Path SCRIPTS = Path.of("..", "scripts").toAbsolutePath().normalize();

    @Test
    void weekOneDrawsTheIntegrateAndFireNeuron() {
        assertDraws("week1/figures.py", List.of("LIF_Step", "LIF_Sinus"));
    }

    @Test
    void weekTwoDrawsTheHodgkinHuxleyNeuron() {
        assertDraws("week2/figures.py", List.of("HH_Step", "HH_Ramp", "HH_Sinus"));
    }

    @Test
    void weekThreeDrawsThePhasePlane() {
        assertDraws("week3/demo.py", List.of("demo_final_frame"));
    }

    @Test
    void weekFourDrawsTheCloud() {
        assertDraws("week4/figures.py", List.of("oja_cloud"));
    }

    private static void assertDraws(String script, List<String> names) {
        JsonArray figures = figures(SCRIPTS.resolve(script));
        assertThat(figures).hasSize(names.size());
        for (int i = 0; i < names.size(); i++) {
            assertThat(
                            FigureComparison.differences(
                                    names.get(i),
                                    StoredFigures.figure(names.get(i)),
                                    figures.get(i)))
                    .isEmpty();
        }
    }

    /** What the figures of a script hold, in the order of their numbers. */
    private static JsonArray figures(Path script) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (JPyLab lab =
                JPyLab.builder()
                        .out(new ByteArrayOutputStream())
                        .err(err)
                        .names(JPyLab.Names.PYLAB)
                        .open()) {
            lab.set("described", StoredFigures.text("describe.py"));
            lab.run("description = {}; exec(described, description); description['record']()");
            assertThat(lab.run(script)).as(err.toString(StandardCharsets.UTF_8)).isZero();
            Object json = lab.eval("description['recorded']()");
            return JsonParser.parseString(String.valueOf(json)).getAsJsonArray();
        }
    }
}
