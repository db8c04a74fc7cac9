package org.jpylab.figure.contour;

import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line around the place of a label: its direction there, and what the label leaves of it. */
final class Cut {
    private final double[] dataX;
    private final double[] dataY;
    private final double[] shownX;
    private final double[] shownY;
    private final double[] lengths;
    private final boolean closed;
    private final double half;
    private final double spacing;

    /**
     * A cut.
     *
     * @param shown the line in pixels
     * @param at the vertex under the middle of the label
     * @param width of the label in pixels
     */
    Cut(Path data, Path shown, int at, double width, double spacing) {
        closed = isClosed(shown);
        dataX = closed ? turned(data.x(), at) : data.x();
        dataY = closed ? turned(data.y(), at) : data.y();
        shownX = closed ? turned(shown.x(), at) : shown.x();
        shownY = closed ? turned(shown.y(), at) : shown.y();
        half = width / 2.0;
        this.spacing = spacing;
        lengths = new double[shownX.length];
        for (int i = 1; i < lengths.length; i++) {
            double step = Math.hypot(shownX[i] - shownX[i - 1], shownY[i] - shownY[i - 1]);
            lengths[i] = lengths[i - 1] + step;
        }
        double middle = lengths[closed ? 0 : at];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] -= middle;
        }
    }

    private static boolean isClosed(Path path) {
        int last = path.size() - 1;
        return isClose(path.x()[0], path.x()[last]) && isClose(path.y()[0], path.y()[last]);
    }

    private static boolean isClose(double a, double b) {
        return Math.abs(a - b) <= 1e-13 + 1e-10 * Math.abs(b);
    }

    /** A closed line that starts and ends at another vertex. */
    private static double[] turned(double[] values, int at) {
        int n = values.length;
        double[] turned = new double[n];
        System.arraycopy(values, at, turned, 0, n - 1 - at);
        System.arraycopy(values, 0, turned, n - 1 - at, at + 1);
        return turned;
    }

    private double start() {
        return (closed ? lengths[lengths.length - 1] : 0) - half;
    }

    /** The direction of the line under the label in degrees. */
    double rotation(boolean upright) {
        double dx = at(half, shownX) - at(start(), shownX);
        double dy = at(half, shownY) - at(start(), shownY);
        double degrees = Math.toDegrees(Math.atan2(dy, dx));
        if (!upright) {
            return degrees;
        }
        double turned = (degrees + 90) % 180;
        return (turned < 0 ? turned + 180 : turned) - 90;
    }

    /** What is left of the line, in data coordinates. */
    List<Path> pieces() {
        double from = start() - spacing;
        double to = half + spacing;
        double first = lengths[0];
        double last = lengths[lengths.length - 1];
        boolean before = from >= first && from <= last;
        boolean after = to >= first && to <= last;
        int end = before ? (int) Math.floor(at(from, counting())) : -1;
        int begin = after ? (int) Math.ceil(at(to, counting())) : -1;
        List<Path> pieces = new ArrayList<>();
        if (closed) {
            if (before && after && end >= begin - 2) {
                pieces.add(piece(to, begin, end + 1, from));
            }
            return pieces;
        }
        if (before) {
            add(pieces, piece(Double.NaN, 0, end + 1, from));
        }
        if (after) {
            add(pieces, piece(to, begin, lengths.length, Double.NaN));
        }
        return pieces;
    }

    private static void add(List<Path> pieces, Path piece) {
        if (piece.size() > 1) {
            pieces.add(piece);
        }
    }

    private double[] counting() {
        double[] counting = new double[lengths.length];
        Arrays.setAll(counting, i -> i);
        return counting;
    }

    /** The vertices of a range with the points at two lengths around it, unless NaN. */
    private Path piece(double before, int from, int to, double after) {
        return Path.polyline(
                column(dataX, before, from, to, after), column(dataY, before, from, to, after));
    }

    private double[] column(double[] data, double before, int from, int to, double after) {
        int lead = Double.isNaN(before) ? 0 : 1;
        int tail = Double.isNaN(after) ? 0 : 1;
        int n = Math.max(0, to - from);
        double[] column = new double[lead + n + tail];
        System.arraycopy(data, Math.min(from, data.length), column, lead, n);
        if (lead == 1) {
            column[0] = at(before, data);
        }
        if (tail == 1) {
            column[lead + n] = at(after, data);
        }
        return column;
    }

    /** The value at a length along the line, linear between vertices. */
    private double at(double length, double[] values) {
        int n = lengths.length;
        if (length <= lengths[0]) {
            return values[0];
        }
        if (length >= lengths[n - 1]) {
            return values[n - 1];
        }
        int i = 0;
        while (length >= lengths[i + 1]) {
            i++;
        }
        double slope = (values[i + 1] - values[i]) / (lengths[i + 1] - lengths[i]);
        return slope * (length - lengths[i]) + values[i];
    }
}
