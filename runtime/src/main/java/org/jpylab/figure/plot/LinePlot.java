package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code plot}: lines and markers. */
final class LinePlot {
    private LinePlot() {}

    /** Adds the lines of {@code plot([x], y, [fmt], …, scalex=True, scaley=True, **kwargs)}. */
    static List<Line2D> plot(Axes axes, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        boolean scaleX = !kwargs.containsKey("scalex") || Values.truth(kwargs.remove("scalex"));
        boolean scaleY = !kwargs.containsKey("scaley") || Values.truth(kwargs.remove("scaley"));
        List<Line2D> lines = lines(axes, new Call(call.args(), kwargs));
        lines.forEach(axes::addLine);
        axes.limits().requestAutoscale(scaleX, scaleY);
        return lines;
    }

    /** The lines of {@code plot}'s arguments, not yet added to the axes. */
    static List<Line2D> lines(Axes axes, Call call) {
        for (String name : List.of("x", "y")) {
            if (call.kwargs().containsKey(name)) {
                throw PyError.typeError(
                        "plot got an unexpected keyword argument " + Values.repr(name));
            }
        }
        Map<String, @Nullable Object> kwargs = Line2D.LINE.normalize(call.kwargs());
        DataKeyword.Resolved resolved = DataKeyword.resolve(call.args(), kwargs);
        return PlotArguments.each(
                axes,
                new Call(resolved.args(), resolved.kwargs()),
                resolved.kwargs(),
                (x, y, style, own) -> line(axes, x, y, style, own));
    }

    private static Line2D line(
            Axes axes,
            double[] x,
            double[] y,
            Map<String, @Nullable Object> style,
            Map<String, @Nullable Object> kwargs) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(style);
        all.putAll(kwargs);
        all.putAll(axes.lineStyles().defaultsFor(all, Set.of()));
        Line2D line = new Line2D(x, y);
        line.setFigure(axes.figure());
        line.construct(all);
        return line;
    }
}
