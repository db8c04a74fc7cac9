package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** A shape with a face and an edge. */
public abstract class Patch extends Artist {
    /** The properties of patches. */
    public static final PropertyTable<Patch> PATCH =
            PropertyTable.of("Patch", Patch.class, ARTIST)
                    .with("antialiased", a -> a.antialiased, (a, v) -> a.setAntialiased(v), "aa")
                    .with("capstyle", a -> a.capStyle, (a, v) -> a.capStyle = Styles.cap(v))
                    .writing("color", (a, v) -> a.setColor(v))
                    .reading("data_transform", a -> a.placed())
                    .with("edgecolor", a -> a.edgeColor, (a, v) -> a.setEdgeColor(v), "ec")
                    .reading("extents", a -> Extents.of(a.displayPath()))
                    .with("facecolor", a -> a.faceColor, (a, v) -> a.setFaceColor(v), "fc")
                    .with("fill", a -> a.fill, (a, v) -> a.setFill(Values.truth(v)))
                    .with("hatch", a -> a.hatch, (a, v) -> a.setHatch(v))
                    .with("joinstyle", a -> a.joinStyle, (a, v) -> a.joinStyle = Styles.join(v))
                    .with("linestyle", a -> a.lineStyleSpec, (a, v) -> a.setLineStyle(v), "ls")
                    .with("linewidth", a -> a.lineWidth, (a, v) -> a.setLineWidth(v), "lw")
                    .reading("patch_transform", a -> a.patchTransform())
                    .reading("path", a -> a.path());

    private boolean antialiased = RcParams.current().flag("patch.antialiased");
    private String capStyle = "butt";
    private String joinStyle = "miter";
    private @Nullable Object originalEdge;
    private @Nullable Object originalFace;
    private Rgba edgeColor = Rgba.BLACK;
    private Rgba faceColor = Rgba.BLACK;
    private Rgba hatchColor = Rgba.of(RcParams.current().value("hatch.color"));
    private boolean fill = true;
    private @Nullable String hatch;
    private LineStyle lineStyle = LineStyle.SOLID;
    private Object lineStyleSpec = "solid";
    private double lineWidth = RcParams.current().number("patch.linewidth");

    protected Patch() {
        setZorder(1);
        setEdgeColor(null);
        setFaceColor(null);
    }

    /** Applies the keyword arguments of a constructor: None leaves the default. */
    protected final void construct(Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>(kwargs);
        for (String alias :
                new String[] {"ec edgecolor", "fc facecolor", "lw linewidth", "ls linestyle"}) {
            if (kwargs.containsKey(alias.substring(0, 2))) {
                named.remove(alias.substring(3)); // what has a name of its own is set first
            }
        }
        Map<String, @Nullable Object> given = new LinkedHashMap<>(properties().normalize(named));
        Object color = given.remove("color");
        if (color != null) {
            if (named.get("edgecolor") != null || named.get("facecolor") != null) {
                Warnings.warn(
                        "UserWarning",
                        "Setting the 'color' property will override the edgecolor or facecolor"
                                + " properties.");
            }
            for (String alias : new String[] {"ec edgecolor", "fc facecolor"}) {
                if (!named.containsKey(alias.substring(0, 2))) {
                    given.remove(alias.substring(3));
                }
            }
            setColor(color);
        }
        for (String name : new String[] {"capstyle", "joinstyle"}) {
            if (given.get(name) == null) {
                given.remove(name);
            }
        }
        if (given.containsKey("fill")) {
            setFill(Values.truth(given.remove("fill")));
        }
        set(given);
    }

    /** The outline in the patch's own coordinates. */
    public abstract Path path();

    /** What maps {@link #path} to the coordinates the patch is placed in. */
    public Transform patchTransform() {
        return Affine.IDENTITY;
    }

    /** What was set by {@link #setTransform}. */
    protected final Transform placed() {
        return super.getTransform();
    }

    /** What maps placed coordinates to pixels. */
    public Transform dataTransform() {
        return super.getTransform();
    }

    @Override
    public Transform getTransform() {
        return patchTransform().then(super.getTransform());
    }

    /** The outline in pixels. */
    public Path displayPath() {
        Transform toPixels = getTransform();
        Path path = path();
        return (toPixels.isAffine()
                        ? path
                        : path.interpolated(Math.max(bendingPieces(), toPixels.pieces())))
                .transformed(toPixels);
    }

    /** A clip to this patch's inside, following it. */
    public Clip asClip() {
        return new Clip.Shape(this::displayPath, Affine.IDENTITY);
    }

    /** Whether an unset edge colour means the rc colour rather than no edge. */
    protected boolean hasEdgeByDefault() {
        return false;
    }

    public Rgba edgeColor() {
        return edgeColor;
    }

    public void setEdgeColor(@Nullable Object spec) {
        originalEdge = spec;
        Object color = spec;
        boolean colorsHatch = true;
        if (color == null) {
            RcParams rc = RcParams.current();
            colorsHatch = rc.flag("patch.force_edgecolor") || !fill || hasEdgeByDefault();
            color = colorsHatch ? rc.value("patch.edgecolor") : "none";
        }
        edgeColor = Rgba.of(color, getAlpha());
        if (colorsHatch) {
            hatchColor = edgeColor;
        }
        stale();
    }

    /** The colour of the inside; fully transparent when the patch is not filled. */
    public Rgba faceColor() {
        return faceColor;
    }

    public void setFaceColor(@Nullable Object spec) {
        originalFace = spec;
        Object color = spec == null ? RcParams.current().value("patch.facecolor") : spec;
        faceColor = fill ? Rgba.of(color, getAlpha()) : Rgba.of(color).unseen();
        stale();
    }

    public void setColor(@Nullable Object spec) {
        setFaceColor(spec);
        setEdgeColor(spec);
    }

    public Rgba hatchColor() {
        return hatchColor;
    }

    @Override
    public void setAlpha(@Nullable Object alpha) {
        super.setAlpha(alpha);
        setFaceColor(originalFace);
        setEdgeColor(originalEdge);
    }

    public boolean isFilled() {
        return fill;
    }

    public void setFill(boolean fill) {
        this.fill = fill;
        setFaceColor(originalFace);
        setEdgeColor(originalEdge);
    }

    public @Nullable String getHatch() {
        return hatch;
    }

    private void setHatch(@Nullable Object pattern) {
        hatch = Styles.hatch(pattern);
        stale();
    }

    public LineStyle getLineStyle() {
        return lineStyle;
    }

    public void setLineStyle(@Nullable Object style) {
        try {
            lineStyle = LineStyle.of(style == null ? "solid" : style);
        } catch (PyError e) {
            throw style instanceof String
                    ? PyError.valueError("Unrecognized linestyle: " + Values.repr(style))
                    : e;
        }
        lineStyleSpec = style == null ? "solid" : lineStyle.isNone() ? "None" : style;
        stale();
    }

    /** The edge's width in points. */
    public double getLineWidth() {
        return lineWidth;
    }

    public void setLineWidth(@Nullable Object width) {
        lineWidth =
                width == null ? RcParams.current().number("patch.linewidth") : Values.number(width);
        stale();
    }

    public boolean isAntialiased() {
        return antialiased;
    }

    private void setAntialiased(@Nullable Object value) {
        antialiased =
                value == null ? RcParams.current().flag("patch.antialiased") : Values.truth(value);
        stale();
    }

    public String capStyle() {
        return capStyle;
    }

    public void setCapStyle(String style) {
        capStyle = Styles.cap(style);
    }

    public String joinStyle() {
        return joinStyle;
    }

    public void setJoinStyle(String style) {
        joinStyle = Styles.join(style);
    }

    @Override
    public void copyFrom(Artist other) {
        super.copyFrom(other);
        if (other instanceof Patch like) {
            edgeColor = like.edgeColor;
            faceColor = like.faceColor;
            originalEdge = like.originalEdge;
            originalFace = like.originalFace;
            fill = like.fill;
            hatch = like.hatch;
            hatchColor = like.hatchColor;
            lineStyle = like.lineStyle;
            lineStyleSpec = like.lineStyleSpec;
            lineWidth = like.lineWidth;
            antialiased = like.antialiased;
        }
    }
}
