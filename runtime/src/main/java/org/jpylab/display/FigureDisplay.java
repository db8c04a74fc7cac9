package org.jpylab.display;

import org.jpylab.display.terminal.TerminalDisplay;
import org.jpylab.display.terminal.TerminalGraphics;
import org.jpylab.display.window.WindowDisplay;
import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where figures are seen. All methods may be called from any thread. */
public interface FigureDisplay {
    /** Makes a figure visible, under the next free number if it is new here. */
    void show(Figure figure);

    /** Makes a figure visible under a number. */
    void show(Figure figure, int number);

    /** Brings what is seen of a figure up to date; several calls close together may be one. */
    void draw(Figure figure);

    /** Takes a figure away. */
    void close(Figure figure);

    /** Returns when nothing drawn is left to be shown. */
    void flush();

    /** Returns when the person has closed every window; at once where there are none. */
    void block();

    /** Lets a person use the windows for a time, all that changed being drawn first. */
    default void pause(double seconds) {
        flush();
        try {
            Thread.sleep((long) (1000 * seconds));
        } catch (InterruptedException e) {
            throw new PyError("KeyboardInterrupt", "");
        }
    }

    /**
     * Lets a person use the windows until a condition holds, a time is over or no window is left;
     * returns at once where there are none.
     */
    default void runUntil(BooleanSupplier done, double seconds) {
        flush();
    }

    /** Those who are told what a person does with a figure; nobody ever is without windows. */
    default Listeners listeners(Figure figure) {
        return new Listeners();
    }

    /** Gives a figure's window another title. */
    default void setTitle(Figure figure, String title) {}

    /** True while there is a window that a person can use. */
    default boolean hasWindows() {
        return false;
    }

    /** True when figures are in windows, which a person can close. */
    boolean isInteractive();

    /**
     * A display in windows.
     *
     * @param pump brings what a person does with a window to the thread that owns the figures
     * @param onClose is told there of each figure whose window a person closed
     */
    static FigureDisplay ofWindows(EventPump pump, Consumer<Figure> onClose) {
        return new WindowDisplay(pump, onClose);
    }

    /** Why no window can be opened on this machine; null when one can. */
    static @Nullable String whyNoWindows() {
        return WindowDisplay.whyNot();
    }

    /** A display that shows nothing. */
    static FigureDisplay none() {
        return new HiddenDisplay();
    }

    /** A display among the lines of a terminal that can show pictures. */
    static FigureDisplay ofTerminal(TerminalGraphics graphics, OutputStream out) {
        return new TerminalDisplay(graphics, out);
    }

    /**
     * A display that writes {@code figure-1.png} and so on in a folder.
     *
     * @param report is told of each file written first
     */
    static FigureDisplay ofFiles(Path folder, Consumer<Path> report) {
        return new FileDisplay(folder, report);
    }
}
