package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.DataLimits;
import org.jpylab.figure.color.ColorMapping;
import org.jpylab.figure.color.Mappable;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many shapes drawn alike. Shape number i is path i, mapped by the transform, moved by offset i
 * mapped by the offset transform, in face colour i, edge colour i, line width i, line style i: each
 * list repeats when it is shorter than the number of shapes.
 */
public abstract class Collection extends Artist implements Mappable {
    /** The properties of collections. */
    public static final PropertyTable<Collection> COLLECTION =
            PropertyTable.of("Collection", Collection.class, ARTIST)
                    .with(
                            "antialiased",
                            a -> a.antialiased,
                            (a, v) -> a.setAntialiased(v),
                            "aa",
                            "antialiaseds")
                    .with("array", a -> a.mapping.array(), (a, v) -> a.setArray(v))
                    .with(
                            "capstyle",
                            a -> a.capStyle,
                            (a, v) -> a.capStyle = v == null ? null : Styles.cap(v))
                    .with(
                            "clim",
                            a ->
                                    java.util.Arrays.asList(
                                            a.mapping.norm().vmin(), a.mapping.norm().vmax()),
                            (a, v) -> a.setClim(v))
                    .with("cmap", a -> a.mapping.map(), (a, v) -> a.mapping.setMap(v))
                    .writing("color", (a, v) -> a.setColor(v))
                    .with(
                            "edgecolor",
                            a -> a.edgeColors(),
                            (a, v) -> a.setEdgeColor(v),
                            "edgecolors",
                            "ec")
                    .with(
                            "facecolor",
                            a -> a.faceColors(),
                            (a, v) -> a.setFaceColor(v),
                            "facecolors",
                            "fc")
                    .reading("fill", a -> !isNone(a.originalFace))
                    .with("hatch", a -> a.hatch, (a, v) -> a.setHatch(Styles.hatch(v)))
                    .with(
                            "joinstyle",
                            a -> a.joinStyle,
                            (a, v) -> a.joinStyle = v == null ? null : Styles.join(v))
                    .with(
                            "linestyle",
                            a -> a.dashPatterns(),
                            (a, v) -> a.setLineStyle(v),
                            "linestyles",
                            "dashes",
                            "ls")
                    .with(
                            "linewidth",
                            a -> a.lineWidths,
                            (a, v) -> a.setLineWidth(v),
                            "linewidths",
                            "lw")
                    .with("norm", a -> a.mapping.norm(), (a, v) -> a.mapping.setNorm(v))
                    .with(
                            "offset_transform",
                            a -> a.offsetTransform(),
                            (a, v) -> a.setOffsetTransform((Transform) v))
                    .with("offsets", a -> a.offsets(), (a, v) -> a.setOffsets(v))
                    .reading("paths", a -> a.paths())
                    .with(
                            "pickradius",
                            a -> a.pickRadius,
                            (a, v) -> a.pickRadius = Values.number(v))
                    .with("urls", a -> a.urls, (a, v) -> a.urls = v);

    private final ColorMapping mapping;
    private @Nullable Object originalFace;
    private @Nullable Object originalEdge;
    private List<Rgba> ownFaces = List.of();
    private List<Rgba> ownEdges = List.of();
    private boolean edgesAreFaces;
    private Rgba hatchColor = Rgba.of(RcParams.current().value("hatch.color"));
    private double[] lineWidths = {1};
    private List<LineStyle> lineStyles = List.of(LineStyle.SOLID);
    private double @Nullable [] offsetX;
    private double @Nullable [] offsetY;
    private @Nullable Transform offsetTransform;
    private boolean antialiased = true;
    private @Nullable String hatch;
    private @Nullable String capStyle;
    private @Nullable String joinStyle;
    private double pickRadius = 5;
    private @Nullable Object urls;

    /** A collection coloured directly or, given data, by a map and a norm; null for the rc's. */
    protected Collection(@Nullable Object cmap, @Nullable Object norm) {
        mapping = new ColorMapping(cmap, norm);
        mapping.onChange(this::stale);
        setZorder(1);
    }

    /** Applies the keyword arguments of a constructor, None meaning the default. */
    protected final void construct(Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(properties().normalize(kwargs));
        setFaceColor(given.remove("facecolor"));
        setEdgeColor(given.remove("edgecolor"));
        setLineWidth(given.remove("linewidth"));
        Object style = given.remove("linestyle");
        setLineStyle(style == null ? "solid" : style);
        setAntialiased(given.remove("antialiased"));
        for (String name : List.of("capstyle", "joinstyle")) {
            if (given.get(name) == null) {
                given.remove(name);
            }
        }
        set(given);
    }

    @Override
    public PropertyTable<?> properties() {
        return COLLECTION;
    }

    private static boolean isNone(@Nullable Object color) {
        return color instanceof String name && name.equalsIgnoreCase("none");
    }

    /** The shapes. */
    public abstract List<Path> paths();

    /** The areas of the shapes in square points, repeated, as scatter's markers have; or null. */
    public double @Nullable [] sizes() {
        return null;
    }

    /** The number of shapes drawn. */
    public int count() {
        return Math.max(paths().size(), offsetX == null ? 0 : offsetX.length);
    }

    /** The data with their norm and colour map. */
    @Override
    public ColorMapping mapping() {
        return mapping;
    }

    private void setArray(@Nullable Object data) {
        mapping.setArray(data == null ? null : Values.numbers(data));
    }

    private void setClim(@Nullable Object limits) {
        List<@Nullable Object> ends = Values.items(limits);
        mapping.setLimits(Values.numberOrNull(ends.get(0)), Values.numberOrNull(ends.get(1)));
    }

    // Offsets

    public double @Nullable [] offsetX() {
        return offsetX;
    }

    public double @Nullable [] offsetY() {
        return offsetY;
    }

    /** Sets where shapes are put; null for where their paths say. */
    public void setOffsets(double @Nullable [] x, double @Nullable [] y) {
        offsetX = x;
        offsetY = y;
        stale();
    }

    private double[][] offsets() {
        double[] x = offsetX == null ? new double[1] : offsetX;
        double[] y = offsetY == null ? new double[1] : offsetY;
        double[][] pairs = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            pairs[i] = new double[] {x[i], y[i]};
        }
        return pairs;
    }

    private void setOffsets(@Nullable Object pairs) {
        Vertices vertices = Vertices.of(pairs);
        setOffsets(vertices.x(), vertices.y());
    }

    public Transform offsetTransform() {
        return offsetTransform == null ? Affine.IDENTITY : offsetTransform;
    }

    public void setOffsetTransform(@Nullable Transform transform) {
        offsetTransform = transform;
        stale();
    }

    // Colours

    protected Object defaultFaceColor() {
        return RcParams.current().value("patch.facecolor");
    }

    protected Object defaultEdgeColor() {
        return RcParams.current().value("patch.edgecolor");
    }

    protected double defaultLineWidth() {
        return RcParams.current().number("patch.linewidth");
    }

    protected boolean hasEdgeByDefault() {
        return false;
    }

    private boolean facesMapped() {
        return mapping.array() != null && !isNone(originalFace);
    }

    private boolean edgesMapped() {
        if (mapping.array() == null) {
            return false;
        }
        return isNone(originalFace) ? originalEdge == null : "face".equals(originalEdge);
    }

    /** The face colours, repeated over the shapes; empty for no faces. */
    public List<Rgba> faceColors() {
        return facesMapped() ? mapping.colors(getAlpha()) : ownFaces;
    }

    /** The edge colours, repeated over the shapes; empty for no edges. */
    public List<Rgba> edgeColors() {
        if (edgesMapped()) {
            return mapping.colors(getAlpha());
        }
        return edgesAreFaces ? faceColors() : ownEdges;
    }

    /** Sets face colours: one, a list, {@code "none"}, or null for the default. */
    public void setFaceColor(@Nullable Object spec) {
        originalFace = spec;
        ownFaces = listOf(spec == null ? defaultFaceColor() : spec);
        stale();
    }

    /** Sets edge colours: one, a list, {@code "none"}, {@code "face"}, or null for the default. */
    public void setEdgeColor(@Nullable Object spec) {
        Object color = spec instanceof String name ? word(name) : spec;
        originalEdge = color;
        boolean colorsHatch = true;
        if (color == null) {
            RcParams rc = RcParams.current();
            boolean edge =
                    rc.flag("patch.force_edgecolor") || hasEdgeByDefault() || isNone(originalFace);
            colorsHatch = edge;
            color = edge ? defaultEdgeColor() : "none";
        }
        edgesAreFaces = color instanceof String name && name.equalsIgnoreCase("face");
        if (!edgesAreFaces) {
            ownEdges = listOf(color);
            if (colorsHatch && !ownEdges.isEmpty()) {
                hatchColor = ownEdges.getFirst();
            }
        }
        stale();
    }

    private static String word(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("none") || lower.equals("face") ? lower : name;
    }

    private List<Rgba> listOf(Object spec) {
        Object alpha = alphaValue();
        if (alpha != null && Values.isSequence(alpha)) {
            double[] alphas = Values.numbers(alpha);
            List<Rgba> plain = Rgba.listOf(spec, null);
            List<Rgba> colors = new ArrayList<>();
            for (int i = 0; i < alphas.length && !plain.isEmpty(); i++) {
                colors.add(plain.get(i % plain.size()).withAlpha(alphas[i]));
            }
            return colors;
        }
        return Rgba.listOf(spec, getAlpha());
    }

    public void setColor(@Nullable Object spec) {
        setFaceColor(spec);
        setEdgeColor(spec);
    }

    @Override
    public void setAlpha(@Nullable Object alpha) {
        if (isAlphaOfEach(alpha)) {
            for (double value : Values.numbers(alpha)) {
                if (!(0 <= value && value <= 1)) {
                    throw PyError.valueError(
                            "alpha must be between 0 and 1, inclusive, but min is "
                                    + value
                                    + ", max is "
                                    + value);
                }
            }
            keepAlpha(alpha);
        } else {
            super.setAlpha(alpha);
        }
        setFaceColor(originalFace);
        setEdgeColor(originalEdge);
    }

    public @Nullable String getHatch() {
        return hatch;
    }

    public void setHatch(@Nullable String pattern) {
        hatch = pattern;
        stale();
    }

    public Rgba hatchColor() {
        return hatchColor;
    }

    // Lines

    /** The edge widths in points, repeated over the shapes. */
    public double[] lineWidths() {
        return lineWidths;
    }

    private void setLineWidth(@Nullable Object widths) {
        lineWidths = widths == null ? new double[] {defaultLineWidth()} : Values.numbers(widths);
        stale();
    }

    /** The edge styles, repeated over the shapes; their dashes scale with the line width. */
    /** For each line style the offset and the lengths in points; null lengths for solid lines. */
    private List<Object> dashPatterns() {
        List<Object> patterns = new ArrayList<>();
        for (int i = 0; i < lineStyles.size(); i++) {
            LineStyle style = lineStyles.get(i);
            double width = lineWidths.length == 0 ? 1 : lineWidths[i % lineWidths.length];
            double[] lengths = style.scaled(width);
            List<@Nullable Object> pair = new ArrayList<>();
            pair.add(style.scaledOffset(width));
            pair.add(lengths == null ? null : Values.items(lengths));
            patterns.add(pair.toArray());
        }
        return patterns;
    }

    public List<LineStyle> lineStyles() {
        return lineStyles;
    }

    private void setLineStyle(@Nullable Object styles) {
        lineStyles = stylesOf(styles);
        stale();
    }

    private static List<LineStyle> stylesOf(@Nullable Object styles) {
        try {
            if (styles instanceof String || styles instanceof LineStyle) {
                return List.of(LineStyle.of(styles));
            }
            List<@Nullable Object> items = Values.items(styles);
            boolean onePattern = items.size() == 2 && Values.isNumber(items.getFirst());
            return onePattern
                    ? List.of(LineStyle.of(styles))
                    : items.stream().map(LineStyle::of).toList();
        } catch (PyError e) {
            throw PyError.valueError(
                    "Do not know how to convert " + Values.repr(styles) + " to dashes");
        }
    }

    public boolean isAntialiased() {
        return antialiased;
    }

    private void setAntialiased(@Nullable Object on) {
        boolean sequence = Values.isSequence(on) && !Values.items(on).isEmpty();
        Object first = sequence ? Values.items(on).getFirst() : on;
        antialiased =
                first == null ? RcParams.current().flag("patch.antialiased") : Values.truth(first);
        stale();
    }

    /** How ends are drawn: {@code butt} unless set. */
    public String capStyle() {
        return capStyle == null ? "butt" : capStyle;
    }

    /** How corners are drawn: {@code round} unless set. */
    public String joinStyle() {
        return joinStyle == null ? "round" : joinStyle;
    }

    public double getPickRadius() {
        return pickRadius;
    }

    /** The range this collection covers in data coordinates. */
    public DataLimits dataLimits(Transform transData) {
        return CollectionExtents.of(this, transData);
    }

    @Override
    public void copyFrom(Artist other) {
        super.copyFrom(other);
        if (other instanceof Collection like) {
            mapping.setMap(like.mapping.map());
            mapping.setNorm(like.mapping.norm());
            mapping.setArray(like.mapping.array());
            originalFace = like.originalFace;
            originalEdge = like.originalEdge;
            ownFaces = like.ownFaces;
            ownEdges = like.ownEdges;
            edgesAreFaces = like.edgesAreFaces;
            hatchColor = like.hatchColor;
            lineWidths = like.lineWidths;
            lineStyles = like.lineStyles;
            antialiased = like.antialiased;
            hatch = like.hatch;
        }
    }
}
