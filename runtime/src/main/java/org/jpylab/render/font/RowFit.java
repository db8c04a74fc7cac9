package org.jpylab.render.font;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Moves the level parts of a glyph onto pixel rows, as the automatic hinter of FreeType does for
 * Latin letters ({@code src/autofit/aflatin.c}, "smooth" mode): the x-height becomes whole pixels,
 * shared heights are rounded, strokes keep near-whole widths, and what is between is interpolated.
 * Distances are in 64ths of a pixel.
 */
final class RowFit {
    /** A shared height at this size. */
    private record FittedZone(BlueZones.Zone zone, int flatFit, int roundFit) {}

    private static final class Edge {
        final Level level;
        final int before;
        int after;
        boolean placed;
        @Nullable Integer zoneFit;

        Edge(Level level, int before) {
            this.level = level;
            this.before = before;
            this.after = before;
        }
    }

    private final int unitsPerEm;
    private final boolean rows;
    private final double scale;
    private final int stroke;
    private final int standardStroke;
    private final int shortest;
    private final List<FittedZone> zones = new ArrayList<>();

    private RowFit(int unitsPerEm, boolean rows, double scale, int stroke, int shortest) {
        this.unitsPerEm = unitsPerEm;
        this.rows = rows;
        this.scale = scale;
        this.stroke = stroke;
        this.standardStroke = round(stroke * scale);
        this.shortest = shortest;
    }

    /** Fits a font at a size in pixels to rows. */
    static RowFit toRows(TrueTypeFont font, double pixels) {
        BlueZones blue = BlueZones.of(font);
        double plain = pixels * 64 / font.unitsPerEm();
        int xHeight = round(blue.xHeight() * plain);
        int whole = (xHeight + 40) & ~63;
        double fitted = xHeight == 0 || whole == 0 ? plain : plain * whole / xHeight;
        int highest = Math.max(font.ascender(), -font.descender());
        double scale = Math.abs(highest * (fitted - plain)) >= 128 ? plain : fitted;
        RowFit fit = new RowFit(font.unitsPerEm(), true, scale, blue.strokes(), 0);
        blue.zones().forEach(fit::addZone);
        return fit;
    }

    /**
     * Fits a font at a size in columns per em: upright strokes become whole columns, if they are at
     * least one of these rows high.
     */
    static RowFit toColumns(TrueTypeFont font, double columns, RowFit rows) {
        double scale = columns * 64 / font.unitsPerEm();
        int stems = BlueZones.of(font).stems();
        return new RowFit(font.unitsPerEm(), false, scale, stems, round(64 / rows.scale));
    }

    /** Fitted coordinates of an outline's points, and how far it reaches. */
    record Fitted(double[] values, double start, double advance) {}

    private void addZone(BlueZones.Zone zone) {
        int overshoot = round(Math.abs(zone.round() - zone.flat()) * scale);
        if (overshoot > 48) {
            return;
        }
        int kept = overshoot < 32 ? 0 : overshoot < 64 ? 32 + (overshoot - 32 + 16 & ~31) : 64;
        int flat = pixelRound(round(zone.flat() * scale));
        zones.add(
                new FittedZone(zone, flat, zone.round() < zone.flat() ? flat - kept : flat + kept));
    }

    private static int round(double value) {
        return (int) Math.rint(value);
    }

    private static int pixelRound(int value) {
        return value + 32 & ~63;
    }

    /**
     * The y of an outline's points in pixels.
     *
     * @param letter false for accents, which keep clear of the letters' heights
     */
    double[] fit(Outline outline, boolean letter) {
        return fitted(outline, edges(outline, letter));
    }

    /** The x of an outline's points in columns, with the glyph's start and advance. */
    Fitted fitColumns(Outline outline, int advance) {
        Outline turned = outline.transposed();
        List<Edge> edges = edges(turned, false);
        double[] values = fitted(turned, edges);
        int end = round(advance * scale);
        if (edges.size() < 2) {
            return new Fitted(values, 0, pixelRound(end) / 64.0);
        }
        Edge first = edges.getFirst();
        Edge last = edges.getLast();
        int before = first.before;
        int after = end - last.before;
        int from = first.after - before - (before < 24 ? 8 : 0);
        int to = last.after + after + (after < 24 ? 8 : 0);
        int start = pixelRound(from);
        int stop = pixelRound(to);
        start -= start >= first.after && before > 0 ? 64 : 0;
        stop += stop <= last.after && after > 0 ? 64 : 0;
        return new Fitted(values, start / 64.0, (stop - start) / 64.0);
    }

    private List<Edge> edges(Outline outline, boolean inZones) {
        double near = Math.min(stroke / 5.0, 16 / scale);
        List<Edge> edges = new ArrayList<>();
        for (Level level : Level.of(outline, unitsPerEm, rows, near, stroke, shortest)) {
            Edge edge = new Edge(level, round(level.height() * scale));
            edge.zoneFit = inZones ? zoneFit(level) : null;
            edges.add(edge);
        }
        place(edges);
        if (!rows && (edges.size() == 6 || edges.size() == 12)) {
            keepSymmetry(edges);
        }
        return edges;
    }

    /** The strokes of an m stay at even distances. */
    private static void keepSymmetry(List<Edge> edges) {
        int step = edges.size() == 6 ? 2 : 4;
        Edge one = edges.get(edges.size() == 6 ? 0 : 1);
        Edge two = edges.get(edges.indexOf(one) + step);
        Edge three = edges.get(edges.indexOf(one) + 2 * step);
        int unevenness = two.before - one.before - (three.before - two.before);
        if (Math.abs(unevenness) >= 8) {
            return;
        }
        int excess = three.after - (2 * two.after - one.after);
        three.after -= excess;
        Edge partner = partner(edges, three.level.link());
        if (partner != null) {
            partner.after -= excess;
        }
    }

    private double[] fitted(Outline outline, List<Edge> edges) {
        List<Stop> stops = new ArrayList<>();
        for (Edge edge : edges) {
            for (int height : edge.level.heights()) {
                stops.add(new Stop(height * scale, edge.after));
            }
        }
        stops.sort(Comparator.comparingDouble(Stop::before));
        double[] fitted = new double[outline.size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = Math.rint(between(stops, outline.y()[i] * scale)) / 64;
        }
        return fitted;
    }

    /** A height before and after, in 64ths. */
    private record Stop(double before, int after) {}

    private @Nullable Integer zoneFit(Level level) {
        double best = Math.min(unitsPerEm / 40 * scale, 32);
        Integer fit = null;
        for (FittedZone fitted : zones) {
            BlueZones.Zone zone = fitted.zone;
            if (zone.top() == level.isBottom()) {
                continue;
            }
            double distance = Math.abs(level.height() - zone.flat()) * scale;
            if (distance < best) {
                best = distance;
                fit = fitted.flatFit;
            }
            boolean beyond =
                    zone.top() ? level.height() >= zone.flat() : level.height() <= zone.flat();
            if (level.isRound() && distance != 0 && beyond) {
                double toRound = Math.abs(level.height() - zone.round()) * scale;
                if (toRound < best) {
                    best = toRound;
                    fit = fitted.roundFit;
                }
            }
        }
        return fit;
    }

    private static @Nullable Edge partner(List<Edge> edges, @Nullable Level level) {
        for (Edge edge : edges) {
            if (edge.level == level) {
                return edge;
            }
        }
        return null;
    }

    private void place(List<Edge> edges) {
        Edge anchor = placeInZones(edges);
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            Edge other = partner(edges, edge.level.link());
            if (edge.placed || other == null) {
                continue;
            }
            if (other.placed && (other.zoneFit != null || edges.indexOf(other) < i)) {
                edge.after = other.after + strokeWidth(edge.before - other.before, other.level);
                edge.placed = true;
                continue;
            }
            if (edges.indexOf(other) < i) {
                continue;
            }
            placeStroke(edge, other, anchor);
            anchor = anchor == null ? edge : anchor;
            if (i > 0 && edges.get(i - 1).placed && edge.after < edges.get(i - 1).after) {
                edge.after = edges.get(i - 1).after;
            }
        }
        placeRest(edges, anchor);
    }

    private @Nullable Edge placeInZones(List<Edge> edges) {
        Edge anchor = null;
        for (Edge edge : edges) {
            Edge other = partner(edges, edge.level.link());
            if (edge.placed || edge.zoneFit == null) {
                continue;
            }
            edge.after = edge.zoneFit;
            edge.placed = true;
            if (other != null && other.zoneFit == null && !other.placed) {
                other.after = edge.after + strokeWidth(other.before - edge.before, edge.level);
                other.placed = true;
            }
            anchor = anchor == null ? edge : anchor;
        }
        return anchor;
    }

    private void placeStroke(Edge low, Edge high, @Nullable Edge anchor) {
        int length = high.before - low.before;
        int width = strokeWidth(length, low.level);
        int start = anchor == null ? low.before : anchor.after + low.before - anchor.before;
        int center = start + (length >> 1);
        if (high.placed) {
            low.after = high.after - width;
        } else if (width < 96) {
            int up = width <= 64 ? 32 : 38;
            int down = width <= 64 ? 32 : 26;
            int row = pixelRound(center);
            boolean above = Math.abs(center - (row - up)) < Math.abs(center - (row + down));
            low.after = row + (above ? -up : down) - width / 2;
            high.after = low.after + width;
        } else if (anchor == null) {
            low.after = pixelRound(low.before);
            high.after = low.after + width;
        } else {
            int fromLow = pixelRound(start);
            int fromHigh = pixelRound(start + length) - width;
            boolean lowFits =
                    Math.abs(fromLow + (width >> 1) - center)
                            < Math.abs(fromHigh + (width >> 1) - center);
            low.after = lowFits ? fromLow : fromHigh;
            high.after = low.after + width;
        }
        low.placed = true;
        high.placed = true;
    }

    private static void placeRest(List<Edge> edges, @Nullable Edge first) {
        Edge anchor = first;
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (edge.placed) {
                continue;
            }
            Edge base = partner(edges, edge.level.base());
            if (base != null && Math.abs(base.before - edge.before) < 80) {
                edge.after = base.after + edge.before - base.before;
            } else if (anchor == null) {
                edge.after = pixelRound(edge.before);
                anchor = edge;
            } else {
                edge.after = amongPlaced(edges, i, anchor);
            }
            edge.placed = true;
            if (i > 0 && edge.after < edges.get(i - 1).after) {
                edge.after = edges.get(i - 1).after;
            }
        }
    }

    private static int amongPlaced(List<Edge> edges, int i, Edge anchor) {
        Edge edge = edges.get(i);
        int below = i - 1;
        while (below >= 0 && !edges.get(below).placed) {
            below--;
        }
        int above = i + 1;
        while (above < edges.size() && !edges.get(above).placed) {
            above++;
        }
        if (below < 0 || above >= edges.size()) {
            return anchor.after + (edge.before - anchor.before + 16 & ~31);
        }
        Edge low = edges.get(below);
        Edge high = edges.get(above);
        if (high.before == low.before) {
            return low.after;
        }
        double part = (double) (edge.before - low.before) / (high.before - low.before);
        return low.after + round(part * (high.after - low.after));
    }

    /** The signed width of a stroke at this size, from its signed unfitted one. */
    private int strokeWidth(int width, Level base) {
        int fitted = Math.abs(width);
        if (base.isRound()) {
            fitted = fitted < 80 ? 64 : fitted;
        } else {
            fitted = Math.max(fitted, 56);
        }
        if (standardStroke > 0) {
            if (Math.abs(fitted - standardStroke) < 40) {
                fitted = Math.max(standardStroke, 48);
            } else if (fitted < 192) {
                int part = fitted & 63;
                int kept = part < 10 ? part : part < 32 ? 10 : part < 54 ? 54 : part;
                fitted = (fitted & ~63) + kept;
            } else {
                fitted = pixelRound(fitted);
            }
        }
        return width < 0 ? -fitted : fitted;
    }

    private static double between(List<Stop> stops, double y) {
        if (stops.isEmpty()) {
            return y;
        }
        Stop low = stops.getFirst();
        if (y <= low.before) {
            return low.after + y - low.before;
        }
        for (Stop stop : stops) {
            if (y <= stop.before) {
                double span = stop.before - low.before;
                return span == 0
                        ? stop.after
                        : low.after + (y - low.before) * (stop.after - low.after) / span;
            }
            low = stop;
        }
        return low.after + y - low.before;
    }
}
