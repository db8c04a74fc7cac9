package org.jpylab.notebook;

import org.jpylab.legacy.ipython.CellSyntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notebooks as Python scripts, laid out as {@code jupyter nbconvert --to script} does. */
final class NotebookScript {
    private NotebookScript() {}

    static String of(Notebook notebook) {
        List<String> parts = new ArrayList<>();
        parts.add("#!/usr/bin/env python\n# coding: utf-8\n");
        for (NotebookCell cell : notebook.cells()) {
            parts.add(cell.isCode() ? code(cell) : comment(cell.source()) + "\n");
        }
        return String.join("\n", parts);
    }

    private static String code(NotebookCell cell) {
        Integer count = cell.executionCount();
        String source = CellSyntax.toPython(cell.source()).stripTrailing();
        return "# In[" + (count == null ? " " : count) + "]:\n\n\n" + source + "\n\n";
    }

    private static String comment(String text) {
        return text.lines().map(line -> ("# " + line)).collect(Collectors.joining("\n"));
    }
}
