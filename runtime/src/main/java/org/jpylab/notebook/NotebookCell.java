package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A cell of a notebook, as a view of its JSON; changing it changes the notebook. */
public final class NotebookCell {
    private final JsonObject json;

    NotebookCell(JsonObject json) {
        this.json = json;
    }

    /** {@code code}, {@code markdown} or {@code raw}. */
    public String type() {
        return Fields.text(json, "cell_type");
    }

    public boolean isCode() {
        return type().equals("code");
    }

    public String source() {
        return Fields.text(json, "source");
    }

    public void setSource(String source) {
        json.addProperty("source", source);
    }

    /** The cell's metadata; not a copy. */
    public JsonObject metadata() {
        if (!(json.get("metadata") instanceof JsonObject)) {
            json.add("metadata", new JsonObject());
        }
        return json.getAsJsonObject("metadata");
    }

    /** The tags, such as {@code raises-exception}. */
    public List<String> tags() {
        return metadata().get("tags") instanceof JsonArray tags
                ? tags.asList().stream().map(Fields::text).toList()
                : List.of();
    }

    /** True for code that is to be run, which one tagged {@code skip-execution} is not. */
    public boolean isToRun() {
        return isCode() && !source().isBlank() && !tags().contains("skip-execution");
    }

    /**
     * True for a cell tagged {@code raises-exception}, after which the next one runs all the same.
     */
    public boolean mayFail() {
        return tags().contains("raises-exception");
    }

    /** The number in {@code In [n]}, or null for a cell that was not run. */
    public @Nullable Integer executionCount() {
        JsonElement count = json.get("execution_count");
        return count == null || count.isJsonNull() ? null : count.getAsInt();
    }

    public void setExecutionCount(@Nullable Integer count) {
        if (count == null) {
            json.add("execution_count", JsonNull.INSTANCE);
        } else {
            json.addProperty("execution_count", count);
        }
    }

    /** The outputs in order; a new list. Outputs of unknown types are left out. */
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        if (json.get("outputs") instanceof JsonArray array) {
            for (JsonElement element : array) {
                Output output = Output.of(element.getAsJsonObject());
                if (output != null) {
                    outputs.add(output);
                }
            }
        }
        return outputs;
    }

    /** Forgets the number of the run and the outputs. */
    public void clear() {
        setExecutionCount(null);
        setOutputs(List.of());
    }

    /** Replaces all outputs. */
    public void setOutputs(List<Output> outputs) {
        JsonArray array = new JsonArray();
        outputs.forEach(output -> array.add(output.toJson()));
        json.add("outputs", array);
    }
}
