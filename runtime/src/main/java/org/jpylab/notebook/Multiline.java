package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Texts of several lines, which files hold as lists of lines. */
final class Multiline {
    private static final Set<String> SPLIT_TYPES =
            Set.of("application/javascript", "image/svg+xml");

    private Multiline() {}

    /** A copy of MIME data in which lists of lines are joined to texts. */
    static JsonObject joinedData(JsonObject data) {
        JsonObject joined = data.deepCopy();
        for (String mime : joined.keySet()) {
            if (!isJson(mime) && isLines(joined.get(mime))) {
                joined.addProperty(mime, Fields.text(joined, mime));
            }
        }
        return joined;
    }

    /** Splits the texts of MIME data that nbformat splits, and joins the others. */
    static void splitData(JsonObject data) {
        for (String mime : data.keySet()) {
            if (mime.startsWith("text/") || SPLIT_TYPES.contains(mime)) {
                split(data, mime);
            } else if (!isJson(mime) && isLines(data.get(mime))) {
                data.addProperty(mime, Fields.text(data, mime));
            }
        }
    }

    private static boolean isJson(String mime) {
        return mime.equals("application/json")
                || mime.startsWith("application/") && mime.endsWith("+json");
    }

    private static boolean isLines(@Nullable JsonElement value) {
        return value instanceof JsonArray array
                && array.asList().stream().allMatch(JsonElement::isJsonPrimitive);
    }

    /** Replaces a text by the list of its lines; a list that is split otherwise is split anew. */
    static void split(JsonObject object, String name) {
        JsonElement value = object.get(name);
        boolean text = value instanceof JsonPrimitive primitive && primitive.isString();
        if (text || isLines(value)) {
            JsonArray split = new JsonArray();
            lines(Fields.text(value)).forEach(split::add);
            object.add(name, split);
        }
    }

    /** The lines with their ends, where Python's {@code splitlines} ends them. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriage = c == '\r' && text.startsWith("\n", i + 1);
            if (!carriage && "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029".indexOf(c) >= 0) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
