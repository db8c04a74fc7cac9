package org.jpylab.legacy.ipython;

import java.util.List;
import java.util.Optional;

/** A place in a cell that is not Python. */
interface Place {
    /** From 1. */
    int line();

    int column();

    /** The lines with this place rewritten; nothing if it turns out to be something else. */
    Optional<List<String>> rewrite(List<String> lines);
}
