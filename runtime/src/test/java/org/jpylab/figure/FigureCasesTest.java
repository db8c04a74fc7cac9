package org.jpylab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures hold what Matplotlib's hold after the same calls. Limits and ticks are equal to the last
 * bit, other numbers to rounding.
 */
class FigureCasesTest {
    private static final Set<String> EXACT = Set.of("xlim", "ylim", "ticks", "minor");

    @TestFactory
    Stream<DynamicTest> holdsWhatMatplotlibHolds() {
        return FigureCases.all("figures.json").stream()
                .map(each -> DynamicTest.dynamicTest(name(each), () -> check(each)));
    }

    private static String name(JsonObject each) {
        return each.get("name").getAsString();
    }

    private static void check(JsonObject each) {
        JsonObject expected = each.getAsJsonObject("expected");
        JsonObject found = FigureCases.run(each);
        List<String> differences = new ArrayList<>();
        compare("", expected, found, false, differences);
        assertThat(differences).as(name(each)).isEmpty();
    }

    private static void compare(
            String where,
            JsonElement expected,
            JsonElement found,
            boolean exact,
            List<String> out) {
        if (expected instanceof JsonObject wanted && found instanceof JsonObject object) {
            for (var entry : wanted.entrySet()) {
                String key = entry.getKey();
                if (object.has(key)) {
                    boolean inside = exact || EXACT.contains(key);
                    compare(where + "." + key, entry.getValue(), object.get(key), inside, out);
                }
            }
            return;
        }
        if (expected instanceof JsonArray wanted && found instanceof JsonArray array) {
            if (wanted.size() != array.size()) {
                out.add(where + ": expected " + expected + " but was " + found);
                return;
            }
            for (int i = 0; i < wanted.size(); i++) {
                compare(where + "[" + i + "]", wanted.get(i), array.get(i), exact, out);
            }
            return;
        }
        if (!equal(expected, found, exact)) {
            out.add(where + ": expected " + expected + " but was " + found);
        }
    }

    private static boolean equal(JsonElement expected, JsonElement found, boolean exact) {
        if (isNumber(expected) && isNumber(found)) {
            double a = expected.getAsDouble();
            double b = found.getAsDouble();
            return a == b
                    || Double.isNaN(a) && Double.isNaN(b)
                    || !exact && Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.abs(a));
        }
        return expected.equals(found);
    }

    private static boolean isNumber(JsonElement element) {
        return element.isJsonPrimitive()
                && (element.getAsJsonPrimitive().isNumber()
                        || element.getAsJsonPrimitive().isString()
                                && element.getAsString().equals("NaN"));
    }
}
