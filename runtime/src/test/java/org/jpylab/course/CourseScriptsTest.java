package org.jpylab.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The course scripts draw what matplotlib draws. */
class CourseScriptsTest {
    private static final Path SCRIPTS = Path.of("..", "scripts").toAbsolutePath().normalize();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String answers = "";

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

    @Test
    void notebookDrawsTheNeuronOfANetwork() {
        assertDraws("notebooks/discrete_lif.ipynb", List.of("discrete_lif"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Simulation time: 2500 ms.\nTotal number of input spikes: 1241.0.\n..");
    }

    @Test
    void homeworkAsksAndDraws() throws IOException {
        answers = Files.readString(SCRIPTS.resolve("homework/answers.txt"));
        assertDraws(
                "homework/hw1.py", IntStream.rangeClosed(1, 11).mapToObj(i -> "hw1_" + i).toList());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "[[ 0  8 21 24]]\n[[ 0  8 21 24]]\n",
                        "my_square_function(x, c)",
                        "3 spikes in 100ms",
                        "CV_ISI = 0.043 with sigma 0.5, 0.222 with sigma 3.0",
                        "V = -65 mV, m = 0.053, h = 0.60, n = 0.318");
    }

    @Test
    void snippetsPrintIndices() {
        assertDraws("week3/spike_detection.py", List.of());
        assertDraws("week3/nonzero.py", List.of());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        [ 16 216 416 616 816]
                        [ 1.6 21.6 41.6 61.6 81.6]
                        (array([0, 1, 2, 2]), array([0, 1, 0, 1]))
                        """);
    }

    private void assertDraws(String script, List<String> names) {
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
    private JsonArray figures(Path script) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (JPyLab lab =
                JPyLab.builder()
                        .in(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)))
                        .out(out)
                        .err(err)
                        .names(JPyLab.Names.PYLAB)
                        .open()) {
            lab.run(StoredFigures.text("prelude.py"));
            lab.set("described", StoredFigures.text("describe.py"));
            lab.run("description = {}; exec(described, description); description['record']()");
            assertThat(lab.run(script)).as(err.toString(StandardCharsets.UTF_8)).isZero();
            Object json = lab.eval("description['recorded']()");
            return JsonParser.parseString(String.valueOf(json)).getAsJsonArray();
        }
    }
}
