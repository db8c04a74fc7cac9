package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Axes, titles of figures and the box around all that is drawn are where Matplotlib's constrained,
 * compressed and tight layouts put them, to a pixel; warnings are the same.
 */
class LayoutsTest {
    private static final double PIXEL = 0.75;

    @Test
    void layoutsPutAxesWhereMatplotlibPutsThem() throws IOException {
        JsonObject wanted =
                JsonParser.parseString(ScriptFigures.resource("layouts.json")).getAsJsonObject();
        JsonObject found = found();
        List<String> different = new ArrayList<>();
        for (String name : wanted.keySet()) {
            JsonObject want = wanted.getAsJsonObject(name);
            JsonObject have = found.getAsJsonObject(name);
            for (String part : want.keySet()) {
                if (!near(want.get(part), have.get(part))) {
                    different.add(name + ": " + part + " " + want.get(part) + have.get(part));
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static JsonObject found() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            assertThat(lab.run(ScriptFigures.resource("describe_layouts.py")))
                    .as(out::toString)
                    .isZero();
            String text = ScriptFigures.resource("layouts.txt").replace("\\", "\\\\");
            String program =
                    "import json\nfound = json.dumps(run_all('''"
                            + text.replace("'", "\\'")
                            + "'''))\n";
            assertThat(lab.run(program)).as(out::toString).isZero();
            String json = Objects.requireNonNull((String) lab.eval("found"));
            return JsonParser.parseString(json).getAsJsonObject();
        }
    }

    /** Boxes are left, bottom, width and height: their edges are compared. */
    private static boolean near(JsonElement wanted, JsonElement found) {
        if (!(wanted instanceof JsonArray array) || !(found instanceof JsonArray other)) {
            return wanted.equals(found);
        }
        if (array.size() != other.size()) {
            return false;
        }
        boolean box =
                array.size() == 4
                        && array.asList().stream().allMatch(LayoutsTest::isNumber)
                        && other.asList().stream().allMatch(LayoutsTest::isNumber);
        for (int i = 0; i < array.size(); i++) {
            if (box
                    ? Math.abs(edge(array, i) - edge(other, i)) > PIXEL
                    : !near(array.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    }

    private static double edge(JsonArray box, int i) {
        double start = box.get(i % 2).getAsDouble();
        return i < 2 ? start : start + box.get(i).getAsDouble();
    }
}
