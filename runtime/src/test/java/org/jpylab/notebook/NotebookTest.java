package org.jpylab.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.python.CellTranscript;
import org.junit.jupiter.api.Test;

/** Notebooks read, run and written. */
class NotebookTest {
    private static final String FOUR_CELLS =
            """
            {
             "cells": [
              {"cell_type": "markdown", "metadata": {}, "source": ["# Title\\n", "text"]},
              {"cell_type": "code", "execution_count": 7, "metadata": {"x": 1}, "outputs": [],
               "source": "import sys\\nprint('out')\\nprint('err', file=sys.stderr)\\nprint('out')\\n6*7"},
              {"cell_type": "code", "metadata": {"tags": ["skip-execution"]}, "source": "boom"},
              {"cell_type": "code", "metadata": {"tags": ["raises-exception"]}, "source": "1/0"},
              {"cell_type": "code", "metadata": {}, "source": "from IPython.display import display, HTML\\ndisplay(HTML('<b>x</b>'))"},
              {"cell_type": "code", "metadata": {}, "source": "undefined_name"},
              {"cell_type": "code", "metadata": {}, "source": "'never'", "outputs": [1]}
             ],
             "metadata": {"kernelspec": {"name": "python3", "display_name": "θ"}, "own": [1, 2.50]},
             "nbformat": 4,
             "nbformat_minor": 5
            }
            """;

    @Test
    void executesWithNbclientsRulesAndKeepsWhatItDoesNotKnow() throws NotebookException {
        Notebook notebook = Notebook.parse(FOUR_CELLS, "x.ipynb");
        try (CellTranscript session = new CellTranscript()) {
            assertThat(new NotebookRun(notebook, false).execute(session.cells())).isEqualTo(1);
        }
        JsonObject written = JsonParser.parseString(notebook.toJson()).getAsJsonObject();
        assertThat(written.get("metadata").toString())
                .isEqualTo(
                        "{\"kernelspec\":{\"display_name\":\"θ\",\"name\":\"python3\"},"
                                + "\"own\":[1,2.50]}");
        JsonArray cells = written.getAsJsonArray("cells");
        assertThat(outputs(cells, 1))
                .isEqualTo(
                        "[{'name':'stdout','output_type':'stream','text':['out\\n']},"
                                + "{'name':'stderr','output_type':'stream','text':['err\\n']},"
                                + "{'name':'stdout','output_type':'stream','text':['out\\n']},"
                                + "{'data':{'text/plain':['42']},'execution_count':1,"
                                + "'metadata':{},'output_type':'execute_result'}]");
        assertThat(outputs(cells, 2)).isEqualTo("[]");
        assertThat(outputs(cells, 3)).contains("'ename':'ZeroDivisionError'");
        assertThat(outputs(cells, 4)).contains("'output_type':'display_data'", "<b>x</b>");
        assertThat(outputs(cells, 5)).contains("'ename':'NameError'");
        assertThat(outputs(cells, 6)).isEqualTo("[]");
    }

    @Test
    void showsWhatCellsPrintAndStopsAtTheFirstError() throws NotebookException {
        Notebook notebook = Notebook.parse(FOUR_CELLS, "x.ipynb");
        try (CellTranscript session = new CellTranscript()) {
            assertThat(new NotebookRun(notebook, false).show(session.cells())).isEqualTo(1);
            assertThat(session.run("In[-2]")).contains("undefined_name");
        }
    }

    @Test
    void readsFormat3() throws NotebookException {
        Notebook notebook =
                Notebook.parse(
                        """
                        {"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0,
                         "worksheets": [{"cells": [
                           {"cell_type": "heading", "level": 2, "source": ["Neurons"]},
                           {"cell_type": "code", "input": ["print 1"], "language": "python",
                            "outputs": [], "prompt_number": 1}]}]}
                        """,
                        "old.ipynb");
        assertThat(notebook.cells().getFirst().source()).isEqualTo("## Neurons");
        assertThat(notebook.cells().getLast().source()).isEqualTo("print 1");
        assertThat(notebook.toJson()).contains("\"nbformat\": 4");
    }

    @Test
    void becomesAScript() throws NotebookException {
        assertThat(Notebook.parse(FOUR_CELLS, "x.ipynb").toScript())
                .startsWith(
                        "#!/usr/bin/env python\n# coding: utf-8\n\n# # Title\n# text\n\n# In[7]:")
                .contains("\nprint('out')\n");
    }

    @Test
    void saysInOneLineWhyAFileIsNoNotebook() {
        assertThatThrownBy(() -> Notebook.parse("{not json", "a.ipynb"))
                .isInstanceOf(NotebookException.class)
                .hasMessage("a.ipynb is not a notebook: it is not JSON");
        assertThatThrownBy(() -> Notebook.parse("[1]", "a.ipynb"))
                .hasMessage("a.ipynb is not a notebook: it has no nbformat");
        assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 4}", "a.ipynb"))
                .hasMessage("a.ipynb is not a notebook: it has no cells");
    }

    private static String outputs(JsonArray cells, int index) {
        return cells.get(index).getAsJsonObject().get("outputs").toString().replace('"', '\'');
    }
}
