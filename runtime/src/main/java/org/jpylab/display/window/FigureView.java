package org.jpylab.display.window;

import org.jpylab.display.EventPump;
import org.jpylab.display.FigureEvent;
import org.jpylab.display.Listeners;
import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.render.FigureRenderer;
import org.jpylab.render.SaveFigure;
import org.jspecify.annotations.Nullable;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

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
    private final Runnable onClose;
    private AtomicReference<@Nullable Input> waiting = new AtomicReference<>();
    private volatile @Nullable FigureFrame frame;
    private double pixelRatio = 1;
    private boolean drawsSoon;
    private @Nullable FigureView successor;
    private long drawnVersion = -1;
    private @Nullable String heldKey;
    private @Nullable Axes lastAxes;

    FigureView(Figure figure, EventPump pump, Listeners listeners, Runnable onClose) {
        this.figure = figure;
        this.pump = pump;
        this.listeners = listeners;
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
        Bbox box = figure.pixelBox();
        onSwing(() -> {
            FigureFrame window =
                    new FigureFrame(title, (int) box.width(), (int) box.height(), this::receive);
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

    /** Draws the figure and leaves the picture with Swing. */
    void draw() {
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
            case Input.Save save -> SaveFigure.save(figure, save.file(), Map.of());
            case Input.Close close -> {
                listeners.tell(FigureEvent.of("close_event", figure));
                close();
                onClose.run();
            }
        }
    }

    private void resize(Input.Resize resize) {
        double dpi = figure.getDpi();
        Bbox box = figure.pixelBox();
        boolean same =
                (int) box.width() == resize.width()
                        && (int) box.height() == resize.height()
                        && pixelRatio == resize.pixelRatio();
        if (same || resize.width() <= 0 || resize.height() <= 0) {
            return;
        }
        pixelRatio = resize.pixelRatio();
        if ((int) box.width() != resize.width() || (int) box.height() != resize.height()) {
            figure.setSize(resize.width() / dpi, resize.height() / dpi);
            listeners.tell(FigureEvent.of("resize_event", figure));
        }
        draw();
    }

    private void key(Input.Key key) {
        boolean press = key.kind().equals("key_press_event");
        heldKey = press ? key.key() : null;
        FigureEvent plain = FigureEvent.of(key.kind(), figure);
        listeners.tell(
                new FigureEvent(
                        plain.name(),
                        figure,
                        plain.x(),
                        plain.y(),
                        lastAxes,
                        Double.NaN,
                        Double.NaN,
                        0,
                        key.key(),
                        0,
                        false));
        if (press) {
            keys.press(key.key(), lastAxes);
        }
        drawIfStale();
    }

    private void mouse(Input.Mouse mouse) {
        double x = mouse.x();
        double y = figure.pixelBox().height() - mouse.y();
        Axes axes = Places.axesAt(figure, x, y);
        double[] data =
                axes == null ? new double[] {Double.NaN, Double.NaN} : Places.data(axes, x, y);
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
            String readout = axes == null ? "" : Places.readout(axes, data);
            inFrame(window -> window.showMessage(readout));
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
