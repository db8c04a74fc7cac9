package org.jpylab.shell.line;

import org.jline.builtins.Nano;
import org.jline.terminal.Terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Hands a file to the user's editor. */
final class FileEditor {
    private FileEditor() {}

    /**
     * Opens {@code $VISUAL} or {@code $EDITOR}; without one, JLine's nano. A line that is given,
     * counted from 1, is where it begins; 0 leaves that to the editor.
     */
    static void edit(Terminal terminal, Path file, int line) {
        String visual = System.getenv().getOrDefault("VISUAL", "");
        String editor = visual.isEmpty() ? System.getenv().getOrDefault("EDITOR", "") : visual;
        try {
            if (editor.isEmpty()) {
                BuiltInEditor nano = new BuiltInEditor(terminal, file);
                nano.beginIn(line);
                nano.run();
            } else {
                String place = line > 0 ? " +" + line : "";
                new ProcessBuilder("/bin/sh", "-c", editor + place + " \"$0\"", file.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** JLine's nano with one file. */
    private static final class BuiltInEditor extends Nano {
        BuiltInEditor(Terminal terminal, Path file) throws IOException {
            super(terminal, file.toAbsolutePath().getParent());
            open(List.of(file.getFileName().toString()));
        }

        void beginIn(int line) throws IOException {
            if (line > 0) {
                Buffer buffer = buffers.getFirst();
                buffer.open();
                buffer.gotoLine(0, line - 1);
            }
        }
    }
}
