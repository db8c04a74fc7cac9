package org.jpylab.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class NotebookFormatTest {
    private static final Path NOTEBOOKS = Path.of("src/test/resources/notebook");

    private static Notebook notebook(String name) throws IOException, NotebookException {
        return Notebook.read(NOTEBOOKS.resolve(name + ".ipynb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all_outputs", "with_ids", "empty", "python2", "old"})
    void writesWhatNbformatWrites(String name) throws Exception {
        String expected = Files.readString(NOTEBOOKS.resolve(name + ".expected.ipynb"));
        String written = notebook(name).toJson();
        assertThat(
                        name.equals("old")
                                ? written.replaceAll("\"id\": \"\\w+\"", "\"id\": \"ID\"")
                                : written)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all_outputs", "with_ids", "empty", "python2"})
    void doesNotChangeWhatNbformatWrote(String name) throws Exception {
        String text = Files.readString(NOTEBOOKS.resolve(name + ".expected.ipynb"));
        assertThat(Notebook.parse(text, "x.ipynb").toJson()).isEqualTo(text);
    }

    @Test
    void givesCellsAndOutputs() throws Exception {
        List<NotebookCell> cells = notebook("all_outputs").cells();
        assertThat(cells).extracting(NotebookCell::type).containsExactly("markdown", "code", "raw");
        NotebookCell code = cells.get(1);
        assertThat(code.source()).startsWith("%matplotlib inline\nprint('θ");
        assertThat(code.executionCount()).isEqualTo(3);
        assertThat(code.tags()).containsExactly("raises-exception", "é");
        assertThat(code.outputs()).hasSize(5);
        assertThat(code.outputs().get(1)).isEqualTo(new Output.Stream("stderr", "warned\ntwice"));
        assertThat(code.outputs().get(4))
                .isEqualTo(
                        new Output.Problem(
                                "ValueError",
                                "bad\nvalue",
                                List.of("\u001b[0;31m---\u001b[0m", "line\nline")));
    }

    @Test
    void upgradesNotebooksOfIPython2() throws Exception {
        List<NotebookCell> cells = notebook("old").cells();
        assertThat(cells.get(0).source()).isEqualTo("## A title");
        assertThat(cells.get(1).source()).isEqualTo("without\nline ends");
        assertThat(cells.get(2).source()).isEqualTo("print 'hello'\nx");
        assertThat(cells.get(2).outputs().getFirst())
                .isEqualTo(new Output.Stream("stdout", "hello\n"));
    }

    @Test
    void replacesOutputs() throws Exception {
        Notebook notebook = notebook("python2");
        NotebookCell cell = notebook.cells().getFirst();
        cell.setExecutionCount(1);
        cell.setOutputs(List.of(new Output.Stream("stdout", "a\n"), result("0")));
        Notebook again = Notebook.parse(notebook.toJson(), "x.ipynb");
        assertThat(again.cells().getFirst().outputs())
                .isEqualTo(notebook.cells().getFirst().outputs());
        assertThat(again.cells().getFirst().executionCount()).isEqualTo(1);
        assertThat(again.metadata()).isEqualTo(notebook.metadata());
    }

    @Test
    void knowsTheLanguage() throws Exception {
        assertThat(notebook("python2").isPython2()).isTrue();
        assertThat(notebook("all_outputs").isPython2()).isFalse();
        assertThat(notebook("empty").language()).isEqualTo("python");
        assertThat(
                        Notebook.parse(
                                        """
                                        {"nbformat": 4, "nbformat_minor": 2, "cells": [],
                                         "metadata": {"language_info": {"name": "R"}}}
                                        """,
                                        "x.ipynb")
                                .language())
                .isEqualTo("r");
    }

    @Test
    void makesNotebooksFromNothing() throws Exception {
        Notebook notebook = Notebook.empty();
        notebook.addMarkdown("# Title");
        notebook.addCode("x = 1\nx").setOutputs(List.of(result("1")));
        Notebook again = Notebook.parse(notebook.toJson(), "x.ipynb");
        assertThat(again.cells())
                .extracting(NotebookCell::source)
                .containsExactly("# Title", "x = 1\nx");
        assertThat(again.toJson()).isEqualTo(notebook.toJson()).endsWith("}\n");
        assertThat(notebook.toJson()).contains("\"id\": \"0000").contains("\"id\": \"0001");
    }

    @Test
    void becomesAScript() throws Exception {
        Notebook notebook = Notebook.empty();
        notebook.addMarkdown("# Title\n\nText");
        notebook.addCode("%matplotlib inline\nx = !ls\n").setExecutionCount(2);
        notebook.addCode("x?");
        assertThat(notebook.toScript())
                .isEqualTo(
                        """
                        #!/usr/bin/env python
                        # coding: utf-8

                        # # Title
                        #\s
                        # Text

                        # In[2]:


                        get_ipython().run_line_magic('matplotlib', 'inline')
                        x = get_ipython().getoutput('ls')


                        # In[ ]:


                        get_ipython().run_line_magic('pinfo', 'x')

                        """);
    }

    private static Output result(String text) {
        return new Output.Result(1, Output.data(Map.of("text/plain", text)), new JsonObject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "import numpy$x = 1 ; x.ipynb is not a notebook: it is not JSON",
                "{'a': 1} ; x.ipynb is not a notebook: it is not JSON",
                "{\"cells\": [ ; x.ipynb is not a notebook: it is not JSON",
                "~~ ; x.ipynb is not a notebook: it is not JSON",
                "[] ; x.ipynb is not a notebook: it has no nbformat",
                "{} ; x.ipynb is not a notebook: it has no nbformat",
                "{\"nbformat\": 2} ; x.ipynb: notebook format 2 is unknown",
                "{\"nbformat\": 4} ; x.ipynb is not a notebook: it has no cells",
                "{\"nbformat\": 4, \"cells\": [{}]} ; x.ipynb is not a notebook: cell 1 has no type"
            })
    void saysInOneLineWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Notebook.parse(text.replace('$', '\n'), "x.ipynb"))
                .isInstanceOf(NotebookException.class)
                .hasMessage(message);
    }

    @Test
    void joinsStreamsAndUpdatesDisplays() {
        CellOutputs outputs = new CellOutputs();
        outputs.add(new Output.Stream("stdout", "a"));
        outputs.add(new Output.Stream("stdout", "b\n"));
        outputs.add(new Output.Stream("stderr", "c"));
        JsonObject data = new JsonObject();
        data.addProperty("text/plain", "new");
        outputs.add("bar", new Output.Display(new JsonObject(), new JsonObject()));
        outputs.update("bar", data, new JsonObject());
        outputs.update("unknown", data, new JsonObject());
        assertThat(outputs.list())
                .containsExactly(
                        new Output.Stream("stdout", "ab\n"),
                        new Output.Stream("stderr", "c"),
                        new Output.Display(data, new JsonObject()));
        outputs.clear(true);
        assertThat(outputs.list()).hasSize(3);
        outputs.add(new Output.Stream("stdout", "d"));
        assertThat(outputs.list()).containsExactly(new Output.Stream("stdout", "d"));
    }
}
