package org.jpylab.shell;

import java.nio.file.Path;

/** The Python a command line asks to run; what is left over goes to {@code sys.argv} untouched. */
sealed interface Program {
    /** The interactive prompt: no program was named. */
    record Prompt() implements Program {}

    /** A source file, {@code jpylab FILE}. */
    record Script(Path file) implements Program {}

    /** A notebook, {@code jpylab FILE.ipynb}. */
    record Notebook(Path file) implements Program {}

    /** Program text, {@code jpylab -c CODE}. */
    record Code(String text) implements Program {}

    /** A module looked up on {@code sys.path}, {@code jpylab -m MODULE}. */
    record Module(String name) implements Program {}

    /** Program text from standard input: {@code jpylab -}, or a pipe without any argument. */
    record StandardInput() implements Program {}
}
