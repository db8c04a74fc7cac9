package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arrows at points: what {@code quiver} makes. Their outlines follow the axes' limits and size. */
public final class Quiver extends PolyCollection {
    private static final int[] CORNERS = {0, 1, 2, 3, 2, 1, 0, 0};

    /**
     * How arrows are measured and shaped; lengths of heads are in units of the shaft's width.
     *
     * @param angles {@code "uv"}, {@code "xy"}, or degrees for each arrow
     * @param units what the width is measured in
     * @param scaleUnits what the length is measured in; null for the units of the width
     * @param scale data per unit of length; null to choose one
     * @param width the shaft's width; null to choose one
     */
    public record Style(
            @Nullable Object angles,
            String units,
            @Nullable String scaleUnits,
            @Nullable Double scale,
            @Nullable Double width,
            double headWidth,
            double headLength,
            double headAxisLength,
            double minShaft,
            double minLength,
            String pivot) {}

    private final double[] x;
    private final double[] y;
    private double[] u;
    private double[] v;
    private final Style style;
    private @Nullable Double chosenScale;

    public Quiver(
            double[] x,
            double[] y,
            double[] u,
            double[] v,
            Style style,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(List.of(), cmap, norm, kwargs);
        this.x = x;
        this.y = y;
        this.u = u;
        this.v = v;
        this.style = style;
        chosenScale = style.scale;
        setTransform(Affine.IDENTITY);
        setOffsets(x, y);
    }

    /** Gives the arrows other vectors; a chosen scale stays. */
    public void setVectors(double[] newU, double[] newV) {
        checkCount("U", newU);
        checkCount("V", newV);
        u = newU;
        v = newV;
        stale();
    }

    private void checkCount(String name, double[] values) {
        if (values.length != x.length) {
            throw PyError.valueError(
                    "Argument %s has a size %d which does not match %d, the number of arrow positions"
                            .formatted(name, values.length, x.length));
        }
    }

    /** Where the arrows are: x, then y; not to be changed. */
    public double[][] places() {
        return new double[][] {x, y};
    }

    /** The arrows' vectors: u, then v; not to be changed. */
    public double[][] vectors() {
        return new double[][] {u, v};
    }

    public Style style() {
        return style;
    }

    /** Data per unit of length as given or, once drawn, chosen; null before. */
    public @Nullable Double knownScale() {
        return chosenScale;
    }

    public void setScale(@Nullable Double scale) {
        chosenScale = scale;
        stale();
    }

    private double dotsPer(String units) {
        Axes axes = owner();
        Bbox box = axes.pixelBox();
        double width = Math.abs(axes.viewLimX()[1] - axes.viewLimX()[0]);
        double height = Math.abs(axes.viewLimY()[1] - axes.viewLimY()[0]);
        return switch (units) {
            case "x" -> box.width() / width;
            case "y" -> box.height() / height;
            case "xy" -> Math.hypot(box.width(), box.height()) / Math.hypot(width, height);
            case "width" -> box.width();
            case "height" -> box.height();
            case "dots" -> 1;
            case "inches" -> dpi();
            default ->
                    throw PyError.valueError(
                            Values.repr(units)
                                    + " is not a valid value for units; supported values are 'x',"
                                    + " 'y', 'xy', 'width', 'height', 'dots', 'inches'");
        };
    }

    private Axes owner() {
        Axes axes = axes();
        if (axes == null) {
            throw PyError.runtimeError("a quiver needs axes");
        }
        return axes;
    }

    /** The outline of an arrow of a length in data, turned by degrees, with a pivot of its own. */
    public Path sample(double length, double degrees, String pivot) {
        paths();
        double unit = dotsPer(style.units);
        double width = shaftWidth(unit);
        double ratio =
                style.scaleUnits == null
                        ? 1
                        : style.scaleUnits.equals("xy")
                                ? 1 / unit
                                : dotsPer(style.scaleUnits) / unit;
        double size = length;
        if ("xy".equals(style.scaleUnits)) {
            double[] from = owner().transData().point(x[0], y[0]);
            double angle = Math.toRadians(degrees);
            double[] to = owner().transData().point(x[0] + Math.cos(angle), y[0] + Math.sin(angle));
            size = length * Math.hypot(to[0] - from[0], to[1] - from[1]);
        }
        double scaled = size * ratio / (scale() * width);
        return outline(scaled, Math.toRadians(degrees), width * unit, pivot);
    }

    private double shaftWidth(double unit) {
        double span = owner().pixelBox().width() / unit;
        double root = Math.sqrt(u.length);
        return style.width == null ? 0.06 * span / Math.min(25, Math.max(8, root)) : style.width;
    }

    /** Data per unit of length, as given or chosen. */
    public double scale() {
        paths();
        return chosenScale == null ? 1 : chosenScale;
    }

    @Override
    public List<Path> paths() {
        if (u == null || axes() == null) {
            return List.of();
        }
        double unit = dotsPer(style.units);
        double span = owner().pixelBox().width() / unit;
        double root = Math.sqrt(u.length);
        double width = shaftWidth(unit);
        double[] theta = new double[u.length];
        double[] size = new double[u.length];
        measure(theta, size);
        double ratio = 1;
        if (style.scaleUnits != null) {
            ratio = (style.scaleUnits.equals("xy") ? 1 : dotsPer(style.scaleUnits)) / unit;
        }
        if (style.scaleUnits != null && style.scaleUnits.equals("xy")) {
            ratio = 1 / unit;
        }
        if (chosenScale == null) {
            double sum = 0;
            int count = 0;
            for (double length : size) {
                if (Double.isFinite(length)) {
                    sum += length;
                    count++;
                }
            }
            double mean = count == 0 ? 0 : sum / count;
            double auto = 1.8 * mean * Math.max(10, root) / span;
            chosenScale = style.scaleUnits == null ? auto : auto * ratio;
        }
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < u.length; i++) {
            double length = size[i] * ratio / (chosenScale * width);
            paths.add(outline(length, theta[i], width * unit, style.pivot));
        }
        return paths;
    }

    /** Directions in radians and lengths in data or, with scale units "xy", in pixels. */
    private void measure(double[] theta, double[] size) {
        boolean alongData = "xy".equals(style.angles);
        boolean inData = "xy".equals(style.scaleUnits);
        double[] degrees = style.angles instanceof String ? null : Values.numbers(style.angles);
        for (int i = 0; i < u.length; i++) {
            double px = u[i];
            double py = v[i];
            double step = alongData && inData ? 1 : 0.001 * extent();
            if (alongData || inData) {
                double[] from = owner().transData().point(x[i], y[i]);
                double[] to = owner().transData().point(x[i] + step * u[i], y[i] + step * v[i]);
                px = (to[0] - from[0]) / step;
                py = (to[1] - from[1]) / step;
            }
            size[i] = inData && degrees == null ? Math.hypot(px, py) : Math.hypot(u[i], v[i]);
            theta[i] =
                    degrees != null
                            ? Math.toRadians(degrees[i % degrees.length])
                            : alongData ? Math.atan2(py, px) : Math.atan2(v[i], u[i]);
        }
    }

    private double extent() {
        Bbox box = owner().dataLimits().box();
        double most = 0;
        for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
            most = Math.max(most, Math.abs(edge));
        }
        return most == 0 ? 1 : most;
    }

    private Path outline(double given, double theta, double width, String pivot) {
        double length = Math.min(Math.max(given, 0), 65536);
        double[] px = new double[CORNERS.length];
        double[] py = new double[CORNERS.length];
        double shortest = style.minShaft * style.headLength;
        boolean isShort = length < shortest;
        double shaft = isShort ? shortest : length;
        double shrink = isShort && shortest != 0 ? length / shortest : 1;
        double[] along = {0, shaft - style.headAxisLength, shaft - style.headLength, shaft};
        double[] across = {0.5, 0.5, 0.5 * style.headWidth, 0};
        for (int k = 0; k < px.length; k++) {
            px[k] = shrink * along[CORNERS[k]];
            py[k] = shrink * across[CORNERS[k]] * (k >= 3 && k < px.length - 1 ? -1 : 1);
        }
        double tip = px[3];
        double back =
                switch (pivot) {
                    case "mid", "middle" -> 0.5 * tip;
                    case "tip" -> tip;
                    default -> 0;
                };
        boolean dot = length < style.minLength;
        for (int k = 0; k < px.length; k++) {
            if (dot) {
                px[k] = Math.cos(k * Math.PI / 3) * style.minLength * 0.5;
                py[k] = Math.sin(k * Math.PI / 3) * style.minLength * 0.5;
            } else {
                px[k] -= back;
            }
        }
        return Path.polyline(px, py)
                .transformed(Affine.scaling(width).rotateDegrees(Math.toDegrees(theta)));
    }
}
