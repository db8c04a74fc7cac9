package org.jpylab.display.window;

import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of a figure's axes that home, back and forward go through. */
final class ViewStack {
    private record View(
            double left, double right, double low, double high, boolean autoX, boolean autoY) {}

    private final Figure figure;
    private final List<Map<Axes, View>> views = new ArrayList<>();
    private int at = -1;

    ViewStack(Figure figure) {
        this.figure = figure;
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    boolean hasBefore() {
        return at > 0;
    }

    boolean hasAfter() {
        return at < views.size() - 1;
    }

    /** Adds the present view after the current one and forgets those that came after it. */
    void push() {
        while (views.size() > at + 1) {
            views.removeLast();
        }
        Map<Axes, View> now = new LinkedHashMap<>();
        for (Axes axes : figure.axesList()) {
            now.put(
                    axes,
                    new View(
                            axes.viewLimX()[0],
                            axes.viewLimX()[1],
                            axes.viewLimY()[0],
                            axes.viewLimY()[1],
                            axes.xAxis().isAutoscaled(),
                            axes.yAxis().isAutoscaled()));
        }
        views.add(now);
        at = views.size() - 1;
    }

    void home() {
        go(0);
    }

    void back() {
        go(at - 1);
    }

    void forward() {
        go(at + 1);
    }

    private void go(int to) {
        if (to < 0 || to >= views.size()) {
            return;
        }
        at = to;
        views.get(at)
                .forEach((axes, view) -> {
                    axes.setXlim(view.left, view.right);
                    axes.setYlim(view.low, view.high);
                    axes.xAxis().setAutoscaled(view.autoX);
                    axes.yAxis().setAutoscaled(view.autoY);
                });
    }
}
