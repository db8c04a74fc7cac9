package org.jpylab.python;

import java.util.List;

/** What is remembered of cells from one session to the next. */
public interface CellMemory {
    /** Remembers nothing: the session is the first, and there are no cells before it. */
    CellMemory NONE =
            new CellMemory() {
                @Override
                public int session() {
                    return 1;
                }

                @Override
                public List<PastCell> earlier() {
                    return List.of();
                }

                @Override
                public void add(int number, String cell) {}
            };

    /** Returns the number of this session among those that are remembered, counted from 1. */
    int session();

    /** Returns cells of the other sessions, oldest first. */
    List<PastCell> earlier();

    /** Remembers a cell of this session for later ones, where that can be. */
    void add(int number, String cell);
}
