package org.jpylab.display.window;

import org.jpylab.display.EventPump;
import org.jpylab.display.FigureDisplay;
import org.jpylab.display.FigureEvent;
import org.jpylab.display.Listeners;
import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.awt.GraphicsEnvironment;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shows figures in windows. Figures belong to one thread, which calls all methods; windows bring
 * what a person does with them to that thread through the pump.
 */
public final class WindowDisplay implements FigureDisplay {

    private final EventPump pump;
    private final Consumer<Figure> onClose;
    private final Map<Figure, FigureView> views = new ConcurrentHashMap<>();
    private final Map<Figure, String> titles = Collections.synchronizedMap(new WeakHashMap<>());
    private final Function<Figure, Listeners> listeners;
    private final Function<FigureEvent, String> readout;

    /**
     * A display in windows.
     *
     * @param pump brings work to the figures' thread
     * @param listeners gives those who are told what a person does with a figure
     * @param readout gives the text that tells a place in axes
     * @param onClose is told there of each figure whose window a person closed
     */
    public WindowDisplay(
            EventPump pump,
            Function<Figure, Listeners> listeners,
            Function<FigureEvent, String> readout,
            Consumer<Figure> onClose) {
        this.pump = pump;
        this.listeners = listeners;
        this.readout = readout;
        this.onClose = onClose;
    }

    /** Whether this machine has a screen for windows; the reason when it has not. */
    public static @Nullable String whyNot() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                return "there is no display (DISPLAY is not set, or Java runs headless)";
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return null;
        } catch (java.awt.AWTError | java.awt.HeadlessException | LinkageError e) {
            return "the display cannot be used: " + e.getMessage();
        }
    }

    @Override
    public void show(Figure figure, int number) {
        FigureView known = views.get(figure);
        if (known != null) {
            known.drawIfStale();
            return;
        }
        String label = titles.getOrDefault(figure, figure.getLabel());
        view(figure).open(label.isEmpty() ? "Figure " + number : label);
    }

    private FigureView view(Figure figure) {
        FigureView view =
                new FigureView(
                        figure,
                        pump,
                        listeners.apply(figure),
                        readout,
                        () -> {
                            views.remove(figure);
                            onClose.accept(figure);
                        });
        views.put(figure, view);
        return view;
    }

    /** Shows a figure in the window of another, in its size; nowhere when that has been closed. */
    public void replace(Figure before, Figure after) {
        FigureView view = views.remove(before);
        if (view != null) {
            after.setSize(before.getWidth(), before.getHeight());
            view(after).openIn(view);
        }
    }

    /** Whether a figure has a window. */
    public boolean shows(Figure figure) {
        return views.containsKey(figure);
    }

    @Override
    public void draw(Figure figure) {
        FigureView view = views.get(figure);
        if (view != null) {
            view.draw();
            pump.drain();
        }
    }

    /** Brings what is seen of a figure up to date when the program waits, or asks for it. */
    public void drawSoon(Figure figure) {
        FigureView view = views.get(figure);
        if (view != null) {
            view.drawSoon();
        }
    }

    @Override
    public void close(Figure figure) {
        FigureView view = views.remove(figure);
        if (view != null) {
            listeners.apply(figure).tell(FigureEvent.of("close_event", figure));
            view.close();
        }
    }

    @Override
    public void flush() {
        pump.drain();
        views.values().forEach(FigureView::drawIfStale);
    }

    /**
     * Lets a person use the windows until a condition holds, a time is over or no window is left.
     */
    public void runUntil(BooleanSupplier done, double seconds) {
        views.values().forEach(FigureView::drawIfStale);
        pump.runUntil(() -> done.getAsBoolean() || views.isEmpty(), seconds);
    }

    @Override
    public void setTitle(Figure figure, String title) {
        titles.put(figure, title);
        FigureView view = views.get(figure);
        if (view != null) {
            view.setTitle(title);
        }
    }

    /** Does what a button of a window's toolbar does; nothing when the figure has no window. */
    public void press(Figure figure, String button) {
        FigureView view = views.get(figure);
        if (view != null) {
            view.run(button);
        }
    }

    /** What dragging does in a figure's window: {@code PAN}, {@code ZOOM} or {@code NONE}. */
    public String mode(Figure figure) {
        FigureView view = views.get(figure);
        return view == null ? Navigation.Mode.NONE.name() : view.mode().name();
    }

    /** True while there is a window that a person can use. */
    public boolean hasWindows() {
        return !views.isEmpty();
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    /** The figures that have a window. */
    public List<Figure> figures() {
        return List.copyOf(views.keySet());
    }

    /** Throws when there is no screen. */
    public static void requireScreen() {
        String reason = whyNot();
        if (reason != null) {
            throw new PyError("ImportError", "Cannot open a window for the figure: " + reason);
        }
    }
}
