package org.jpylab.figure.layout;

import org.jpylab.error.Warnings;
import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves the edges of a grid of subplots so that tick labels, axis labels and titles have room: the
 * widest text on each side decides the margin there, the widest between two rows or columns the
 * gap.
 */
public final class TightLayout {
    private final Figure figure;
    private final TextMetrics metrics = Figure.textMetrics();
    private final double[][] horizontal;
    private final double[][] vertical;
    private final double padWidth;
    private final double padHeight;
    private final double gapWidth;
    private final double gapHeight;
    private @Nullable GridSpec grid;

    private TightLayout(
            Figure figure, int rows, int columns, double pad, double padY, double padX) {
        this.figure = figure;
        horizontal = new double[rows][columns + 1];
        vertical = new double[rows + 1][columns];
        double inch = RcParams.current().number("font.size") / 72;
        padWidth = pad * inch / figure.getWidth();
        padHeight = pad * inch / figure.getHeight();
        gapWidth = padX * inch / figure.getWidth();
        gapHeight = padY * inch / figure.getHeight();
    }

    /**
     * Pads are in units of the font size; null pads between subplots are the outer one.
     *
     * @param rect the part of the figure to fill with labels and all: left, bottom, right, top in
     *     fractions, NaN for no wish; or null
     */
    public static void apply(
            Figure figure,
            double pad,
            @Nullable Double padY,
            @Nullable Double padX,
            double @Nullable [] rect) {
        apply(figure, null, pad, padY, padX, rect);
    }

    /** Makes room for the labels of the subplots of one grid, or of all for null. */
    public static void apply(
            Figure figure,
            @Nullable GridSpec only,
            double pad,
            @Nullable Double padY,
            @Nullable Double padX,
            double @Nullable [] rect) {
        Map<SubplotSpec, List<Axes>> places = new LinkedHashMap<>();
        int rows = 0;
        int columns = 0;
        boolean foreign = false;
        for (Axes axes : figure.everyAxes()) {
            SubplotSpec spec = axes.layoutSpec();
            SubplotSpec top = spec == null ? null : spec.topmost();
            boolean other = only != null && top != null && !top.grid().equals(only);
            if (top == null || other || only == null && top.grid().hasOwnEdges()) {
                foreign = only == null;
            } else {
                places.computeIfAbsent(top, s -> new ArrayList<>()).add(axes);
                rows = Math.max(rows, top.grid().rows());
                columns = Math.max(columns, top.grid().columns());
            }
        }
        if (foreign) {
            warn(
                    "This figure includes Axes that are not compatible with tight_layout, so results"
                            + " might be incorrect.");
        }
        for (SubplotSpec spec : places.keySet()) {
            boolean rowsFit = rows % spec.grid().rows() == 0;
            if (!rowsFit || columns % spec.grid().columns() != 0) {
                warn(
                        "tight_layout not applied: number of "
                                + (rowsFit ? "columns" : "rows")
                                + " in subplot specifications must be multiples of one another.");
                return;
            }
        }
        if (!places.isEmpty()) {
            TightLayout layout =
                    new TightLayout(
                            figure,
                            rows,
                            columns,
                            pad,
                            padY == null ? pad : padY,
                            padX == null ? pad : padX);
            places.forEach(layout::measure);
            layout.grid = only;
            layout.adjust(rect);
        }
    }

    private static void warn(String message) {
        Warnings.warn("UserWarning", message);
    }

    private void measure(SubplotSpec spec, List<Axes> several) {
        List<Bbox> boxes = new ArrayList<>();
        Bbox pixels = figure.pixelBox();
        for (Axes axes : several) {
            Bbox drawn = DrawnBox.of(axes, metrics, true);
            if (drawn != null) {
                boxes.add(drawn);
            }
        }
        if (boxes.isEmpty()) {
            return;
        }
        Bbox frame = spec.position(figure);
        Bbox drawn = Bbox.union(boxes);
        double width = pixels.width();
        double height = pixels.height();
        int perRow = (vertical.length - 1) / spec.grid().rows();
        int perColumn = vertical[0].length / spec.grid().columns();
        int row0 = spec.firstRow() * perRow;
        int row1 = (spec.lastRow() + 1) * perRow;
        int column0 = spec.firstColumn() * perColumn;
        int column1 = (spec.lastColumn() + 1) * perColumn;
        for (int row = row0; row < row1; row++) {
            horizontal[row][column0] += frame.x0() - drawn.x0() / width;
            horizontal[row][column1] += drawn.x1() / width - frame.x1();
        }
        for (int column = column0; column < column1; column++) {
            vertical[row0][column] += drawn.y1() / height - frame.y1();
            vertical[row1][column] += frame.y0() - drawn.y0() / height;
        }
    }

    /** Left, bottom, right and top margins that hold all texts. */
    private double[] margins() {
        int rows = horizontal.length;
        int columns = vertical[0].length;
        Bbox pixels = figure.pixelBox();
        double left = Math.max(0, largest(horizontal, 0, rows, 0, 1)) + padWidth;
        double right = Math.max(0, largest(horizontal, 0, rows, columns, columns + 1)) + padWidth;
        double top = Math.max(0, largest(vertical, 0, 1, 0, columns)) + padHeight;
        double bottom = Math.max(0, largest(vertical, rows, rows + 1, 0, columns)) + padHeight;
        Bbox beside = superLabel("supylabel");
        Bbox above = superLabel("suptitle");
        Bbox below = superLabel("supxlabel");
        left += beside == null ? 0 : beside.width() / pixels.width() + padWidth;
        top += above == null ? 0 : above.height() / pixels.height() + padHeight;
        bottom += below == null ? 0 : below.height() / pixels.height() + padHeight;
        return new double[] {left, bottom, right, top};
    }

    private @Nullable Bbox superLabel(String name) {
        Text text = figure.superLabel(name);
        return text == null || !text.isInLayout() ? null : text.extent(metrics);
    }

    private void adjust(double @Nullable [] rect) {
        double[] margins = margins();
        if (problem(margins) != null) {
            warn(String.valueOf(problem(margins)));
            return;
        }
        if (rect != null) {
            // What a rectangle cuts off is added to the margins: where it says nothing, those of
            // the whole figure hold.
            double[] cut = {rect[0], rect[1], 1 - rect[2], 1 - rect[3]};
            for (int side = 0; side < 4; side++) {
                margins[side] += Double.isNaN(cut[side]) ? 0 : cut[side];
            }
            if (problem(margins) != null) {
                warn(String.valueOf(problem(margins)));
                return;
            }
        }
        int rows = horizontal.length;
        int columns = vertical[0].length;
        Double wspace = null;
        Double hspace = null;
        if (columns > 1) {
            double gap = largest(horizontal, 0, rows, 1, columns) + gapWidth;
            wspace = gap / ((1 - margins[0] - margins[2] - gap * (columns - 1)) / columns);
        }
        if (rows > 1) {
            double gap = largest(vertical, 1, rows, 0, columns) + gapHeight;
            hspace = gap / ((1 - margins[1] - margins[3] - gap * (rows - 1)) / rows);
        }
        if (grid == null) {
            figure.adjustSubplots(
                    margins[0], margins[1], 1 - margins[2], 1 - margins[3], wspace, hspace);
            return;
        }
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        found.put("left", margins[0]);
        found.put("bottom", margins[1]);
        found.put("right", 1 - margins[2]);
        found.put("top", 1 - margins[3]);
        if (wspace != null) {
            found.put("wspace", wspace);
        }
        if (hspace != null) {
            found.put("hspace", hspace);
        }
        grid.update(found);
        figure.placeSubplots();
    }

    private @Nullable String problem(double[] margins) {
        if (margins[0] + margins[2] >= 1) {
            return "Tight layout not applied. The left and right margins cannot be made large"
                    + " enough to accommodate all axes decorations.";
        }
        if (margins[1] + margins[3] >= 1) {
            return "Tight layout not applied. The bottom and top margins cannot be made large"
                    + " enough to accommodate all axes decorations.";
        }
        int rows = horizontal.length;
        int columns = vertical[0].length;
        double gapX = columns < 2 ? 0 : largest(horizontal, 0, rows, 1, columns) + gapWidth;
        double gapY = rows < 2 ? 0 : largest(vertical, 1, rows, 0, columns) + gapHeight;
        if (1 - margins[0] - margins[2] - gapX * (columns - 1) < 0) {
            return "Tight layout not applied. tight_layout cannot make axes width small enough to"
                    + " accommodate all axes decorations";
        }
        if (1 - margins[1] - margins[3] - gapY * (rows - 1) < 0) {
            return "Tight layout not applied. tight_layout cannot make axes height small enough to"
                    + " accommodate all axes decorations.";
        }
        return null;
    }

    private static double largest(double[][] spaces, int row0, int row1, int column0, int column1) {
        double most = Double.NEGATIVE_INFINITY;
        for (int row = row0; row < row1; row++) {
            for (double space : Arrays.copyOfRange(spaces[row], column0, column1)) {
                most = Math.max(most, space);
            }
        }
        return most;
    }
}
