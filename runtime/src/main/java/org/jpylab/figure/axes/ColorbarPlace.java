package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.layout.GridSpec;
import org.jpylab.figure.layout.SubplotSpec;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a colour bar stands beside the axes it belongs to.
 *
 * @param location {@code left}, {@code right}, {@code top} or {@code bottom}
 * @param anchor where in its space the bar stands
 * @param parentAnchor where in the remaining space the axes stand, or False to leave that as it is
 */
public record ColorbarPlace(
        List<Axes> parents,
        String location,
        double shrink,
        Object anchor,
        Object parentAnchor,
        double fraction,
        double aspect,
        double pad) {

    private static final Map<String, double[][]> ANCHORS =
            Map.of(
                    "left", anchors(1.0, 0.5, 0.0, 0.5),
                    "right", anchors(0.0, 0.5, 1.0, 0.5),
                    "top", anchors(0.5, 0.0, 0.5, 1.0),
                    "bottom", anchors(0.5, 1.0, 0.5, 0.0));

    private static double[][] anchors(double x, double y, double parentX, double parentY) {
        return new double[][] {{x, y}, {parentX, parentY}};
    }

    public boolean isVertical() {
        return location.equals("left") || location.equals("right");
    }

    /** Takes what says where the bar stands out of the keywords of {@code colorbar}. */
    public static ColorbarPlace take(
            List<Axes> parents, boolean grid, Map<String, @Nullable Object> kwargs) {
        Object orientation = kwargs.remove("orientation");
        Object given = kwargs.remove("location");
        String location = location(given, orientation);
        boolean vertical = location.equals("left") || location.equals("right");
        if (given != null
                && orientation != null
                && !orientation.equals(vertical ? "vertical" : "horizontal")) {
            throw PyError.typeError("location and orientation are mutually exclusive");
        }
        double[][] anchors = Objects.requireNonNull(ANCHORS.get(location));
        boolean constrained = !parents.getFirst().owner().layoutEngine().putsBarsInGrids();
        double pad =
                switch (location) {
                    case "left" -> 0.10;
                    case "bottom" -> 0.15;
                    default -> 0.05;
                };
        return new ColorbarPlace(
                parents,
                location,
                number(kwargs, "shrink", 1.0),
                value(kwargs, "anchor", anchors[0]),
                value(kwargs, "panchor", anchors[1]),
                number(kwargs, "fraction", 0.15),
                number(kwargs, "aspect", 20),
                number(kwargs, "pad", constrained && !grid ? 0.05 : pad));
    }

    private static String location(@Nullable Object location, @Nullable Object orientation) {
        if (location != null) {
            String name = Values.text(location);
            if (!ANCHORS.containsKey(name)) {
                throw PyError.valueError(
                        Values.repr(location)
                                + " is not a valid value for location; supported values are"
                                + " 'left', 'right', 'top', 'bottom'");
            }
            return name;
        }
        return switch (orientation) {
            case null -> "right";
            case String name when name.equals("vertical") -> "right";
            case String name when name.equals("horizontal") -> "bottom";
            default ->
                    throw PyError.valueError(
                            Values.repr(orientation)
                                    + " is not a valid value for orientation; supported values are"
                                    + " None, 'vertical', 'horizontal'");
        };
    }

    private static double number(
            Map<String, @Nullable Object> kwargs, String name, double otherwise) {
        return kwargs.containsKey(name) ? Values.number(kwargs.remove(name)) : otherwise;
    }

    private static Object value(
            Map<String, @Nullable Object> kwargs, String name, Object otherwise) {
        Object given = kwargs.remove(name);
        return given == null ? otherwise : given;
    }

    /** New axes for the bar, for which the parents make room. */
    public Axes makeAxes() {
        Axes first = parents.getFirst();
        Figure figure = first.owner();
        List<Axes> others = new ArrayList<>(parents);
        others.removeIf(axes -> axes.owner() == figure);
        if (!others.isEmpty()) {
            throw PyError.valueError(
                    "Unable to create a colorbar axes as not all parents share the same figure.");
        }
        List<Bbox> boxes = parents.stream().map(Axes::originalPosition).toList();
        Bbox whole = Bbox.union(boxes);
        Bbox space;
        Bbox rest;
        switch (location) {
            case "left" -> {
                space = whole.columns(0, fraction);
                rest = whole.columns(fraction + pad, 1);
            }
            case "right" -> {
                rest = whole.columns(0, 1 - fraction - pad);
                space = whole.columns(1 - fraction, 1);
            }
            case "bottom" -> {
                space = whole.rows(0, fraction);
                rest = whole.rows(fraction + pad, 1);
            }
            default -> {
                rest = whole.rows(0, 1 - fraction - pad);
                space = whole.rows(1 - fraction, 1);
            }
        }
        double[] at = Aspect.anchorPoint(anchor);
        Bbox bar = isVertical() ? space.shrunk(1.0, shrink) : space.shrunk(shrink, 1.0);
        bar = bar.anchored(at[0], at[1], space);
        Affine move = Affine.from(whole).thenAffine(Affine.to(rest));
        for (Axes parent : parents) {
            parent.setPosition(parent.originalPosition().transformed(move));
            anchorParent(parent);
        }
        Axes axes = figure.addAxes(new Axes(figure, bar));
        parents.forEach(parent -> parent.colorbars().add(axes));
        return finish(axes);
    }

    /** New axes for the bar in a grid that takes the place of the parent. */
    public Axes makeSubplot() {
        Axes parent = parents.getFirst();
        SubplotSpec spec = Objects.requireNonNull(parent.subplotSpec());
        double[] at = Aspect.anchorPoint(anchor);
        boolean vertical = isVertical();
        boolean barFirst = location.equals("left") || location.equals("top");
        double main = 1 - fraction - pad;
        double[] ratios = {barFirst ? fraction : main, barFirst ? main : fraction};
        double space = 2 * pad / (1 - pad);
        GridSpec pair = vertical ? spec.subgrid(1, 2) : spec.subgrid(2, 1);
        pair.update(
                Map.of(
                        vertical ? "wspace" : "hspace",
                        space,
                        vertical ? "width_ratios" : "height_ratios",
                        ratios));
        double[] split =
                vertical
                        ? new double[] {(1 - at[1]) * (1 - shrink), shrink, at[1] * (1 - shrink)}
                        : new double[] {at[0] * (1 - shrink), shrink, (1 - at[0]) * (1 - shrink)};
        SubplotSpec cell = pair.span(barFirst ? 0 : 1, barFirst ? 0 : 1);
        GridSpec inner = vertical ? cell.subgrid(3, 1) : cell.subgrid(1, 3);
        inner.update(
                Map.of(
                        vertical ? "hspace" : "wspace",
                        0,
                        vertical ? "height_ratios" : "width_ratios",
                        split));
        parent.setSubplotSpec(pair.span(barFirst ? 1 : 0, barFirst ? 1 : 0));
        anchorParent(parent);
        Figure figure = parent.owner();
        Axes axes = new Axes(figure, Bbox.UNIT);
        axes.setSubplotSpec(inner.span(1, 1));
        return finish(figure.addAxes(axes));
    }

    private void anchorParent(Axes parent) {
        if (!Boolean.FALSE.equals(parentAnchor)) {
            parent.aspect().setAnchor(parentAnchor);
        }
    }

    private Axes finish(Axes axes) {
        axes.setLabel("<colorbar>");
        axes.aspect().setAnchor(anchor);
        axes.aspect().setBoxRatio(isVertical() ? aspect : 1.0 / aspect);
        axes.aspect().setRatio("auto");
        axes.setColorbarPlace(this);
        for (Axis axis : List.of(axes.xAxis(), axes.yAxis())) {
            TickParams.grid(axis, false, "both", Map.of());
        }
        return axes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
