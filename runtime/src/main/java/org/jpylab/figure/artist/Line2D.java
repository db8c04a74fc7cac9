package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A polyline, with a marker at each point when it has one. */
public class Line2D extends Artist {
    /** The properties of lines. */
    public static final PropertyTable<Line2D> LINE =
            PropertyTable.of("Line2D", Line2D.class, ARTIST)
                    .with(
                            "antialiased",
                            a -> a.antialiased,
                            (a, v) -> a.antialiased = Values.truth(v),
                            "aa")
                    .with("color", a -> a.color, (a, v) -> a.setColor(v), "c")
                    .with("gapcolor", a -> a.gapColor, (a, v) -> a.gapColor = v)
                    .with(
                            "dash_capstyle",
                            a -> a.dashCapStyle,
                            (a, v) -> a.dashCapStyle = Styles.cap(v))
                    .with(
                            "dash_joinstyle",
                            a -> a.dashJoinStyle,
                            (a, v) -> a.dashJoinStyle = Styles.join(v))
                    .writing("dashes", (a, v) -> a.setDashes(v))
                    .with("data", a -> List.of(a.x(), a.y()), (a, v) -> a.setPair(v))
                    .with("drawstyle", a -> a.drawStyle, (a, v) -> a.setDrawStyle(v), "ds")
                    .with("fillstyle", a -> a.marker.fillStyle(), (a, v) -> a.setFillStyle(v))
                    .with("linestyle", a -> a.lineStyle.name(), (a, v) -> a.setLineStyle(v), "ls")
                    .with(
                            "linewidth",
                            a -> a.lineWidth,
                            (a, v) -> a.setLineWidth(Values.number(v)),
                            "lw")
                    .with("marker", a -> a.marker.spec(), (a, v) -> a.setMarker(v))
                    .with(
                            "markeredgecolor",
                            a -> a.markerEdgeColorSpec(),
                            (a, v) -> a.setMarkerEdgeColor(v),
                            "mec")
                    .with(
                            "markeredgewidth",
                            a -> a.markerEdgeWidth,
                            (a, v) -> a.setMarkerEdgeWidth(v),
                            "mew")
                    .with(
                            "markerfacecolor",
                            a -> a.markerFaceColorSpec(),
                            (a, v) -> a.setMarkerFaceColor(v),
                            "mfc")
                    .with(
                            "markerfacecoloralt",
                            a -> a.markerFaceColorAlt,
                            (a, v) -> a.setMarkerFaceColorAlt(v),
                            "mfcalt")
                    .with(
                            "markersize",
                            a -> a.markerSize,
                            (a, v) -> a.setMarkerSize(Values.number(v)),
                            "ms")
                    .with("markevery", a -> a.markEvery, (a, v) -> a.setMarkEvery(v))
                    .reading("path", a -> a.path())
                    .with(
                            "pickradius",
                            a -> a.pickRadius,
                            (a, v) -> a.pickRadius = Values.number(v))
                    .with(
                            "solid_capstyle",
                            a -> a.solidCapStyle,
                            (a, v) -> a.solidCapStyle = Styles.cap(v))
                    .with(
                            "solid_joinstyle",
                            a -> a.solidJoinStyle,
                            (a, v) -> a.solidJoinStyle = Styles.join(v))
                    .with("xdata", a -> a.x(), (a, v) -> a.setXData(v))
                    .with("ydata", a -> a.y(), (a, v) -> a.setYData(v))
                    .reading("xydata", a -> new double[][] {a.x(), a.y()});

    private LineStyle lineStyle;
    private double lineWidth;
    private Object color;
    private @Nullable Object gapColor;
    private MarkerStyle marker;
    private double markerSize;
    private double markerEdgeWidth;
    private Object markerEdgeColor;
    private Object markerFaceColor;
    private Object markerFaceColorAlt = "none";
    private @Nullable Object markEvery;
    private String drawStyle = "default";
    private boolean antialiased;
    private String dashCapStyle;
    private String dashJoinStyle;
    private String solidCapStyle;
    private String solidJoinStyle;
    private double pickRadius = 5;
    private double[] xData = {};
    private double[] yData = {};

    /** A line through the points; the arrays are kept, not copied. */
    public Line2D(double[] x, double[] y) {
        RcParams rc = RcParams.current();
        lineStyle = LineStyle.of(rc.get("lines.linestyle"));
        lineWidth = rc.number("lines.linewidth");
        color = rc.value("lines.color");
        marker = new MarkerStyle(rc.get("lines.marker"), null);
        markerSize = rc.number("lines.markersize");
        markerEdgeWidth = rc.number("lines.markeredgewidth");
        markerEdgeColor = rc.value("lines.markeredgecolor");
        markerFaceColor = rc.value("lines.markerfacecolor");
        antialiased = rc.flag("lines.antialiased");
        dashCapStyle = rc.text("lines.dash_capstyle");
        dashJoinStyle = rc.text("lines.dash_joinstyle");
        solidCapStyle = rc.text("lines.solid_capstyle");
        solidJoinStyle = rc.text("lines.solid_joinstyle");
        setZorder(2);
        setData(x, y);
    }

    /** A line through the points with properties; null values mean the defaults. */
    public Line2D(double[] x, double[] y, Map<String, ? extends @Nullable Object> kwargs) {
        this(x, y);
        construct(kwargs);
    }

    /** Applies the keyword arguments of a constructor: None leaves the default. */
    public final void construct(Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(LINE.normalize(kwargs));
        given.entrySet()
                .removeIf(entry -> entry.getValue() == null && DEFAULTED.contains(entry.getKey()));
        Object fillStyle = given.remove("fillstyle");
        if (given.containsKey("marker") || fillStyle != null) {
            Object spec = given.containsKey("marker") ? given.remove("marker") : marker.spec();
            marker = spec instanceof MarkerStyle style ? style : new MarkerStyle(spec, fillStyle);
        }
        set(given);
    }

    private static final List<String> DEFAULTED =
            List.of(
                    "linewidth",
                    "linestyle",
                    "color",
                    "marker",
                    "markersize",
                    "markeredgewidth",
                    "markeredgecolor",
                    "markerfacecolor",
                    "antialiased",
                    "dash_capstyle",
                    "solid_capstyle",
                    "dash_joinstyle",
                    "solid_joinstyle",
                    "drawstyle");

    @Override
    public PropertyTable<?> properties() {
        return LINE;
    }

    /** The x data; not a copy. */
    public double[] x() {
        return xData;
    }

    /** The y data; not a copy. */
    public double[] y() {
        return yData;
    }

    /** The number of points that can be drawn: the shorter of x and y when they differ. */
    public void setData(double[] x, double[] y) {
        xData = x;
        yData = y;
        stale();
    }

    private void setPair(@Nullable Object pair) {
        List<@Nullable Object> parts = Values.items(pair);
        if (parts.size() != 2) {
            throw PyError.valueError(
                    parts.size() < 2
                            ? "not enough values to unpack (expected 2, got " + parts.size() + ")"
                            : "too many values to unpack (expected 2)");
        }
        setXData(parts.get(0));
        setYData(parts.get(1));
    }

    private void setXData(@Nullable Object x) {
        if (axes() != null && Values.isSequence(x)) {
            xData = axes().xAxis().convertUnits(x);
        } else {
            xData = dataOf(x, "x");
        }
        stale();
    }

    private void setYData(@Nullable Object y) {
        if (axes() != null && Values.isSequence(y)) {
            yData = axes().yAxis().convertUnits(y);
        } else {
            yData = dataOf(y, "y");
        }
        stale();
    }

    private static double[] dataOf(@Nullable Object data, String name) {
        if (data instanceof double[] array) {
            return array;
        }
        if (!Values.isSequence(data)) {
            return new double[] {Values.number(data)};
        }
        return Values.numbers(data);
    }

    /** The points as they are joined: steps expanded, x and y brought to one length. */
    public Path path() {
        int n = xData.length;
        int m = yData.length;
        if (n != m && n != 1 && m != 1) {
            throw PyError.valueError(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is"
                            + " between arg 0 with shape ("
                            + n
                            + ",) and arg 1 with shape ("
                            + m
                            + ",).");
        }
        double[] x = n == m || n > 1 ? xData : Steps.repeat(xData, m);
        double[] y = n == m || m > 1 ? yData : Steps.repeat(yData, n);
        return Steps.expand(drawStyle, x, y);
    }

    /** The points that carry a marker, in data coordinates: {@code markevery} applied. */
    public Path markedPoints() {
        int n = Math.max(xData.length, yData.length);
        double[] x = xData.length == 1 && n > 1 ? Steps.repeat(xData, n) : xData;
        double[] y = yData.length == 1 && n > 1 ? Steps.repeat(yData, n) : yData;
        return MarkEvery.select(Path.polyline(x, y), markEvery, getTransform(), axes());
    }

    @Override
    public Transform getTransform() {
        return super.getTransform();
    }

    public LineStyle getLineStyle() {
        return lineStyle;
    }

    public void setLineStyle(@Nullable Object style) {
        lineStyle = LineStyle.of(style);
        stale();
    }

    private void setDashes(@Nullable Object dashes) {
        boolean none =
                dashes == null
                        || Values.items(dashes).isEmpty()
                        || Values.items(dashes).equals(java.util.Arrays.asList(null, null));
        lineStyle = none ? LineStyle.SOLID : LineStyle.dashed(0, Values.numbers(dashes));
        stale();
    }

    /** The line width in points. */
    public double getLineWidth() {
        return lineWidth;
    }

    public void setLineWidth(double width) {
        lineWidth = width;
        stale();
    }

    /** The colour as it was given. */
    public Object getColor() {
        return color;
    }

    public void setColor(@Nullable Object spec) {
        if (spec == null || !Rgba.isColor(spec)) {
            throw PyError.valueError(Values.repr(spec) + " is not a valid value for color");
        }
        color = spec;
        stale();
    }

    /** The colour to draw with, opacity included. */
    public Rgba lineColor() {
        return Rgba.of(color, getAlpha());
    }

    /** The colour between dashes, or null to leave gaps. */
    public @Nullable Rgba gapColor() {
        return gapColor == null ? null : Rgba.of(gapColor, getAlpha());
    }

    public MarkerStyle getMarker() {
        return marker;
    }

    public void setMarker(@Nullable Object spec) {
        marker =
                spec instanceof MarkerStyle style
                        ? style
                        : new MarkerStyle(spec, marker.fillStyle());
        stale();
    }

    private void setFillStyle(@Nullable Object fillStyle) {
        marker = new MarkerStyle(marker.spec(), fillStyle);
        stale();
    }

    /** The marker size in points. */
    public double getMarkerSize() {
        return markerSize;
    }

    public void setMarkerSize(double size) {
        markerSize = size;
        stale();
    }

    public double getMarkerEdgeWidth() {
        return markerEdgeWidth;
    }

    private void setMarkerEdgeWidth(@Nullable Object width) {
        markerEdgeWidth =
                width == null
                        ? RcParams.current().number("lines.markeredgewidth")
                        : Values.number(width);
        stale();
    }

    private void setMarkerEdgeColor(@Nullable Object spec) {
        markerEdgeColor = checkMarkerColor("markeredgecolor", spec, "lines.markeredgecolor");
        stale();
    }

    private void setMarkerFaceColor(@Nullable Object spec) {
        markerFaceColor = checkMarkerColor("markerfacecolor", spec, "lines.markerfacecolor");
        stale();
    }

    private void setMarkerFaceColorAlt(@Nullable Object spec) {
        markerFaceColorAlt = checkMarkerColor("markerfacecoloralt", spec, "lines.markerfacecolor");
        stale();
    }

    private static Object checkMarkerColor(String name, @Nullable Object spec, String rcKey) {
        Object color = spec == null ? RcParams.current().value(rcKey) : spec;
        if (!color.equals("auto") && !Rgba.isColor(color)) {
            throw PyError.valueError(Values.repr(color) + " is not a valid value for " + name);
        }
        return color;
    }

    private Object markerEdgeColorSpec() {
        if (!markerEdgeColor.equals("auto")) {
            return markerEdgeColor;
        }
        if (RcParams.current().flag("_internal.classic_mode")) {
            String spec = Values.text(marker.spec());
            if (spec.equals(".") || spec.equals(",")) {
                return color;
            }
            return marker.isFilled() && !marker.fillStyle().equals("none") ? "k" : color;
        }
        return color;
    }

    private Object markerFaceColorSpec() {
        return autoFace(markerFaceColor);
    }

    private Object autoFace(Object face) {
        if (marker.fillStyle().equals("none")) {
            return "none";
        }
        if (!face.equals("auto")) {
            return face;
        }
        return color;
    }

    /** The colour of the markers' edges, opacity included. */
    public Rgba markerEdge() {
        return Rgba.of(markerEdgeColorSpec(), getAlpha());
    }

    /** The colour of the markers' inside. */
    public Rgba markerFace() {
        return Rgba.of(markerFaceColorSpec(), getAlpha());
    }

    /** The colour of the other half of half-filled markers. */
    public Rgba markerFaceAlt() {
        return Rgba.of(autoFace(markerFaceColorAlt), getAlpha());
    }

    public @Nullable Object getMarkEvery() {
        return markEvery;
    }

    private void setMarkEvery(@Nullable Object every) {
        List<?> parts = every instanceof List<?> list ? list : List.of();
        boolean pair = !parts.isEmpty() && "tuple".equals(parts.getFirst());
        markEvery = pair ? parts.subList(1, parts.size()).toArray() : every;
        stale();
    }

    public String getDrawStyle() {
        return drawStyle;
    }

    private void setDrawStyle(@Nullable Object style) {
        drawStyle = style == null ? "default" : Steps.check(style);
        stale();
    }

    public boolean isAntialiased() {
        return antialiased;
    }

    /** {@code butt}, {@code round} or {@code projecting}. */
    public String capStyle() {
        return lineStyle.dashes() == null ? solidCapStyle : dashCapStyle;
    }

    /** {@code miter}, {@code round} or {@code bevel}. */
    public String joinStyle() {
        return lineStyle.dashes() == null ? solidJoinStyle : dashJoinStyle;
    }

    public double getPickRadius() {
        return pickRadius;
    }

    @Override
    public void copyFrom(Artist other) {
        super.copyFrom(other);
        if (other instanceof Line2D line) {
            lineStyle = line.lineStyle;
            lineWidth = line.lineWidth;
            color = line.color;
            gapColor = line.gapColor;
            marker = line.marker;
            markerSize = line.markerSize;
            markerEdgeWidth = line.markerEdgeWidth;
            markerEdgeColor = line.markerEdgeColor;
            markerFaceColor = line.markerFaceColor;
            markerFaceColorAlt = line.markerFaceColorAlt;
            drawStyle = line.drawStyle;
            dashCapStyle = line.dashCapStyle;
            dashJoinStyle = line.dashJoinStyle;
            solidCapStyle = line.solidCapStyle;
            solidJoinStyle = line.solidJoinStyle;
        }
    }
}
