package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Notebooks of format 3 (IPython 1 and 2) made format 4, without their old outputs. */
final class Format3 {
    private Format3() {}

    /** Changes the document. */
    static void upgrade(JsonObject document) {
        JsonArray cells = new JsonArray();
        for (JsonElement sheet : document.getAsJsonArray("worksheets")) {
            for (JsonElement cell : sheet.getAsJsonObject().getAsJsonArray("cells")) {
                cells.add(upgraded(cell.getAsJsonObject()));
            }
        }
        document.remove("worksheets");
        document.add("cells", cells);
        document.addProperty("nbformat", 4);
        document.addProperty("nbformat_minor", 4);
    }

    private static JsonObject upgraded(JsonObject old) {
        JsonObject cell = new JsonObject();
        String type = old.get("cell_type").getAsString();
        boolean isHeading = type.equals("heading");
        cell.addProperty("cell_type", isHeading ? "markdown" : type);
        cell.add("metadata", old.has("metadata") ? old.get("metadata") : new JsonObject());
        if (type.equals("code")) {
            cell.add("execution_count", JsonNull.INSTANCE);
            cell.add("outputs", new JsonArray());
            cell.add("source", old.get("input"));
        } else if (isHeading) {
            int level = old.has("level") ? old.get("level").getAsInt() : 1;
            String text = "#".repeat(level) + " " + NotebookCell.text(old.get("source"));
            cell.add("source", Notebook.lines(text));
        } else {
            cell.add("source", old.get("source"));
        }
        return cell;
    }
}
