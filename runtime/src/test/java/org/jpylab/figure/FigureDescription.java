package org.jpylab.figure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a figure holds, as the JSON that {@code figure_cases.py} writes of Matplotlib's. */
final class FigureDescription {
    private FigureDescription() {}

    static JsonElement axes(Figure figure) {
        JsonArray all = new JsonArray();
        figure.axesList().forEach(axes -> all.add(axes(axes)));
        return all;
    }

    static JsonElement texts(List<Text> texts) {
        JsonArray all = new JsonArray();
        texts.forEach(text -> all.add(text(text)));
        return all;
    }

    private static JsonObject axes(Axes axes) {
        JsonObject found = new JsonObject();
        found.add("xlim", numbers(axes.viewLimX()));
        found.add("ylim", numbers(axes.viewLimY()));
        found.add("x", axis(axes.xAxis()));
        found.add("y", axis(axes.yAxis()));
        var box = axes.position();
        found.add("box", numbers(new double[] {box.x0(), box.y0(), box.width(), box.height()}));
        found.add(
                "titles",
                strings(
                        List.of(
                                axes.titles().left().getText(),
                                axes.titles().center().getText(),
                                axes.titles().right().getText())));
        found.add("facecolor", color(axes.patch().faceColor()));
        JsonArray lines = new JsonArray();
        axes.lines().forEach(line -> lines.add(line(line)));
        found.add("lines", lines);
        JsonArray patches = new JsonArray();
        axes.artists(Patch.class).forEach(patch -> patches.add(patch(patch)));
        found.add("patches", patches);
        JsonArray collections = new JsonArray();
        axes.artists(Collection.class).forEach(each -> collections.add(collection(each)));
        found.add("collections", collections);
        found.add("texts", texts(axes.artists(Text.class)));
        JsonArray images = new JsonArray();
        axes.artists(AxesImage.class).forEach(image -> images.add(image(image)));
        found.add("images", images);
        found.add("legend", legend(axes.legend()));
        found.addProperty("visible", axes.isVisible());
        found.add(
                "spines",
                strings(
                        axes.spines().entrySet().stream()
                                .filter(entry -> entry.getValue().isVisible())
                                .map(entry -> entry.getKey())
                                .toList()));
        return found;
    }

    private static JsonObject axis(Axis axis) {
        JsonObject found = new JsonObject();
        found.add("ticks", numbers(axis.majorLocations()));
        found.add("minor", numbers(axis.minorLocations()));
        found.add("labels", strings(axis.tickLabels(false).stream().map(Text::getText).toList()));
        found.add(
                "minorlabels", strings(axis.tickLabels(true).stream().map(Text::getText).toList()));
        found.addProperty("offset", axis.majorFormatter().offset());
        found.addProperty("label", axis.getLabel());
        found.addProperty("scale", axis.scale().name());
        found.addProperty("position", axis.ticksPosition());
        found.addProperty("grid", axis.majorTicks(1).getFirst().gridLine().isVisible());
        return found;
    }

    private static JsonObject line(Line2D line) {
        JsonObject found = new JsonObject();
        found.add("x", shortened(line.x()));
        found.add("y", shortened(line.y()));
        found.add("color", color(line.lineColor()));
        found.addProperty("linestyle", line.getLineStyle().name());
        found.addProperty("linewidth", line.getLineWidth());
        found.addProperty("marker", Values.text(line.getMarker().spec()));
        found.addProperty("markersize", line.getMarkerSize());
        found.add("markerfacecolor", color(Rgba.of(line.get("markerfacecolor"))));
        found.add("markeredgecolor", color(Rgba.of(line.get("markeredgecolor"))));
        found.addProperty("drawstyle", line.getDrawStyle());
        found.addProperty("zorder", line.getZorder());
        label(found, line);
        return found;
    }

    private static void label(JsonObject found, Artist artist) {
        Object label = artist.get("label");
        found.addProperty("label", label == null ? null : Values.text(label));
    }

    private static JsonObject patch(Patch patch) {
        JsonObject found = new JsonObject();
        String type = patch.getClass().getSimpleName();
        found.addProperty("type", type);
        found.add("facecolor", color(patch.faceColor()));
        found.add("edgecolor", color(patch.edgeColor()));
        found.addProperty("linewidth", patch.getLineWidth());
        found.addProperty("zorder", patch.getZorder());
        label(found, patch);
        if (!List.of("FancyArrowPatch", "ConnectionPatch", "Shadow").contains(type)) {
            found.add("path", path(patch.path().transformed(patch.patchTransform())));
        }
        return found;
    }

    private static JsonObject collection(Collection collection) {
        JsonObject found = new JsonObject();
        found.addProperty("type", collection.getClass().getSimpleName());
        found.add("facecolors", colors(collection.faceColors()));
        found.add("edgecolors", colors(collection.edgeColors()));
        double[] widths = collection.lineWidths();
        found.add(
                "linewidths",
                numbers(java.util.Arrays.copyOf(widths, Math.min(10, widths.length))));
        found.add("offsets", shortened(interleaved(collection)));
        found.addProperty("zorder", collection.getZorder());
        label(found, collection);
        found.addProperty("count", collection.paths().size());
        double[] sizes = collection.sizes();
        if (collection instanceof PathCollection && sizes != null) {
            found.add("sizes", shortened(sizes));
        }
        if (!collection.paths().isEmpty()) {
            found.add("path", path(collection.paths().getFirst()));
        }
        double[] array = collection.mapping().array();
        if (array != null) {
            found.add("array", shortened(array));
            Double vmin = collection.mapping().norm().vmin();
            Double vmax = collection.mapping().norm().vmax();
            found.add(
                    "clim",
                    numbers(new double[] {vmin == null ? 0 : vmin, vmax == null ? 0 : vmax}));
            found.addProperty("cmap", collection.mapping().map().name());
        }
        return found;
    }

    private static double[] interleaved(Collection collection) {
        double[] x = collection.offsetX();
        double[] y = collection.offsetY();
        if (x == null || y == null) {
            return new double[2];
        }
        double[] pairs = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            pairs[2 * i] = x[i];
            pairs[2 * i + 1] = y[i];
        }
        return pairs;
    }

    private static JsonObject image(AxesImage image) {
        JsonObject found = new JsonObject();
        found.add("extent", numbers(image.extent()));
        found.addProperty("origin", image.origin());
        return found;
    }

    private static JsonObject text(Text text) {
        JsonObject found = new JsonObject();
        found.addProperty("x", text.getX());
        found.addProperty("y", text.getY());
        found.addProperty("text", text.getText());
        found.addProperty("ha", text.getHorizontalAlignment());
        found.addProperty("va", text.getVerticalAlignment());
        found.addProperty("size", text.font().size());
        found.addProperty("rotation", text.getRotation());
        found.add("color", color(text.textColor()));
        return found;
    }

    private static JsonElement legend(@Nullable Legend legend) {
        if (legend == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject found = new JsonObject();
        found.add("texts", strings(legend.texts().stream().map(Text::getText).toList()));
        found.addProperty("title", legend.title().getText());
        found.add(
                "handles",
                strings(legend.handles().stream().map(h -> h.getClass().getSimpleName()).toList()));
        return found;
    }

    private static JsonObject path(Path path) {
        JsonObject found = new JsonObject();
        found.add("x", shortened(path.x()));
        found.add("y", shortened(path.y()));
        return found;
    }

    private static JsonObject shortened(double[] values) {
        JsonObject found = new JsonObject();
        int n = values.length;
        found.addProperty("n", n);
        found.add("head", numbers(java.util.Arrays.copyOf(values, Math.min(10, n))));
        found.add("tail", numbers(java.util.Arrays.copyOfRange(values, Math.max(0, n - 3), n)));
        return found;
    }

    private static JsonArray numbers(double[] values) {
        JsonArray array = new JsonArray();
        for (double value : values) {
            array.add(value);
        }
        return array;
    }

    private static JsonArray strings(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    private static JsonArray colors(List<Rgba> colors) {
        JsonArray array = new JsonArray();
        colors.stream().limit(12).forEach(each -> array.add(color(each)));
        return array;
    }

    private static JsonElement color(Rgba color) {
        return new JsonPrimitive(color.toHexWithAlpha());
    }
}
