package org.jpylab.shell;

import org.jpylab.JPyLab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The Python a command line asks to run; what is left over goes to {@code sys.argv} untouched. */
sealed interface Program {
    /** Runs the program to its end; returns the exit status. */
    int run(JPyLab lab);

    /** The interactive prompt: no program was named. */
    record Prompt() implements Program {
        @Override
        public int run(JPyLab lab) {
            return ExitStatus.OK;
        }
    }

    /** A source file, {@code jpylab FILE}. */
    record Script(Path file) implements Program {
        @Override
        public int run(JPyLab lab) {
            return lab.run(file);
        }
    }

    /** A notebook, {@code jpylab FILE.ipynb}. */
    record Notebook(Path file) implements Program {
        @Override
        public int run(JPyLab lab) {
            return lab.run(file);
        }
    }

    /** Program text, {@code jpylab -c CODE}. */
    record Code(String text) implements Program {
        @Override
        public int run(JPyLab lab) {
            return lab.run(text, "<string>");
        }
    }

    /** A module looked up on {@code sys.path}, {@code jpylab -m MODULE}. */
    record Module(String name) implements Program {
        @Override
        public int run(JPyLab lab) {
            return lab.runModule(name);
        }
    }

    /** Program text from standard input: {@code jpylab -}, or a pipe without any argument. */
    record StandardInput() implements Program {
        @Override
        public int run(JPyLab lab) {
            try {
                byte[] text = System.in.readAllBytes();
                return lab.run(new String(text, StandardCharsets.UTF_8), "<stdin>");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
