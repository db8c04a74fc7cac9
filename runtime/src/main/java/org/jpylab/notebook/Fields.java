package org.jpylab.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.jspecify.annotations.Nullable;

/** Reads of JSON objects that may lack a field, or have something else there. */
final class Fields {
    private Fields() {}

    /** The object in a field, an empty one (not in the tree) if there is none. */
    static JsonObject object(JsonObject from, String name) {
        return from.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    /** The string in a field, the joined strings of a list in it, or an empty string. */
    static String text(JsonObject from, String name) {
        return text(from.get(name));
    }

    static String text(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull() || value.isJsonObject()) {
            return "";
        }
        if (value instanceof JsonPrimitive primitive) {
            return primitive.getAsString();
        }
        StringBuilder joined = new StringBuilder();
        value.getAsJsonArray().forEach(line -> joined.append(text(line)));
        return joined.toString();
    }
}
