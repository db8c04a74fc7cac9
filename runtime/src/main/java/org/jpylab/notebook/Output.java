package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One output of a cell. Data are JSON objects from MIME types to values. */
public sealed interface Output {

    /**
     * @param name {@code stdout} or {@code stderr}
     */
    record Stream(String name, String text) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject json = typed("stream");
            json.addProperty("name", name);
            json.addProperty("text", text);
            return json;
        }
    }

    /** The value of a cell. */
    record Result(@Nullable Integer number, JsonObject data, JsonObject metadata)
            implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject json = typed("execute_result");
            if (number == null) {
                json.add("execution_count", JsonNull.INSTANCE);
            } else {
                json.addProperty("execution_count", number);
            }
            json.add("data", data);
            json.add("metadata", metadata);
            return json;
        }
    }

    record Display(JsonObject data, JsonObject metadata) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject json = typed("display_data");
            json.add("data", data);
            json.add("metadata", metadata);
            return json;
        }
    }

    record Problem(String name, String value, List<String> traceback) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject json = typed("error");
            json.addProperty("ename", name);
            json.addProperty("evalue", value);
            JsonArray lines = new JsonArray();
            traceback.forEach(lines::add);
            json.add("traceback", lines);
            return json;
        }
    }

    /** The output as nbformat 4 has it; a new object. */
    JsonObject toJson();

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("output_type", type);
        return json;
    }

    /** Returns contents by MIME type as data of a result or display; JSON as what it is. */
    static JsonObject data(Map<String, String> contents) {
        JsonObject data = new JsonObject();
        contents.forEach((type, text) -> {
            if (type.equals("application/json") || type.endsWith("+json")) {
                data.add(type, JsonParser.parseString(text));
            } else {
                data.addProperty(type, text);
            }
        });
        return data;
    }

    /** Returns metadata given as JSON text, which is empty if there are none. */
    static JsonObject metadata(String json) {
        return json.isEmpty() ? new JsonObject() : JsonParser.parseString(json).getAsJsonObject();
    }

    /** The output in a JSON object, or null for a type that nbformat 4 does not have. */
    static @Nullable Output of(JsonObject json) {
        return switch (Fields.text(json, "output_type")) {
            case "stream" -> new Stream(Fields.text(json, "name"), Fields.text(json, "text"));
            case "execute_result" -> {
                JsonElement count = json.get("execution_count");
                yield new Result(
                        count == null || count.isJsonNull() ? null : (Integer) count.getAsInt(),
                        Multiline.joinedData(Fields.object(json, "data")),
                        Fields.object(json, "metadata"));
            }
            case "display_data" ->
                    new Display(
                            Multiline.joinedData(Fields.object(json, "data")),
                            Fields.object(json, "metadata"));
            case "error" -> {
                List<String> traceback = new ArrayList<>();
                if (json.get("traceback") instanceof JsonArray lines) {
                    lines.forEach(line -> traceback.add(Fields.text(line)));
                }
                yield new Problem(
                        Fields.text(json, "ename"), Fields.text(json, "evalue"), traceback);
            }
            default -> null;
        };
    }
}
