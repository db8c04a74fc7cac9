package org.jpylab.figure.artist;

import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a text go, in pixels relative to the text's position.
 *
 * @param box around the rotated text
 * @param lines each with the start of its baseline
 * @param descent of the last line
 * @param textBox the unrotated box, turned about (0, 0) with the text: x, y, width, height
 */
public record TextLayout(Bbox box, List<Line> lines, double descent, Bbox textBox) {
    /** One line; x and y are the start of its baseline. */
    public record Line(String text, double x, double y, double width, double height) {}

    /** Lays a text out as Matplotlib does. */
    public static TextLayout of(Text text, TextMetrics metrics) {
        double dpi = text.dpi();
        String[] strings = text.wrappedText(metrics).split("\n", -1);
        TextMetrics.Extent lp = metrics.measure("lp", text.font(), false, dpi);
        double lineHeight = (lp.height() - lp.descent()) * text.getLineSpacing();
        int n = strings.length;
        double[] widths = new double[n];
        double[] heights = new double[n];
        double[] ys = new double[n];
        double y = 0;
        double baseline = 0;
        double descent = 0;
        for (int i = 0; i < n; i++) {
            TextMetrics.Extent extent =
                    strings[i].isEmpty()
                            ? new TextMetrics.Extent(0, 0, 0)
                            : metrics.measure(strings[i], text.font(), text.isMath(), dpi);
            double height = Math.max(extent.height(), lp.height());
            descent = Math.max(extent.descent(), lp.descent());
            widths[i] = extent.width();
            heights[i] = height;
            baseline = height - descent - y;
            y -=
                    i == 0
                            ? height - descent
                            : Math.max(lineHeight, (height - descent) * text.getLineSpacing());
            ys[i] = y;
            y -= descent;
        }
        double width = 0;
        for (double w : widths) {
            width = Math.max(width, w);
        }
        double ymin = ys[n - 1] - descent;
        return place(text, strings, new Block(widths, heights, ys, width, ymin, baseline, descent));
    }

    private record Block(
            double[] widths,
            double[] heights,
            double[] ys,
            double width,
            double ymin,
            double baseline,
            double descent) {}

    private static TextLayout place(Text text, String[] strings, Block block) {
        Affine turn = Affine.rotationDegrees(text.displayRotation());
        Bbox flat = new Bbox(0, block.ymin, block.width, 0);
        Bbox turned = flat.transformed(turn);
        double[] offset =
                text.isAnchored()
                        ? anchoredOffset(text, block, turn)
                        : turnedOffset(text, block, turned);
        List<Line> lines = new ArrayList<>();
        double boxX0 = Double.POSITIVE_INFINITY;
        double boxY0 = Double.POSITIVE_INFINITY;
        double boxX1 = Double.NEGATIVE_INFINITY;
        double boxY1 = Double.NEGATIVE_INFINITY;
        Affine back = turn.inverted();
        for (int i = 0; i < strings.length; i++) {
            double shift =
                    switch (text.multiAlignment()) {
                        case "center" -> block.width / 2 - block.widths[i] / 2;
                        case "right" -> block.width - block.widths[i];
                        default -> 0;
                    };
            double x = turn.x(shift, block.ys[i]) - offset[0];
            double y = turn.y(shift, block.ys[i]) - offset[1];
            lines.add(new Line(strings[i], x, y, block.widths[i], block.heights[i]));
            double left = back.x(x, y);
            double low = back.y(x, y) - block.descent;
            boxX0 = Math.min(boxX0, left);
            boxY0 = Math.min(boxY0, low);
            boxX1 = Math.max(boxX1, left + block.widths[i]);
            boxY1 = Math.max(boxY1, low + block.heights[i]);
        }
        Bbox box = turned.translated(-offset[0], -offset[1]);
        return new TextLayout(box, lines, block.descent, new Bbox(boxX0, boxY0, boxX1, boxY1));
    }

    /** Aligned after turning: the box of the turned text touches the position. */
    private static double[] turnedOffset(Text text, Block block, Bbox box) {
        double x =
                switch (text.getHorizontalAlignment()) {
                    case "center" -> (box.x0() + box.x1()) / 2;
                    case "right" -> box.x1();
                    default -> box.x0();
                };
        double y =
                switch (text.getVerticalAlignment()) {
                    case "center" -> (box.y0() + box.y1()) / 2;
                    case "top" -> box.y1();
                    case "baseline" -> box.y0() + block.descent;
                    case "center_baseline" -> box.y0() + box.height() - block.baseline / 2;
                    default -> box.y0();
                };
        return new double[] {x, y};
    }

    /** Aligned before turning about the position. */
    private static double[] anchoredOffset(Text text, Block block, Affine turn) {
        double x =
                switch (text.getHorizontalAlignment()) {
                    case "center" -> block.width / 2;
                    case "right" -> block.width;
                    default -> 0;
                };
        double y =
                switch (text.getVerticalAlignment()) {
                    case "center" -> block.ymin / 2;
                    case "top" -> 0;
                    case "baseline" -> -block.baseline;
                    case "center_baseline" -> -block.baseline / 2;
                    default -> block.ymin;
                };
        return new double[] {turn.x(x, y), turn.y(x, y)};
    }
}
