package org.jpylab.render.text;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The outline of a line of text as a path. */
public final class TextOutline {
    private static final byte LINE = 2;
    private static final byte CLOSE = 79;

    private final List<double[]> points = new ArrayList<>();
    private final List<Byte> codes = new ArrayList<>();

    private TextOutline() {}

    /** A new path with y upwards, its baseline starting at the origin, one unit a point. */
    public static Path of(String text, FontProperties font, boolean math) {
        TextOutline outline = new TextOutline();
        if (math && Dollars.enclose(text)) {
            outline.add(
                    ShapedLine.of(text, font, true, 72, false).shape().getPathIterator(null), 0);
        } else {
            String plain = math ? text.replace("\\$", "$") : text;
            for (PlainLine.Placed one : PlainLine.placed(plain, font, 72)) {
                outline.add(one.glyph().shape().getPathIterator(null), one.x());
            }
        }
        int n = outline.points.size();
        double[] x = new double[n];
        double[] y = new double[n];
        byte[] kinds = new byte[n];
        for (int i = 0; i < n; i++) {
            x[i] = outline.points.get(i)[0];
            y[i] = -outline.points.get(i)[1];
            kinds[i] = outline.codes.get(i);
        }
        return new Path(x, y, kinds);
    }

    /** A new path of a text as a marker: centred, its larger side of length 1, y upwards. */
    public static Path marker(String text) {
        Path path = of(text, FontProperties.ofRc().withSize(100.0), true);
        DoubleSummaryStatistics across = Arrays.stream(path.x()).summaryStatistics();
        DoubleSummaryStatistics up = Arrays.stream(path.y()).summaryStatistics();
        double width = across.getMax() - across.getMin();
        double height = up.getMax() - up.getMin();
        double scale = 1 / Math.max(1e-9, Math.max(width, height));
        return path.transformed(
                Affine.translation(
                                -(across.getMin() + across.getMax()) / 2,
                                -(up.getMin() + up.getMax()) / 2)
                        .scale(scale, scale));
    }

    /** Adds outlines that start at a place to the right; they count in 64ths, as FreeType's do. */
    private void add(PathIterator pieces, double right) {
        double[] c = new double[6];
        double[] start = {0, 0};
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(c);
            int count =
                    switch (kind) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 3;
                        case PathIterator.SEG_CLOSE -> 0;
                        default -> 1;
                    };
            if (count == 0) {
                double[] last = points.getLast();
                if (last[0] != start[0] || last[1] != start[1]) {
                    put(start[0], start[1], LINE);
                }
                put(right, 0, CLOSE); // where the outlines of FreeType are said to close
            }
            for (int i = 0; i < count; i++) {
                byte code = (byte) (kind == PathIterator.SEG_MOVETO ? 1 : count + 1);
                put(right + in64ths(c[2 * i]), in64ths(c[2 * i + 1]), code);
            }
            if (kind == PathIterator.SEG_MOVETO) {
                start = points.getLast();
            }
        }
    }

    private static double in64ths(double v) {
        return Math.copySign(Math.floor(Math.abs(v) * 64 + 0.5) / 64, v);
    }

    private void put(double x, double y, byte code) {
        points.add(new double[] {x, y});
        codes.add(code);
    }
}
