package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.JPyLab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Runs small pyplot scripts and finds those whose figures differ from stored ones. */
final class ScriptFigures {
    private static final Set<String> EXACT = Set.of("xlim", "ylim", "ticks", "minor");

    private ScriptFigures() {}

    /** The names of the scripts of a file whose figures are not those stored in another file. */
    static Set<String> different(String scripts, String figures) throws IOException {
        JsonObject expected = JsonParser.parseString(resource(figures)).getAsJsonObject();
        JsonObject found = JsonParser.parseString(run(scripts)).getAsJsonObject();
        Set<String> different = new TreeSet<>();
        for (String name : expected.keySet()) {
            if (!equal(expected.get(name), found.get(name), false)) {
                different.add(name);
            }
        }
        return different;
    }

    private static String run(String scripts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            assertThat(lab.run(resource("describe_figures.py"))).as(out::toString).isZero();
            String text = resource(scripts).replace("\\", "\\\\").replace("'", "\\'");
            String program = "import json\nfound = json.dumps(run_all('''" + text + "'''))\n";
            assertThat(lab.run(program)).as(out::toString).isZero();
            return Objects.requireNonNull((String) lab.eval("found"));
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = ScriptFigures.class.getResourceAsStream(name)) {
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
