package org.jpylab.pylab;

import org.jpylab.display.FigureDisplay;
import org.jpylab.display.terminal.TerminalGraphics;
import org.jpylab.error.PyError;

import java.io.Console;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a program wants its figures to be seen. */
enum Backend {
    /** Nothing was said: windows where there is a screen, else files and the terminal. */
    AUTO,
    /** Windows where there is a screen, else as {@link #AUTO}. */
    WINDOWS,
    /** Files, even where there is a screen, and only when the program shows a figure. */
    FILES,
    /** Among the lines of a terminal that takes pictures, files elsewhere. */
    TERMINAL;

    private static final List<String> OF_FILES =
            List.of("agg", "cairo", "pdf", "pgf", "ps", "svg", "template");
    private static final List<String> OF_WINDOWS =
            List.of(
                    "GTK3Agg",
                    "GTK3Cairo",
                    "GTK4Agg",
                    "GTK4Cairo",
                    "MacOSX",
                    "nbAgg",
                    "QtAgg",
                    "QtCairo",
                    "Qt5Agg",
                    "Qt5Cairo",
                    "TkAgg",
                    "TkCairo",
                    "WebAgg",
                    "WX",
                    "WXAgg",
                    "WXCairo");

    /** Backends of windows that Matplotlib once had. */
    private static final List<String> OF_OLD_WINDOWS =
            List.of("cocoaagg", "fltkagg", "gtk", "gtkagg", "gtkcairo", "qt4agg", "qtagg4");

    /**
     * The place that a name of Matplotlib's backends stands for.
     *
     * @throws PyError ValueError for a name that is none
     */
    static Backend of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("inline") || lower.equals("terminal")) {
            return TERMINAL;
        }
        if (OF_FILES.contains(lower)) {
            return FILES;
        }
        if (lower.isEmpty() || lower.equals("auto")) {
            return AUTO;
        }
        if (OF_OLD_WINDOWS.contains(lower)) {
            return WINDOWS;
        }
        boolean known =
                lower.equals("window")
                        || lower.startsWith("module://")
                        || OF_WINDOWS.stream().anyMatch(one -> one.equalsIgnoreCase(name));
        if (!known) {
            throw PyError.valueError(
                    "'"
                            + name
                            + "' is not a valid value for backend; supported values are "
                            + supported());
        }
        return WINDOWS;
    }

    private static String supported() {
        StringBuilder names = new StringBuilder("[");
        OF_WINDOWS.forEach(name -> names.append('\'').append(name).append("', "));
        OF_FILES.forEach(name -> names.append('\'').append(name).append("', "));
        return names.append("'inline', 'terminal', 'window']").toString();
    }

    /** Whether this is to be windows, on this machine. */
    boolean opensWindows() {
        return (this == AUTO || this == WINDOWS) && FigureDisplay.whyNoWindows() == null;
    }

    /** How the terminal takes pictures that this shows there. */
    TerminalGraphics graphics() {
        Map<String, String> environment = System.getenv();
        Console console = System.console();
        boolean terminal =
                environment.containsKey("JPYLAB_GRAPHICS")
                        || console != null && console.isTerminal();
        return this == FILES || !terminal
                ? TerminalGraphics.NONE
                : TerminalGraphics.of(environment);
    }
}
