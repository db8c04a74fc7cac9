package org.jpylab.display.window;

import org.jpylab.display.EventPump;
import org.jpylab.display.Listeners;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.render.text.ShapedTextMetrics;
import org.jspecify.annotations.Nullable;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.WindowEvent;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.swing.SwingUtilities;

/** Uses a figure's window as a person would and prints what came of it, one fact a line. */
final class WindowScenario {
    private static final int FRAMES = 200;

    private WindowScenario() {}

    public static void main(String[] arguments) throws Exception {
        Figure.setTextMetrics(new ShapedTextMetrics(true));
        Thread owner = Thread.currentThread();
        EventPump pump = new EventPump(task -> {}, Throwable::printStackTrace);
        AtomicBoolean closed = new AtomicBoolean();
        Listeners listeners = new Listeners();
        WindowDisplay display =
                new WindowDisplay(
                        pump, known -> listeners, event -> "", figure -> closed.set(true));
        Figure figure = new Figure();
        Axes axes = new Axes(figure, new Bbox(0.125, 0.11, 0.9, 0.88));
        figure.addAxes(axes);
        Line2D line = new Line2D(new double[] {0, 1, 2}, new double[] {0, 1, 0}, Map.of());
        axes.addLine(line);
        axes.setXlim(0, 2);
        axes.setYlim(0, 1);
        display.show(figure, 1);
        FigureFrame frame = frame();
        display.runUntil(() -> false, 0.5);
        say("open " + frame.isShowing() + " " + frame.getTitle());

        Robot robot = new Robot();
        robot.setAutoDelay(20);
        click(robot, button(frame, "zoom"));
        display.runUntil(() -> false, 0.2);
        drag(robot, frame.panel(), axes, new double[] {0.5, 0.25}, new double[] {1.5, 0.75});
        display.runUntil(() -> false, 0.5);
        say("zoomed", axes.viewLimX(), axes.viewLimY());
        click(robot, button(frame, "home"));
        display.runUntil(() -> false, 0.3);
        say("home", axes.viewLimX(), axes.viewLimY());
        click(robot, button(frame, "pan"));
        display.runUntil(() -> false, 0.2);
        drag(robot, frame.panel(), axes, new double[] {0.5, 0.25}, new double[] {1.0, 0.5});
        display.runUntil(() -> false, 0.5);
        say("panned", axes.viewLimX(), axes.viewLimY());

        long start = System.nanoTime();
        for (int i = 0; i < FRAMES; i++) {
            line.setData(new double[] {0, 1, 2}, new double[] {0, (double) i / FRAMES, 0});
            display.draw(figure);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say(String.format(Locale.ROOT, "frames per second %.0f", FRAMES / seconds));
        boolean same = owner == Thread.currentThread();
        SwingUtilities.invokeLater(
                () -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
        display.runUntil(() -> false, 60);
        say("closed " + closed.get() + " " + same + " " + display.figures().size());
        System.exit(0);
    }

    private static void say(String fact) {
        System.out.println(fact);
    }

    private static void say(String what, double[] x, double[] y) {
        say(String.format(Locale.ROOT, "%s %.2f %.2f %.2f %.2f", what, x[0], x[1], y[0], y[1]));
    }

    private static FigureFrame frame() throws Exception {
        for (int i = 0; i < 500; i++) {
            for (Frame frame : Frame.getFrames()) {
                if (frame instanceof FigureFrame found && found.isShowing()) {
                    return found;
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("no window came up");
    }

    private static Component button(Container within, String name) {
        for (Component part : within.getComponents()) {
            if (name.equals(part.getName())) {
                return part;
            }
            if (part instanceof Container container && find(container, name) != null) {
                return button(container, name);
            }
        }
        throw new IllegalStateException("no button " + name);
    }

    private static @Nullable Component find(Container within, String name) {
        for (Component part : within.getComponents()) {
            if (name.equals(part.getName())) {
                return part;
            }
            if (part instanceof Container container) {
                Component found = find(container, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void click(Robot robot, Component button) {
        Point at = button.getLocationOnScreen();
        robot.mouseMove(at.x + button.getWidth() / 2, at.y + button.getHeight() / 2);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static void drag(Robot robot, Component panel, Axes axes, double[] from, double[] to) {
        move(robot, panel, axes, from);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        move(robot, panel, axes, new double[] {(from[0] + to[0]) / 2, (from[1] + to[1]) / 2});
        move(robot, panel, axes, to);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static void move(Robot robot, Component panel, Axes axes, double[] data) {
        double[] pixel = axes.transData().point(data[0], data[1]);
        Point corner = panel.getLocationOnScreen();
        robot.mouseMove(
                corner.x + (int) Math.round(pixel[0]),
                corner.y + (int) Math.round(panel.getHeight() - pixel[1]));
    }
}
