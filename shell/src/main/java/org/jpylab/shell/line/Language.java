package org.jpylab.shell.line;

import java.util.List;
import java.util.OptionalInt;

/** What the editor asks about the text being typed; called at every key, so it must be quick. */
public interface Language {
    /** Returns the spaces the next line begins with, or nothing if the cell is whole. */
    OptionalInt continuation(String cell);

    /** Returns the coloured parts of a cell in order; what lies between them is plain. */
    List<Colouring> colours(String cell);

    /** Returns what the text around the cursor may become, best first. */
    List<Completion> complete(String cell, int cursor);
}
