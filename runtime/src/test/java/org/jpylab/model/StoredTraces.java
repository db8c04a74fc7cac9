package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** What CPython and NumPy gave, as stored by src/test/oracle/models.py. */
final class StoredTraces {
    private static final JsonObject CASES = read();

    private StoredTraces() {}

    /** Every bit of every element is the stored one. */
    static void assertEqual(String model, String array, double[] actual) {
        JsonObject expected = stored(model, array);
        expected.getAsJsonObject("samples")
                .entrySet()
                .forEach(sample ->
                        assertThat(actual[Integer.parseInt(sample.getKey())])
                                .as("%s %s[%s]", model, array, sample.getKey())
                                .isEqualTo(sample.getValue().getAsDouble()));
        assertThat(actual).as("%s %s", model, array).hasSize(expected.get("length").getAsInt());
        assertThat(hash(actual))
                .as("all bits of %s %s", model, array)
                .isEqualTo(expected.get("hash").getAsString());
    }

    static void assertEqual(String model, String array, int[] actual) {
        assertEqual(model, array, Arrays.stream(actual).asDoubleStream().toArray());
    }

    /** Returns an input that is stored in full. */
    static double[] values(String model, String array) {
        return stored(model, array).getAsJsonArray("values").asList().stream()
                .mapToDouble(value -> value.getAsDouble())
                .toArray();
    }

    /** Returns a current that rises from low to high in the middle third. */
    static double[] ramp(int length, double low, double high) {
        double[] ramp = new double[length];
        int third = length / 3;
        for (int i = 0; i < length; i++) {
            ramp[i] =
                    i < third
                            ? low
                            : i < 2 * length / 3 ? low + (high - low) * (i - third) / third : high;
        }
        return ramp;
    }

    static double[] times(int length, double dt) {
        double[] times = new double[length];
        for (int i = 0; i < length; i++) {
            times[i] = i * dt;
        }
        return times;
    }

    private static JsonObject stored(String model, String array) {
        return CASES.getAsJsonObject(model).getAsJsonObject(array);
    }

    private static String hash(double[] values) {
        long hash = 0;
        for (double value : values) {
            hash = 31 * hash + Double.doubleToRawLongBits(value);
        }
        return "%016x".formatted(hash);
    }

    private static JsonObject read() {
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                StoredTraces.class.getResourceAsStream("/model/models.json")),
                        StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
