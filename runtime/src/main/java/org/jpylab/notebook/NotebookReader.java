package org.jpylab.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;

import org.jspecify.annotations.Nullable;

/** Checks that a text is a notebook. */
final class NotebookReader {
    private static final Gson GSON =
            new GsonBuilder()
                    .setStrictness(Strictness.STRICT)
                    .setObjectToNumberStrategy(ToNumberPolicy.LAZILY_PARSED_NUMBER)
                    .create();

    private NotebookReader() {}

    /** The JSON of a notebook of nbformat 4. */
    static JsonObject read(String text, String name) throws NotebookException {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        JsonObject root = parsed(json, name);
        int major = version(root, name);
        if (major == 3) {
            root = Nbformat3.upgraded(root);
        } else if (major != Notebook.MAJOR) {
            throw new NotebookException(name + ": notebook format " + major + " is unknown");
        }
        check(root, name);
        return root;
    }

    private static JsonObject parsed(String json, String name) throws NotebookException {
        @Nullable JsonElement element;
        try {
            element = GSON.fromJson(json, JsonElement.class);
        } catch (JsonParseException e) {
            element = null;
        }
        if (element == null) {
            throw new NotebookException(name + " is not a notebook: it is not JSON");
        }
        return element instanceof JsonObject object ? object : new JsonObject();
    }

    private static int version(JsonObject root, String name) throws NotebookException {
        if (root.get("nbformat") instanceof JsonPrimitive major && major.isNumber()) {
            return major.getAsInt();
        }
        throw new NotebookException(name + " is not a notebook: it has no nbformat");
    }

    private static void check(JsonObject root, String name) throws NotebookException {
        if (!(root.get("cells") instanceof JsonArray cells)) {
            throw new NotebookException(name + " is not a notebook: it has no cells");
        }
        for (int i = 0; i < cells.size(); i++) {
            boolean known =
                    cells.get(i) instanceof JsonObject cell
                            && !Fields.text(cell, "cell_type").isEmpty();
            if (!known) {
                throw new NotebookException(
                        name + " is not a notebook: cell " + (i + 1) + " has no type");
            }
        }
        if (!(root.get("metadata") instanceof JsonObject)) {
            root.add("metadata", new JsonObject());
        }
        if (!(root.get("nbformat_minor") instanceof JsonPrimitive)) {
            root.addProperty("nbformat_minor", 0);
        }
    }
}
