package org.jpylab.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

class FigureComparisonTest {
    private final JsonObject expected = StoredFigures.figure("HH_Step");
    private final JsonObject actual = expected.deepCopy();

    @Test
    void aFigureEqualsItself() {
        assertThat(FigureComparison.differences("HH_Step", expected, actual)).isEmpty();
    }

    @Test
    void namesWhereATextDiffers() {
        axes(0).addProperty("xlabel", "time");
        assertThat(FigureComparison.differences("HH_Step", expected, actual))
                .containsExactly("HH_Step.axes[0].xlabel: \"time\", not \"t (ms)\"");
    }

    @Test
    void forgivesTheLastDigitsOfLineData() {
        voltage().addProperty("mean", voltage().get("mean").getAsDouble() * (1 + 1e-12));
        assertThat(FigureComparison.differences("HH_Step", expected, actual)).isEmpty();
        voltage().addProperty("mean", voltage().get("mean").getAsDouble() * (1 + 1e-6));
        assertThat(FigureComparison.differences("HH_Step", expected, actual)).hasSize(1);
    }

    @Test
    void missesAnAxesAndALegend() {
        axes(1).remove("legend");
        actual.getAsJsonArray("axes").remove(2);
        assertThat(FigureComparison.differences("HH_Step", expected, actual))
                .singleElement()
                .asString()
                .startsWith("HH_Step.axes: ");
    }

    @Test
    void aMissingPropertyIsADifference() {
        axes(1).remove("legend");
        assertThat(FigureComparison.differences("HH_Step", expected, actual))
                .containsExactly("HH_Step.axes[1] has no legend");
    }

    private JsonObject axes(int index) {
        return actual.getAsJsonArray("axes").get(index).getAsJsonObject();
    }

    private JsonObject voltage() {
        return axes(0).getAsJsonArray("lines").get(0).getAsJsonObject().getAsJsonObject("y");
    }
}
