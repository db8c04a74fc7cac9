package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The colours of a legend's labels. */
final class LegendColors {
    private static final Map<String, List<String>> FROM_HANDLE =
            Map.of(
                    "linecolor", List.of("color", "facecolor"),
                    "markerfacecolor", List.of("markerfacecolor", "facecolor"),
                    "mfc", List.of("markerfacecolor", "facecolor"),
                    "markeredgecolor", List.of("markeredgecolor", "edgecolor"),
                    "mec", List.of("markeredgecolor", "edgecolor"));

    private LegendColors() {}

    static void apply(LegendStyle style, List<LegendEntry> entries) {
        Object color = style.get("labelcolor");
        if (color == null) {
            Object rc = RcParams.current().get("legend.labelcolor");
            color = rc == null ? RcParams.current().value("text.color") : rc;
        }
        List<String> properties = color instanceof String name ? FROM_HANDLE.get(name) : null;
        if (properties != null) {
            entries.forEach(entry -> copy(entry, properties));
            return;
        }
        if (color instanceof String name && name.equals("none")) {
            entries.forEach(entry -> entry.text().setColor("none"));
            return;
        }
        if (!(color instanceof String) && !Values.isSequence(color)) {
            throw PyError.valueError("Invalid labelcolor: " + Values.repr(color));
        }
        List<Rgba> colors = Rgba.listOf(color, null);
        for (int i = 0; i < entries.size() && !colors.isEmpty(); i++) {
            entries.get(i).text().setColor(colors.get(i % colors.size()));
        }
    }

    private static void copy(LegendEntry entry, List<String> properties) {
        Artist handle = entry.artists().getFirst();
        for (String property : properties) {
            var found = handle.properties().find(property);
            if (found != null && found.getter() != null) {
                @Nullable Object color = found.getter().apply(handle);
                entry.text().setColor(color);
                return;
            }
        }
    }
}
