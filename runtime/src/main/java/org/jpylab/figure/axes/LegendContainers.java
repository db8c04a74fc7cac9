package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.BarContainer;
import org.jpylab.figure.artist.Container;
import org.jpylab.figure.artist.ErrorbarContainer;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.StemContainer;
import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The pictures of bars, error bars and stems in legends. */
final class LegendContainers {
    private LegendContainers() {}

    static List<Artist> of(
            Container handle,
            LegendStyle style,
            double width,
            double height,
            double descent,
            double size) {
        return switch (handle) {
            case BarContainer bars -> {
                Patch like =
                        bars.bars().isEmpty() ? new Rectangle(0, 0, 1, 1) : bars.bars().getFirst();
                yield List.of(LegendMarks.patch(like, width, height, descent));
            }
            case ErrorbarContainer bars -> errorbar(bars, style, width, height, descent, size);
            case StemContainer stems -> stem(stems, style, width, height, size);
            default -> List.of();
        };
    }

    private static List<Artist> errorbar(
            ErrorbarContainer handle,
            LegendStyle style,
            double width,
            double height,
            double descent,
            double size) {
        int points = (int) style.number("numpoints");
        double[] x = LegendMarks.places(points, width, size);
        double[] marks = points > 1 ? x : new double[] {0.5 * width};
        double[] y = LegendMarks.level(x.length, height, descent);
        double[] marksY = LegendMarks.level(marks.length, height, descent);
        Line2D line = new Line2D(x, y);
        Line2D markers = new Line2D(marks, marksY);
        Line2D like = handle.line();
        if (like == null) {
            line.setVisible(false);
            markers.setVisible(false);
        } else {
            line.copyFrom(like);
            line.set("drawstyle", "default");
            line.setMarker("none");
            markers.copyFrom(like);
            markers.setLineStyle("None");
            markers.setMarkerSize(markers.getMarkerSize() * style.number("markerscale"));
        }
        double reach = 0.5 * size;
        List<Artist> parts = new ArrayList<>();
        List<Artist> caps = new ArrayList<>();
        if (handle.hasXError()) {
            parts.add(bars(handle, marks, marksY, reach, 0));
            caps.addAll(caps(handle, marks, marksY, reach, 0, "|"));
        }
        if (handle.hasYError()) {
            parts.add(bars(handle, marks, marksY, 0, reach));
            caps.addAll(caps(handle, marks, marksY, 0, reach, "_"));
        }
        parts.addAll(caps);
        parts.add(line);
        parts.add(markers);
        return parts;
    }

    private static LineCollection bars(
            ErrorbarContainer handle, double[] x, double[] y, double dx, double dy) {
        List<Path> segments = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            segments.add(
                    Path.polyline(
                            new double[] {x[i] - dx, x[i] + dx},
                            new double[] {y[i] - dy, y[i] + dy}));
        }
        LineCollection bars = new LineCollection(segments, null, null, Map.of());
        bars.copyFrom(handle.bars().getFirst());
        return bars;
    }

    private static List<Artist> caps(
            ErrorbarContainer handle, double[] x, double[] y, double dx, double dy, String marker) {
        List<Artist> caps = new ArrayList<>();
        if (handle.caps().isEmpty()) {
            return caps;
        }
        for (int sign = -1; sign <= 1; sign += 2) {
            double shiftX = sign * dx;
            double shiftY = sign * dy;
            Line2D cap =
                    new Line2D(
                            Arrays.stream(x).map(v -> v + shiftX).toArray(),
                            Arrays.stream(y).map(v -> v + shiftY).toArray());
            cap.copyFrom(handle.caps().getFirst());
            cap.setMarker(marker);
            caps.add(cap);
        }
        return caps;
    }

    private static List<Artist> stem(
            StemContainer handle, LegendStyle style, double width, double height, double size) {
        int points = (int) style.number("numpoints");
        double[] x = LegendMarks.places(points, width, size);
        double[] marks = points > 1 ? x : new double[] {0.5 * width};
        double[] offsets = {3. / 8., 4. / 8., 2.5 / 8.};
        double[] y = new double[marks.length];
        List<Artist> parts = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            y[i] = height * (0.5 * offsets[i % 3] + 0.5);
            Line2D stem = new Line2D(new double[] {marks[i], marks[i]}, new double[] {0, y[i]});
            stem.setColor(handle.stems().edgeColors().getFirst());
            stem.setLineStyle(handle.stems().lineStyles().getFirst());
            parts.add(stem);
        }
        Line2D baseline = new Line2D(new double[] {x[0], x[x.length - 1]}, new double[] {0, 0});
        baseline.copyFrom(handle.baseline());
        Line2D markers = new Line2D(marks, y);
        markers.copyFrom(handle.markers());
        parts.add(baseline);
        parts.add(markers);
        return parts;
    }
}
