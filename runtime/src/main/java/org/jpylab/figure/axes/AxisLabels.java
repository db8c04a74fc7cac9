package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Blended;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where an axis' label and offset text go: beside the tick labels. */
public final class AxisLabels {
    private static final double OFFSET_PAD = 3;

    private AxisLabels() {}

    static void place(Axis axis, Text label, Text offset) {
        Axes axes = axis.owner();
        Blended alongX = new Blended(axes.transAxes(), Affine.IDENTITY);
        Blended alongY = new Blended(Affine.IDENTITY, axes.transAxes());
        if (axis.isX()) {
            label.setPosition(0.5, 0.0);
            label.setVerticalAlignment("top");
            label.setHorizontalAlignment("center");
            label.setTransform(alongX);
            offset.setPosition(1.0, 0.0);
            offset.setVerticalAlignment("top");
            offset.setHorizontalAlignment("right");
        } else {
            label.setPosition(0.0, 0.5);
            label.setVerticalAlignment("bottom");
            label.setHorizontalAlignment("center");
            label.setRotation(90);
            label.set("rotation_mode", "anchor");
            label.setTransform(alongY);
            offset.setPosition(0.0, 0.5);
            offset.setVerticalAlignment("baseline");
            offset.setHorizontalAlignment("left");
        }
        offset.setTransform(alongX);
    }

    static String checkPosition(Axis axis, Text label, @Nullable Object position) {
        Map<String, String> alignments =
                axis.isX()
                        ? Map.of("top", "baseline", "bottom", "top")
                        : Map.of("left", "bottom", "right", "top");
        String alignment = position instanceof String side ? alignments.get(side) : null;
        if (alignment == null) {
            List<String> allowed =
                    axis.isX() ? List.of("'top'", "'bottom'") : List.of("'left'", "'right'");
            throw PyError.valueError(
                    Values.repr(position)
                            + " is not a valid value for position; supported values are "
                            + String.join(", ", allowed));
        }
        if (!axis.isX()) {
            label.set("rotation_mode", "anchor");
        }
        label.setVerticalAlignment(alignment);
        return Values.text(position);
    }

    /** The boxes of an axis' drawn tick labels in pixels: at the first side, at the second. */
    record TickBoxes(List<Bbox> first, List<Bbox> second) {
        static TickBoxes of(List<Tick> ticks, TextMetrics metrics) {
            List<Bbox> first = new ArrayList<>();
            List<Bbox> second = new ArrayList<>();
            for (Tick tick : ticks) {
                if (tick.label1().isVisible()) {
                    first.add(tick.label1().extent(metrics));
                }
                if (tick.label2().isVisible()) {
                    second.add(tick.label2().extent(metrics));
                }
            }
            return new TickBoxes(first, second);
        }
    }

    /** Moves label and offset text to where they are drawn; returns the ticks to draw. */
    public static List<Tick> update(Axis axis, TextMetrics metrics) {
        List<Tick> ticks = axis.updateTicks();
        TickBoxes boxes = TickBoxes.of(ticks, metrics);
        if (axis.isLabelPlacedAutomatically()) {
            TickBoxes aligned = aligned(axis, boxes, metrics);
            moveLabel(axis, aligned);
        }
        moveOffset(axis, boxes);
        axis.offsetText().setText(axis.majorFormatter().offset());
        return ticks;
    }

    /** The boxes of the tick labels of all axes that {@code align_labels} put together. */
    private static TickBoxes aligned(Axis axis, TickBoxes own, TextMetrics metrics) {
        List<Axis> siblings = axis.owner().labelSiblings(axis);
        if (siblings.size() < 2) {
            return own;
        }
        TickBoxes all = new TickBoxes(new ArrayList<>(own.first), new ArrayList<>(own.second));
        for (Axis other : siblings) {
            if (other != axis) {
                TickBoxes theirs = TickBoxes.of(other.updateTicks(), metrics);
                all.first.addAll(theirs.first);
                all.second.addAll(theirs.second);
            }
        }
        return all;
    }

    private static void moveLabel(Axis axis, TickBoxes boxes) {
        Text label = axis.label();
        boolean second = axis.labelPosition().equals("top") || axis.labelPosition().equals("right");
        Spine spine = axis.owner().spines().get(axis.labelPosition());
        List<Bbox> all = new ArrayList<>(second ? boxes.second : boxes.first);
        all.add(spine == null ? axis.owner().pixelBox() : spine.extent());
        Bbox union = Bbox.union(all);
        double pad = axis.labelPad() * axis.dpi() / 72;
        if (axis.isX()) {
            label.setPosition(label.getX(), second ? union.y1() + pad : union.y0() - pad);
        } else {
            label.setPosition(second ? union.x1() + pad : union.x0() - pad, label.getY());
        }
    }

    private static void moveOffset(Axis axis, TickBoxes boxes) {
        Text offset = axis.offsetText();
        double pad = OFFSET_PAD * axis.dpi() / 72;
        Bbox box = axis.owner().pixelBox();
        double y;
        if (!axis.isX()) {
            Spine outline = axis.owner().spines().get("outline");
            y = (outline == null ? box.ymax() : outline.extent().ymax()) + pad;
        } else if (axis.tickSide().equals("bottom")) {
            y = (boxes.first.isEmpty() ? box.ymin() : Bbox.union(boxes.first).y0()) - pad;
        } else {
            y = (boxes.second.isEmpty() ? box.ymax() : Bbox.union(boxes.second).y1()) + pad;
        }
        offset.setPosition(offset.getX(), y);
    }

    /**
     * The box around an axis' texts in pixels, or null when it has none.
     *
     * @param forLayout whether to ignore how long the label is
     */
    public static @Nullable Bbox tightBox(Axis axis, TextMetrics metrics, boolean forLayout) {
        if (!axis.isVisible()) {
            return null;
        }
        List<Tick> ticks = update(axis, metrics);
        TickBoxes boxes = TickBoxes.of(ticks, metrics);
        List<Bbox> all = new ArrayList<>();
        if (axis.offsetText().isVisible()) {
            all.add(axis.offsetText().extent(metrics));
        }
        all.addAll(boxes.first);
        all.addAll(boxes.second);
        if (axis.label().isVisible()) {
            Bbox box = axis.label().extent(metrics);
            if (forLayout && axis.isX() && box.width() > 0) {
                double middle = (box.x0() + box.x1()) / 2 - 0.5;
                box = new Bbox(middle, box.y0(), middle + 1, box.y1());
            } else if (forLayout && !axis.isX() && box.height() > 0) {
                double middle = (box.y0() + box.y1()) / 2 - 0.5;
                box = new Bbox(box.x0(), middle, box.x1(), middle + 1);
            }
            all.add(box);
        }
        all.removeIf(box ->
                !(box.width() > 0
                        && box.height() > 0
                        && Double.isFinite(box.width() + box.height())));
        return all.isEmpty() ? null : Bbox.union(all);
    }
}
