package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Notebooks of IPython 1 and 2. */
final class Nbformat3 {
    private static final Map<String, String> MIME_TYPES =
            Map.of(
                    "text", "text/plain",
                    "html", "text/html",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "jpeg", "image/jpeg",
                    "latex", "text/latex",
                    "json", "application/json",
                    "javascript", "application/javascript");

    private Nbformat3() {}

    /** The same notebook in nbformat 4; the old one is used up. */
    static JsonObject upgraded(JsonObject old) {
        JsonObject root = new JsonObject();
        JsonArray cells = new JsonArray();
        if (old.get("worksheets") instanceof JsonArray worksheets) {
            for (JsonElement worksheet : worksheets) {
                if (worksheet instanceof JsonObject sheet
                        && sheet.get("cells") instanceof JsonArray sheetCells) {
                    for (JsonElement cell : sheetCells) {
                        cells.add(
                                cell instanceof JsonObject object
                                        ? cell(object, cells.size())
                                        : cell);
                    }
                }
            }
        }
        JsonObject metadata = Fields.object(old, "metadata");
        metadata.remove("name");
        metadata.remove("signature");
        root.add("cells", cells);
        root.add("metadata", metadata);
        root.addProperty("nbformat", Notebook.MAJOR);
        root.addProperty("nbformat_minor", Notebook.MINOR);
        return root;
    }

    private static JsonObject cell(JsonObject cell, int index) {
        if (!(cell.get("metadata") instanceof JsonObject)) {
            cell.add("metadata", new JsonObject());
        }
        switch (Fields.text(cell, "cell_type")) {
            case "code" -> code(cell);
            case "heading" -> heading(cell);
            case "html" -> cell.addProperty("cell_type", "markdown");
            default -> cell.addProperty("source", joined(cell.get("source")));
        }
        cell.addProperty("id", CellIds.id(index, Fields.text(cell, "source")));
        return cell;
    }

    private static void code(JsonObject cell) {
        cell.remove("language");
        JsonElement collapsed = cell.remove("collapsed");
        if (collapsed != null) {
            cell.getAsJsonObject("metadata").add("collapsed", collapsed);
        }
        cell.addProperty("source", joined(cell.remove("input")));
        JsonElement number = cell.remove("prompt_number");
        cell.add("execution_count", number == null ? JsonNull.INSTANCE : number);
        JsonArray outputs = new JsonArray();
        if (cell.get("outputs") instanceof JsonArray old) {
            old.forEach(output -> outputs.add(output(output.getAsJsonObject())));
        }
        cell.add("outputs", outputs);
    }

    private static void heading(JsonObject cell) {
        JsonElement level = cell.remove("level");
        String title = String.join(" ", joined(cell.get("source")).lines().toList());
        String marks = "#".repeat(level == null ? 1 : level.getAsInt());
        cell.addProperty("cell_type", "markdown");
        cell.addProperty("source", marks + " " + title);
    }

    /** Lines of nbformat 3 may or may not have kept their line ends. */
    private static String joined(@Nullable JsonElement lines) {
        if (!(lines instanceof JsonArray array) || array.isEmpty()) {
            return Fields.text(lines);
        }
        String first = Fields.text(array.get(0));
        List<String> texts = array.asList().stream().map(Fields::text).toList();
        return String.join(first.endsWith("\n") || first.endsWith("\r") ? "" : "\n", texts);
    }

    private static JsonObject output(JsonObject output) {
        switch (Fields.text(output, "output_type")) {
            case "pyout" -> {
                JsonElement number = output.remove("prompt_number");
                data(output);
                output.addProperty("output_type", "execute_result");
                output.add("execution_count", number == null ? JsonNull.INSTANCE : number);
            }
            case "display_data" -> data(output);
            case "pyerr" -> output.addProperty("output_type", "error");
            case "stream" -> {
                JsonElement name = output.remove("stream");
                output.addProperty("name", name == null ? "stdout" : Fields.text(name));
                output.addProperty("text", joined(output.get("text")));
            }
            default -> {}
        }
        return output;
    }

    private static void data(JsonObject output) {
        JsonObject data = new JsonObject();
        for (String key : List.copyOf(output.keySet())) {
            if (!key.equals("output_type") && !key.equals("metadata")) {
                JsonElement value = output.remove(key);
                boolean lines = value instanceof JsonArray;
                String mime = MIME_TYPES.getOrDefault(key, key);
                data.add(mime, lines ? new JsonPrimitive(joined(value)) : value);
            }
        }
        if (data.has("application/json")) {
            String text = Fields.text(data, "application/json");
            try {
                data.add("application/json", JsonParser.parseString(text));
            } catch (JsonParseException e) {
                data.addProperty("application/json", text);
            }
        }
        output.add("data", data);
        if (!(output.get("metadata") instanceof JsonObject)) {
            output.add("metadata", new JsonObject());
        }
    }
}
