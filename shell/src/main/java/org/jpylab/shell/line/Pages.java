package org.jpylab.shell.line;

import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Long texts on a terminal, a screen at a time. */
final class Pages {
    private Pages() {}

    /** Prints a text; one longer than the screen is shown in a pager that `q` leaves. */
    static void show(Terminal terminal, String text) {
        int columns = Math.max(1, terminal.getWidth());
        long lines = AttributedString.fromAnsi(text).columnSplitLength(columns, true, false).size();
        if (lines < terminal.getHeight() && !text.isEmpty() || isDumb(terminal)) {
            terminal.writer().println(text);
            terminal.flush();
            return;
        }
        try {
            Less less = new Less(terminal, Path.of(""));
            less.quitIfOneScreen = true;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            less.run(new Source.InputStreamSource(new ByteArrayInputStream(bytes), true, "help"));
        } catch (IOException e) {
            terminal.writer().println(text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.flush();
    }

    private static boolean isDumb(Terminal terminal) {
        return terminal.getHeight() <= 0 || terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
