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

    /** Opens {@code $VISUAL} or {@code $EDITOR}; without one, JLine's nano. */
    static void edit(Terminal terminal, Path file) {
        String visual = System.getenv().getOrDefault("VISUAL", "");
        String editor = visual.isEmpty() ? System.getenv().getOrDefault("EDITOR", "") : visual;
        try {
            if (editor.isEmpty()) {
                Nano nano = new Nano(terminal, file.toAbsolutePath().getParent());
                nano.open(List.of(file.getFileName().toString()));
                nano.run();
            } else {
                new ProcessBuilder("/bin/sh", "-c", editor + " \"$0\"", file.toString())
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
}
