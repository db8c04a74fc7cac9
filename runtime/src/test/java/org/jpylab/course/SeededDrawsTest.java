package org.jpylab.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Random numbers after a seed are NumPy's, to the last bit, in the order of a program's calls. What
 * matrix products make of them may differ by four units in the last place: BLAS libraries differ by
 * as much among each other.
 */
class SeededDrawsTest {
    private static final Path OJA =
            Path.of("..", "scripts", "week4", "oja.py").toAbsolutePath().normalize();

    @Test
    void legacyStreamsAreNumpys() {
        assertDraws(
                "seed2020",
                0,
                """
                seed(2020)
                import json
                drawn = dict(rand=rand(3), randn=randn(3), randint=randint(0, 100, 5), normal=normal(1, 2, 3),
                             uniform=uniform(-1, 1, 3), permutation=permutation(8), exponential=exponential(2, 3),
                             poisson=poisson(3, 5), choice=np.random.choice(10, 4, replace=False))
                described = json.dumps({k: v.tolist() for k, v in drawn.items()})
                """);
    }

    @Test
    void cloudAndWeightsAreThoseOfNumpy() {
        assertDraws(
                "oja_seed2009",
                4,
                """
                execfile(oja)
                seed(2009)
                import json
                cloud = make_cloud(size=1000, ratio=0.3, angle=30)
                w = learn(cloud, eta=0.01)
                described = json.dumps(dict(cloud_first=cloud[:3].tolist(), cloud_last=cloud[-1].tolist(),
                                            w_first=w[:2].tolist(), w_last=w[-1].tolist()))
                """);
    }

    @Test
    void imageIsThatOfNumpy() {
        assertDraws(
                "make_image_seed7",
                4,
                """
                execfile(oja)
                seed(7)
                import json
                image = make_image(12, 1.5)
                described = json.dumps(dict(norm=float(norm(image)), argmax=int(image.argmax()),
                                            row0=image.ravel()[:12].tolist()))
                """);
    }

    private static void assertDraws(String name, int ulps, String program) {
        JsonObject reference =
                JsonParser.parseString(StoredFigures.text("reference.json")).getAsJsonObject();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().err(err).names(JPyLab.Names.PYLAB).open()) {
            lab.set("oja", OJA.toString());
            assertThat(lab.run(program)).as(err.toString(StandardCharsets.UTF_8)).isZero();
            JsonElement drawn = JsonParser.parseString(String.valueOf(lab.eval("described")));
            assertNear(drawn, reference.get(name), ulps);
        }
    }

    private static void assertNear(JsonElement drawn, JsonElement wanted, int ulps) {
        if (wanted.isJsonObject()) {
            assertThat(drawn.getAsJsonObject().keySet())
                    .isEqualTo(wanted.getAsJsonObject().keySet());
            wanted.getAsJsonObject()
                    .asMap()
                    .forEach((k, v) -> assertNear(drawn.getAsJsonObject().get(k), v, ulps));
        } else if (wanted.isJsonArray()) {
            assertThat(drawn.getAsJsonArray()).hasSameSizeAs(wanted.getAsJsonArray());
            for (int i = 0; i < wanted.getAsJsonArray().size(); i++) {
                assertNear(drawn.getAsJsonArray().get(i), wanted.getAsJsonArray().get(i), ulps);
            }
        } else {
            double number = wanted.getAsDouble();
            assertThat(drawn.getAsDouble()).isCloseTo(number, within(ulps * Math.ulp(number)));
        }
    }
}
