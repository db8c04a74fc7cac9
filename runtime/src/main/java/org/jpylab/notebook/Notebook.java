package org.jpylab.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A notebook of format 4; one of format 3 is brought to format 4 when it is read. What this class
 * does not know (metadata, attachments, widgets) stays as it is.
 */
public final class Notebook {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final JsonObject document;

    private Notebook(JsonObject document) {
        this.document = document;
    }

    /**
     * Reads a file.
     *
     * @throws NotebookException if it is not a notebook
     */
    public static Notebook read(Path file) throws IOException, NotebookException {
        return parse(Files.readString(file), file.toString());
    }

    /** Reads a text; messages call it by the name. */
    static Notebook parse(String text, String name) throws NotebookException {
        JsonElement root;
        try {
            root = JsonParser.parseString(text);
        } catch (JsonParseException e) {
            throw new NotebookException(name + " is not a notebook: it is not JSON");
        }
        if (!root.isJsonObject() || !root.getAsJsonObject().has("nbformat")) {
            throw new NotebookException(name + " is not a notebook: it has no nbformat");
        }
        JsonObject document = root.getAsJsonObject();
        try {
            int format = document.get("nbformat").getAsInt();
            if (format < 4) {
                Format3.upgrade(document);
            } else if (format > 4) {
                throw new NotebookException(name + ": notebook format " + format + " is unknown");
            }
            Notebook notebook = new Notebook(document);
            notebook.cells().forEach(NotebookCell::source);
            return notebook;
        } catch (IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            throw new NotebookException(name + " is not a notebook: " + e.getMessage());
        }
    }

    /** Returns the cells in order; changing one changes the notebook. */
    public List<NotebookCell> cells() {
        JsonElement cells = document.get("cells");
        if (cells == null || !cells.isJsonArray()) {
            throw new IllegalStateException("it has no cells");
        }
        List<NotebookCell> found = new ArrayList<>();
        for (JsonElement cell : cells.getAsJsonArray()) {
            found.add(new NotebookCell(cell.getAsJsonObject()));
        }
        return found;
    }

    /** Returns the code cells as a script; what is not code becomes comments. */
    public String toScript() {
        StringBuilder script = new StringBuilder("#!/usr/bin/env python\n# coding: utf-8\n");
        for (NotebookCell cell : cells()) {
            script.append('\n');
            if (cell.isCode()) {
                script.append("# In[").append(cell.executionCount()).append("]:\n\n");
                script.append(cell.source().stripTrailing()).append("\n\n");
            } else {
                cell.source()
                        .lines()
                        .forEach(line -> script.append(("# " + line).stripTrailing()).append('\n'));
            }
        }
        return script.toString();
    }

    /** Returns the text of the file, formatted as Jupyter does. */
    public String toJson() {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setIndent(" ");
        writer.setHtmlSafe(false);
        writer.setSerializeNulls(true);
        GSON.toJson(document, writer);
        return text + "\n";
    }

    /** Writes the notebook to a file, whole or not at all. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, ".notebook", ".part");
            Files.writeString(part, toJson());
            Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a list of a text's lines with their line ends, as notebooks keep texts. */
    static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
