package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * JSON as Python's {@code json.dumps(x, indent=1, sort_keys=True, ensure_ascii=False)} writes it.
 */
final class PythonJson {
    private static final Comparator<String> BY_CODE_POINTS =
            (a, b) -> {
                int[] one = a.codePoints().toArray();
                int[] other = b.codePoints().toArray();
                return Arrays.compare(one, other);
            };

    private final StringBuilder text = new StringBuilder();

    String write(JsonElement element) {
        write(element, 0);
        return text.toString();
    }

    private void write(JsonElement element, int depth) {
        switch (element) {
            case JsonObject object -> object(object, depth);
            case JsonArray array -> array(array, depth);
            case JsonPrimitive primitive when primitive.isString() ->
                    string(primitive.getAsString());
            default -> text.append(element);
        }
    }

    private void object(JsonObject object, int depth) {
        List<String> keys = object.keySet().stream().sorted(BY_CODE_POINTS).toList();
        for (int i = 0; i < keys.size(); i++) {
            line(i == 0 ? "{" : ",", depth + 1);
            string(keys.get(i));
            text.append(": ");
            write(object.get(keys.get(i)), depth + 1);
        }
        close(keys.isEmpty(), "{", "}", depth);
    }

    private void array(JsonArray array, int depth) {
        for (int i = 0; i < array.size(); i++) {
            line(i == 0 ? "[" : ",", depth + 1);
            write(array.get(i), depth + 1);
        }
        close(array.isEmpty(), "[", "]", depth);
    }

    private void line(String sign, int depth) {
        text.append(sign).append('\n').append(" ".repeat(depth));
    }

    private void close(boolean empty, String open, String close, int depth) {
        if (empty) {
            text.append(open);
        } else {
            line("", depth);
        }
        text.append(close);
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\f' -> text.append("\\f");
                case '\b' -> text.append("\\b");
                default -> {
                    if (c < ' ') {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
