package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.List;

/** Writes notebooks byte for byte as {@code nbformat} does. */
final class NotebookWriter {
    private NotebookWriter() {}

    /** The text of a notebook; the JSON is not modified. */
    static String write(JsonObject root) {
        JsonObject copy = root.deepCopy();
        JsonObject metadata = Fields.object(copy, "metadata");
        List.of("orig_nbformat", "orig_nbformat_minor", "signature").forEach(metadata::remove);
        for (JsonElement element : copy.getAsJsonArray("cells")) {
            cell(element.getAsJsonObject());
        }
        return new PythonJson().write(copy) + "\n";
    }

    private static void cell(JsonObject cell) {
        Fields.object(cell, "metadata").remove("trusted");
        Multiline.split(cell, "source");
        JsonObject attachments = Fields.object(cell, "attachments");
        for (String name : attachments.keySet()) {
            Multiline.splitData(Fields.object(attachments, name));
        }
        if (cell.get("outputs") instanceof JsonArray outputs) {
            for (JsonElement element : outputs) {
                JsonObject output = element.getAsJsonObject();
                if (output.has("data")) {
                    Multiline.splitData(Fields.object(output, "data"));
                } else if (Fields.text(output, "output_type").equals("stream")) {
                    Multiline.split(output, "text");
                }
            }
        }
    }
}
