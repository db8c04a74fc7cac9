package org.jpylab.pylab;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jpylab.display.EventPump;
import org.jpylab.display.FigureDisplay;
import org.jpylab.display.FigureEvent;
import org.jpylab.display.FigureTimer;
import org.jpylab.display.Listeners;
import org.jpylab.display.terminal.TerminalGraphics;
import org.jpylab.display.window.WindowDisplay;
import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.render.AnimationFile;
import org.jpylab.render.FigureRenderer;
import org.jpylab.render.PictureReader;
import org.jpylab.render.SaveFigure;
import org.jpylab.render.text.FontFaces;
import org.jpylab.render.text.ShapedTextMetrics;
import org.jpylab.render.text.TextOutline;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;

/**
 * Where the figures of one session are seen and saved, and what a person does with them there. All
 * of it runs on the session's thread.
 */
public final class Displays {
    private static final double MOMENT = 0.05;

    private static volatile Executor whenIdle = task -> {};

    private final EventPump pump =
            new EventPump(task -> whenIdle.execute(task), Displays::onProblem);
    private final Value print;
    private final Value closed;
    private final Value folder;
    private final Value readout;
    private Backend backend;
    private @Nullable FigureDisplay display;
    private @Nullable WindowDisplay windows;
    private final Map<Figure, Listeners> listeners = new WeakHashMap<>();

    private Displays(Value print, Value closed, Value folder, Value readout) {
        this.print = print;
        this.closed = closed;
        this.folder = folder;
        this.readout = readout;
        backend = Backend.AUTO;
    }

    /**
     * The displays of a session.
     *
     * @param print is called with each text that is to go to the terminal, and whether it is a
     *     picture
     * @param closed is called with each figure whose window a person closes
     * @param folder gives the program's current folder
     * @param readout gives the text that tells the place of a mouse event
     */
    public static Displays open(Value print, Value closed, Value folder, Value readout) {
        ShapedTextMetrics.install();
        return new Displays(print, closed, folder, readout);
    }

    /** Whether windows can be opened here, and the program has not asked for files alone. */
    public boolean hasScreen() {
        return backend != Backend.FILES && FigureDisplay.whyNoWindows() == null;
    }

    /** Says how to run something on Python's thread as soon as that has nothing else to do. */
    public static void whenIdle(Executor executor) {
        whenIdle = executor;
    }

    private FigureDisplay current() {
        if (display == null) {
            display = choose();
        }
        return display;
    }

    private FigureDisplay choose() {
        if (backend.opensWindows()) {
            return windows();
        }
        TerminalGraphics graphics = backend.graphics();
        if (backend == Backend.TERMINAL && graphics != TerminalGraphics.NONE) {
            return FigureDisplay.ofTerminal(graphics, new PrintedPictures(print));
        }
        return FigureDisplay.ofFiles(
                this::folder,
                (figure, file, isNew) -> {
                    if (isNew) {
                        print.executeVoid("figure written to " + file, false);
                    }
                    if (graphics != TerminalGraphics.NONE) {
                        graphics.write(FigureRenderer.render(figure), new PrintedPictures(print));
                    }
                });
    }

    /** The folder of new figures; named from where the program started as long as it is there. */
    private Path folder() {
        Path current = Path.of(folder.execute().asString());
        return (current.equals(Path.of("").toAbsolutePath()) ? Path.of("") : current)
                .resolve("figures");
    }

    private WindowDisplay windows() {
        if (windows == null) {
            windows =
                    new WindowDisplay(
                            pump,
                            this::listeners,
                            event -> readout.execute(event).asString(),
                            closed::executeVoid);
        }
        return windows;
    }

    /** The display that a figure is seen on: its window if it has one. */
    private FigureDisplay of(Figure figure) {
        return windows != null && windows.shows(figure) ? windows : current();
    }

    /** Opens a window for a figure, wherever others are shown. */
    public void openWindow(Figure figure, String title) {
        figure.setLabel(title);
        windows().show(figure, 0);
    }

    /** Shows a figure in the window of another, which is not seen any more. */
    public void replace(Figure before, Figure after) {
        windows().replace(before, after);
    }

    /** Shows figures as a backend of Matplotlib would: in windows, in files, in the terminal. */
    public void use(String name) {
        Backend wanted = Backend.of(name);
        if (wanted != backend) {
            backend = wanted;
            display = null;
        }
    }

    /** True when the program has asked for no window; it then decides alone what is shown. */
    public boolean isAskedForFiles() {
        return backend == Backend.FILES;
    }

    private static void onProblem(Throwable problem) {
        if (problem instanceof PolyglotException guest && guest.isGuestException()) {
            throw guest;
        }
        System.err.println(problem);
    }

    // Showing

    public void show(Figure figure, int number) {
        current().show(figure, number);
    }

    /** Shows a figure that the program waits for; what it showed before is kept beside it. */
    public void present(Figure figure, int number) {
        current().present(figure, number);
    }

    public void draw(Figure figure) {
        of(figure).draw(figure);
    }

    /** Draws a figure where it is seen when the program waits, or asks for it. */
    public void drawIdle(Figure figure) {
        if (windows != null) {
            windows.drawSoon(figure);
        }
    }

    /** Places axes and texts as drawing would: aspects, ticks, titles. */
    public void layOut(Figure figure) {
        PaintList.of(figure, Figure.textMetrics());
    }

    public void close(Figure figure) {
        of(figure).close(figure);
    }

    public void flush() {
        current().flush();
    }

    public boolean isInteractive() {
        return current().isInteractive();
    }

    /**
     * Lets a person use the windows for a moment; false when no window is left. Python calls it in
     * a loop, so that Ctrl-C reaches it.
     */
    public boolean linger(double seconds) {
        current().flush();
        if (windows == null) {
            return false;
        }
        windows.runUntil(() -> false, Math.min(seconds, MOMENT));
        return windows.hasWindows();
    }

    /** Gives a figure's window another title. */
    public void setTitle(Figure figure, String title) {
        of(figure).setTitle(figure, title);
    }

    /** Does what a button of a window's toolbar does, such as {@code home} or {@code pan}. */
    public void press(Figure figure, String button) {
        windows().press(figure, button);
    }

    /** What dragging does in a figure's window: {@code PAN}, {@code ZOOM} or {@code NONE}. */
    public String mode(Figure figure) {
        return windows == null ? "NONE" : windows.mode(figure);
    }

    /** Whether a figure has a window. */
    public boolean hasWindow(Figure figure) {
        return windows != null && windows.shows(figure);
    }

    // Events

    private Listeners listeners(Figure figure) {
        return listeners.computeIfAbsent(figure, f -> new Listeners());
    }

    /** Calls a function at each event of a name; returns the number to take it back with. */
    public int connect(Figure figure, String event, Value function) {
        return listeners(figure).connect(event, happened -> function.execute(happened));
    }

    public void disconnect(Figure figure, int number) {
        listeners(figure).disconnect(number);
    }

    /** Lays a figure out, and draws it where it is seen; those who listen are told in any case. */
    public void drawNow(Figure figure) {
        layOut(figure);
        draw(figure);
        if (windows == null || !windows.shows(figure)) {
            listeners(figure).tell(FigureEvent.of("draw_event", figure));
        }
    }

    /** Calls a function again and again until the timer is stopped, on Python's thread. */
    public FigureTimer timer(double milliseconds, Value function) {
        return new FigureTimer(pump, milliseconds, () -> function.executeVoid());
    }

    // Files

    /** Writes a figure; the file that it went to. */
    public String save(Figure figure, String file, Map<?, ?> options) {
        return SaveFigure.save(figure, Path.of(file), ToFigure.map(options)).toString();
    }

    /** Starts a file of an animation, to which {@code add} appends the figure as it is. */
    public AnimationFile animation(
            Figure figure, String file, double framesPerSecond, @Nullable Double dpi) {
        return new AnimationFile(
                figure, Path.of(file), framesPerSecond, dpi == null ? figure.getDpi() : dpi);
    }

    /** The file that a font is taken from. */
    public String fileName(FontProperties font) {
        return FontFaces.fileName(font);
    }

    /** The outline of a line of text, its baseline starting at the origin, one unit a point. */
    public org.jpylab.figure.geometry.Path textOutline(
            String text, FontProperties font, boolean math) {
        return TextOutline.of(text, font, math);
    }

    /** The outline of a text as a marker, its larger side of length 1. */
    public org.jpylab.figure.geometry.Path markerOutline(String text) {
        return TextOutline.marker(text);
    }

    /** The pixels of a figure: rows, columns and red, green, blue, opacity. */
    public NdArray pixels(Figure figure) {
        int width = Math.max(1, (int) (figure.pixelBox().width() + 1e-6));
        return NdArray.wrap(
                DType.UINT8,
                FigureRenderer.rgba(figure),
                Math.max(1, (int) (figure.pixelBox().height() + 1e-6)),
                width,
                4);
    }

    /** The picture in a file, or in the bytes of one. */
    public NdArray readPicture(Value source) {
        PictureReader.Picture picture =
                source.isString()
                        ? PictureReader.read(Path.of(source.asString()))
                        : PictureReader.read(Pictures.bytes(source), "<bytes>");
        return Pictures.array(picture);
    }

    /** Writes an array of numbers up to 255, or of fractions, to a file as a picture. */
    public String writePicture(String file, NdArray pixels, Map<?, ?> options) {
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
