package org.jpylab.pylab;

import org.jpylab.display.FigureDisplay;
import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.render.SaveFigure;
import org.jpylab.render.text.ShapedTextMetrics;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;

/** Where pyplot's figures are seen and saved. */
public final class Displays {
    private static @Nullable FigureDisplay display;

    private Displays() {}

    /** Makes text measurable; layouts need it. */
    public static void prepare() {
        ShapedTextMetrics.install();
    }

    /** The display in use: windows where there is a screen, files otherwise. */
    public static synchronized FigureDisplay current() {
        if (display == null) {
            display = FigureDisplay.ofFiles(Path.of("figures"), Displays::report);
        }
        return display;
    }

    /** Shows figures somewhere else from now on. */
    public static synchronized void use(FigureDisplay other) {
        display = other;
    }

    private static void report(Path file) {
        System.err.println("figure written to " + file);
    }

    public static void show(Figure figure, int number) {
        current().show(figure, number);
    }

    public static void draw(Figure figure) {
        current().draw(figure);
    }

    /** Places axes and texts as drawing would: aspects, ticks, titles. */
    public static void layOut(Figure figure) {
        PaintList.of(figure, Figure.textMetrics());
    }

    public static void close(Figure figure) {
        current().close(figure);
    }

    public static void flush() {
        current().flush();
    }

    public static void block() {
        current().block();
    }

    public static boolean isInteractive() {
        return current().isInteractive();
    }

    /** Writes a figure; the file that it went to. */
    public static String save(Figure figure, String file, Map<?, ?> options) {
        return SaveFigure.save(figure, Path.of(file), ToFigure.map(options)).toString();
    }
}
