package org.jpylab.pylab;

import org.graalvm.polyglot.Value;
import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Colorbar;
import org.jpylab.figure.axes.Projections;
import org.jpylab.figure.axes.Readout;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.layout.ConstrainedEngine;
import org.jpylab.figure.layout.DrawnBox;
import org.jpylab.figure.layout.GridSpec;
import org.jpylab.figure.layout.LayoutEngine;
import org.jpylab.figure.layout.SubplotSpec;
import org.jpylab.figure.layout.Subplots;
import org.jpylab.figure.layout.TightEngine;
import org.jpylab.figure.layout.TightLayout;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.AxisMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.plot.ColorbarMethods;
import org.jpylab.figure.plot.FigureMethods;
import org.jpylab.figure.rc.PropCycle;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.space.SpaceMethods;
import org.jpylab.figure.value.Resource;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What matplotlib's Python classes ask of the figure model. */
public final class FigureCalls {
    private FigureCalls() {}

    /** The names of the methods of Axes. */
    public static List<String> axesMethods() {
        return List.copyOf(AxesMethods.all().keySet());
    }

    /** The names of the methods of axes of three dimensions that others do not have. */
    public static List<String> spaceMethods() {
        return SpaceMethods.names();
    }

    /** Calls a method of Axes by its Python name. */
    public static @Nullable Object axesCall(
            Axes axes, String name, List<?> args, Map<?, ?> kwargs) {
        Call call = new Call(ToFigure.values(args), ToFigure.map(kwargs));
        return FromFigure.value(AxesMethods.call(axes, name, call));
    }

    /** The names of the methods of an axis. */
    public static List<String> axisMethods() {
        return List.copyOf(AxisMethods.all().keySet());
    }

    /** Calls a method of an axis by its Python name. */
    public static @Nullable Object axisCall(
            Axis axis, String name, List<?> args, Map<?, ?> kwargs) {
        Call call = new Call(ToFigure.values(args), ToFigure.map(kwargs));
        return FromFigure.value(AxisMethods.call(axis, name, call));
    }

    /** Calls a method of Figure by its Python name. */
    public static @Nullable Object figureCall(
            Figure figure, String name, List<?> args, Map<?, ?> kwargs) {
        Call call = new Call(ToFigure.values(args), ToFigure.map(kwargs));
        return FromFigure.value(FigureMethods.call(figure, name, call));
    }

    /** The names of the methods of colour bars. */
    public static List<String> colorbarMethods() {
        return List.copyOf(ColorbarMethods.all().keySet());
    }

    /** Calls a method of a colour bar by its Python name. */
    public static @Nullable Object colorbarCall(
            Colorbar bar, String name, List<?> args, Map<?, ?> kwargs) {
        Call call = new Call(ToFigure.values(args), ToFigure.map(kwargs));
        return FromFigure.value(ColorbarMethods.call(bar, name, call));
    }

    /** An attribute of a colour bar by its Python name. */
    public static @Nullable Object colorbarAttribute(Colorbar bar, String name) {
        return FromFigure.value(ColorbarMethods.attribute(bar, name));
    }

    /** Whether {@code get_…} or {@code set_…} of that name does something. */
    public static boolean hasAccessor(Artist artist, String name) {
        PropertyTable.Property property = artist.properties().find(name.substring(4));
        return property != null
                && (name.startsWith("get_") ? property.getter() : property.setter()) != null;
    }

    /** The properties' names. */
    public static List<String> properties(Artist artist) {
        return List.copyOf(artist.properties().all().keySet());
    }

    public static @Nullable Object get(Artist artist, String name) {
        return FromFigure.value(artist.get(name));
    }

    public static void set(Artist artist, String name, @Nullable Object value) {
        artist.set(name, ToFigure.value(value));
    }

    /** Whether the figure model reads the elements themselves; times and objects go another way. */
    public static boolean isNumeric(NdArray array) {
        return array.dtype().isNumeric();
    }

    public static void setAll(Artist artist, Map<?, ?> kwargs) {
        artist.set(ToFigure.map(kwargs));
    }

    /** The class of an artist, its superclasses after it, as far as Artist. */
    public static List<String> classNames(Object object) {
        List<String> names = new ArrayList<>();
        for (Class<?> c = object.getClass();
                c != null && c != Object.class;
                c = c.getSuperclass()) {
            names.add(c.getSimpleName());
        }
        return names;
    }

    public static @Nullable Object peer(Artist artist) {
        return artist.peer();
    }

    public static void setPeer(Artist artist, Value peer) {
        artist.setPeer(peer);
    }

    public static Figure figure(@Nullable List<Number> size, @Nullable Double dpi) {
        return new Figure(
                size == null ? null : size.stream().mapToDouble(Number::doubleValue).toArray(),
                dpi);
    }

    public static Axes addSubplot(Figure figure, List<?> args, Map<?, ?> kwargs) {
        return figure.addSubplot(ToFigure.values(args), ToFigure.map(kwargs));
    }

    public static Axes addAxes(Figure figure, double[] bounds, Map<?, ?> kwargs) {
        return figure.addAxes(bounds, ToFigure.map(kwargs));
    }

    /** The axes of a new grid of subplots, row by row. */
    public static List<Axes> subplots(
            Figure figure,
            int rows,
            int columns,
            @Nullable Object sharex,
            @Nullable Object sharey,
            @Nullable Map<?, ?> gridOptions,
            @Nullable Map<?, ?> kwargs) {
        GridSpec grid = new GridSpec(rows, columns, figure);
        if (gridOptions != null) {
            Map<String, @Nullable Object> options = ToFigure.map(gridOptions);
            Object widths = options.remove("width_ratios");
            Object heights = options.remove("height_ratios");
            if (widths != null) {
                grid.setWidthRatios(org.jpylab.figure.value.Values.numbers(widths));
            }
            if (heights != null) {
                grid.setHeightRatios(org.jpylab.figure.value.Values.numbers(heights));
            }
            grid.update(options);
        }
        return Subplots.fill(
                figure, grid, sharex, sharey, kwargs == null ? Map.of() : ToFigure.map(kwargs));
    }

    public static Text addText(
            Figure figure, double x, double y, @Nullable Object text, Map<?, ?> kwargs) {
        return figure.addText(x, y, text, Text.ofNew(ToFigure.map(kwargs)));
    }

    public static void clear(Figure figure) {
        figure.clear();
    }

    public static void removeAxes(Axes axes) {
        axes.remove();
    }

    public static List<Axes> axesOf(Figure figure) {
        return figure.root() == figure ? figure.everyAxes() : figure.axesList();
    }

    /** A part of a figure with axes of its own, a box in fractions of it. */
    public static Figure subfigure(
            Figure parent,
            @Nullable SubplotSpec place,
            double left,
            double bottom,
            double width,
            double height) {
        return parent.addSubfigure(Bbox.fromBounds(left, bottom, width, height), place);
    }

    /** Moves the subplots' edges and gaps, in fractions; null leaves one as it is. */
    public static void adjust(Figure figure, Map<?, ?> params) {
        Map<String, @Nullable Object> given = ToFigure.map(params);
        figure.adjustSubplots(
                number(given, "left"),
                number(given, "bottom"),
                number(given, "right"),
                number(given, "top"),
                number(given, "wspace"),
                number(given, "hspace"));
    }

    /** An engine that moves the edges of the subplots before each drawing. */
    public static TightEngine tightEngine() {
        return new TightEngine();
    }

    /** An engine that makes room around each subplot before each drawing. */
    public static ConstrainedEngine constrainedEngine(boolean compress) {
        return new ConstrainedEngine(compress);
    }

    /** An engine that calls a function before each drawing, or does nothing without one. */
    public static LayoutEngine ownEngine(
            @Nullable Runnable arrange, boolean allowsAdjusting, boolean putsBarsInGrids) {
        return new LayoutEngine() {
            @Override
            public void arrange(Figure figure) {
                if (arrange != null) {
                    figure.quietly(() -> {
                        arrange.run();
                        return true;
                    });
                }
            }

            @Override
            public boolean allowsAdjusting() {
                return allowsAdjusting;
            }

            @Override
            public boolean putsBarsInGrids() {
                return putsBarsInGrids;
            }
        };
    }

    /** Sets what arranges the axes before each drawing; null for nothing. */
    public static void setLayout(Figure figure, @Nullable LayoutEngine engine) {
        figure.setLayoutEngine(engine == null ? LayoutEngine.NONE : engine);
    }

    /** The settings of the styles as text: {@code [style]}, then {@code key: value} lines. */
    public static String styleSheets() {
        return Resource.text(RcParams.class, "style-sheets.txt");
    }

    /** A cycle of properties. */
    public static PropCycle cycle(List<Map<?, ?>> entries) {
        List<Map<String, Object>> cycle = new ArrayList<>();
        for (Map<?, ?> entry : entries) {
            Map<String, Object> values = new java.util.LinkedHashMap<>();
            ToFigure.map(entry)
                    .forEach((name, value) -> {
                        if (value != null) {
                            values.put(name, value);
                        }
                    });
            cycle.add(values);
        }
        return new PropCycle(cycle);
    }

    /** Gives axes a cycle of properties; null for that of the rc parameters. */
    public static void setCycle(Axes axes, @Nullable PropCycle cycle) {
        PropCycle chosen = cycle == null ? RcParams.current().cycle() : cycle;
        axes.lineStyles().reset(chosen);
        axes.fillStyles().reset(chosen);
    }

    /** Axes in a rectangle of a figure, not yet added to it. */
    public static Axes axes(Figure figure, double[] bounds, Map<?, ?> kwargs) {
        Bbox box = Bbox.fromBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
        return Projections.create(figure, box, ToFigure.map(kwargs));
    }

    /** Brings the place of axes with a fixed aspect up to date. */
    public static void applyAspect(Axes axes) {
        axes.aspect().apply();
    }

    public static void setPosition(
            Axes axes, double left, double bottom, double width, double height) {
        axes.set("position", new double[] {left, bottom, width, height});
    }

    /** Hides the labels that are not at the edges of the grid. */
    public static void labelOuter(Axes axes) {
        Subplots.labelOuter(axes, true);
        Subplots.labelOuter(axes, false);
    }

    /** Axes in all cells of a grid, row by row. */
    public static List<Axes> fillGrid(
            Figure figure,
            GridSpec grid,
            @Nullable Object sharex,
            @Nullable Object sharey,
            Map<?, ?> kwargs) {
        return Subplots.fill(figure, grid, sharex, sharey, ToFigure.map(kwargs));
    }

    /** The text that tells a place in axes. */
    public static String readout(Axes axes, double x, double y) {
        return Readout.of(axes, x, y);
    }

    /** Brings limits, ticks and places up to date. */
    public static void arrange(Figure figure) {
        PaintList.of(figure, Figure.textMetrics());
    }

    /** The box in pixels around all that a figure shows. */
    public static Bbox drawnBox(Figure figure) {
        return DrawnBox.of(figure, Figure.textMetrics());
    }

    /** A grid for subplots, over a figure or in a cell of another grid. */
    public static GridSpec grid(
            int rows,
            int columns,
            @Nullable Figure figure,
            @Nullable SubplotSpec parent,
            Map<?, ?> params) {
        GridSpec grid = new GridSpec(rows, columns, figure, parent);
        grid.update(ToFigure.map(params));
        return grid;
    }

    /** Makes room for the labels of the subplots of one grid. */
    public static void tightGrid(Figure figure, GridSpec grid, Map<?, ?> options) {
        Map<String, @Nullable Object> given = ToFigure.map(options);
        Object rect = given.get("rect");
        TightLayout.apply(
                figure,
                grid,
                org.jpylab.figure.value.Values.number(given.get("pad")),
                number(given, "h_pad"),
                number(given, "w_pad"),
                rect == null ? null : org.jpylab.figure.value.Values.numbers(rect));
    }

    private static @Nullable Double number(Map<String, @Nullable Object> given, String name) {
        return org.jpylab.figure.value.Values.numberOrNull(given.get(name));
    }

    public static @Nullable Object rc(String key) {
        return FromFigure.value(RcParams.current().get(key));
    }

    public static void setRc(String key, @Nullable Object value) {
        RcParams.current().put(key, ToFigure.value(value));
    }

    /** A value as a setting would take it. */
    public static @Nullable Object checkedRc(String key, @Nullable Object value) {
        return FromFigure.value(RcParams.checked(key, ToFigure.value(value)));
    }

    /** A value as settings of a kind take it. */
    public static @Nullable Object checkedAs(String kind, @Nullable Object value) {
        return FromFigure.value(RcParams.checkedAs(kind, ToFigure.value(value)));
    }

    /** True for settings that count other values, or None, as their text. */
    public static boolean isTextRc(String key, boolean none) {
        return RcParams.isText(key, none);
    }

    /** Matplotlib's own value of a setting. */
    public static @Nullable Object rcDefault(String key) {
        return FromFigure.value(RcParams.defaults().get(key));
    }

    /** Restores all of matplotlib's own settings. */
    public static void restoreRc() {
        RcParams.current().restore(RcParams.defaults());
    }

    public static List<String> rcKeys() {
        return List.copyOf(RcParams.keys());
    }

    /** A box as x0, y0, x1, y1. */
    public static double[] bounds(Bbox box) {
        return new double[] {box.x0(), box.y0(), box.x1(), box.y1()};
    }
}
