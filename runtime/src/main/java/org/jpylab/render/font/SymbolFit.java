package org.jpylab.render.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the level strokes of signs that are no letters to pixel rows, or upright ones to columns:
 * each about keeps its thickness, and the nearer of its two sides is rounded, as in FreeType's
 * hinter for scripts without an x-height ({@code src/autofit/afcjk.c}). Distances are in 64ths of a
 * pixel.
 */
final class SymbolFit {
    /** A height before and after. */
    private record Stop(double before, double after) {}

    private SymbolFit() {}

    /** The y of an outline's points in pixels. */
    static double[] toRows(Outline outline, int unitsPerEm, double pixels) {
        return fit(outline, true, unitsPerEm, pixels * 64 / unitsPerEm);
    }

    /** The x of an outline's points in columns. */
    static double[] toColumns(Outline outline, int unitsPerEm, double columns) {
        return fit(outline.transposed(), false, unitsPerEm, columns * 64 / unitsPerEm);
    }

    private static double[] fit(Outline outline, boolean clockwise, int unitsPerEm, double scale) {
        List<Stop> stops = new ArrayList<>();
        for (Level level : Level.of(outline, unitsPerEm, clockwise, 16 / scale, 0, 0)) {
            Level link = level.link();
            if (level.isBottom() && link != null && link.link() == level) {
                place(level.height() * scale, link.height() * scale, stops);
            }
        }
        double[] fitted = new double[outline.size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = Math.rint(between(stops, outline.y()[i] * scale)) / 64;
        }
        return fitted;
    }

    private static void place(double low, double high, List<Stop> stops) {
        boolean overlaps = !stops.isEmpty() && stops.getLast().before >= low;
        if (overlaps) {
            return;
        }
        double width = thickness((int) Math.rint(high - low));
        double bottom = Math.rint((low + high - width) / 2);
        double toLow = Math.rint(bottom / 64) * 64 - bottom;
        double toHigh = Math.rint((bottom + width) / 64) * 64 - (bottom + width);
        double shift = Math.abs(toLow) <= Math.abs(toHigh) ? toLow : toHigh;
        double after = bottom + shift;
        if (!stops.isEmpty()) {
            after = Math.max(after, stops.getLast().after);
        }
        stops.add(new Stop(low, after));
        stops.add(new Stop(high, after + width));
    }

    private static int thickness(int width) {
        if (width < 54) {
            return width + (54 - width) / 2;
        }
        if (width >= 192) {
            return width;
        }
        int part = width & 63;
        int kept = part < 10 ? part : part < 22 ? 10 : part < 42 ? part : Math.max(part, 54);
        return (width & ~63) + kept;
    }

    private static double between(List<Stop> stops, double y) {
        if (stops.isEmpty()) {
            return y;
        }
        Stop below = stops.getFirst();
        if (y <= below.before) {
            return y + below.after - below.before;
        }
        for (Stop stop : stops) {
            if (y <= stop.before) {
                double part = (y - below.before) / Math.max(1e-9, stop.before - below.before);
                return below.after + part * (stop.after - below.after);
            }
            below = stop;
        }
        return y + below.after - below.before;
    }
}
