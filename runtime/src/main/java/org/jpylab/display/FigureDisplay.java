package org.jpylab.display;

import org.jpylab.display.terminal.TerminalDisplay;
import org.jpylab.display.terminal.TerminalGraphics;
import org.jpylab.display.window.WindowDisplay;
import org.jpylab.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Where figures are seen. All methods may be called from any thread. */
public interface FigureDisplay {
    /** Told of a file in which a figure is shown. */
    interface Written {
        /**
         * Called after each writing.
         *
         * @param isNew at the first writing of this file
         */
        void accept(Figure figure, Path file, boolean isNew) throws IOException;
    }

    /** Makes a figure visible, or brings what is seen of it up to date. */
    void show(Figure figure, int number);

    /**
     * Makes a figure visible for a person to look at before the program goes on; a picture of how
     * it was before is kept.
     */
    default void present(Figure figure, int number) {
        show(figure, number);
    }

    /** Brings what is seen of a figure up to date, if it is visible. */
    void draw(Figure figure);

    /** Takes a figure away. */
    void close(Figure figure);

    /** Returns when nothing drawn is left to be shown. */
    void flush();

    /** Gives a figure's window another title. */
    default void setTitle(Figure figure, String title) {}

    /** True when figures are in windows, which a person can close. */
    boolean isInteractive();

    /** Why no window can be opened on this machine; null when one can. */
    static @Nullable String whyNoWindows() {
        return WindowDisplay.whyNot();
    }

    /** A display among the lines of a terminal that can show pictures. */
    static FigureDisplay ofTerminal(TerminalGraphics graphics, OutputStream out) {
        return new TerminalDisplay(graphics, out);
    }

    /**
     * A display that writes {@code figure-1.png} and so on in a folder, counting the figures shown.
     *
     * @param folder is asked for the folder whenever a figure is shown for the first time
     * @param report is told of each file written
     */
    static FigureDisplay ofFiles(Supplier<Path> folder, Written report) {
        return new FileDisplay(folder, report);
    }
}
