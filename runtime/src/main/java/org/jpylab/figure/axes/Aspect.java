package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The ratio of the scales of an axes, and how box or limits give way to it. */
public final class Aspect {
    private static final Map<String, double[]> ANCHORS =
            Map.of(
                    "C", new double[] {0.5, 0.5},
                    "SW", new double[] {0, 0},
                    "S", new double[] {0.5, 0},
                    "SE", new double[] {1, 0},
                    "E", new double[] {1, 0.5},
                    "NE", new double[] {1, 1},
                    "N", new double[] {0.5, 1},
                    "NW", new double[] {0, 1},
                    "W", new double[] {0, 0.5});

    private final Axes axes;

    /** Null means automatic. */
    private @Nullable Double ratio;

    private @Nullable Double boxRatio;
    private String adjustable = "box";
    private Object anchor = "C";

    Aspect(Axes axes) {
        this.axes = axes;
    }

    /** The scale of y over that of x, or null when they are independent. */
    public @Nullable Double ratio() {
        return ratio;
    }

    /** {@code "auto"}, {@code "equal"} or a number. */
    public void setRatio(@Nullable Object value) {
        ratio =
                "auto".equals(value) || "normal".equals(value)
                        ? null
                        : "equal".equals(value) ? 1.0 : (Double) Values.number(value);
        axes.stale();
    }

    public String adjustable() {
        return adjustable;
    }

    public void setAdjustable(@Nullable Object value) {
        adjustable = Styles.oneOf("adjustable", value, List.of("box", "datalim"));
        axes.stale();
    }

    public Object anchor() {
        return anchor;
    }

    public void setAnchor(@Nullable Object value) {
        boolean known = value instanceof String name && ANCHORS.containsKey(name);
        boolean pair = Values.isSequence(value) && Values.items(value).size() == 2;
        if (value == null || !known && !pair) {
            throw PyError.valueError("argument must be among C, SW, S, SE, E, NE, N, NW, W");
        }
        anchor = value;
        axes.stale();
    }

    public @Nullable Double boxRatio() {
        return boxRatio;
    }

    /** Fixes height over width of the axes' box, or frees it with null. */
    public void setBoxRatio(@Nullable Double value) {
        for (Axes twin : axes.twins()) {
            if (value != null) {
                twin.aspect().setAdjustable("datalim");
            }
            twin.aspect().boxRatio = value;
            twin.stale();
        }
    }

    private double dataRatio() {
        Double fixed = axes.fixedDataRatio();
        if (fixed != null) {
            return fixed;
        }
        double[] sizes = sizes();
        return sizes[1] / sizes[0];
    }

    private double[] sizes() {
        double[] x = transformedBound(true);
        double[] y = transformedBound(false);
        return new double[] {
            Math.max(Math.abs(x[1] - x[0]), 1e-30), Math.max(Math.abs(y[1] - y[0]), 1e-30)
        };
    }

    private double[] transformedBound(boolean x) {
        double[] view = axes.limits().view(x);
        Scale scale = axes.axis(x).scale();
        return new double[] {
            scale.forward(Math.min(view[0], view[1])), scale.forward(Math.max(view[0], view[1]))
        };
    }

    /** Sets the axes' active position, or its limits, so that the ratio holds. */
    public void apply() {
        apply(axes.placeBeforeAspect());
    }

    void apply(Bbox position) {
        if (ratio == null && boxRatio == null) {
            axes.placeActive(position);
            return;
        }
        Bbox canvas = axes.canvasBox();
        double figureRatio = canvas.height() / canvas.width();
        if (adjustable.equals("box") && ratio != null) {
            if (axes.twins().size() > 1) {
                throw PyError.runtimeError(
                        "Adjustable 'box' is not allowed in a twinned Axes; use 'datalim' instead");
            }
            axes.placeActive(
                    anchored(shrunk(position, ratio * dataRatio(), figureRatio), position));
            return;
        }
        Bbox box = position;
        if (boxRatio != null) {
            box = anchored(shrunk(position, boxRatio, figureRatio), position);
        }
        axes.placeActive(box);
        if (ratio != null) {
            adjustLimits(ratio, figureRatio * (box.height() / box.width()));
        }
    }

    private static Bbox shrunk(Bbox box, double boxRatio, double figureRatio) {
        double width = box.width();
        double height = width * boxRatio / figureRatio;
        if (height > box.height()) {
            height = box.height();
            width = height / boxRatio * figureRatio;
        }
        return Bbox.fromBounds(box.x0(), box.y0(), width, height);
    }

    private Bbox anchored(Bbox box, Bbox container) {
        double[] at = anchorPoint(anchor);
        return box.anchored(at[0], at[1], container);
    }

    /** The fractions of width and height of an anchor such as {@code "SW"} or (0, 0). */
    public static double[] anchorPoint(Object anchor) {
        double[] named = anchor instanceof String name ? ANCHORS.get(name) : null;
        if (named != null) {
            return named;
        }
        return anchor instanceof String ? new double[] {0.5, 0.5} : Values.numbers(anchor);
    }

    /** Widens the limits of one direction: the method of Matplotlib's {@code apply_aspect}. */
    private void adjustLimits(double aspect, double boxAspect) {
        double dataRatio = boxAspect / aspect;
        double[] sizes = sizes();
        double xSize = sizes[0];
        double ySize = sizes[1];
        double expander = dataRatio * xSize / ySize - 1;
        if (Math.abs(expander) < 0.005) {
            return;
        }
        double[] dataX = axes.dataLimits().interval(true);
        double[] dataY = axes.dataLimits().interval(false);
        Scale scaleX = axes.xAxis().scale();
        Scale scaleY = axes.yAxis().scale();
        double xRange = 1.05 * (scaleX.forward(dataX[1]) - scaleX.forward(dataX[0]));
        double yRange = 1.05 * (scaleY.forward(dataY[1]) - scaleY.forward(dataY[0]));
        double newY = dataRatio * xSize;
        double newX = ySize / dataRatio;
        boolean sharedX = axes.sharing(true).isShared();
        boolean sharedY = axes.sharing(false).isShared();
        if (sharedX && sharedY) {
            throw PyError.runtimeError(
                    "set_aspect(..., adjustable='datalim') or axis('equal') are not allowed when"
                            + " both axes are shared.  Try set_aspect(..., adjustable='box').");
        }
        boolean adjustY = false;
        if (!sharedY) {
            boolean bothFit = xSize - xRange > 0 && ySize - yRange > 0;
            boolean wantsY =
                    bothFit
                            ? newY - yRange > 0 && expander < 0 || newX - xRange < 0 && expander > 0
                            : expander > 0;
            adjustY = sharedX || wantsY;
        }
        double[] bound = transformedBound(!adjustY);
        double center = 0.5 * (bound[0] + bound[1]);
        double size = adjustY ? newY : newX;
        Scale scale = adjustY ? scaleY : scaleX;
        axes.limits()
                .setBound(
                        !adjustY,
                        scale.inverse(center - size / 2.0),
                        scale.inverse(center + size / 2.0));
    }
}
