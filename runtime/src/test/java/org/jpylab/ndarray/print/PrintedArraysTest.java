package org.jpylab.ndarray.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.print.FloatText.Trim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Arrays and scalars print as NumPy 1.24 prints them, letter by letter. */
class PrintedArraysTest {
    private final List<String> differences = new ArrayList<>();
    private int count;

    @AfterEach
    void restoreOptions() {
        PrintOptions.setCurrent(PrintOptions.DEFAULT);
    }

    @Test
    void printsWhatNumPyPrints() throws IOException {
        String stored;
        try (var in = PrintedArraysTest.class.getResourceAsStream("printed.jsonl")) {
            stored = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        stored.lines().forEach(line -> check(JsonParser.parseString(line).getAsJsonObject()));
        assertThat(differences).isEmpty();
        assertThat(count).isGreaterThan(4000);
    }

    private void check(JsonObject stored) {
        NdArray array = array(stored);
        if (stored.has("options")) {
            PrintOptions options = options(stored.getAsJsonObject("options"));
            PrintOptions.setCurrent(options);
            compare(stored, "repr", ArrayText.repr(array));
            compare(stored, "str", ArrayText.str(array));
            PrintOptions.setCurrent(PrintOptions.DEFAULT);
        } else if (stored.has("scalar_repr")) {
            compare(stored, "scalar_repr", ScalarRepr.repr(array));
            compare(stored, "scalar_str", ScalarRepr.str(array));
        } else if (stored.has("float")) {
            compare(stored, "text", floatText(stored, array));
        } else {
            compare(stored, "text", text(stored.getAsJsonObject("keywords"), array));
        }
    }

    private void compare(JsonObject stored, String name, String printed) {
        count++;
        String expected = stored.get(name).getAsString();
        if (!printed.equals(expected)) {
            stored.remove("data");
            differences.add(stored + "\n" + name + " was\n" + printed + "\nnot\n" + expected);
        }
    }

    private static String text(JsonObject keywords, NdArray array) {
        String separator = string(keywords, "separator", " ");
        String prefix = string(keywords, "prefix", "");
        String suffix = string(keywords, "suffix", "");
        return ArrayText.toText(array, separator, prefix, suffix, options(keywords));
    }

    private static String floatText(JsonObject stored, NdArray array) {
        JsonObject k = stored.getAsJsonObject("keywords");
        FloatText layout =
                new FloatText(
                        number(k, "precision"),
                        number(k, "min_digits"),
                        !k.has("unique") || k.get("unique").getAsBoolean(),
                        !k.has("fractional") || k.get("fractional").getAsBoolean(),
                        Trim.of(string(k, "trim", "k")),
                        k.has("sign"),
                        number(k, "pad_left"),
                        number(k, "pad_right"),
                        number(k, "exp_digits"));
        Precision kind = Precision.of(array.dtype());
        return stored.get("float").getAsString().equals("scientific")
                ? layout.scientific(array.getDouble(), kind)
                : layout.positional(array.getDouble(), kind);
    }

    private static int number(JsonObject keywords, String name) {
        return keywords.has(name) ? keywords.get(name).getAsInt() : -1;
    }

    private static String string(JsonObject keywords, String name, String otherwise) {
        return keywords.has(name) ? keywords.get(name).getAsString() : otherwise;
    }

    private static PrintOptions options(JsonObject given) {
        PrintOptions options = PrintOptions.DEFAULT;
        for (var entry : given.entrySet()) {
            String name =
                    switch (entry.getKey()) {
                        case "max_line_width" -> "linewidth";
                        case "suppress_small" -> "suppress";
                        default -> entry.getKey();
                    };
            JsonPrimitive value = entry.getValue().getAsJsonPrimitive();
            Object java =
                    name.equals("legacy")
                            ? PrintOptions.legacyOf(value.getAsString())
                            : value.isNumber()
                                    ? value.getAsInt()
                                    : value.isBoolean()
                                            ? value.getAsBoolean()
                                            : value.getAsString();
            options = options.with(name, java);
        }
        return options;
    }

    private static NdArray array(JsonObject stored) {
        int[] shape =
                stored.getAsJsonArray("shape").asList().stream()
                        .mapToInt(JsonElement::getAsInt)
                        .toArray();
        if (stored.has("objects")) {
            NdArray result = NdArray.zeros(DType.OBJECT, shape);
            JsonArray values = stored.getAsJsonArray("objects");
            for (int i = 0; i < values.size(); i++) {
                result.storage().setObject(i, object(values.get(i)));
            }
            return result;
        }
        DType dtype =
                stored.has("descr")
                        ? structure(stored.getAsJsonArray("descr"))
                        : DType.parse(stored.get("dtype").getAsString());
        byte[] bytes = Base64.getDecoder().decode(stored.get("data").getAsString());
        if (bytes.length == 0) {
            return NdArray.zeros(dtype, shape);
        }
        return NdArray.wrap(DType.UINT8, bytes, bytes.length).view(dtype).reshape(shape);
    }

    private static Object object(JsonElement value) {
        JsonPrimitive primitive = value.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (primitive.isNumber()) {
            String text = primitive.getAsString();
            return text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
        }
        return primitive.getAsString();
    }

    private static DType structure(JsonArray fields) {
        List<String> names = new ArrayList<>();
        List<DType> types = new ArrayList<>();
        for (JsonElement element : fields) {
            JsonArray field = element.getAsJsonArray();
            int[] shape =
                    field.get(2).getAsJsonArray().asList().stream()
                            .mapToInt(JsonElement::getAsInt)
                            .toArray();
            names.add(field.get(0).getAsString());
            types.add(DType.subarray(DType.parse(field.get(1).getAsString()), shape));
        }
        return DType.structured(names, types);
    }
}
