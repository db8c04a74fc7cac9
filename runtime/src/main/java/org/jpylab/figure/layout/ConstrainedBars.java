package org.jpylab.figure.layout;

import org.jpylab.figure.axes.Aspect;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.ColorbarPlace;
import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Room for the colour bars beside axes, and their places, in {@link ConstrainedLayout}. */
final class ConstrainedBars {
    private final ConstrainedLayout layout;

    ConstrainedBars(ConstrainedLayout layout) {
        this.layout = layout;
    }

    /** The rows and columns of all axes that a bar belongs to, the last ones included. */
    private record Block(CellGrid grid, int row0, int row1, int column0, int column1) {
        Bbox box(Track.Edge edge) {
            return grid.box(row0, row1, column0, column1, edge);
        }
    }

    private @Nullable Block block(ColorbarPlace place) {
        CellGrid grid = layout.gridOf(place.parents().getFirst());
        if (grid == null) {
            return null;
        }
        int row0 = Integer.MAX_VALUE;
        int row1 = -1;
        int column0 = Integer.MAX_VALUE;
        int column1 = -1;
        for (Axes parent : place.parents()) {
            SubplotSpec spec = parent.subplotSpec();
            if (spec == null) {
                return null;
            }
            row0 = Math.min(row0, spec.firstRow());
            row1 = Math.max(row1, spec.lastRow());
            column0 = Math.min(column0, spec.firstColumn());
            column1 = Math.max(column1, spec.lastColumn());
        }
        return new Block(grid, row0, row1, column0, column1);
    }

    private static double pad(ColorbarPlace place, Block block) {
        Bbox inside = block.box(Track.Edge.INNER);
        return place.pad() * (place.isVertical() ? inside.width() : inside.height());
    }

    /**
     * Adds the room that the bars of axes take to the axes' margins.
     *
     * @param drawn the box around all that the axes draw
     */
    void makeRoom(Axes axes, SubplotSpec spec, Bbox drawn, CellGrid.Margins margins) {
        for (Axes bar : axes.colorbars()) {
            ColorbarPlace place = bar.colorbarPlace();
            Block block = place == null ? null : block(place);
            if (place == null || block == null) {
                continue;
            }
            double pad = pad(place, block);
            Bbox box = layout.placed(bar).drawn();
            boolean first = block.column0 == spec.firstColumn();
            boolean last = block.column1 == spec.lastColumn();
            boolean top = block.row0 == spec.firstRow();
            boolean bottom = block.row1 == spec.lastRow();
            switch (place.location()) {
                case "right" -> margins.rightBars += last ? box.width() + pad : 0;
                case "left" -> margins.leftBars += first ? box.width() + pad : 0;
                case "top" -> margins.topBars += top ? box.height() + pad : 0;
                default -> margins.bottomBars += bottom ? box.height() + pad : 0;
            }
            if (place.isVertical()) {
                margins.bottom += bottom ? Math.max(0, drawn.y0() - box.y0()) : 0;
                margins.top += top ? Math.max(0, box.y1() - drawn.y1()) : 0;
            } else {
                margins.left += first ? Math.max(0, drawn.x0() - box.x0()) : 0;
                margins.right += last ? Math.max(0, box.x1() - drawn.x1()) : 0;
            }
        }
    }

    /** Puts the bars of axes beside them, the last one nearest to the axes. */
    void place(Axes axes) {
        double[] taken = new double[4];
        for (Axes bar : List.copyOf(axes.colorbars()).reversed()) {
            ColorbarPlace place = bar.colorbarPlace();
            if (place != null && place.parents().getFirst() == axes) {
                Block block = block(place);
                if (block != null) {
                    place(bar, place, block, taken);
                }
            }
        }
    }

    /**
     * Puts one bar in its place.
     *
     * @param taken what bars at the left, right, top and bottom take already; modified
     */
    private void place(Axes bar, ColorbarPlace place, Block block, double[] taken) {
        Bbox beside = block.box(Track.Edge.BARS);
        Bbox inside = block.box(Track.Edge.INNER);
        ConstrainedLayout.Placed now = layout.placed(bar);
        double pad = pad(place, block);
        double[] at = Aspect.anchorPoint(place.anchor());
        Bbox box =
                place.isVertical()
                        ? inside.shrunk(place.fraction(), place.shrink())
                        : inside.shrunk(place.shrink(), place.fraction());
        box = box.anchored(at[0], at[1], inside);
        double margin =
                place.isVertical()
                        ? now.frame().x0() - now.drawn().x0()
                        : now.frame().y0() - now.drawn().y0();
        double size = place.isVertical() ? now.drawn().width() : now.drawn().height();
        double move =
                switch (place.location()) {
                    case "right" -> beside.x1() - box.x0() + taken[1] + pad + margin;
                    case "left" -> beside.x0() - box.x0() - size - pad + margin - taken[0];
                    case "top" -> beside.y1() - box.y0() + taken[2] + pad + margin;
                    default -> beside.y0() - box.y0() - size - pad + margin - taken[3];
                };
        taken[List.of("left", "right", "top", "bottom").indexOf(place.location())] += size + pad;
        box = place.isVertical() ? box.translated(move, 0) : box.translated(0, move);
        bar.setPosition(layout.inPart(box, Objects.requireNonNull(bar.owner())));
        bar.aspect().setAnchor(place.anchor());
        bar.aspect().setBoxRatio(place.isVertical() ? place.aspect() : 1 / place.aspect());
        bar.aspect().setRatio("auto");
    }
}
