package org.jpylab.ndarray.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Results are NumPy's, signs and orders included, up to rounding; errors have its words. */
class LinearAlgebraTest {
    private final List<String> wrong = new ArrayList<>();
    private int count;

    @Test
    void computesWhatNumPyComputes() throws IOException {
        String stored;
        try (var in = LinearAlgebraTest.class.getResourceAsStream("linalg.jsonl")) {
            stored = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        stored.lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .forEach(this::check);
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(1400);
    }

    private void check(JsonObject stored) {
        count++;
        String title = stored.get("function") + " " + stored.get("keywords") + inputs(stored);
        List<NdArray> results;
        try {
            results = NamedCalls.call(stored);
        } catch (PyError e) {
            String expected = stored.has("error") ? stored.get("error").getAsString() : "no error";
            if (!expected.equals(e.getMessage())) {
                wrong.add(title + " raised " + e + " instead of " + expected);
            }
            return;
        }
        if (stored.has("error")) {
            wrong.add(title + " did not raise " + stored.get("error"));
            return;
        }
        var expected = stored.getAsJsonArray("results");
        for (int i = 0; i < expected.size(); i++) {
            String difference = difference(results.get(i), expected.get(i).getAsJsonObject());
            boolean eigenvectors = i == 1 && stored.get("function").getAsString().equals("eig");
            if (difference != null
                    && !(eigenvectors
                            && agreesUpToSigns(
                                    results.get(i), expected.get(i).getAsJsonObject()))) {
                wrong.add(title + "[" + i + "] " + difference);
            }
        }
    }

    /**
     * Whether the columns of a larger matrix agree but for signs: how many sweeps the QR algorithm
     * takes, and with them the signs of complex pairs, can hang on the last bit.
     */
    private static boolean agreesUpToSigns(NdArray actual, JsonObject stored) {
        NdArray expected = array(stored);
        int n = expected.shape(0);
        if (expected.ndim() != 2 || n < 6 || !expected.dtype().equals(actual.dtype())) {
            return false;
        }
        double[] a = pairs(actual);
        double[] b = pairs(expected);
        for (int column = 0; column < 2 * n; column++) {
            double minus = 0;
            double plus = 0;
            for (int at = column; at < a.length; at += 2 * n) {
                minus = Math.max(minus, Math.abs(a[at] - b[at]));
                plus = Math.max(plus, Math.abs(a[at] + b[at]));
            }
            if (Math.min(minus, plus) > 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static String inputs(JsonObject stored) {
        StringBuilder out = new StringBuilder();
        for (JsonElement arg : stored.getAsJsonArray("args")) {
            if (arg.isJsonObject()) {
                JsonObject array = arg.getAsJsonObject();
                out.append(' ').append(array.get("dtype")).append(array.get("shape"));
            } else if (!arg.isJsonArray()) {
                out.append(' ').append(arg);
            }
        }
        return out.toString();
    }

    private static @Nullable String difference(NdArray actual, JsonObject stored) {
        NdArray expected = array(stored);
        if (!Arrays.equals(actual.shape(), expected.shape())) {
            return "has shape " + Arrays.toString(actual.shape());
        }
        if (!actual.dtype().equals(expected.dtype())) {
            return "has dtype " + actual.dtype() + " not " + expected.dtype();
        }
        boolean single = expected.dtype().name().matches("float32|complex64");
        double tolerance = single ? 2e-5 : 1e-9;
        double[] a = pairs(actual);
        double[] b = pairs(expected);
        double largest = 1;
        for (double value : b) {
            largest = Math.max(largest, Double.isFinite(value) ? Math.abs(value) : 1);
        }
        for (int i = 0; i < a.length; i++) {
            boolean same =
                    Double.compare(a[i], b[i]) == 0 || Math.abs(a[i] - b[i]) <= tolerance * largest;
            if (!same) {
                return "at " + i + " is " + a[i] + " not " + b[i];
            }
        }
        return null;
    }

    private static double[] pairs(NdArray a) {
        NdArray copy = NdArray.zeros(DType.COMPLEX128, a.shape().clone());
        copy.assign(a);
        return (double[]) copy.storage().array();
    }

    static NdArray array(JsonObject stored) {
        DType dtype = DType.parse(stored.get("dtype").getAsString());
        int[] shape =
                stored.getAsJsonArray("shape").asList().stream()
                        .mapToInt(JsonElement::getAsInt)
                        .toArray();
        double[] data =
                stored.getAsJsonArray("data").asList().stream()
                        .mapToDouble(e -> Double.parseDouble(e.getAsString()))
                        .toArray();
        DType own = dtype.isComplex() ? DType.COMPLEX128 : DType.FLOAT64;
        return NdArray.wrap(own, data, shape).as(dtype);
    }
}
