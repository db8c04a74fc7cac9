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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures of small pyplot scripts hold what Matplotlib's hold: limits and ticks to the last digit,
 * other numbers as far as they are written. Those known to differ are listed by name.
 */
class PyplotScriptsTest {
    private static final Set<String> EXACT = Set.of("xlim", "ylim", "ticks", "minor");

    @Test
    void figuresHoldWhatMatplotlibsHold() throws IOException {
        JsonObject expected =
                JsonParser.parseString(resource("pyplot-figures.json")).getAsJsonObject();
        JsonObject found = JsonParser.parseString(run()).getAsJsonObject();
        Set<String> different = new TreeSet<>();
        for (String name : expected.keySet()) {
            if (!equal(expected.get(name), found.get(name), false)) {
                different.add(name);
            }
        }
        assertThat(resource("pyplot-unequal.txt").split("\n")).containsAll(different);
    }

    private static String run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            assertThat(lab.run(resource("describe_figures.py"))).as(out::toString).isZero();
            String text = resource("pyplot-scripts.txt").replace("\\", "\\\\").replace("'", "\\'");
            String program = "import json\nfound = json.dumps(run_all('''" + text + "'''))\n";
            assertThat(lab.run(program)).as(out::toString).isZero();
            return Objects.requireNonNull((String) lab.eval("found"));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PyplotScriptsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean equal(JsonElement wanted, JsonElement found, boolean exact) {
        if (wanted instanceof JsonObject object && found instanceof JsonObject other) {
            return object.keySet().stream()
                    .allMatch(key ->
                            other.has(key)
                                    && equal(
                                            object.get(key),
                                            other.get(key),
                                            exact || EXACT.contains(key)));
        }
        if (wanted instanceof JsonArray array && found instanceof JsonArray other) {
            boolean same = array.size() == other.size();
            for (int i = 0; same && i < array.size(); i++) {
                same = equal(array.get(i), other.get(i), exact);
            }
            return same;
        }
        if (isNumber(wanted) && isNumber(found)) {
            double a = wanted.getAsDouble();
            double b = found.getAsDouble();
            return a == b || !exact && Math.abs(a - b) <= 2e-6 * Math.max(1e-3, Math.abs(a));
        }
        return wanted.equals(found);
    }

    private static boolean isNumber(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    }
}
