package org.jpylab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.value.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The figures of the course scripts have Matplotlib's limits, ticks and labels. */
class ReferenceFiguresTest {
    private static final JsonObject FIGURES =
            JsonParser.parseString(Resource.text(ReferenceFiguresTest.class, "reference.json"))
                    .getAsJsonObject();

    /** The limits that the scripts set with {@code axis(…)}, by figure and number of the axes. */
    private static final Map<String, Object> SET_BY_HAND =
            Map.of(
                    "HH_Step 2", List.of(0, 100, 0, 7 * 1.1),
                    "HH_Ramp 2", List.of(0, 200, 0, 20 * 1.1),
                    "demo_final_frame 0", List.of(-2.5, 2.5, -2.0, 3.0),
                    "demo_final_frame 1", List.of(0.0, 200.0, -2.0, 2.0),
                    "oja_cloud 0", "equal");

    @ParameterizedTest
    @CsvSource({
        "LIF_Step, 2",
        "LIF_Sinus, 1",
        "HH_Step, 3",
        "HH_Ramp, 3",
        "HH_Sinus, 1",
        "demo_final_frame, 2",
        "oja_cloud, 1"
    })
    void hasTheLimitsTicksAndLabelsOfMatplotlib(String name, int rows) {
        JsonObject expected = FIGURES.getAsJsonObject(name);
        Figure figure = new Figure(numbers(expected.get("size")), null);
        JsonArray all = expected.getAsJsonArray("axes");
        for (int i = 0; i < all.size(); i++) {
            JsonObject wanted = all.get(i).getAsJsonObject();
            Axes axes = figure.addSubplot(List.of(rows, 1, i + 1), Map.of());
            draw(axes, wanted);
            Object byHand = SET_BY_HAND.get(name + " " + i);
            if (byHand != null) {
                AxesMethods.call(axes, "axis", Call.of(byHand));
            }
            axes.aspect().apply();
            check(axes, wanted);
        }
    }

    private static void draw(Axes axes, JsonObject wanted) {
        for (JsonElement element : wanted.getAsJsonArray("lines")) {
            JsonObject line = element.getAsJsonObject();
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("color", color(line.get("color")));
            look.put("linestyle", line.get("ls").getAsString());
            look.put("linewidth", line.get("lw").getAsDouble());
            look.put("marker", line.get("marker").getAsString());
            String label = line.get("label").getAsString();
            look.put("label", label.startsWith("_") ? null : label);
            Call call = new Call(List.of(ends(line, "x"), ends(line, "y")), look);
            AxesMethods.call(axes, "plot", call);
        }
        AxesMethods.call(axes, "set_xlabel", Call.of(wanted.get("xlabel").getAsString()));
        AxesMethods.call(axes, "set_ylabel", Call.of(wanted.get("ylabel").getAsString()));
        AxesMethods.call(axes, "set_title", Call.of(wanted.get("title").getAsString()));
        if (!wanted.get("legend").isJsonNull()) {
            AxesMethods.call(axes, "legend", Call.of(texts(wanted.get("legend"))));
        }
    }

    private static double[] ends(JsonObject line, String name) {
        JsonObject data = line.getAsJsonObject(name);
        double min = data.get("min").getAsDouble();
        double max = data.get("max").getAsDouble();
        return data.get("n").getAsInt() == 1 ? new double[] {min} : new double[] {min, max};
    }

    private static Object color(JsonElement color) {
        String text = color.getAsString();
        if (!text.startsWith("(")) {
            return text;
        }
        return java.util.Arrays.stream(text.substring(1, text.length() - 1).split(", ", -1))
                .map(Double::valueOf)
                .toList();
    }

    private static void check(Axes axes, JsonObject wanted) {
        assertThat(axes.viewLimX()).containsExactly(numbers(wanted.get("xlim")));
        assertThat(axes.viewLimY()).containsExactly(numbers(wanted.get("ylim")));
        assertThat(axes.xAxis().majorLocations()).containsExactly(numbers(wanted.get("xticks")));
        assertThat(axes.yAxis().majorLocations()).containsExactly(numbers(wanted.get("yticks")));
        assertThat(axes.titles().center().getText()).isEqualTo(wanted.get("title").getAsString());
        assertThat(axes.xAxis().getLabel()).isEqualTo(wanted.get("xlabel").getAsString());
        assertThat(axes.yAxis().getLabel()).isEqualTo(wanted.get("ylabel").getAsString());
        Legend legend = axes.legend();
        if (wanted.get("legend").isJsonNull()) {
            assertThat(legend).isNull();
        } else {
            assertThat(
                            Objects.requireNonNull(legend).texts().stream()
                                    .map(text -> text.getText())
                                    .toList())
                    .isEqualTo(texts(wanted.get("legend")));
        }
    }

    private static double[] numbers(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .mapToDouble(JsonElement::getAsDouble)
                .toArray();
    }

    private static List<String> texts(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
