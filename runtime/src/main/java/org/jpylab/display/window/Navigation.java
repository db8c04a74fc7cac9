package org.jpylab.display.window;

import org.jpylab.display.FigureEvent;
import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Moves and enlarges what axes show, by dragging, as Matplotlib's toolbar does. */
final class Navigation {
    /** What dragging does. */
    enum Mode {
        NONE,
        PAN,
        ZOOM
    }

    /** A drag under way: where it began, with which button, and the views at that moment. */
    private record Drag(
            int button,
            double x,
            double y,
            List<Axes> axes,
            List<AxisView> across,
            List<AxisView> up) {}

    private static final double SMALLEST_ZOOM = 5;

    private final Figure figure;
    private final ViewStack views;
    private Mode mode = Mode.NONE;
    private @Nullable Drag drag;

    Navigation(Figure figure) {
        this.figure = figure;
        this.views = new ViewStack(figure);
    }

    Mode mode() {
        return mode;
    }

    ViewStack views() {
        return views;
    }

    /** Switches a mode on, or off when it is on. */
    void toggle(Mode wanted) {
        mode = mode == wanted ? Mode.NONE : wanted;
        drag = null;
    }

    void home() {
        views.home();
    }

    void back() {
        views.back();
    }

    void forward() {
        views.forward();
    }

    /** Starts a drag. */
    void press(FigureEvent event) {
        if (mode == Mode.NONE || (event.button() != 1 && event.button() != 3)) {
            return;
        }
        List<Axes> here = new ArrayList<>();
        List<AxisView> across = new ArrayList<>();
        List<AxisView> up = new ArrayList<>();
        for (Axes axes : figure.axesList()) {
            boolean usable =
                    axes.isVisible()
                            && axes.isNavigable()
                            && axes.projection().equals("rectilinear")
                            && axes.pixelBox().contains(event.x(), event.y());
            if (usable) {
                here.add(axes);
                across.add(AxisView.of(axes, true));
                up.add(AxisView.of(axes, false));
            }
        }
        if (here.isEmpty()) {
            return;
        }
        if (views.isEmpty()) {
            views.push();
        }
        drag = new Drag(event.button(), event.x(), event.y(), here, across, up);
    }

    /** Goes on with a drag; returns the frame to show as {x0, y0, x1, y1}, or null. */
    double @Nullable [] move(FigureEvent event) {
        Drag now = drag;
        if (now == null) {
            return null;
        }
        if (mode == Mode.PAN) {
            pan(now, event);
            return null;
        }
        AxisView across = now.across.getFirst();
        AxisView up = now.up.getFirst();
        double x0 = across.clamp(now.x);
        double y0 = up.clamp(now.y);
        double x1 = across.clamp(event.x());
        double y1 = up.clamp(event.y());
        if ("x".equals(event.key())) {
            y0 = up.from();
            y1 = up.to();
        } else if ("y".equals(event.key())) {
            x0 = across.from();
            x1 = across.to();
        }
        return new double[] {x0, y0, x1, y1};
    }

    /** Ends a drag; returns whether the view changed. */
    boolean release(FigureEvent event) {
        move(event);
        Drag now = drag;
        drag = null;
        if (now == null) {
            return false;
        }
        if (mode == Mode.PAN) {
            views.push();
            return true;
        }
        boolean small =
                (Math.abs(event.x() - now.x) < SMALLEST_ZOOM && !"y".equals(event.key()))
                        || (Math.abs(event.y() - now.y) < SMALLEST_ZOOM
                                && !"x".equals(event.key()));
        if (small) {
            return false;
        }
        List<Axes> doneX = new ArrayList<>();
        List<Axes> doneY = new ArrayList<>();
        for (int i = 0; i < now.axes.size(); i++) {
            Axes axes = now.axes.get(i);
            if (!"y".equals(event.key()) && sharesNone(axes, doneX, true)) {
                zoom(axes, true, now.across.get(i), now.x, event.x(), now.button);
                doneX.add(axes);
            }
            if (!"x".equals(event.key()) && sharesNone(axes, doneY, false)) {
                zoom(axes, false, now.up.get(i), now.y, event.y(), now.button);
                doneY.add(axes);
            }
        }
        views.push();
        return true;
    }

    private static boolean sharesNone(Axes axes, List<Axes> done, boolean x) {
        return axes.sharedAxes(x).stream().noneMatch(done::contains);
    }

    private static void zoom(
            Axes axes, boolean x, AxisView view, double from, double to, int button) {
        double a = view.clamp(from);
        double b = view.clamp(to);
        if (a != b) {
            set(axes, x, button == 1 ? view.zoomedIn(a, b) : view.zoomedOut(a, b));
        }
    }

    private static void pan(Drag drag, FigureEvent event) {
        double dx = event.x() - drag.x;
        double dy = event.y() - drag.y;
        if ("x".equals(event.key())) {
            dy = 0;
        } else if ("y".equals(event.key())) {
            dx = 0;
        }
        for (int i = 0; i < drag.axes.size(); i++) {
            Axes axes = drag.axes.get(i);
            AxisView across = drag.across.get(i);
            AxisView up = drag.up.get(i);
            if (drag.button == 1) {
                set(axes, true, across.moved(dx));
                set(axes, false, up.moved(dy));
            } else {
                double sx = dx / across.length();
                double sy = dy / up.length();
                if (axes.aspect().ratio() != null) {
                    sx = (sx + sy) / 2;
                    sy = sx;
                }
                set(axes, true, across.stretched(drag.x, Math.pow(10, sx)));
                set(axes, false, up.stretched(drag.y, Math.pow(10, sy)));
            }
        }
    }

    private static void set(Axes axes, boolean x, double[] limits) {
        if (!Double.isFinite(limits[0]) || !Double.isFinite(limits[1]) || limits[0] == limits[1]) {
            return;
        }
        if (x) {
            axes.setXlim(limits[0], limits[1]);
        } else {
            axes.setYlim(limits[0], limits[1]);
        }
    }
}
