package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.AxisLabels;
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

    private TightLayout(Figure figure, int rows, int columns) {
        this.figure = figure;
        horizontal = new double[rows][columns + 1];
        vertical = new double[rows + 1][columns];
    }

    /**
     * Pads are in units of the font size; null pads between subplots are the outer one.
     *
     * @param rect the part of the figure to fill: left, bottom, right, top in fractions, or null
     */
    public static void apply(
            Figure figure,
            double pad,
            @Nullable Double padY,
            @Nullable Double padX,
            double @Nullable [] rect) {
        Map<SubplotSpec, List<Axes>> places = new LinkedHashMap<>();
        for (Axes axes : figure.axesList()) {
            SubplotSpec spec = axes.subplotSpec();
            if (spec != null && axes.isVisible()) {
                places.computeIfAbsent(spec.topmost(), s -> new ArrayList<>()).add(axes);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        GridSpec grid = places.keySet().iterator().next().grid();
        TightLayout layout = new TightLayout(figure, grid.rows(), grid.columns());
        figure.placeSubplots();
        places.forEach(layout::measure);
        layout.adjust(pad, padY == null ? pad : padY, padX == null ? pad : padX, rect);
    }

    private void measure(SubplotSpec spec, List<Axes> several) {
        List<Bbox> frames = new ArrayList<>();
        List<Bbox> boxes = new ArrayList<>();
        for (Axes axes : several) {
            frames.add(axes.originalPosition());
            boxes.add(tight(axes));
        }
        Bbox frame = Bbox.union(frames);
        Bbox pixels = Bbox.union(boxes);
        double width = figure.pixelBox().width();
        double height = figure.pixelBox().height();
        for (int row = spec.firstRow(); row <= spec.lastRow(); row++) {
            widen(horizontal, row, spec.firstColumn(), frame.x0() - pixels.x0() / width);
            widen(horizontal, row, spec.lastColumn() + 1, pixels.x1() / width - frame.x1());
        }
        for (int column = spec.firstColumn(); column <= spec.lastColumn(); column++) {
            widen(vertical, spec.firstRow(), column, pixels.y1() / height - frame.y1());
            widen(vertical, spec.lastRow() + 1, column, frame.y0() - pixels.y0() / height);
        }
    }

    private static void widen(double[][] spaces, int row, int column, double by) {
        spaces[row][column] += by;
    }

    /** The box in pixels around axes and their texts. */
    private Bbox tight(Axes axes) {
        List<Bbox> boxes = new ArrayList<>();
        boxes.add(axes.pixelBox());
        if (axes.isAxisOn()) {
            add(boxes, AxisLabels.tightBox(axes.xAxis(), metrics, true));
            add(boxes, AxisLabels.tightBox(axes.yAxis(), metrics, true));
        }
        axes.placeTitles(metrics);
        for (Text title :
                List.of(axes.titles().center(), axes.titles().left(), axes.titles().right())) {
            if (title.isVisible() && !title.getText().isEmpty()) {
                Bbox box = title.extent(metrics);
                double middle = (box.x0() + box.x1()) / 2;
                add(boxes, new Bbox(middle - 0.5, box.y0(), middle + 0.5, box.y1()));
            }
        }
        return Bbox.union(boxes);
    }

    private static void add(List<Bbox> boxes, @Nullable Bbox box) {
        if (box != null) {
            boxes.add(box);
        }
    }

    private void adjust(double pad, double padY, double padX, double @Nullable [] rect) {
        double inch = RcParams.current().number("font.size") / 72;
        double width = figure.getWidth();
        double height = figure.getHeight();
        int rows = horizontal.length;
        int columns = vertical[0].length;
        double left = Math.max(0, largest(horizontal, 0, rows, 0, 1)) + pad * inch / width;
        double right =
                Math.max(0, largest(horizontal, 0, rows, columns, columns + 1))
                        + pad * inch / width;
        double top = Math.max(0, largest(vertical, 0, 1, 0, columns)) + pad * inch / height;
        double bottom =
                Math.max(0, largest(vertical, rows, rows + 1, 0, columns)) + pad * inch / height;
        if (rect != null) {
            left += orZero(rect[0]);
            bottom += orZero(rect[1]);
            right += orZero(1 - rect[2]);
            top += orZero(1 - rect[3]);
        }
        Double wspace = null;
        Double hspace = null;
        if (columns > 1) {
            double gap = largest(horizontal, 0, rows, 1, columns) + padX * inch / width;
            wspace = gap / ((1 - left - right - gap * (columns - 1)) / columns);
        }
        if (rows > 1) {
            double gap = largest(vertical, 1, rows, 0, columns) + padY * inch / height;
            hspace = gap / ((1 - top - bottom - gap * (rows - 1)) / rows);
        }
        figure.adjustSubplots(left, bottom, 1 - right, 1 - top, wspace, hspace);
    }

    private static double orZero(double margin) {
        return Double.isNaN(margin) ? 0 : margin;
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
