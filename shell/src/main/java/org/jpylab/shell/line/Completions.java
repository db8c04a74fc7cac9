package org.jpylab.shell.line;

import java.util.List;

/** Who knows what the text around the cursor may become. */
@FunctionalInterface
public interface Completions {
    /** Returns the ways to go on at the cursor, best first; must not take long. */
    List<Completion> at(String cell, int cursor);
}
