package org.jpylab.display.window;

import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;

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
            axes.set("grid", null);
        } else if (isBound("keymap.yscale", key)) {
            toggleScale(axes.yAxis());
        } else if (isBound("keymap.xscale", key)) {
            toggleScale(axes.xAxis());
        }
    }

    private static boolean isBound(String parameter, String key) {
        return RcParams.current().list(parameter).stream()
                .anyMatch(bound -> Values.text(bound).equals(key));
    }

    private static void toggleScale(Axis axis) {
        String other = axis.scale().name().equals("log") ? "linear" : "log";
        axis.owner().set(axis.isX() ? "xscale" : "yscale", other);
    }
}
