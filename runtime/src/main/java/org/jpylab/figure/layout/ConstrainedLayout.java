package org.jpylab.figure.layout;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.Figure;
import org.jpylab.figure.SubFigure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives each cell of the grids of a figure margins that hold what is drawn around its axes, lets
 * the insides of the cells share the rest, and puts the axes there: Matplotlib's {@code
 * constrained_layout}. All boxes are in fractions of the whole figure.
 */
final class ConstrainedLayout {
    private static final String COLLAPSED =
            "constrained_layout not applied because axes sizes collapsed to zero.  Try making"
                    + " figure larger or axes decorations smaller.";

    private final Figure figure;
    private final ConstrainedEngine engine;
    private final TextMetrics metrics = Figure.textMetrics();
    private final double padX;
    private final double padY;
    private final Map<Object, CellGrid> grids = new LinkedHashMap<>();
    private final ConstrainedBars bars;

    ConstrainedLayout(Figure figure, ConstrainedEngine engine) {
        this.figure = figure;
        this.engine = engine;
        padX = engine.padX() / figure.getWidth();
        padY = engine.padY() / figure.getHeight();
        bars = new ConstrainedBars(this);
    }

    void apply() {
        addGrids(figure);
        if (grids.keySet().stream().noneMatch(GridSpec.class::isInstance)) {
            Warnings.warn(
                    "UserWarning",
                    "There are no gridspecs with layoutgrids. Possibly did not call parent"
                            + " GridSpec with the \"figure\" keyword");
            return;
        }
        // Twice, as tick labels change with the size of the axes.
        for (int pass = 0; pass < 2; pass++) {
            makeMargins(figure);
            makeSuperLabelMargins(figure);
            matchInnerMargins(figure);
            place();
            if (engine.compresses() && !isCollapsed()) {
                compress();
                place();
            }
            grids.values().forEach(CellGrid::resetMargins);
        }
    }

    private void place() {
        grids.values().forEach(CellGrid::solve);
        if (isCollapsed()) {
            Warnings.warn("UserWarning", COLLAPSED);
        } else {
            reposition(figure);
        }
    }

    private boolean isCollapsed() {
        return figure.everyAxes().stream()
                .map(this::gridOf)
                .anyMatch(grid -> grid != null && grid.isCollapsed());
    }

    // The tree of grids

    private void addGrids(Figure part) {
        if (part instanceof SubFigure inner) {
            SubplotSpec spec = inner.subplotSpec();
            CellGrid parent = spec == null ? null : addGrid(spec.grid());
            grids.put(
                    part,
                    spec == null || parent == null
                            ? CellGrid.of(fractions(part.pixelBox()))
                            : CellGrid.inside(parent, spec));
        } else {
            grids.put(part, CellGrid.of(engine.rect()));
        }
        part.subfigures().forEach(this::addGrids);
        for (Axes axes : part.axesList()) {
            SubplotSpec spec = axes.subplotSpec();
            if (spec != null) {
                addGrid(spec.grid());
            }
        }
    }

    private @Nullable CellGrid addGrid(GridSpec grid) {
        CellGrid known = grids.get(grid);
        if (known != null || grid.figure() == null) {
            return known;
        }
        SubplotSpec place = grid.parent();
        CellGrid cells;
        if (place == null) {
            CellGrid whole = grids.get(grid.figure());
            if (whole == null) {
                return null;
            }
            cells = CellGrid.inside(whole, grid);
        } else {
            CellGrid outer = addGrid(place.grid());
            if (outer == null) {
                return null;
            }
            cells = CellGrid.over(outer, place, grid);
        }
        grids.put(grid, cells);
        return cells;
    }

    /** The grid that axes are in, or null for axes that are left alone. */
    @Nullable CellGrid gridOf(Axes axes) {
        SubplotSpec spec = axes.subplotSpec();
        return spec == null ? null : grids.get(spec.grid());
    }

    // Boxes

    Bbox fractions(Bbox pixels) {
        Bbox whole = figure.pixelBox();
        return new Bbox(
                pixels.x0() / whole.width(),
                pixels.y0() / whole.height(),
                pixels.x1() / whole.width(),
                pixels.y1() / whole.height());
    }

    /** Where axes are to be, before a fixed aspect, and the box around all that they draw. */
    record Placed(Bbox frame, Bbox drawn) {}

    Placed placed(Axes axes) {
        Bbox frame = fractions(axes.originalPosition().within(axes.owner().pixelBox()));
        Bbox drawn = DrawnBox.of(axes, metrics, true);
        return new Placed(frame, drawn == null ? frame : fractions(drawn));
    }

    /** A box in fractions of the whole figure in those of the part that axes are in. */
    Bbox inPart(Bbox box, Figure part) {
        Bbox frame = fractions(part.pixelBox());
        return new Bbox(
                (box.x0() - frame.x0()) / frame.width(),
                (box.y0() - frame.y0()) / frame.height(),
                (box.x1() - frame.x0()) / frame.width(),
                (box.y1() - frame.y0()) / frame.height());
    }

    // Margins

    private void makeMargins(Figure part) {
        for (SubFigure inner : part.subfigures()) {
            makeMargins(inner);
            SubplotSpec spec = inner.subplotSpec();
            CellGrid outer = Objects.requireNonNull(grids.get(inner)).parent();
            if (spec != null && outer != null) {
                outer.widen(spec, pads(spec, 0, 0));
            }
        }
        for (Axes axes : part.axesList()) {
            SubplotSpec spec = axes.subplotSpec();
            CellGrid grid = gridOf(axes);
            if (spec == null || grid == null || !axes.isInLayout()) {
                continue;
            }
            CellGrid.Margins margins = pads(spec, padX, padY);
            Placed placed = placed(axes);
            margins.left += placed.frame.x0() - placed.drawn.x0();
            margins.right += placed.drawn.x1() - placed.frame.x1();
            margins.bottom += placed.frame.y0() - placed.drawn.y0();
            margins.top += placed.drawn.y1() - placed.frame.y1();
            bars.makeRoom(axes, spec, placed.drawn, margins);
            grid.widen(spec, margins);
        }
    }

    private CellGrid.Margins pads(SubplotSpec spec, double aroundX, double aroundY) {
        GridSpec grid = spec.grid();
        double x = grid.gap("wspace", engine.gapX()) / 2 / grid.columns();
        double y = grid.gap("hspace", engine.gapY()) / 2 / grid.rows();
        CellGrid.Margins margins = new CellGrid.Margins();
        margins.leftBars = x > aroundX && !spec.isFirstColumn() ? x : aroundX;
        margins.rightBars = x > aroundX && !spec.isLastColumn() ? x : aroundX;
        margins.topBars = y > aroundY && !spec.isFirstRow() ? y : aroundY;
        margins.bottomBars = y > aroundY && !spec.isLastRow() ? y : aroundY;
        return margins;
    }

    private void makeSuperLabelMargins(Figure part) {
        part.subfigures().forEach(this::makeSuperLabelMargins);
        CellGrid whole = Objects.requireNonNull(grids.get(part));
        Bbox box = fractions(part.pixelBox());
        double x = padX / box.width();
        double y = padY / box.height();
        Text title = movable(part, "suptitle");
        if (title != null) {
            title.setPosition(title.getX(), 1 - y);
            whole.rows.widenBefore(0, 0, drawn(title).height() + 2 * padY);
        }
        Text below = movable(part, "supxlabel");
        if (below != null) {
            below.setPosition(below.getX(), y);
            whole.rows.widenAfter(0, 0, drawn(below).height() + 2 * padY);
        }
        Text beside = movable(part, "supylabel");
        if (beside != null) {
            beside.setPosition(x, beside.getY());
            whole.columns.widenBefore(0, 0, drawn(beside).width() + 2 * padX);
        }
    }

    private Bbox drawn(Text text) {
        return fractions(text.extent(metrics));
    }

    private static @Nullable Text movable(Figure part, String name) {
        Text text = part.superLabel(name);
        return text != null && text.isInLayout() && part.isPlacedAutomatically(name) ? text : null;
    }

    /** Makes the margins alike that lie inside of axes which span several cells. */
    private void matchInnerMargins(Figure part) {
        part.subfigures().forEach(this::matchInnerMargins);
        List<Axes> all = new ArrayList<>(part == figure ? part.everyAxes() : part.axesList());
        all.removeIf(axes -> gridOf(axes) == null || !axes.isInLayout());
        for (Axes axes : all) {
            match(axes, all, true);
            match(axes, all, false);
        }
    }

    private void match(Axes axes, List<Axes> all, boolean columns) {
        int[] own = span(axes, columns);
        if (own[0] == own[1]) {
            return;
        }
        double before = 0;
        double after = 0;
        for (Axes other : all) {
            int[] span = span(other, columns);
            if (span[0] < span[1]) {
                Track track = track(other, columns);
                before = Math.max(before, track.widestBefore(span[0] + 1, span[1]));
                after = Math.max(after, track.widestAfter(span[0], span[1] - 1));
            }
        }
        Track track = track(axes, columns);
        for (int i = own[0]; i < own[1]; i++) {
            track.widenBefore(i + 1, 0, before);
            track.widenAfter(i, 0, after);
        }
    }

    private static int[] span(Axes axes, boolean columns) {
        SubplotSpec spec = Objects.requireNonNull(axes.subplotSpec());
        return columns
                ? new int[] {spec.firstColumn(), spec.lastColumn()}
                : new int[] {spec.firstRow(), spec.lastRow()};
    }

    private Track track(Axes axes, boolean columns) {
        CellGrid grid = Objects.requireNonNull(gridOf(axes));
        return columns ? grid.columns : grid.rows;
    }

    // Placing

    private void reposition(Figure part) {
        for (SubFigure inner : part.subfigures()) {
            Bbox box = Objects.requireNonNull(grids.get(inner)).box(Track.Edge.OUTER);
            inner.setBox(inPart(box, part));
            reposition(inner);
        }
        for (Axes axes : part.axesList()) {
            SubplotSpec spec = axes.subplotSpec();
            CellGrid grid = gridOf(axes);
            if (spec != null && grid != null && axes.isInLayout()) {
                axes.setPosition(inPart(grid.box(spec, Track.Edge.INNER), part));
                bars.place(axes);
            }
        }
    }

    /** Gives what a fixed aspect leaves beside the axes to the margins of the figure. */
    private void compress() {
        GridSpec grid = null;
        double[] extraX = {};
        double[] extraY = {};
        for (Axes axes : figure.everyAxes()) {
            SubplotSpec spec = axes.subplotSpec();
            if (spec == null) {
                continue;
            }
            axes.aspect().apply();
            if (grid == null) {
                grid = spec.grid();
                extraX = new double[grid.columns()];
                extraY = new double[grid.rows()];
            } else if (grid != spec.grid()) {
                throw PyError.valueError(
                        "Cannot do compressed layout if axes are notall from the same gridspec");
            }
            Bbox wanted = axes.originalPosition();
            Bbox taken = axes.position();
            for (int i = spec.firstColumn(); i <= spec.lastColumn(); i++) {
                extraX[i] = Math.max(extraX[i], wanted.width() - taken.width());
            }
            for (int i = spec.firstRow(); i <= spec.lastRow(); i++) {
                extraY[i] = Math.max(extraY[i], wanted.height() - taken.height());
            }
        }
        if (grid == null) {
            throw PyError.valueError(
                    "Cannot do compressed layout if no axes are part of a gridspec.");
        }
        CellGrid whole = Objects.requireNonNull(grids.get(figure));
        double x = java.util.Arrays.stream(extraX).sum() / 2;
        double y = java.util.Arrays.stream(extraY).sum() / 2;
        whole.columns.widenBefore(0, 0, x);
        whole.columns.widenAfter(0, 0, x);
        whole.rows.widenBefore(0, 0, y);
        whole.rows.widenAfter(0, 0, y);
    }
}
