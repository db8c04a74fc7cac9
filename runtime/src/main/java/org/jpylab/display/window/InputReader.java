package org.jpylab.display.window;

import org.jspecify.annotations.Nullable;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.Consumer;

import javax.swing.SwingUtilities;

/** Turns what Swing reports of a panel into {@link Input}s. */
final class InputReader {
    private static final int BACK_BUTTON = 4;

    private final PicturePanel panel;
    private final Consumer<Input> inputs;

    InputReader(PicturePanel panel, Consumer<Input> inputs) {
        this.panel = panel;
        this.inputs = inputs;
    }

    void listen() {
        MouseAdapter mouse =
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        panel.requestFocusInWindow();
                        send("button_press_event", event, 0);
                    }

                    @Override
                    public void mouseReleased(MouseEvent event) {
                        send("button_release_event", event, 0);
                    }

                    @Override
                    public void mouseMoved(MouseEvent event) {
                        send("motion_notify_event", event, 0);
                    }

                    @Override
                    public void mouseDragged(MouseEvent event) {
                        send("motion_notify_event", event, 0);
                    }

                    @Override
                    public void mouseEntered(MouseEvent event) {
                        send("figure_enter_event", event, 0);
                    }

                    @Override
                    public void mouseExited(MouseEvent event) {
                        send("figure_leave_event", event, 0);
                    }

                    @Override
                    public void mouseWheelMoved(MouseWheelEvent event) {
                        send("scroll_event", event, -event.getPreciseWheelRotation());
                    }
                };
        panel.addMouseListener(mouse);
        panel.addMouseMotionListener(mouse);
        panel.addMouseWheelListener(mouse);
        panel.addKeyListener(
                new KeyAdapter() {
                    @Override
                    public void keyPressed(KeyEvent event) {
                        key("key_press_event", event);
                    }

                    @Override
                    public void keyReleased(KeyEvent event) {
                        key("key_release_event", event);
                    }
                });
        panel.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        inputs.accept(
                                new Input.Resize(
                                        panel.getWidth(), panel.getHeight(), panel.screenRatio()));
                    }
                });
    }

    private void key(String kind, KeyEvent event) {
        @Nullable String name = KeyNames.of(event);
        if (name != null) {
            inputs.accept(new Input.Key(kind, name));
        }
    }

    private void send(String kind, MouseEvent event, double step) {
        inputs.accept(
                new Input.Mouse(
                        kind,
                        event.getX(),
                        event.getY(),
                        kind.startsWith("button") ? button(event) : held(event),
                        step,
                        event.getClickCount() == 2 && kind.equals("button_press_event"),
                        KeyNames.modifiers(event)));
    }

    private static int button(MouseEvent event) {
        int button = event.getButton();
        return button >= BACK_BUTTON ? button + 4 : button;
    }

    private static int held(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event)) {
            return 1;
        }
        return SwingUtilities.isRightMouseButton(event)
                ? 3
                : SwingUtilities.isMiddleMouseButton(event) ? 2 : 0;
    }
}
