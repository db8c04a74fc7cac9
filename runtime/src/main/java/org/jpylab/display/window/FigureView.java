package org.jpylab.display.window;

import org.jpylab.display.EventPump;
import org.jpylab.display.FigureEvent;
import org.jpylab.display.Listeners;
import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.render.FigureRenderer;
import org.jpylab.render.SaveFigure;
import org.jspecify.annotations.Nullable;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.SwingUtilities;

/**
 * A figure seen in a window. All of it runs on the figures' thread but {@link #receive}, which
 * Swing calls; what Swing is to do is left with it for later.
 */
final class FigureView {
    private final Figure figure;
    private final EventPump pump;
    private final Listeners listeners;
    private final Navigation navigation;
    private final Turning turning;
    private final KeyBindings keys;
    private final Function<FigureEvent, String> readout;
    private final Runnable onClose;
    private AtomicReference<@Nullable Input> waiting = new AtomicReference<>();
    private volatile @Nullable FigureFrame frame;
    private double pixelRatio = 1;
    private boolean drawsSoon;
    private @Nullable FigureView successor;
    private long drawnVersion = -1;
    private @Nullable String heldKey;
    private @Nullable Axes lastAxes;
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private int width;
    private int height;

    FigureView(
            Figure figure,
            EventPump pump,
            Listeners listeners,
            Function<FigureEvent, String> readout,
            Runnable onClose) {
        this.figure = figure;
        this.pump = pump;
        this.listeners = listeners;
        this.readout = readout;
        this.onClose = onClose;
        this.navigation = new Navigation(figure);
        this.turning = new Turning(figure);
        this.keys = new KeyBindings(this);
    }

    Figure figure() {
        return figure;
    }

    Navigation navigation() {
        return navigation;
    }

    /** Opens the window and draws. */
    void open(String title) {
        takeSize();
        int across = width;
        int up = height;
        boolean tools = !"None".equals(RcParams.current().value("toolbar"));
        onSwing(() -> {
            FigureFrame window = new FigureFrame(title, across, up, tools, this::receive);
            frame = window;
            window.setVisible(true);
            double ratio = window.panel().screenRatio();
            if (ratio != 1) {
                receive(
                        new Input.Resize(
                                window.panel().getWidth(), window.panel().getHeight(), ratio));
            }
        });
        draw();
    }

    /** Takes the window of another view over and draws in it. */
    void openIn(FigureView other) {
        pixelRatio = other.pixelRatio;
        takeSize();
        other.successor = this;
        onSwing(() -> {
            FigureFrame window = other.frame;
            other.frame = null;
            frame = window;
            if (window != null) {
                window.sendTo(this::receive);
            }
        });
        draw();
    }

    /** Notes the figure's size; true if it is another one than before. */
    private boolean takeSize() {
        Bbox box = figure.pixelBox();
        boolean same = (int) box.width() == width && (int) box.height() == height;
        width = (int) box.width();
        height = (int) box.height();
        return !same;
    }

    /** Gives the window the size that the program has given the figure. */
    private void fitWindow() {
        if (takeSize()) {
            int across = width;
            int up = height;
            inFrame(window -> window.fit(across, up));
            listeners.tell(FigureEvent.of("resize_event", figure));
        }
    }

    /** Draws the figure and leaves the picture with Swing. */
    void draw() {
        fitWindow();
        drawnVersion = figure.version();
        BufferedImage picture = FigureRenderer.renderAt(figure, figure.getDpi() * pixelRatio);
        double ratio = pixelRatio;
        inFrame(window -> window.showPicture(picture, ratio));
        drawnVersion = figure.version();
        if (listeners.wants("draw_event")) {
            listeners.tell(FigureEvent.of("draw_event", figure));
        }
    }

    /** Draws unless the last drawing shows the figure as it is. */
    void drawIfStale() {
        if (drawnVersion != figure.version()) {
            draw();
        }
    }

    /** Draws when what is being done now is done, unless the figure is drawn before. */
    void drawSoon() {
        if (!drawsSoon) {
            drawsSoon = true;
            pump.post(() -> {
                drawsSoon = false;
                drawIfStale();
            });
        }
    }

    void setTitle(String title) {
        inFrame(window -> window.setTitle(title));
    }

    void close() {
        inFrame(window -> {
            window.setVisible(false);
            window.dispose();
        });
    }

    /** Takes an input from Swing's thread; of moves in a row only the last one counts. */
    void receive(Input input) {
        boolean replaceable =
                input instanceof Input.Resize
                        || (input instanceof Input.Mouse mouse
                                && mouse.kind().equals("motion_notify_event"));
        Input before = waiting.get();
        boolean sameKind = before != null && before.getClass() == input.getClass();
        if (replaceable && sameKind && waiting.compareAndSet(before, input)) {
            return;
        }
        AtomicReference<@Nullable Input> slot = new AtomicReference<>(input);
        waiting = replaceable ? slot : new AtomicReference<>();
        pump.post(() -> {
            Input last = slot.getAndSet(null);
            if (last != null) {
                handle(last);
            }
        });
    }

    private void handle(Input input) {
        if (successor != null) {
            successor.handle(input);
            return;
        }
        switch (input) {
            case Input.Mouse mouse -> mouse(mouse);
            case Input.Key key -> key(key);
            case Input.Resize resize -> resize(resize);
            case Input.Command command -> run(command.name());
            case Input.Save save -> save(save.file());
            case Input.Close close -> {
                listeners.tell(FigureEvent.of("close_event", figure));
                close();
                onClose.run();
            }
        }
    }

    /** Writes the figure; why it could not be written stands beside the buttons. */
    private void save(Path file) {
        try {
            SaveFigure.save(figure, file, Map.of());
        } catch (UncheckedIOException | PyError e) {
            String told = "Not saved: " + e.getMessage();
            inFrame(window -> window.showMessage(told));
        }
    }

    private void resize(Input.Resize resize) {
        double dpi = figure.getDpi();
        boolean sameSize = width == resize.width() && height == resize.height();
        boolean same = sameSize && pixelRatio == resize.pixelRatio();
        if (same || resize.width() <= 0 || resize.height() <= 0) {
            return;
        }
        pixelRatio = resize.pixelRatio();
        if (!sameSize) {
            figure.setSize(resize.width() / dpi, resize.height() / dpi);
            takeSize();
            listeners.tell(FigureEvent.of("resize_event", figure));
        }
        draw();
    }

    private void key(Input.Key key) {
        boolean press = key.kind().equals("key_press_event");
        heldKey = press ? key.key() : null;
        Axes axes = Double.isNaN(pointerX) ? null : Places.axesAt(figure, pointerX, pointerY);
        double[] data = dataAt(axes);
        boolean away = Double.isNaN(pointerX);
        listeners.tell(
                new FigureEvent(
                        key.kind(),
                        figure,
                        away ? 0 : pointerX,
                        away ? 0 : pointerY,
                        axes,
                        data[0],
                        data[1],
                        0,
                        key.key(),
                        0,
                        false));
        if (press) {
            keys.press(key.key(), axes);
        }
        drawIfStale();
    }

    private double[] dataAt(@Nullable Axes axes) {
        return axes == null
                ? new double[] {Double.NaN, Double.NaN}
                : Places.data(axes, pointerX, pointerY);
    }

    private void mouse(Input.Mouse mouse) {
        double x = mouse.x();
        double y = figure.pixelBox().height() - mouse.y();
        pointerX = x;
        pointerY = y;
        Axes axes = Places.axesAt(figure, x, y);
        double[] data = dataAt(axes);
        String key = heldKey != null ? heldKey : mouse.modifiers();
        FigureEvent event =
                new FigureEvent(
                        mouse.kind(),
                        figure,
                        x,
                        y,
                        axes,
                        data[0],
                        data[1],
                        mouse.button(),
                        key,
                        mouse.step(),
                        mouse.doubleClick());
        enterAndLeave(event);
        navigate(event);
        listeners.tell(event);
        if (event.name().equals("motion_notify_event")) {
            String told = axes == null ? "" : readout.apply(event);
            inFrame(window -> window.showMessage(told));
        } else if (event.name().equals("figure_leave_event")) {
            pointerX = Double.NaN;
            inFrame(window -> window.showMessage(""));
        }
        drawIfStale();
    }

    private void enterAndLeave(FigureEvent event) {
        Axes before = lastAxes;
        lastAxes = event.axes();
        if (Objects.equals(before, lastAxes)) {
            return;
        }
        if (before != null && listeners.wants("axes_leave_event")) {
            listeners.tell(named(event, "axes_leave_event", before));
        }
        if (lastAxes != null && listeners.wants("axes_enter_event")) {
            listeners.tell(named(event, "axes_enter_event", lastAxes));
        }
    }

    private static FigureEvent named(FigureEvent event, String name, Axes axes) {
        return new FigureEvent(
                name,
                event.figure(),
                event.x(),
                event.y(),
                axes,
                event.xdata(),
                event.ydata(),
                event.button(),
                event.key(),
                event.step(),
                event.doubleClick());
    }

    private void navigate(FigureEvent event) {
        switch (event.name()) {
            case "button_press_event" -> {
                if (event.button() > 3) {
                    run(event.button() == 8 ? "back" : "forward");
                } else {
                    navigation.press(event);
                    if (navigation.mode() == Navigation.Mode.NONE) {
                        turning.press(event);
                    }
                }
            }
            case "motion_notify_event" -> {
                turning.move(event);
                showFrame(navigation.move(event));
            }
            case "button_release_event" -> {
                turning.release();
                navigation.release(event);
                showFrame(null);
                showMode();
            }
            default -> {}
        }
    }

    private void showFrame(double @Nullable [] corners) {
        Rectangle box = null;
        if (corners != null) {
            double height = figure.pixelBox().height();
            box =
                    new Rectangle(
                            (int) Math.min(corners[0], corners[2]),
                            (int) (height - Math.max(corners[1], corners[3])),
                            (int) Math.abs(corners[2] - corners[0]),
                            (int) Math.abs(corners[3] - corners[1]));
        }
        Rectangle shown = box;
        inFrame(window -> window.showFrame(shown));
    }

    /** What dragging does now. */
    Navigation.Mode mode() {
        return navigation.mode();
    }

    /** Does what a button of the toolbar does. */
    void run(String command) {
        switch (command) {
            case "home" -> navigation.home();
            case "back" -> navigation.back();
            case "forward" -> navigation.forward();
            case "pan" -> navigation.toggle(Navigation.Mode.PAN);
            case "zoom" -> navigation.toggle(Navigation.Mode.ZOOM);
            case "save" -> inFrame(FigureFrame::chooseFile);
            case "fullscreen" -> inFrame(FigureFrame::toggleFullScreen);
            case "quit" -> handle(new Input.Close());
            default -> throw new IllegalArgumentException(command);
        }
        showMode();
        drawIfStale();
    }

    private void showMode() {
        Navigation.Mode mode = navigation.mode();
        boolean before = navigation.views().hasBefore();
        boolean after = navigation.views().hasAfter();
        inFrame(window -> window.showMode(mode, before, after));
    }

    private void inFrame(Consumer<FigureFrame> action) {
        onSwing(() -> {
            FigureFrame window = frame;
            if (window != null) {
                action.accept(window);
            }
        });
    }

    private static void onSwing(Runnable action) {
        if (SwingUtilities.isEventDispatchThread()) {
            action.run();
        } else {
            SwingUtilities.invokeLater(action);
        }
    }
}
