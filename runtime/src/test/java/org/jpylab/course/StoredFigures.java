package org.jpylab.course;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What matplotlib drew for the course scripts, stored by src/test/oracle/course_figures.py. */
final class StoredFigures {
    private static final JsonObject REFERENCE = read("reference.json");
    private static final JsonObject COURSE = read("course.json");

    private StoredFigures() {}

    static JsonObject figure(String name) {
        return (REFERENCE.has(name) ? REFERENCE : COURSE).getAsJsonObject(name);
    }

    /** Returns a file of the reference folder as text. */
    static String text(String name) {
        try (InputStream in = StoredFigures.class.getResourceAsStream("/reference/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject read(String name) {
        return JsonParser.parseString(text(name)).getAsJsonObject();
    }
}
