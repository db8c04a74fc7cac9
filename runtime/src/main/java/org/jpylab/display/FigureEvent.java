package org.jpylab.display;

import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did with a figure, by Matplotlib's names.
 *
 * @param name {@code button_press_event}, {@code button_release_event}, {@code
 *     motion_notify_event}, {@code scroll_event}, {@code key_press_event}, {@code
 *     key_release_event}, {@code resize_event}, {@code close_event}, {@code draw_event}
 * @param x pixels from the left of the figure
 * @param y pixels from its lower edge
 * @param axes under the pointer, or null
 * @param xdata the place in the axes' data; NaN outside of axes
 * @param ydata as xdata
 * @param button 1 left, 2 middle, 3 right; 0 for none
 * @param key as {@code ctrl+a}, or null
 * @param step of the wheel, positive upwards
 */
public record FigureEvent(
        String name,
        Figure figure,
        double x,
        double y,
        @Nullable Axes axes,
        double xdata,
        double ydata,
        int button,
        @Nullable String key,
        double step,
        boolean doubleClick) {

    /** An event without a place. */
    public static FigureEvent of(String name, Figure figure) {
        return new FigureEvent(name, figure, 0, 0, null, Double.NaN, Double.NaN, 0, null, 0, false);
    }
}
