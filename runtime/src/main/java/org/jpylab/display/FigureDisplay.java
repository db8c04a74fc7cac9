package org.jpylab.display;

import org.jpylab.figure.Figure;

import java.nio.file.Path;
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

    /** True when figures are in windows, which a person can close. */
    boolean isInteractive();

    /**
     * A display that writes {@code figure-1.png} and so on in a folder.
     *
     * @param report is told of each file written first
     */
    static FigureDisplay ofFiles(Path folder, Consumer<Path> report) {
        return new FileDisplay(folder, report);
    }
}
