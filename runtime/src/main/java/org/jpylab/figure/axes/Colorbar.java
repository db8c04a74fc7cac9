package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.artist.QuadMesh;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.color.Colormap;
import org.jpylab.figure.color.Mappable;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.ScaleFunctions;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.FixedLocator;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.IndexLocator;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.NullLocator;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A bar in axes of its own that shows the colours of data, and follows their norm and map. */
public final class Colorbar {
    /** What a colour bar is made of, besides the data: keywords of {@code colorbar}. */
    public record Options(
            String orientation,
            String tickLocation,
            String extend,
            String spacing,
            @Nullable Object ticks,
            @Nullable Object format,
            boolean drawEdges,
            @Nullable Object extendFraction,
            boolean extendRectangles,
            @Nullable Object label,
            @Nullable Object alpha,
            double @Nullable [] boundaries,
            double @Nullable [] values,
            List<@Nullable String> hatches,
            boolean filled) {}

    private final Axes axes;
    private final Mappable mappable;
    private final Options options;
    private final ColorbarOutline outline;
    private final LineCollection dividers;
    private final List<Patch> ends = new ArrayList<>();
    private final List<Patch> hatched = new ArrayList<>();
    private final List<LineCollection> lines = new ArrayList<>();
    private final java.util.function.@Nullable Supplier<Bbox> placedBefore;
    private final boolean vertical;
    private Norm norm;
    private ColorbarScale scale;
    private @Nullable QuadMesh solids;
    private @Nullable Object alpha;
    private @Nullable Locator locator;
    private @Nullable Locator minorLocator;
    private @Nullable Formatter formatter;
    private double[] places = {};
    private boolean drawing;

    /** A colour bar that fills the given axes. */
    public Colorbar(Axes axes, Mappable mappable, Options options) {
        this.axes = axes;
        this.mappable = mappable;
        this.options = options;
        vertical = options.orientation.equals("vertical");
        alpha = Values.isSequence(options.alpha) ? null : options.alpha;
        norm = mappable.mapping().norm();
        if (mappable.mapping().array() != null) {
            mappable.mapping().autoscaleMissing();
        }
        scale = makeScale();
        axes.spines().values().forEach(spine -> spine.setVisible(false));
        outline = new ColorbarOutline(axes);
        axes.spines().put("outline", outline);
        placedBefore = axes.positioner();
        axes.setPositioner(this::place);
        RcParams rc = RcParams.current();
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("colors", rc.get("axes.edgecolor"));
        look.put("linewidths", 0.5 * rc.number("axes.linewidth"));
        look.put("clip_on", false);
        axes.addPatch(background(rc));
        dividers = axes.addCollection(new LineCollection(List.of(), null, null, look), false);
        longAxis().setLabelText(options.label, Map.of());
        resetScale();
        chooseTicks();
        draw();
        mappable.mapping().setColorbar(this);
        mappable.mapping().onChange(this::update);
    }

    /** The empty background that matplotlib's colour bars have as their first patch. */
    private static Polygon background(RcParams rc) {
        double[] none = {};
        Object color = rc.get("axes.facecolor");
        return new Polygon(
                none, none, true, Map.of("color", color, "linewidth", 0.01, "zorder", -1.0));
    }

    private ColorbarScale makeScale() {
        Styles.oneOf("extend", options.extend, ColorbarScale.extendNames());
        return new ColorbarScale(
                map().size(),
                norm,
                options.extend,
                options.spacing.equals("proportional"),
                options.boundaries,
                options.values,
                options.extendFraction);
    }

    private void chooseTicks() {
        locator =
                switch (options.ticks) {
                    case null -> null;
                    case Locator given -> given;
                    default -> {
                        double[] given = Values.numbers(options.ticks);
                        yield new FixedLocator(given, given.length);
                    }
                };
        formatter = options.format == null ? null : Formatters.ofColorbar(options.format);
    }

    public Axes axes() {
        return axes;
    }

    public Mappable mappable() {
        return mappable;
    }

    public ColorbarOutline outline() {
        return outline;
    }

    public LineCollection dividers() {
        return dividers;
    }

    /** The coloured steps, or null when the bar shows lines only. */
    public @Nullable QuadMesh solids() {
        return solids;
    }

    public Options options() {
        return options;
    }

    public boolean isVertical() {
        return vertical;
    }

    public Axis longAxis() {
        return axes.axis(!vertical);
    }

    public Axis shortAxis() {
        return axes.axis(vertical);
    }

    private Colormap map() {
        return mappable.mapping().map();
    }

    private boolean isInverted() {
        return longAxis().isInverted();
    }

    /** The smallest value that the bar shows between its ends. */
    public double vmin() {
        return scale.low();
    }

    public double vmax() {
        return scale.high();
    }

    private boolean hasContours() {
        return options.boundaries != null && options.values != null;
    }

    /** Follows a change of the data, the norm or the map. */
    public void update() {
        if (drawing || axes.figure() == null) {
            return;
        }
        if (mappable.mapping().norm() != norm) {
            norm = mappable.mapping().norm();
            scale = makeScale();
            locator = null;
            minorLocator = null;
            formatter = null;
            resetScale();
        } else {
            scale = makeScale();
        }
        if (mappable instanceof Artist artist) {
            alpha = Values.isSequence(artist.alphaValue()) ? null : artist.alphaValue();
        }
        draw();
    }

    public @Nullable Object alpha() {
        return alpha;
    }

    /**
     * Sets the opacity with which {@link #redraw} draws; opacities for each colour count as none.
     */
    public void setAlpha(@Nullable Object opacity) {
        alpha = Values.isSequence(opacity) ? null : opacity;
    }

    /** Draws the bar anew as it is. */
    public void redraw() {
        draw();
    }

    private void resetScale() {
        scale.update(isInverted());
        Axis axis = longAxis();
        if (hasContours()
                && norm instanceof Norms.Scaled log
                && log.pythonName().equals("LogNorm")) {
            Scales.set(axis, "log", Map.of());
        } else if (scale.hasBoundaries()) {
            if (options.spacing.equals("uniform")) {
                follow(
                        axis,
                        new ScaleFunctions.Function(v -> scale.forward(v), p -> scale.inverse(p)));
            } else {
                Scales.set(axis, "linear", Map.of());
            }
        } else if (norm instanceof Norms.Scaled scaled) {
            Scales.set(axis, () -> Scales.along(scaled.scale()));
        } else if (norm instanceof Norms.Linear) {
            Scales.set(axis, "linear", Map.of());
        } else {
            follow(axis, new ScaleFunctions.Function(norm::apply, norm::inverse));
        }
    }

    private static void follow(Axis axis, ScaleFunctions.Function function) {
        Scales.set(axis, () -> Scales.along(function));
    }

    private void draw() {
        drawing = true;
        longAxis().set("label_position", options.tickLocation);
        longAxis().set("ticks_position", options.tickLocation);
        shortAxis().setMajorLocator(new FixedLocator(new double[0]));
        shortAxis().setMinorLocator(new FixedLocator(new double[0]));
        scale.update(isInverted());
        places = scale.places();
        double low = scale.low();
        double high = scale.high();
        boolean inverted = isInverted();
        drawEnds();
        double from = inverted ? high : low;
        double to = inverted ? low : high;
        axes.setXlim(vertical ? 0 : from, vertical ? 1 : to);
        axes.setYlim(vertical ? from : 0, vertical ? to : 1);
        applyTicks();
        if (options.filled) {
            drawSolids(inverted);
        }
        updateDividers();
        axes.stale();
        drawing = false;
    }

    private void applyTicks() {
        Axis axis = longAxis();
        if (norm instanceof Norms.Boundary given) {
            locator = locator == null ? new FixedLocator(given.boundaries(), 10) : locator;
            minorLocator =
                    minorLocator == null ? new FixedLocator(given.boundaries()) : minorLocator;
        } else if (norm instanceof Norms.None) {
            int base = 1 + scale.values().length / 10;
            locator = locator == null ? new IndexLocator(base, .5) : locator;
        } else if (options.boundaries != null) {
            double[] inside = scale.inside(scale.boundaries());
            locator = locator == null ? new FixedLocator(inside, 10) : locator;
        } else {
            locator = locator == null ? axis.majorLocator() : locator;
            minorLocator = minorLocator == null ? axis.minorLocator() : minorLocator;
        }
        minorLocator = minorLocator == null ? new NullLocator() : minorLocator;
        formatter = formatter == null ? axis.majorFormatter() : formatter;
        axis.setMajorLocator(locator);
        axis.setMinorLocator(minorLocator);
        axis.setMajorFormatter(formatter);
    }

    /** Replaces the major locator. */
    public void setLocator(Locator newLocator) {
        locator = newLocator;
        longAxis().setMajorLocator(newLocator);
    }

    public void setMinorLocator(Locator newLocator) {
        minorLocator = newLocator;
        longAxis().setMinorLocator(newLocator);
    }

    public void setFormatter(Formatter newFormatter) {
        formatter = newFormatter;
        longAxis().setMajorFormatter(newFormatter);
    }

    /** Keeps the ticks that the long axis now has. */
    public void keepTicks() {
        locator = longAxis().majorLocator();
        minorLocator = longAxis().minorLocator();
        formatter = longAxis().majorFormatter();
    }

    private double[] x(double[] across, double[] along) {
        return vertical ? across : along;
    }

    private double[] y(double[] across, double[] along) {
        return vertical ? along : across;
    }

    private void drawEnds() {
        ends.forEach(Artist::remove);
        ends.clear();
        boolean inverted = isInverted();
        double[] lengths = scale.extensions(inverted);
        double bottom = 0 - lengths[0];
        double top = 1 + lengths[1];
        boolean square = options.extendRectangles;
        double[] across =
                square
                        ? new double[] {0, 0, 1, 1, 1, 1, 0, 0, 0}
                        : new double[] {0, 0.5, 1, 1, 0.5, 0, 0};
        double[] along =
                square
                        ? new double[] {0, bottom, bottom, 0, 1, top, top, 1, 0}
                        : new double[] {0, bottom, 0, 1, top, 1, 0};
        outline.setOutline(x(across, along), y(across, along));
        if (!options.filled) {
            return;
        }
        double[] values = scale.values();
        if (scale.isPointed(true, inverted)) {
            addEnd(0, bottom, values[inverted ? values.length - 1 : 0], hatch(0));
        }
        if (scale.isPointed(false, inverted)) {
            addEnd(1, top, values[inverted ? 0 : values.length - 1], hatch(places.length - 1));
        }
    }

    private @Nullable String hatch(int index) {
        int n = options.hatches.size();
        return n == 0 ? null : options.hatches.get(index % n);
    }

    private void addEnd(double from, double to, double value, @Nullable String hatch) {
        boolean square = options.extendRectangles;
        double[] across = square ? new double[] {0, 0, 1, 1} : new double[] {0, 0.5, 1};
        double[] along = square ? new double[] {from, to, to, from} : new double[] {from, to, from};
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("facecolor", mappable.mapping().color(value, null));
        look.put("alpha", alpha);
        look.put("linewidth", 0);
        look.put("antialiased", false);
        look.put("transform", axes.transAxes());
        look.put("hatch", hatch);
        look.put("clip_on", false);
        look.put("zorder", Math.nextDown(axes.patch().getZorder()));
        Path path = Path.polyline(x(across, along), y(across, along));
        ends.add(axes.addPatch(new PathPatch(path, look)));
    }

    private void drawSolids(boolean inverted) {
        if (solids != null) {
            solids.remove();
        }
        hatched.forEach(Artist::remove);
        hatched.clear();
        double[] values = scale.values();
        int from = scale.isPointed(true, inverted) ? 1 : 0;
        int to = values.length - (scale.isPointed(false, inverted) ? 1 : 0);
        double[] shown = Arrays.copyOfRange(values, from, to);
        if (options.hatches.stream().anyMatch(Objects::nonNull)) {
            addHatched(shown, from);
            return;
        }
        int n = places.length;
        double[] across = new double[2 * n];
        double[] along = new double[2 * n];
        for (int i = 0; i < n; i++) {
            across[2 * i + 1] = 1;
            along[2 * i] = places[i];
            along[2 * i + 1] = places[i];
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("edgecolors", "none");
        look.put("snap", RcParams.current().get("pcolormesh.snap"));
        look.put("antialiased", false);
        look.put("alpha", alpha);
        QuadMesh mesh =
                new QuadMesh(
                        new Matrix(n, 2, x(across, along)),
                        new Matrix(n, 2, y(across, along)),
                        false,
                        look);
        mesh.mapping().setMap(map());
        mesh.mapping().setNorm(norm);
        mesh.mapping().setArray(shown);
        axes.addCollection(mesh, false);
        double[] ends = {places[0], places[n - 1]};
        double[] sides = {0, 1};
        mesh.setStickyEdges(x(sides, ends), y(sides, ends));
        axes.includeData(x(sides, ends), y(sides, ends));
        if (!options.drawEdges && n >= 50) {
            mesh.set("rasterized", true);
        }
        solids = mesh;
    }

    private void addHatched(double[] values, int skipped) {
        for (int i = 0; i < values.length; i++) {
            double[] across = {0, 1, 1, 0};
            double[] along = {places[i], places[i], places[i + 1], places[i + 1]};
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("facecolor", mappable.mapping().color(values[i], null));
            look.put("hatch", hatch(i + skipped));
            look.put("linewidth", 0);
            look.put("antialiased", false);
            look.put("alpha", alpha);
            Path path = Path.polyline(x(across, along), y(across, along));
            hatched.add(axes.addPatch(new PathPatch(path, look)));
        }
    }

    private void updateDividers() {
        if (!options.drawEdges) {
            dividers.setPaths(List.of());
            return;
        }
        double[] limits = vertical ? axes.viewLimY() : axes.viewLimX();
        List<Path> segments = new ArrayList<>();
        if (scale.isPointed(true, isInverted())) {
            segments.add(across(limits[0]));
        }
        for (double place : places) {
            if (limits[0] < place && place < limits[1]) {
                segments.add(across(place));
            }
        }
        if (scale.isPointed(false, isInverted())) {
            segments.add(across(limits[1]));
        }
        dividers.setPaths(segments);
    }

    private Path across(double place) {
        double[] sides = {0, 1};
        double[] at = {place, place};
        return Path.polyline(x(sides, at), y(sides, at));
    }

    /**
     * Draws lines at values.
     *
     * @param erase whether to remove the lines drawn before
     */
    public void addLines(double[] levels, List<Rgba> colors, double[] widths, boolean erase) {
        double[] at = scale.locate(levels);
        double tolerance = (places[places.length - 1] - places[0]) * 1e-10;
        List<Path> paths = new ArrayList<>();
        List<Object> shownColors = new ArrayList<>();
        List<Double> shownWidths = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] < places[places.length - 1] + tolerance && at[i] > places[0] - tolerance) {
                paths.add(across(at[i]));
                shownColors.add(colors.get(colors.size() == 1 ? 0 : i));
                shownWidths.add(widths[widths.length == 1 ? 0 : i]);
            }
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("linewidths", shownWidths);
        look.put("colors", shownColors);
        LineCollection collection = new LineCollection(paths, null, null, look);
        if (erase) {
            lines.forEach(Artist::remove);
            lines.clear();
        }
        lines.add(collection);
        double widest = shownWidths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        collection.setClip(wideClip(widest));
        axes.addCollection(collection, false);
    }

    /** The axes' box, higher by a line width at both ends. */
    private Clip wideClip(double points) {
        return new Clip.Shape(
                () -> {
                    Bbox box = axes.pixelBox();
                    double pad = points / 72 * axes.dpi();
                    double[] x = {box.x0(), box.x1(), box.x1(), box.x0()};
                    double low = box.y0() - pad;
                    double high = box.y1() + pad;
                    return Path.closed(x, new double[] {low, low, high, high});
                },
                Affine.IDENTITY);
    }

    /** The box for the part between the ends, which leaves room for them. */
    private Bbox place() {
        Bbox box = placedBefore == null ? axes.originalPosition() : placedBefore.get();
        if (options.extend.equals("neither")) {
            return box;
        }
        double[] lengths = scale.extensions(isInverted());
        double whole = lengths[0] + lengths[1] + 1;
        double part = 1 / whole;
        double offset = lengths[0] / whole;
        ColorbarPlace place = axes.colorbarPlace();
        if (place != null) {
            double ratio = place.aspect() * part;
            double boxRatio = vertical ? ratio : 1 / ratio;
            Double before = axes.aspect().boxRatio();
            if (before == null || before != boxRatio) {
                axes.aspect().setBoxRatio(boxRatio);
            }
        }
        return vertical
                ? box.shrunk(1, part).translated(0, offset * box.height())
                : box.shrunk(part, 1).translated(offset * box.width(), 0);
    }

    /** Takes the bar away and gives its room back. */
    public void remove() {
        ColorbarPlace place = axes.colorbarPlace();
        if (place != null) {
            place.parents().forEach(parent -> parent.colorbars().remove(axes));
        }
        axes.remove();
        mappable.mapping().setColorbar(null);
        if (!(mappable instanceof Artist artist) || artist.axes() == null) {
            return;
        }
        Axes parent = artist.axes();
        if (parent.subplotSpec() == null) {
            parent.setPosition(parent.originalPosition());
        } else {
            parent.setSubplotSpec(parent.subplotSpec().topmost());
        }
    }
}
