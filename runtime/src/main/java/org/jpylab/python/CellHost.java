package org.jpylab.python;

import org.jspecify.annotations.Nullable;

/** The place a {@link CellSession} runs in, such as a terminal; called from running Python code. */
public interface CellHost {
    /** True if commands of the system may use the terminal of this process. */
    boolean isTerminal();

    /** True if text may carry ANSI colours. */
    boolean hasColours();

    /** Switches colours on or off. */
    void useColours(boolean on);

    /** Edits with the keys of {@code emacs} or {@code vi} from the next prompt on. */
    void useKeys(String name);

    /** Asks before Ctrl-D ends the session, or not; where nothing can be typed there is no end. */
    default void askBeforeEnd(boolean on) {}

    /** Characters to a line. */
    int columns();

    /** Shows a text, a screen at a time if it is long. */
    void page(String text);

    /** Returns source with the colours of the prompt. */
    String coloured(String source);

    /**
     * Returns the answer to a question; null if the user pressed Ctrl-C, the character Ctrl-D at
     * the end of the input.
     */
    @Nullable String ask(String question);

    /** True if there is someone to answer questions. */
    default boolean canAsk() {
        return true;
    }

    /** As {@link #ask}; the answer is not shown where that can be. */
    default @Nullable String askSecretly(String question) {
        return ask(question);
    }

    /** Returns {@code Out[number]: }. */
    String outputPrompt(int number);

    /** Puts a text behind the next prompt. */
    void setNextInput(String text);

    /** Returns what is remembered of cells from one session to the next. */
    default CellMemory memory() {
        return CellMemory.NONE;
    }

    /** Lets the user edit a file, from a line counted from 1; 0 where no line is meant. */
    void edit(String file, int line);
}
