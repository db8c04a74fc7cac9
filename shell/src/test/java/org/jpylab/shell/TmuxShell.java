package org.jpylab.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The prompt in a real terminal, cell by cell: waits for each next prompt by its number. */
final class TmuxShell implements AutoCloseable {
    private final Tmux tmux = new Tmux();
    private int number = 1;

    /** Starts at the first prompt, with settings in a folder and further variables. */
    TmuxShell(int columns, int rows, Path settings, Map<String, String> more) {
        this(columns, rows, settings, more, "--no-pylab");
    }

    TmuxShell(int columns, int rows, Path settings, Map<String, String> more, String... arguments) {
        Map<String, String> variables = new HashMap<>();
        variables.put("TERM", "xterm-256color");
        variables.put("JPYLAB_DIR", settings.toString());
        variables.put("LANG", "C.UTF-8");
        variables.putAll(more);
        tmux.start(columns, rows, variables, Jpylab.command("012", arguments));
        awaitPrompt();
    }

    /** The terminal itself. */
    Tmux terminal() {
        return tmux;
    }

    /** Presses keys. */
    void press(String... keys) {
        tmux.press(keys);
    }

    /** Types cells, one after the other, each of which must give a next prompt. */
    void run(String... cells) {
        for (String cell : cells) {
            begin(cell);
            awaitPrompt();
        }
    }

    /** Types a cell and Enter, twice where it is a block; it counts as begun. */
    void begin(String cell) {
        tmux.type(cell);
        tmux.press("Enter");
        if (cell.startsWith("while ") || cell.startsWith("for ")) {
            tmux.press("Enter");
        }
        number++;
    }

    /** Presses Enter and waits for the next prompt and for what the cell shows. */
    void enter(String shown) {
        tmux.press("Enter");
        number++;
        tmux.await(screen -> isAtPrompt(screen) && screen.contains(shown));
    }

    /** Waits for the prompt behind the last cell. */
    void awaitPrompt() {
        tmux.await(this::isAtPrompt);
    }

    private boolean isAtPrompt(String screen) {
        return screen.endsWith("In [" + number + "]:");
    }

    /** Returns the number of the prompt, or of the one to come. */
    int number() {
        return number;
    }

    @Override
    public void close() {
        tmux.close();
    }
}
