package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code tick_params}, {@code grid} and the positions of ticks. */
public final class TickParams {
    private static final Map<String, String> TRANSLATED =
            Map.ofEntries(
                    Map.entry("length", "size"),
                    Map.entry("direction", "tickdir"),
                    Map.entry("rotation", "labelrotation"),
                    Map.entry("left", "tick1On"),
                    Map.entry("bottom", "tick1On"),
                    Map.entry("right", "tick2On"),
                    Map.entry("top", "tick2On"),
                    Map.entry("labelleft", "label1On"),
                    Map.entry("labelbottom", "label1On"),
                    Map.entry("labelright", "label2On"),
                    Map.entry("labeltop", "label2On"));
    private static final List<String> KNOWN =
            List.of(
                    "size",
                    "width",
                    "color",
                    "tickdir",
                    "pad",
                    "labelsize",
                    "labelcolor",
                    "zorder",
                    "gridOn",
                    "tick1On",
                    "tick2On",
                    "label1On",
                    "label2On",
                    "length",
                    "direction",
                    "left",
                    "bottom",
                    "right",
                    "top",
                    "labelleft",
                    "labelbottom",
                    "labelright",
                    "labeltop",
                    "labelrotation",
                    "grid_agg_filter",
                    "grid_alpha",
                    "grid_animated",
                    "grid_antialiased",
                    "grid_clip_box",
                    "grid_clip_on",
                    "grid_clip_path",
                    "grid_color",
                    "grid_dash_capstyle",
                    "grid_dash_joinstyle",
                    "grid_dashes",
                    "grid_data",
                    "grid_drawstyle",
                    "grid_figure",
                    "grid_fillstyle",
                    "grid_gapcolor",
                    "grid_gid",
                    "grid_in_layout",
                    "grid_label",
                    "grid_linestyle",
                    "grid_linewidth",
                    "grid_marker",
                    "grid_markeredgecolor",
                    "grid_markeredgewidth",
                    "grid_markerfacecolor",
                    "grid_markerfacecoloralt",
                    "grid_markersize",
                    "grid_markevery",
                    "grid_mouseover",
                    "grid_path_effects",
                    "grid_picker",
                    "grid_pickradius",
                    "grid_rasterized",
                    "grid_sketch_params",
                    "grid_snap",
                    "grid_solid_capstyle",
                    "grid_solid_joinstyle",
                    "grid_transform",
                    "grid_url",
                    "grid_visible",
                    "grid_xdata",
                    "grid_ydata",
                    "grid_zorder",
                    "grid_aa",
                    "grid_c",
                    "grid_ds",
                    "grid_ls",
                    "grid_lw",
                    "grid_mec",
                    "grid_mew",
                    "grid_mfc",
                    "grid_mfcalt",
                    "grid_ms");
    private static final List<String> WHICH = List.of("major", "minor", "both");

    private TickParams() {}

    /** Applies {@code set_tick_params} to one axis. */
    public static void apply(
            Axis axis,
            String which,
            boolean reset,
            Map<String, ? extends @Nullable Object> params) {
        Styles.oneOf("which", which, WHICH);
        Map<String, @Nullable Object> style = translated(params);
        for (boolean major : new boolean[] {true, false}) {
            if (which.equals("both") || which.equals(major ? "major" : "minor")) {
                if (reset) {
                    resetStyle(axis, major);
                }
                (major ? axis.majorStyle : axis.minorStyle).putAll(style);
                axis.existingTicks(major).forEach(tick -> tick.apply(style));
            }
        }
        if (reset) {
            axis.resetTicks();
        } else {
            updateOffset(axis, style);
        }
        axis.stale();
    }

    private static void updateOffset(Axis axis, Map<String, @Nullable Object> style) {
        Text offset = axis.offsetText();
        if (style.containsKey("label1On") || style.containsKey("label2On")) {
            offset.setVisible(
                    Values.truth(axis.majorStyle.get("label1On"))
                            || Values.truth(axis.majorStyle.get("label2On")));
        }
        if (style.containsKey("labelcolor")) {
            offset.setColor(style.get("labelcolor"));
        }
    }

    private static Map<String, @Nullable Object> translated(
            Map<String, ? extends @Nullable Object> params) {
        Map<String, @Nullable Object> style = new LinkedHashMap<>();
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(params);
        TRANSLATED.keySet().stream()
                .sorted()
                .filter(rest::containsKey)
                .forEach(name -> style.put(TRANSLATED.getOrDefault(name, name), rest.remove(name)));
        if (style.get("tickdir") != null) {
            Styles.oneOf("tickdir", style.get("tickdir"), List.of("in", "out", "inout"));
        }
        if (rest.containsKey("colors")) {
            Object color = rest.remove("colors");
            style.put("color", color);
            style.put("labelcolor", color);
        }
        for (String name : rest.keySet()) {
            if (!KNOWN.contains(name)) {
                throw PyError.valueError(
                        "keyword "
                                + name
                                + " is not recognized; valid keywords are "
                                + Values.repr(KNOWN));
            }
        }
        style.putAll(rest);
        return style;
    }

    static void resetStyle(Axis axis) {
        RcParams rc = RcParams.current();
        String which = rc.text("axes.grid.which");
        boolean grid = rc.flag("axes.grid");
        axis.majorStyle.put("gridOn", grid && !which.equals("minor"));
        axis.minorStyle.put("gridOn", grid && !which.equals("major"));
    }

    private static void resetStyle(Axis axis, boolean major) {
        (major ? axis.majorStyle : axis.minorStyle).clear();
        RcParams rc = RcParams.current();
        String which = rc.text("axes.grid.which");
        boolean on = rc.flag("axes.grid") && !which.equals(major ? "minor" : "major");
        (major ? axis.majorStyle : axis.minorStyle).put("gridOn", on);
    }

    /** Whether the grid lines of major or minor ticks are shown. */
    public static boolean isGridOn(Axis axis, boolean major) {
        Object on = (major ? axis.majorStyle : axis.minorStyle).get("gridOn");
        return on != null && Values.truth(on);
    }

    /** Turns the grid of one axis on or off, or the other way with null; sets its lines' looks. */
    public static void grid(
            Axis axis,
            @Nullable Boolean visible,
            String which,
            Map<String, ? extends @Nullable Object> kwargs) {
        Boolean on = visible;
        if (!kwargs.isEmpty()) {
            if (on != null && !on) {
                Warnings.warn(
                        "UserWarning",
                        "First parameter to grid() is false, but line properties are supplied. The"
                                + " grid will be enabled.");
            }
            on = true;
        }
        String ticks = Styles.oneOf("which", which.toLowerCase(Locale.ROOT), WHICH);
        Map<String, @Nullable Object> style = new LinkedHashMap<>();
        kwargs.forEach((name, value) -> style.put("grid_" + name, value));
        for (boolean major : new boolean[] {false, true}) {
            if (ticks.equals("both") || ticks.equals(major ? "major" : "minor")) {
                Map<String, @Nullable Object> kept = major ? axis.majorStyle : axis.minorStyle;
                boolean now = on == null ? !Values.truth(kept.get("gridOn")) : on;
                style.put("gridOn", now);
                apply(axis, major ? "major" : "minor", false, style);
            }
        }
    }

    static void setTicksPosition(Axis axis, @Nullable Object position) {
        String first = axis.isX() ? "bottom" : "left";
        String second = axis.isX() ? "top" : "right";
        String side =
                Styles.oneOf(
                        "position",
                        position,
                        axis.isX()
                                ? List.of("top", "bottom", "both", "default", "none")
                                : List.of("left", "right", "both", "default", "none"));
        Map<String, @Nullable Object> style = new LinkedHashMap<>();
        boolean atFirst = !side.equals(second) && !side.equals("none");
        boolean atSecond = !side.equals(first) && !side.equals("none");
        style.put("tick1On", atFirst);
        style.put("tick2On", atSecond);
        if (!side.equals("both") && !side.equals("none")) {
            style.put("label1On", !side.equals(second));
            style.put("label2On", side.equals(second));
            axis.setTickSide(side.equals(second) ? second : first);
            if (axis.isX()) {
                axis.offsetText().setVerticalAlignment(side.equals(second) ? "bottom" : "top");
            } else if (!side.equals("default")) {
                axis.offsetText().setHorizontalAlignment(side);
                axis.offsetText().setX(side.equals("right") ? 1.0 : 0.0);
            }
        }
        apply(axis, "both", false, style);
    }

    /** Moves ticks and, if there are any, labels to a side: {@code tick_top()} and the like. */
    public static void moveTo(Axis axis, String side) {
        boolean labelled = true;
        if (axis.majorStyle.containsKey("label1On")) {
            labelled =
                    Values.truth(axis.majorStyle.get("label1On"))
                            || Values.truth(axis.majorStyle.get("label2On"));
        }
        setTicksPosition(axis, side);
        apply(axis, "both", false, Map.of("label" + side, labelled));
    }

    static String ticksPosition(Axis axis) {
        List<Tick> ticks =
                List.of(
                        axis.majorTicks(Math.max(1, axis.existingTicks(true).size())).getFirst(),
                        axis.minorTicks(Math.max(1, axis.existingTicks(false).size())).getFirst());
        boolean tick1 = ticks.stream().allMatch(tick -> tick.tick1Line().isVisible());
        boolean tick2 = ticks.stream().allMatch(tick -> tick.tick2Line().isVisible());
        boolean label1 = ticks.stream().allMatch(tick -> tick.label1().isVisible());
        boolean label2 = ticks.stream().allMatch(tick -> tick.label2().isVisible());
        boolean noTick1 = ticks.stream().noneMatch(tick -> tick.tick1Line().isVisible());
        boolean noTick2 = ticks.stream().noneMatch(tick -> tick.tick2Line().isVisible());
        boolean noLabel1 = ticks.stream().noneMatch(tick -> tick.label1().isVisible());
        boolean noLabel2 = ticks.stream().noneMatch(tick -> tick.label2().isVisible());
        if (tick1 && noTick2 && label1 && noLabel2) {
            return axis.isX() ? "bottom" : "left";
        }
        if (tick2 && noTick1 && label2 && noLabel1) {
            return axis.isX() ? "top" : "right";
        }
        return tick1 && tick2 && label1 && noLabel2 ? "default" : "unknown";
    }
}
