package org.jpylab.display.window;

import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.TickParams;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What keys do in a figure's window: the rc parameters {@code keymap.*}. */
final class KeyBindings {
    private static final List<String> COMMANDS =
            List.of("home", "back", "forward", "pan", "zoom", "save", "fullscreen", "quit");

    private final FigureView view;

    KeyBindings(FigureView view) {
        this.view = view;
    }

    /** Does what a key is bound to. */
    void press(String key, @Nullable Axes axes) {
        for (String command : COMMANDS) {
            if (isBound("keymap." + command, key)) {
                view.run(command);
                return;
            }
        }
        if (axes == null) {
            return;
        }
        if (isBound("keymap.grid", key)) {
            nextGrid(axes, true);
        } else if (isBound("keymap.grid_minor", key)) {
            nextGrid(axes, false);
        } else if (isBound("keymap.yscale", key)) {
            toggleScale(axes.yAxis());
        } else if (isBound("keymap.xscale", key)) {
            toggleScale(axes.xAxis());
        }
    }

    /**
     * No lines, those of x, those of both, those of y, and again none; minor ones with major ones.
     */
    private static void nextGrid(Axes axes, boolean major) {
        Axis x = axes.xAxis();
        Axis y = axes.yAxis();
        boolean before = TickParams.isGridOn(x, major);
        boolean onX = !TickParams.isGridOn(y, major);
        grid(x, onX, major);
        grid(y, before, major);
    }

    private static void grid(Axis axis, boolean on, boolean major) {
        TickParams.grid(axis, on, major && on ? "major" : "both", Map.of());
    }

    private static boolean isBound(String parameter, String key) {
        return RcParams.current().list(parameter).stream()
                .anyMatch(bound -> Values.text(bound).equals(key));
    }

    private static void toggleScale(Axis axis) {
        String name = axis.scale().name();
        if (name.equals("log") || name.equals("linear")) {
            String other = name.equals("log") ? "linear" : "log";
            axis.owner().set(axis.isX() ? "xscale" : "yscale", other);
        }
    }
}
