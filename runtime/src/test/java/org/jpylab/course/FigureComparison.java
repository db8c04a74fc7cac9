package org.jpylab.course;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells how a figure, as {@code reference/describe.py} describes it, differs from the stored one.
 * Texts, colours and styles must be equal; numbers to 1e-9 of the largest of their array, since the
 * reference machine's {@code exp} is not ours.
 */
final class FigureComparison {
    private static final double TOLERANCE = 1e-9;

    private final List<String> differences = new ArrayList<>();

    private FigureComparison() {}

    /** Returns one line per difference, with where it is; empty for equal figures. */
    static List<String> differences(String name, JsonElement expected, JsonElement actual) {
        FigureComparison comparison = new FigureComparison();
        comparison.compare(name, expected, actual, 1);
        return comparison.differences;
    }

    private void compare(String where, JsonElement expected, JsonElement actual, double scale) {
        if (expected.isJsonObject() && actual.isJsonObject()) {
            compareObjects(where, expected.getAsJsonObject(), actual.getAsJsonObject(), scale);
        } else if (expected.isJsonArray() && actual.isJsonArray()) {
            compareArrays(where, expected, actual, scale);
        } else if (isNumber(expected) && isNumber(actual)) {
            double want = expected.getAsDouble();
            double got = actual.getAsDouble();
            if (!(Math.abs(want - got) <= TOLERANCE * scale)) {
                report(where, expected, actual);
            }
        } else if (!expected.equals(actual)) {
            report(where, expected, actual);
        }
    }

    private void compareObjects(
            String where, JsonObject expected, JsonObject actual, double scale) {
        double within = expected.has("max") ? magnitude(expected) : scale;
        for (String key : expected.keySet()) {
            if (actual.has(key)) {
                compare(where + "." + key, expected.get(key), actual.get(key), within);
            } else {
                differences.add(where + " has no " + key);
            }
        }
        for (String key : actual.keySet()) {
            if (!expected.has(key)) {
                differences.add(where + " has " + key + " too");
            }
        }
    }

    private void compareArrays(
            String where, JsonElement expected, JsonElement actual, double scale) {
        int size = expected.getAsJsonArray().size();
        if (size != actual.getAsJsonArray().size()) {
            report(where, expected, actual);
            return;
        }
        for (int i = 0; i < size; i++) {
            compare(
                    where + "[" + i + "]",
                    expected.getAsJsonArray().get(i),
                    actual.getAsJsonArray().get(i),
                    scale);
        }
    }

    private void report(String where, JsonElement expected, JsonElement actual) {
        differences.add(where + ": " + actual + ", not " + expected);
    }

    /** The largest magnitude of a described array. */
    private static double magnitude(JsonObject array) {
        return Math.max(
                Math.abs(array.get("min").getAsDouble()), Math.abs(array.get("max").getAsDouble()));
    }

    private static boolean isNumber(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    }
}
