package org.jpylab.figure.artist;

import org.jpylab.figure.axes.DataLimits;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Many shapes drawn alike. Shape number i is path i, mapped by the transform, moved by offset i
 * mapped by the offset transform, in face colour i, edge colour i, line width i, line style i: each
 * list repeats when it is shorter than the number of shapes.
 */
public abstract class Collection extends Artist {
    public static final PropertyTable<Collection> COLLECTION =
            PropertyTable.of("Collection", Collection.class, ARTIST);

    private List<Rgba> faceColors = List.of();
    private List<Rgba> edgeColors = List.of();
    private double[] lineWidths = {1};
    private List<LineStyle> lineStyles = List.of(LineStyle.SOLID);
    private double @Nullable [] offsetX;
    private double @Nullable [] offsetY;
    private @Nullable Transform offsetTransform;
    private boolean antialiased = true;
    private @Nullable String hatch;
    private String capStyle = "butt";
    private String joinStyle = "miter";

    protected Collection() {
        setZorder(1);
    }

    @Override
    public PropertyTable<?> properties() {
        return COLLECTION;
    }

    /** The shapes. */
    public abstract List<Path> paths();

    /** A scale of each shape in pixels, as scatter's markers have; null for none. */
    public double @Nullable [] sizes() {
        return null;
    }

    /** The number of shapes drawn. */
    public int count() {
        return Math.max(paths().size(), offsetX == null ? 0 : offsetX.length);
    }

    /** What maps the shapes to pixels. */
    public Transform pathTransform() {
        return getTransform();
    }

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

    public Transform offsetTransform() {
        return offsetTransform == null ? Affine.IDENTITY : offsetTransform;
    }

    public void setOffsetTransform(@Nullable Transform transform) {
        offsetTransform = transform;
        stale();
    }

    /** The face colours, repeated over the shapes; empty for no faces. */
    public List<Rgba> faceColors() {
        return faceColors;
    }

    public void setFaceColors(List<Rgba> colors) {
        faceColors = colors;
        stale();
    }

    /** The edge colours, repeated over the shapes; empty for no edges. */
    public List<Rgba> edgeColors() {
        return edgeColors;
    }

    public void setEdgeColors(List<Rgba> colors) {
        edgeColors = colors;
        stale();
    }

    /** The edge widths in points, repeated over the shapes. */
    public double[] lineWidths() {
        return lineWidths;
    }

    public void setLineWidths(double[] widths) {
        lineWidths = widths;
        stale();
    }

    public List<LineStyle> lineStyles() {
        return lineStyles;
    }

    public void setLineStyles(List<LineStyle> styles) {
        lineStyles = styles;
        stale();
    }

    public boolean isAntialiased() {
        return antialiased;
    }

    public void setAntialiased(boolean on) {
        antialiased = on;
        stale();
    }

    public @Nullable String getHatch() {
        return hatch;
    }

    public void setHatch(@Nullable String pattern) {
        hatch = pattern;
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

    /** The range this collection covers in data coordinates. */
    public DataLimits dataLimits(Transform transData) {
        return CollectionExtents.of(this, transData);
    }
}
