package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.util.List;
import java.util.Map;

/** One output of a cell, in the order of appearance. */
public sealed interface Output {
    /** Returns it as notebooks keep it. */
    JsonObject toJson();

    /** Text printed to {@code stdout} or {@code stderr}. */
    record Stream(String name, String text) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject output = of("stream");
            output.addProperty("name", name);
            output.add("text", Notebook.lines(text));
            return output;
        }
    }

    /** The value of a cell, in one or more kinds of content by their MIME type. */
    record Result(int number, Map<String, String> contents) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject output = of("execute_result");
            output.addProperty("execution_count", number);
            output.add("data", data(contents));
            output.add("metadata", new JsonObject());
            return output;
        }
    }

    /** Something shown, such as a figure. */
    record Display(Map<String, String> contents) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject output = of("display_data");
            output.add("data", data(contents));
            output.add("metadata", new JsonObject());
            return output;
        }
    }

    /** An exception that ended the cell. */
    record Problem(String name, String value, List<String> traceback) implements Output {
        @Override
        public JsonObject toJson() {
            JsonObject output = of("error");
            output.addProperty("ename", name);
            output.addProperty("evalue", value);
            JsonArray lines = new JsonArray();
            traceback.forEach(lines::add);
            output.add("traceback", lines);
            return output;
        }
    }

    private static JsonObject of(String type) {
        JsonObject output = new JsonObject();
        output.addProperty("output_type", type);
        return output;
    }

    private static JsonObject data(Map<String, String> contents) {
        JsonObject data = new JsonObject();
        contents.forEach((type, content) -> {
            if (type.startsWith("text/")) {
                data.add(type, Notebook.lines(content));
            } else {
                data.addProperty(type, content);
            }
        });
        return data;
    }
}
