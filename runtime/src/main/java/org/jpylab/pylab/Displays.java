package org.jpylab.pylab;

import org.graalvm.polyglot.Value;
import org.jpylab.display.EventPump;
import org.jpylab.display.FigureDisplay;
import org.jpylab.display.FigureTimer;
import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.render.AnimationFile;
import org.jpylab.render.FigureRenderer;
import org.jpylab.render.PictureReader;
import org.jpylab.render.SaveFigure;
import org.jpylab.render.text.ShapedTextMetrics;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/** Where pyplot's figures are seen and saved, and what a person does with them there. */
public final class Displays {
    /** Backends of Matplotlib that show nothing. */
    private static final Set<String> HIDDEN =
            Set.of("agg", "cairo", "pdf", "pgf", "ps", "svg", "template");

    private static final double MOMENT = 0.05;

    private static @Nullable FigureDisplay display;
    private static volatile Executor whenIdle = task -> {};
    private static final EventPump PUMP =
            new EventPump(task -> whenIdle.execute(task), Displays::report);
    private static @Nullable Value closed;

    private Displays() {}

    /** Makes text measurable; layouts need it. */
    public static void prepare() {
        ShapedTextMetrics.install();
    }

    /** The display in use: windows where there is a screen, files otherwise. */
    public static synchronized FigureDisplay current() {
        if (display == null) {
            display =
                    FigureDisplay.whyNoWindows() == null
                            ? FigureDisplay.ofWindows(PUMP, Displays::windowClosed)
                            : FigureDisplay.ofFiles(Path.of("figures"), Displays::report);
        }
        return display;
    }

    /** Shows figures somewhere else from now on. */
    public static synchronized void use(FigureDisplay other) {
        display = other;
    }

    /** Shows figures as a backend of Matplotlib would: nowhere, or where this machine can. */
    public static synchronized void backend(String name) {
        if (HIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
            display = FigureDisplay.none();
        } else if (display != null && !display.isInteractive()) {
            display = null;
        }
    }

    /** Says how to run something on Python's thread as soon as that has nothing else to do. */
    public static void whenIdle(Executor executor) {
        whenIdle = executor;
    }

    private static void report(Path file) {
        System.err.println("figure written to " + file);
    }

    private static void report(Throwable problem) {
        System.err.println(problem);
    }

    // Showing

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

    public static boolean isInteractive() {
        return current().isInteractive();
    }

    /**
     * Lets a person use the windows for a moment; false when no window is left. Python calls it in
     * a loop, so that Ctrl-C reaches it.
     */
    public static boolean wait(double seconds) {
        FigureDisplay shown = current();
        if (!shown.isInteractive()) {
            shown.flush();
            return false;
        }
        shown.runUntil(() -> false, Math.min(seconds, MOMENT));
        return shown.hasWindows();
    }

    /** Calls a function with each figure whose window a person closes. */
    public static void whenClosed(Value function) {
        closed = function;
    }

    private static void windowClosed(Figure figure) {
        Value told = closed;
        if (told != null) {
            told.executeVoid(figure);
        }
    }

    /** Gives a figure's window another title. */
    public static void setTitle(Figure figure, String title) {
        current().setTitle(figure, title);
    }

    // Events

    /** Calls a function at each event of a name; returns the number to take it back with. */
    public static int connect(Figure figure, String event, Value function) {
        return current().listeners(figure).connect(event, happened -> function.execute(happened));
    }

    public static void disconnect(Figure figure, int number) {
        current().listeners(figure).disconnect(number);
    }

    /** Calls a function again and again until the timer is stopped, on Python's thread. */
    public static FigureTimer timer(double milliseconds, Value function) {
        return new FigureTimer(PUMP, milliseconds, () -> function.executeVoid());
    }

    // Files

    /** Writes a figure; the file that it went to. */
    public static String save(Figure figure, String file, Map<?, ?> options) {
        return SaveFigure.save(figure, Path.of(file), ToFigure.map(options)).toString();
    }

    /** Starts a file of an animation, to which {@code add} appends the figure as it is. */
    public static AnimationFile animation(
            Figure figure, String file, double framesPerSecond, @Nullable Double dpi) {
        return new AnimationFile(
                figure, Path.of(file), framesPerSecond, dpi == null ? figure.getDpi() : dpi);
    }

    /** The pixels of a figure: rows, columns and red, green, blue, opacity. */
    public static NdArray pixels(Figure figure) {
        int width = Math.max(1, (int) (figure.pixelBox().width() + 1e-6));
        return NdArray.wrap(
                DType.UINT8,
                FigureRenderer.rgba(figure),
                Math.max(1, (int) (figure.pixelBox().height() + 1e-6)),
                width,
                4);
    }

    /** The picture in a file, or in the bytes of one. */
    public static NdArray readPicture(Value source) {
        PictureReader.Picture picture =
                source.isString()
                        ? PictureReader.read(Path.of(source.asString()))
                        : PictureReader.read(Pictures.bytes(source), "<bytes>");
        return Pictures.array(picture);
    }

    /** Writes an array of numbers up to 255, or of fractions, to a file as a picture. */
    public static String writePicture(String file, NdArray pixels, Map<?, ?> options) {
        int[] argb = Pictures.argb(pixels);
        return SaveFigure.image(
                        argb,
                        pixels.shape(1),
                        pixels.shape(0),
                        Path.of(file),
                        ToFigure.map(options))
                .toString();
    }
}
