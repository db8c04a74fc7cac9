package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Container;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code legend} of axes and figures. */
public final class LegendMethod {
    private LegendMethod() {}

    private record Entries(List<Object> handles, List<String> labels) {}

    /** Gives an axes a legend. */
    static Legend legend(Axes axes, Call call) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        Entries entries = entries(List.of(axes), call, rest);
        Legend legend = new Legend(axes.owner(), axes, entries.handles, entries.labels, rest);
        axes.setLegend(legend);
        return legend;
    }

    /** Gives a figure a legend of all its axes. */
    public static Legend legend(Figure figure, Call call) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        Entries entries = entries(figure.axesList(), call, rest);
        if (!rest.containsKey("bbox_transform")) {
            rest.put("bbox_transform", figure.transFigure());
        }
        if (call.args().size() > 2) {
            rest.put("loc", call.args().get(2));
        }
        Legend legend = new Legend(figure, null, entries.handles, entries.labels, rest);
        figure.addLegend(legend);
        return legend;
    }

    private static Entries entries(List<Axes> axes, Call call, Map<String, @Nullable Object> rest) {
        rest.putAll(call.kwargs());
        Object handles = rest.remove("handles");
        Object labels = rest.remove("labels");
        List<? extends @Nullable Object> args = call.args();
        if ((handles != null || labels != null) && !args.isEmpty()) {
            Warnings.warn(
                    "UserWarning",
                    "You have mixed positional and keyword arguments, some input may be discarded.");
        }
        if (handles != null) {
            List<Object> given = list(handles);
            return new Entries(given, labels == null ? labelsOf(given) : texts(labels));
        }
        if (labels != null) {
            return new Entries(handlesOf(axes), texts(labels));
        }
        if (args.isEmpty()) {
            Entries found = named(axes);
            if (found.handles.isEmpty()) {
                Warnings.log(
                        "matplotlib.legend",
                        "No artists with labels found to put in legend.  Note that artists whose"
                                + " label start with an underscore are ignored when legend() is"
                                + " called with no argument.");
            }
            return found;
        }
        if (args.size() == 1) {
            if (Values.items(args.getFirst()).stream().anyMatch(Artist.class::isInstance)) {
                throw PyError.typeError(
                        "A single argument passed to legend() must be a list of labels, but found an"
                                + " Artist in there.");
            }
            return new Entries(handlesOf(axes), texts(args.getFirst()));
        }
        return new Entries(list(args.get(0)), texts(args.get(1)));
    }

    private static List<Object> list(@Nullable Object handles) {
        List<Object> list = new ArrayList<>();
        for (Object handle : Values.items(handles)) {
            if (handle != null) {
                list.add(handle);
            }
        }
        return list;
    }

    private static List<String> texts(@Nullable Object labels) {
        if (labels instanceof String word) {
            return word.chars().mapToObj(c -> String.valueOf((char) c)).toList();
        }
        return Values.items(labels).stream().map(Values::text).toList();
    }

    private static List<String> labelsOf(List<Object> handles) {
        return handles.stream().map(LegendMethod::labelOf).toList();
    }

    private static String labelOf(Object handle) {
        return switch (handle) {
            case Artist artist -> artist.getLabel();
            case Container container -> container.getLabel();
            default -> "";
        };
    }

    /** What legends can show, in the order of drawing, without what says it is not for legends. */
    private static List<Object> handlesOf(List<Axes> axes) {
        List<Object> handles = new ArrayList<>();
        for (Axes each : axes) {
            for (Artist artist : each.artists()) {
                boolean shown =
                        artist instanceof Line2D
                                || artist instanceof Patch
                                || artist instanceof Collection;
                if (shown && !artist.getLabel().equals("_nolegend_")) {
                    handles.add(artist);
                }
            }
            for (Container container : each.containers()) {
                if (!container.getLabel().equals("_nolegend_")) {
                    handles.add(container);
                }
            }
        }
        return handles;
    }

    /** The handles and labels of {@code get_legend_handles_labels}. */
    public static List<List<?>> handlesAndLabels(List<Axes> axes) {
        Entries entries = named(axes);
        return List.of(entries.handles, entries.labels);
    }

    private static Entries named(List<Axes> axes) {
        List<Object> handles = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Object handle : handlesOf(axes)) {
            String label = labelOf(handle);
            if (!label.isEmpty() && !label.startsWith("_")) {
                handles.add(handle);
                labels.add(label);
            }
        }
        return new Entries(handles, labels);
    }
}
