package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Anything in a figure. Properties are set and read by Matplotlib's names through {@link #set} and
 * {@link #get}; the Java methods beside them are what drawing reads.
 */
public abstract class Artist implements Cloneable {
    /** The properties every artist has. */
    public static final PropertyTable<Artist> ARTIST =
            PropertyTable.of("Artist", Artist.class, null)
                    .with("agg_filter", a -> a.aggFilter, (a, v) -> a.aggFilter = v)
                    .with("alpha", a -> a.alpha, (a, v) -> a.setAlpha(v))
                    .with("animated", a -> a.animated, (a, v) -> a.animated = Values.truth(v))
                    .reading("axes", a -> a.axes)
                    .reading("children", a -> a.children())
                    .with("clip_box", a -> a.clip, (a, v) -> a.setClip((Clip) v))
                    .with("clip_on", a -> a.clipOn, (a, v) -> a.setClipOn(Values.truth(v)))
                    .with("clip_path", a -> a.clip, (a, v) -> a.setClipPath(v))
                    .with("figure", a -> a.figure, (a, v) -> a.setFigure((Figure) v))
                    .with("gid", a -> a.gid, (a, v) -> a.gid = v == null ? null : Values.text(v))
                    .with("in_layout", a -> a.inLayout, (a, v) -> a.inLayout = Values.truth(v))
                    .with("label", a -> a.label, (a, v) -> a.setLabel(v))
                    .with("mouseover", a -> a.mouseover, (a, v) -> a.mouseover = Values.truth(v))
                    .with("path_effects", a -> a.pathEffects, (a, v) -> a.setPathEffects(v))
                    .with("picker", a -> a.picker, (a, v) -> a.picker = v)
                    .with("rasterized", a -> a.rasterized, (a, v) -> a.rasterized = v)
                    .with("sketch_params", a -> a.sketchParams, (a, v) -> a.setSketchParams(v))
                    .with(
                            "snap",
                            a -> a.snap,
                            (a, v) -> a.snap = v == null ? null : Values.truth(v))
                    .with(
                            "transform",
                            a -> a.getTransform(),
                            (a, v) -> a.setTransform(transform(v)))
                    .with("url", a -> a.url, (a, v) -> a.url = v)
                    .with("visible", a -> a.visible, (a, v) -> a.setVisible(Values.truth(v)))
                    .with("zorder", a -> a.zorder, (a, v) -> a.setZorder(v));

    private @Nullable Axes axes;
    private @Nullable Figure figure;
    private @Nullable Transform transform;
    private @Nullable Object alpha;
    private @Nullable Clip clip;
    private @Nullable Object label = "";
    private @Nullable String gid;
    private @Nullable Object url;
    private @Nullable Object picker;
    private @Nullable Object rasterized;
    private @Nullable Boolean snap;
    private @Nullable Object aggFilter;
    private @Nullable Object sketchParams =
            org.jpylab.figure.rc.RcParams.current().get("path.sketch");
    private List<@Nullable Object> pathEffects = effectsOfRc();
    private boolean visible = true;
    private boolean clipOn = true;
    private boolean animated;
    private boolean inLayout = true;
    private boolean mouseover = isReadByDefault();
    private double zorder;
    private @Nullable Runnable remover;
    private @Nullable Object peer;
    private int bendingPieces = 1;
    private @Nullable Consumer<PaintList> drawing;
    private double[] stickyX = {};
    private double[] stickyY = {};

    /** The properties of this artist's class. */
    public abstract PropertyTable<?> properties();

    /** Whether a window tells the value under the mouse unless told otherwise. */
    protected boolean isReadByDefault() {
        return false;
    }

    /** Sets properties by keyword, aliases included. */
    public final void set(Map<String, ? extends @Nullable Object> kwargs) {
        properties().set(this, kwargs);
    }

    /** Sets properties from a map as {@code artist.update(properties)} does. */
    public final void updateFrom(Map<String, ? extends @Nullable Object> map) {
        properties().update(this, map);
    }

    /** Sets one property: {@code artist.set_<name>(value)}. */
    public final void set(String name, @Nullable Object value) {
        properties().setOne(this, name, value);
    }

    /** The value of one property: {@code artist.get_<name>()}. */
    public final @Nullable Object get(String name) {
        return properties().get(this, name);
    }

    /** The artists drawn as parts of this one. */
    public List<Artist> children() {
        return List.of();
    }

    /** Marks the figure as changed since it was last drawn. */
    public void stale() {
        if (figure != null && figure != this) {
            figure.stale();
        }
    }

    public @Nullable Axes axes() {
        return axes;
    }

    public void setAxes(@Nullable Axes axes) {
        this.axes = axes;
    }

    public @Nullable Figure figure() {
        return figure;
    }

    public void setFigure(@Nullable Figure figure) {
        this.figure = figure;
    }

    /** The figure's resolution, or the rc default for an artist outside of any figure. */
    public double dpi() {
        Figure owner = figure;
        return owner == null
                ? org.jpylab.figure.rc.RcParams.current().number("figure.dpi")
                : owner.getDpi();
    }

    /** What maps this artist's coordinates to pixels. */
    public Transform getTransform() {
        return transform == null ? Affine.IDENTITY : transform;
    }

    public void setTransform(@Nullable Transform transform) {
        this.transform = transform;
        stale();
    }

    public boolean isTransformSet() {
        return transform != null;
    }

    public boolean isVisible() {
        return visible;
    }

    public void setVisible(boolean visible) {
        this.visible = visible;
        stale();
    }

    /** The opacity, or null for that of the colours. */
    public @Nullable Double getAlpha() {
        return alpha == null || Values.isSequence(alpha) ? null : Values.number(alpha);
    }

    /** The opacity as set: None, a number, or for images and collections an array. */
    public @Nullable Object alphaValue() {
        return alpha;
    }

    /** Sets the opacity; subclasses with array alpha override. */
    public void setAlpha(@Nullable Object alpha) {
        if (alpha != null && !Values.isNumber(alpha)) {
            throw PyError.typeError(
                    "alpha must be numeric or None, not <class '" + Values.typeName(alpha) + "'>");
        }
        if (alpha != null) {
            double value = Values.number(alpha);
            if (!(0 <= value && value <= 1)) {
                throw PyError.valueError("alpha (" + Values.repr(alpha) + ") is outside 0-1 range");
            }
        }
        keepAlpha(alpha);
    }

    /** Whether an opacity is one for each element of the artist; a text is no opacity at all. */
    protected static boolean isAlphaOfEach(@Nullable Object alpha) {
        if (alpha instanceof String) {
            throw PyError.typeError("alpha must be numeric or None, not a string");
        }
        return alpha != null && Values.isSequence(alpha);
    }

    protected final void keepAlpha(@Nullable Object newAlpha) {
        this.alpha = newAlpha;
        stale();
    }

    /** The clip as set, or null. */
    public @Nullable Clip getClip() {
        return clip;
    }

    /** What drawing clips to: null when nothing or when clipping is off. */
    public @Nullable Clip clip() {
        return clipOn ? clip : null;
    }

    public void setClip(@Nullable Clip clip) {
        this.clip = clip;
        stale();
    }

    /** Clips to a patch's shape, a clip, or nothing. */
    public void setClipPath(@Nullable Object path) {
        switch (path) {
            case null -> setClip(null);
            case Clip given -> setClip(given);
            case Patch patch -> setClip(patch.asClip());
            default ->
                    throw PyError.typeError(
                            "Invalid arguments to set_clip_path, of type "
                                    + Values.typeName(path)
                                    + " and NoneType");
        }
    }

    public boolean isClipOn() {
        return clipOn;
    }

    public void setClipOn(boolean clipOn) {
        this.clipOn = clipOn;
        stale();
    }

    /** The label as a string; empty when none. */
    public String getLabel() {
        return label == null ? "" : Values.text(label);
    }

    public void setLabel(@Nullable Object label) {
        this.label = label == null ? null : Values.text(label);
        stale();
    }

    public double getZorder() {
        return zorder;
    }

    public void setZorder(double zorder) {
        this.zorder = zorder;
        stale();
    }

    private void setZorder(@Nullable Object value) {
        setZorder(value == null ? 0 : Values.number(value));
    }

    public boolean isAnimated() {
        return animated;
    }

    public boolean isInLayout() {
        return inLayout;
    }

    public void setInLayout(boolean inLayout) {
        this.inLayout = inLayout;
    }

    public @Nullable String getGid() {
        return gid;
    }

    public @Nullable Object getUrl() {
        return url;
    }

    public @Nullable Object getRasterized() {
        return rasterized;
    }

    /** True to round to pixels, false not to, null for Matplotlib's own choice. */
    public @Nullable Boolean getSnap() {
        return snap;
    }

    public void setSnap(@Nullable Boolean snap) {
        this.snap = snap;
    }

    public @Nullable Object getPicker() {
        return picker;
    }

    /** (scale, length, randomness) of {@code xkcd()}, or null. */
    public @Nullable Object getSketchParams() {
        return sketchParams;
    }

    private void setSketchParams(@Nullable Object params) {
        sketchParams = params;
        stale();
    }

    public List<@Nullable Object> getPathEffects() {
        return pathEffects;
    }

    private static List<@Nullable Object> effectsOfRc() {
        Object effects = org.jpylab.figure.rc.RcParams.current().get("path.effects");
        return effects instanceof List<?> list && !list.isEmpty() ? Values.items(list) : List.of();
    }

    private void setPathEffects(@Nullable Object effects) {
        pathEffects = effects == null ? List.of() : Values.items(effects);
        stale();
    }

    /** Into how many pieces straight lines are cut where a projection bends them. */
    public int bendingPieces() {
        return bendingPieces;
    }

    public void setBendingPieces(int steps) {
        bendingPieces = steps;
    }

    /** Values where autoscaling adds no margin, such as the foot of a bar. */
    public double[] stickyEdges(boolean x) {
        return x ? stickyX : stickyY;
    }

    public void setStickyEdges(double[] x, double[] y) {
        stickyX = x;
        stickyY = y;
    }

    /** Takes over the looks of another artist of the same class. */
    public void copyFrom(Artist other) {
        transform = other.transform;
        alpha = other.alpha;
        visible = other.visible;
        clip = other.clip;
        clipOn = other.clipOn;
        label = other.label;
        sketchParams = other.sketchParams;
        pathEffects = other.pathEffects;
        stickyX = other.stickyX;
        stickyY = other.stickyY;
        stale();
    }

    private static @Nullable Transform transform(@Nullable Object value) {
        if (value == null || value instanceof Transform) {
            return (Transform) value;
        }
        throw PyError.attributeError(
                "'"
                        + Values.typeName(value)
                        + "' object has no attribute 'contains_branch_seperately'");
    }

    /** Says how to take this artist out of what it was added to. */
    public void onRemove(@Nullable Runnable newRemover) {
        this.remover = newRemover;
    }

    /** Takes this artist out of its figure. */
    public void remove() {
        if (remover == null) {
            throw PyError.valueError("list.remove(x): x not in list");
        }
        Runnable run = remover;
        remover = null;
        stale();
        run.run();
        figure = null;
        axes = null;
    }

    /** The object that stands for this artist in another language, as given. */
    public final @Nullable Object peer() {
        return peer;
    }

    /** What draws this artist in place of its kind's own way, or null. */
    public final @Nullable Consumer<PaintList> drawing() {
        return drawing;
    }

    public final void setDrawing(@Nullable Consumer<PaintList> newDrawing) {
        drawing = newDrawing;
    }

    /** A copy with the same properties, shape, axes and figure, which does not know of it. */
    public final Artist twin() {
        try {
            Artist made = (Artist) clone();
            made.peer = null;
            return made;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    public final void setPeer(@Nullable Object newPeer) {
        peer = newPeer;
    }
}
