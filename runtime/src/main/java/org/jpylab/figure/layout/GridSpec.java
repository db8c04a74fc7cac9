package org.jpylab.figure.layout;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A grid of cells for subplots: over the whole figure, or within a cell of another grid. */
public final class GridSpec {
    private final int rows;
    private final int columns;
    private final @Nullable Figure figure;
    private final @Nullable SubplotSpec parent;
    private double[] widthRatios;
    private double[] heightRatios;
    private final Map<String, Double> own = new LinkedHashMap<>();

    /** A grid over the whole figure. */
    public GridSpec(int rows, int columns, @Nullable Figure figure) {
        this(rows, columns, figure, null);
    }

    /** A grid within a cell of another one, or over the figure without one. */
    public GridSpec(int rows, int columns, @Nullable Figure figure, @Nullable SubplotSpec parent) {
        if (rows <= 0) {
            throw PyError.valueError("Number of rows must be a positive integer, not " + rows);
        }
        if (columns <= 0) {
            throw PyError.valueError(
                    "Number of columns must be a positive integer, not " + columns);
        }
        this.rows = rows;
        this.columns = columns;
        this.figure = figure != null || parent == null ? figure : parent.grid().figure;
        this.parent = parent;
        widthRatios = ones(columns);
        heightRatios = ones(rows);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The margins and gaps given for this grid, by name. */
    public Map<String, Double> own() {
        return java.util.Collections.unmodifiableMap(own);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public @Nullable Figure figure() {
        return figure;
    }

    public @Nullable SubplotSpec parent() {
        return parent;
    }

    /** Sets margins and gaps of this grid; null goes back to the figure's. */
    public void update(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            switch (name) {
                case "left", "right", "bottom", "top", "wspace", "hspace" -> {
                    if (value == null) {
                        own.remove(name);
                    } else {
                        own.put(name, Values.number(value));
                    }
                }
                case "width_ratios" -> setWidthRatios(ratios(value));
                case "height_ratios" -> setHeightRatios(ratios(value));
                default -> throw PyError.attributeError(name + " is an unknown keyword");
            }
        });
        if (figure != null) {
            figure.placeSubplots();
        }
    }

    private static double @Nullable [] ratios(@Nullable Object value) {
        return value == null ? null : Values.numbers(value);
    }

    public void setWidthRatios(double @Nullable [] ratios) {
        widthRatios = checked(ratios, columns, "width", "columns");
    }

    public void setHeightRatios(double @Nullable [] ratios) {
        heightRatios = checked(ratios, rows, "height", "rows");
    }

    private static double[] checked(
            double @Nullable [] ratios, int count, String what, String which) {
        if (ratios == null) {
            return ones(count);
        }
        if (ratios.length != count) {
            throw PyError.valueError(
                    "Expected the given number of "
                            + what
                            + " ratios to match the number of "
                            + which
                            + " of the grid");
        }
        return ratios;
    }

    public double[] widthRatios() {
        return widthRatios;
    }

    public double[] heightRatios() {
        return heightRatios;
    }

    /** Whether this grid has edges or gaps of its own, not those of the figure. */
    boolean hasOwnEdges() {
        return !own.isEmpty();
    }

    /** A gap of this grid, or another value when it has none of its own. */
    double gap(String name, double otherwise) {
        return own.getOrDefault(name, otherwise);
    }

    /** The margins and gaps in force in a figure. */
    public SubplotParams params(@Nullable Figure of) {
        SubplotParams base = of == null ? SubplotParams.ofRc() : of.subplotParams();
        if (parent != null && of != null) {
            Bbox box = parent.position(of);
            base =
                    new SubplotParams(
                            box.x0(), box.y0(), box.x1(), box.y1(), base.wspace(), base.hspace());
        }
        return base.with(
                own.get("left"),
                own.get("bottom"),
                own.get("right"),
                own.get("top"),
                own.get("wspace"),
                own.get("hspace"));
    }

    /** The edges of all cells in fractions of a figure. */
    record Cells(double[] bottoms, double[] tops, double[] lefts, double[] rights) {}

    Cells cells(@Nullable Figure of) {
        SubplotParams p = params(of);
        double[] heights = edges(p.top() - p.bottom(), p.hspace(), heightRatios);
        double[] widths = edges(p.right() - p.left(), p.wspace(), widthRatios);
        double[] bottoms = new double[rows];
        double[] tops = new double[rows];
        for (int i = 0; i < rows; i++) {
            tops[i] = p.top() - heights[2 * i];
            bottoms[i] = p.top() - heights[2 * i + 1];
        }
        double[] lefts = new double[columns];
        double[] rights = new double[columns];
        for (int i = 0; i < columns; i++) {
            lefts[i] = p.left() + widths[2 * i];
            rights[i] = p.left() + widths[2 * i + 1];
        }
        return new Cells(bottoms, tops, lefts, rights);
    }

    /** Start and end of each cell along one direction, gaps between them. */
    private static double[] edges(double total, double space, double[] ratios) {
        int n = ratios.length;
        double cell = total / (n + space * (n - 1));
        double gap = space * cell;
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        double norm = cell * n / sum;
        double[] edges = new double[2 * n];
        double at = 0;
        for (int i = 0; i < n; i++) {
            at += i == 0 ? 0 : gap;
            edges[2 * i] = at;
            at += ratios[i] * norm;
            edges[2 * i + 1] = at;
        }
        return edges;
    }

    /** The cells from one index to another, both included, counted along rows. */
    public SubplotSpec span(int first, int last) {
        return new SubplotSpec(this, first, last);
    }

    /** The cells of the rows and columns from a start to before a stop. */
    public SubplotSpec span(int row0, int row1, int column0, int column1) {
        if (row1 <= row0 || column1 <= column0) {
            throw PyError.indexError(
                    "GridSpec slice would result in no space allocated for subplot");
        }
        return new SubplotSpec(this, row0 * columns + column0, (row1 - 1) * columns + column1 - 1);
    }

    /** One cell; negative indices count from the end. */
    public SubplotSpec cell(int row, int column) {
        int r = row < 0 ? row + rows : row;
        int c = column < 0 ? column + columns : column;
        if (r < 0 || r >= rows) {
            throw PyError.indexError(
                    "index " + row + " is out of bounds for axis 0 with size " + rows);
        }
        if (c < 0 || c >= columns) {
            throw PyError.indexError(
                    "index " + column + " is out of bounds for axis 1 with size " + columns);
        }
        return span(r * columns + c, r * columns + c);
    }
}
