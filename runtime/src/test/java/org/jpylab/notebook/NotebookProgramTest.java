package org.jpylab.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.JPyLab;
import org.jpylab.notebook.NotebookProgram.Rules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Notebook files run as programs: what is printed, what is written, the exit status. */
class NotebookProgramTest {
    @TempDir static Path folder;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
    private static JPyLab lab;

    @BeforeAll
    static void open() {
        lab = JPyLab.builder().out(OUT).err(ERR).open();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @BeforeEach
    void forget() {
        lab.session().cells().reset();
        OUT.reset();
        ERR.reset();
    }

    @Test
    void cellsRunInTheNotebooksFolder() throws IOException {
        Path file = notebook("here.ipynb", code("open('beside.txt').read()"));
        Files.writeString(folder.resolve("beside.txt"), "found");
        Files.writeString(folder.resolve("neighbour.py"), "answer = 42");
        assertThat(lab.run(file)).isZero();
        assertThat(OUT.toString(StandardCharsets.UTF_8)).isEqualTo("'found'\n");
        assertThat(lab.run(notebook("import.ipynb", code("import neighbour")))).isZero();
    }

    @Test
    void theFirstErrorStopsUnlessErrorsAreAllowed() throws IOException {
        Path file = notebook("error.ipynb", code("1/0"), code("print('after')"));
        assertThat(lab.run(file)).isEqualTo(1);
        assertThat(OUT.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(lab.notebooks().execute(file, folder.resolve("error.out.ipynb"), Rules.USUAL))
                .isEqualTo(1);
        assertThat(ERR.toString(StandardCharsets.UTF_8))
                .containsPattern(
                        "jpylab: stopped at In .\\d+.: ZeroDivisionError: division by zero\n$");
        assertThat(lab.notebooks().show(file, new Rules(true, Duration.ZERO))).isZero();
        assertThat(OUT.toString(StandardCharsets.UTF_8)).isEqualTo("after\n");
    }

    @Test
    void tagsLeaveCellsOutAndLetThemFail() throws IOException {
        Path file =
                notebook(
                        "tags.ipynb",
                        code("print('out')", "skip-execution"),
                        code("1/0", "raises-exception"),
                        code("print('on')"));
        assertThat(lab.run(file)).isZero();
        assertThat(OUT.toString(StandardCharsets.UTF_8)).isEqualTo("on\n");
    }

    @Test
    void aCellThatRunsTooLongIsStopped() throws IOException {
        Path file = notebook("slow.ipynb", code("while True: pass"), code("print('never')"));
        long start = System.nanoTime();
        assertThat(lab.notebooks().show(file, new Rules(false, Duration.ofMillis(500))))
                .isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(OUT.toString(StandardCharsets.UTF_8)).doesNotContain("never");
    }

    @Test
    void writesTheOutputsAndKeepsTheRest() throws IOException {
        Path file =
                notebook(
                        "figure.ipynb",
                        code("import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()"),
                        code(
                                "from IPython.display import Image, display\n"
                                        + "display({'application/json': {'a': 1}}, raw=True)"));
        Path written = folder.resolve("figure.out.ipynb");
        int status = lab.notebooks().execute(file, written, Rules.USUAL);
        assertThat(status).as(() -> text(written)).isZero();
        assertThat(ERR.toString(StandardCharsets.UTF_8)).contains("jpylab: wrote ");
        JsonObject json = JsonParser.parseString(Files.readString(written)).getAsJsonObject();
        assertThat(json.getAsJsonObject("metadata").toString()).isEqualTo("{\"own\":[1,2.50]}");
        JsonArray cells = json.getAsJsonArray("cells");
        assertThat(output(cells, 0).getAsJsonObject("data").keySet())
                .contains("image/png", "text/plain");
        assertThat(output(cells, 1).getAsJsonObject("data").toString())
                .isEqualTo("{\"application/json\":{\"a\":1}}");
    }

    @Test
    void aFigureAsAResultIsItsPicture() throws IOException {
        Path file =
                notebook(
                        "result.ipynb",
                        code("import matplotlib.pyplot as plt\nfig, ax = plt.subplots()"),
                        code("ax.set_title('later')\nfig"),
                        code("from IPython.display import display\ndisplay(fig)"),
                        code("fig;"));
        Path written = folder.resolve("result.out.ipynb");
        assertThat(lab.notebooks().execute(file, written, Rules.USUAL)).isZero();
        JsonArray cells = cells(written);
        for (int cell : new int[] {1, 2}) {
            assertThat(output(cells, cell).getAsJsonObject("data").keySet())
                    .containsExactlyInAnyOrder("image/png", "text/plain");
        }
        assertThat(cells.get(3).getAsJsonObject().getAsJsonArray("outputs")).isEmpty();
    }

    @Test
    void figuresHaveTheFormatsThatAreSet() throws IOException {
        String drawing = "import matplotlib.pyplot as plt\nplt.figure(figsize=(2, 1))\nplt.show()";
        Path file =
                notebook(
                        "formats.ipynb",
                        code("%config InlineBackend.rc = dict([('figure.dpi', 100.0)])"),
                        code("%config InlineBackend.print_figure_kwargs = dict(bbox_inches=None)"),
                        code("%config InlineBackend.figure_format = 'retina'\n" + drawing),
                        code("%config InlineBackend.figure_formats = ['svg', 'png']\n" + drawing),
                        code("%config InlineBackend.close_figures = False\n" + drawing),
                        code("plt.get_fignums()\n%config InlineBackend.close_figures = True"),
                        code("%config IPCompleter.greedy = True"));
        Path written = folder.resolve("formats.out.ipynb");
        assertThat(lab.notebooks().execute(file, written, Rules.USUAL)).isZero();
        JsonArray cells = cells(written);
        assertThat(output(cells, 2).getAsJsonObject("metadata").toString())
                .isEqualTo("{\"image/png\":{\"height\":100,\"width\":200}}");
        assertThat(output(cells, 3).getAsJsonObject("data").keySet())
                .containsExactlyInAnyOrder("image/png", "image/svg+xml", "text/plain");
        assertThat(output(cells, 6).toString())
                .contains("stderr", "does without IPCompleter.greedy");
        lab.run("import matplotlib; matplotlib.rcdefaults(); get_ipython().figure_format = 'png'");
    }

    @Test
    void becomesAScript() throws IOException {
        Path file = notebook("plain.ipynb", code("x = 1\nprint(x)"));
        assertThat(NotebookProgram.toScript(file, System.err)).isZero();
        assertThat(Files.readString(folder.resolve("plain.py"))).contains("x = 1\nprint(x)");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(lab.run(folder.resolve("missing.ipynb"))).isEqualTo(2);
        assertThat(ERR.toString(StandardCharsets.UTF_8))
                .contains("can't open file", "No such file or directory");
        Files.writeString(folder.resolve("bad.ipynb"), "{not json");
        assertThat(lab.run(folder.resolve("bad.ipynb"))).isEqualTo(1);
    }

    @Test
    void runHasTheSameRules() throws IOException {
        notebook(
                "run.ipynb",
                code("skipped = 1", "skip-execution"),
                code("1/0", "raises-exception"),
                code("taken = 2"),
                code("1/0"),
                code("never = 3"));
        lab.session().cells().run("%run " + folder.resolve("run.ipynb"));
        lab.session().cells().run("[n for n in ('skipped', 'taken', 'never') if n in globals()]");
        assertThat(OUT.toString(StandardCharsets.UTF_8)).endsWith("['taken']\n");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonArray cells(Path written) throws IOException {
        return JsonParser.parseString(Files.readString(written))
                .getAsJsonObject()
                .getAsJsonArray("cells");
    }

    private static JsonObject output(JsonArray cells, int cell) {
        return cells.get(cell).getAsJsonObject().getAsJsonArray("outputs").get(0).getAsJsonObject();
    }

    private static String code(String source, String... tags) {
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", "code");
        JsonObject metadata = new JsonObject();
        JsonArray list = new JsonArray();
        List.of(tags).forEach(list::add);
        metadata.add("tags", list);
        cell.add("metadata", metadata);
        cell.addProperty("source", source);
        return cell.toString();
    }

    private static Path notebook(String name, String... cells) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "{\"cells\": ["
                        + String.join(", ", cells)
                        + "], \"metadata\": {\"own\": [1, 2.50]}, \"nbformat\": 4,"
                        + " \"nbformat_minor\": 4}");
    }
}
