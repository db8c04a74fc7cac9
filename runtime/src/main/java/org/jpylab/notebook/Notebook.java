package org.jpylab.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A notebook of nbformat 4, as a view of its JSON: what this class does not know stays as it was
 * read, and is written again as {@code nbformat} writes it.
 */
public final class Notebook {
    static final int MAJOR = 4;
    static final int MINOR = 5;

    private final JsonObject root;

    Notebook(JsonObject root) {
        this.root = root;
    }

    /** A notebook without cells, for Python 3. */
    public static Notebook empty() {
        JsonObject kernel = new JsonObject();
        kernel.addProperty("display_name", "Python 3");
        kernel.addProperty("language", "python");
        kernel.addProperty("name", "python3");
        JsonObject language = new JsonObject();
        language.addProperty("name", "python");
        JsonObject metadata = new JsonObject();
        metadata.add("kernelspec", kernel);
        metadata.add("language_info", language);
        JsonObject root = new JsonObject();
        root.add("cells", new JsonArray());
        root.add("metadata", metadata);
        root.addProperty("nbformat", MAJOR);
        root.addProperty("nbformat_minor", MINOR);
        return new Notebook(root);
    }

    /** The notebook in a file of nbformat 4, or of nbformat 3, which is upgraded. */
    public static Notebook read(Path file) throws IOException, NotebookException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
    }

    /** The notebook in a text; messages of errors begin with the name. */
    public static Notebook parse(String json, String name) throws NotebookException {
        return new Notebook(NotebookReader.read(json, name));
    }

    /** The text of the file: sorted keys, indented by one, ending with a line end. */
    public String toJson() {
        return NotebookWriter.write(root);
    }

    /** Writes the file, whole or not at all. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".notebook", ".part");
        Files.writeString(part, toJson());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The cells in order; a new list, but changes of the cells are changes of the notebook. */
    public List<NotebookCell> cells() {
        List<NotebookCell> cells = new ArrayList<>();
        root.getAsJsonArray("cells")
                .forEach(cell -> cells.add(new NotebookCell(cell.getAsJsonObject())));
        return cells;
    }

    public NotebookCell addCode(String source) {
        JsonObject cell = addCell("code", source);
        cell.add("outputs", new JsonArray());
        cell.add("execution_count", JsonNull.INSTANCE);
        return new NotebookCell(cell);
    }

    public NotebookCell addMarkdown(String source) {
        return new NotebookCell(addCell("markdown", source));
    }

    private JsonObject addCell(String type, String source) {
        JsonArray cells = root.getAsJsonArray("cells");
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", type);
        cell.add("metadata", new JsonObject());
        cell.addProperty("source", source);
        if (root.get("nbformat_minor").getAsInt() >= MINOR) {
            cell.addProperty("id", CellIds.id(cells.size(), source));
        }
        cells.add(cell);
        return cell;
    }

    /** The notebook's metadata; not a copy. */
    public JsonObject metadata() {
        return root.getAsJsonObject("metadata");
    }

    /** The language in lower case, {@code python} where the notebook names none. */
    public String language() {
        String named = Fields.text(Fields.object(metadata(), "language_info"), "name");
        String kernel = Fields.text(Fields.object(metadata(), "kernelspec"), "language");
        String language = named.isEmpty() ? kernel : named;
        return language.isEmpty() ? "python" : language.toLowerCase(Locale.ROOT);
    }

    /** True for a notebook that was made with a Python 2 kernel: all of it is Python 2 then. */
    public boolean isPython2() {
        String version = Fields.text(Fields.object(metadata(), "language_info"), "version");
        String kernel = Fields.text(Fields.object(metadata(), "kernelspec"), "name");
        return version.isEmpty() ? kernel.equals("python2") : version.startsWith("2");
    }

    /** A Python script with the text cells as comments; IPython's syntax becomes calls. */
    public String toScript() {
        return NotebookScript.of(this);
    }
}
