package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.ArrayList;
import java.util.List;

/** A cell of a notebook; changing it changes the notebook. */
public final class NotebookCell {
    private final JsonObject cell;

    NotebookCell(JsonObject cell) {
        this.cell = cell;
    }

    /** True for a cell that can be run. */
    public boolean isCode() {
        JsonElement type = cell.get("cell_type");
        return type != null && type.getAsString().equals("code");
    }

    /** Returns the text. */
    public String source() {
        return text(cell.get("source"));
    }

    static String text(JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return "";
        }
        if (element.isJsonArray()) {
            StringBuilder joined = new StringBuilder();
            element.getAsJsonArray().forEach(line -> joined.append(line.getAsString()));
            return joined.toString();
        }
        return element.getAsString();
    }

    /** Returns the tags, such as {@code skip-execution}. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        JsonElement metadata = cell.get("metadata");
        if (metadata != null && metadata.isJsonObject()) {
            JsonElement list = metadata.getAsJsonObject().get("tags");
            if (list != null && list.isJsonArray()) {
                list.getAsJsonArray().forEach(tag -> tags.add(tag.getAsString()));
            }
        }
        return tags;
    }

    /** Returns the number of its last run as text, a blank if it has not run. */
    String executionCount() {
        JsonElement count = cell.get("execution_count");
        return count == null || count.isJsonNull() ? " " : count.getAsString();
    }

    /** Sets the number of the run and its outputs. */
    void setOutcome(int number, List<Output> outputs) {
        cell.add("execution_count", new JsonPrimitive(number));
        JsonArray written = new JsonArray();
        outputs.forEach(output -> written.add(output.toJson()));
        cell.add("outputs", written);
    }

    /** Forgets the number of the run and its outputs. */
    void clear() {
        cell.add("execution_count", JsonNull.INSTANCE);
        cell.add("outputs", new JsonArray());
    }
}
