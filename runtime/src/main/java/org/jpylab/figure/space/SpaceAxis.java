package org.jpylab.figure.space;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.artist.Vertices;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Tick;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One axis of a box: the pane behind it, its edge, grid lines, ticks and label. */
final class SpaceAxis {
    private static final double[] PANE_GRAYS = {0.95, 0.90, 0.925};

    /** Which end of which direction the two points of the edge have, in this order. */
    private static final int[][] EDGES = {{1, 0}, {0, 1}, {0, 2}};

    private static final int[] TICK_DIRECTIONS = {1, 0, 0};
    private static final double TICK_OUT = 0.1;
    private static final double TICK_IN = 0.2;
    private static final double LABEL_OFFSET = 21;
    private static final double TICK_LABEL_OFFSET = 8;

    private final Axes3D axes;
    private final Axis axis;
    private final int direction;
    private final Polygon pane;
    private final Line2D edge = new Line2D(new double[2], new double[2]);
    private final Line3DCollection grid;

    SpaceAxis(Axes3D axes, Axis axis, int direction) {
        this.axes = axes;
        this.axis = axis;
        this.direction = direction;
        RcParams rc = RcParams.current();
        double gray = PANE_GRAYS[direction];
        pane = new Polygon(new double[] {0, 0}, new double[] {0, 1}, false, Map.of());
        pane.setFaceColor(List.of(gray, gray, gray, 0.5));
        pane.setEdgeColor(List.of(gray, gray, gray, 0.5));
        edge.set("linewidth", rc.get("axes.linewidth"));
        edge.set("color", rc.get("axes.edgecolor"));
        edge.setMarker("");
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("color", rc.get("grid.color"));
        look.put("linewidth", rc.get("grid.linewidth"));
        look.put("linestyle", rc.get("grid.linestyle"));
        grid = new Line3DCollection(List.of(), look);
        for (Artist part : List.of(pane, edge, grid)) {
            part.setFigure(axes.figure());
            part.setAxes(axes);
            part.setTransform(axes.transData());
        }
        for (Text text : List.of(axis.label(), axis.offsetText())) {
            text.setRotation(0);
            text.set("rotation_mode", null);
        }
    }

    /** The face of the box behind, moved to its place. */
    Artist pane(Box box) {
        double[][] corners = box.pane(direction);
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = corners[i][0];
            y[i] = corners[i][1];
        }
        pane.setPoints(new Vertices(x, y));
        return pane;
    }

    /** Everything else of the axis in its place, bottom first. */
    List<Artist> project(Box box, Projection projection) {
        List<Tick> ticks = axis.updateTicks();
        double[] start = {box.behind(0), box.behind(1), box.behind(2)};
        int[] turning = EDGES[direction];
        start[turning[0]] = box.before(turning[0]);
        double[] end = start.clone();
        end[turning[1]] = box.before(turning[1]);
        double[] from = projection.of(start);
        double[] to = projection.of(end);
        edge.setData(new double[] {from[0], to[0]}, new double[] {from[1], to[1]});
        double[] pointDelta = pointDelta(box);
        List<Artist> parts = new ArrayList<>(List.of(edge));
        placeLabels(box, projection, start, end, pointDelta);
        parts.add(axis.label());
        parts.add(axis.offsetText());
        if (axes.isGridOn() && !ticks.isEmpty()) {
            grid.setSegments(ticks.stream().map(tick -> gridLine(box, tick)).toList());
            grid.project(projection);
            parts.add(grid);
        }
        for (Tick tick : ticks) {
            placeTick(tick, box, projection, start, pointDelta);
            parts.add(tick.tick1Line());
            parts.add(tick.label1());
        }
        return parts;
    }

    /** How far a point of the picture reaches in each direction, roughly. */
    private double[] pointDelta(Box box) {
        var pixels = axes.pixelBox();
        double points = 72 * (pixels.width() + pixels.height()) / axes.dpi();
        double[] delta = new double[3];
        for (int i = 0; i < 3; i++) {
            delta[i] = 48 / points * box.delta[i];
        }
        return delta;
    }

    /** A point moved away from the middle, but not along this axis. */
    private double[] outward(double[] point, Box box, double[] delta, double points) {
        double[] moved = point.clone();
        for (int i = 0; i < 3; i++) {
            if (i != direction) {
                moved[i] += Math.copySign(points * delta[i], point[i] - box.center[i]);
            }
        }
        return moved;
    }

    private void placeLabels(
            Box box, Projection projection, double[] start, double[] end, double[] delta) {
        Transform transData = axes.transData();
        double[] from = projection.of(start);
        double[] to = projection.of(end);
        var pixels = axes.pixelBox();
        double angle =
                upright(
                        Math.toDegrees(
                                Math.atan2(
                                        (to[1] - from[1]) * pixels.height(),
                                        (to[0] - from[0]) * pixels.width())));
        double[] middle = new double[3];
        for (int i = 0; i < 3; i++) {
            middle[i] = 0.5 * (start[i] + end[i]);
        }
        double away = axis.labelPad() + LABEL_OFFSET;
        double[] place = projection.of(outward(middle, box, delta, away));
        Text label = axis.label();
        label.setTransform(transData);
        label.setPosition(place[0], place[1]);
        if (label.getText().length() > 4) {
            label.setRotation(angle);
        }
        label.setVerticalAlignment("center");
        label.setHorizontalAlignment("center");
        boolean endOutside = EDGES[direction][1] == 2 || direction == 2;
        double[] outer = endOutside ? end : start;
        double[] corner = projection.of(outward(outer, box, delta, away));
        Text offset = axis.offsetText();
        offset.setText(axis.majorFormatter().offset());
        offset.setTransform(transData);
        offset.setPosition(corner[0], corner[1]);
        offset.setRotation(angle);
        offset.set("rotation_mode", "anchor");
        offset.setVerticalAlignment("center");
        offset.setHorizontalAlignment(
                offsetAlignment(box, projection.of(box.center), projection.of(outer)));
    }

    /** On which side the offset text stands of its point, as matplotlib found by trial. */
    private String offsetAlignment(Box box, double[] center, double[] outer) {
        int across = TICK_DIRECTIONS[direction];
        int high = 0;
        for (boolean one : box.highs) {
            high += one ? 1 : 0;
        }
        boolean even = high % 2 == 0;
        if (center[across] > outer[across]) {
            if (center[direction] <= outer[direction] && even) {
                boolean last = !box.highs[0] && box.highs[1] && box.highs[2] && direction > 0;
                return last ? "left" : "right";
            }
            return "left";
        }
        if (center[direction] > outer[direction] && even) {
            return direction == 2 ? "right" : "left";
        }
        return "right";
    }

    static double upright(double degrees) {
        double angle = (degrees % 360 + 360) % 360;
        angle = angle > 180 ? angle - 360 : angle;
        return angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    }

    private Points gridLine(Box box, Tick tick) {
        double[][] points = new double[3][];
        for (int k = 0; k < 3; k++) {
            points[k] = new double[] {box.behind(0), box.behind(1), box.behind(2)};
            points[k][direction] = tick.location();
        }
        int before = (direction + 1) % 3;
        int after = (direction + 2) % 3;
        points[0][before] = box.before(before);
        points[2][after] = box.before(after);
        double[][] columns = new double[3][3];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 3; i++) {
                columns[i][k] = points[k][i];
            }
        }
        return new Points(columns[0], columns[1], columns[2]);
    }

    private void placeTick(
            Tick tick, Box box, Projection projection, double[] start, double[] delta) {
        int across = TICK_DIRECTIONS[direction];
        double length = box.highs[across] ? box.delta[across] : -box.delta[across];
        double[] point = start.clone();
        point[direction] = tick.location();
        double[] out = point.clone();
        out[across] += TICK_OUT * length;
        double[] in = point.clone();
        in[across] -= TICK_IN * length;
        double[] from = projection.of(out);
        double[] to = projection.of(in);
        Line2D mark = tick.tick1Line();
        mark.setTransform(axes.transData());
        mark.setData(new double[] {from[0], to[0]}, new double[] {from[1], to[1]});
        mark.setLineStyle("-");
        mark.setMarker("");
        mark.set("linewidth", RcParams.current().get(widthName(tick)));
        double pad = Values.number(tick.get("pad")) + TICK_LABEL_OFFSET;
        double[] place = projection.of(outward(point, box, delta, pad));
        Text label = tick.label1();
        label.setTransform(axes.transData());
        label.setPosition(place[0], place[1]);
        label.setVerticalAlignment("top");
        label.setHorizontalAlignment("center");
    }

    private String widthName(Tick tick) {
        String side = direction == 1 ? "ytick" : "xtick";
        return side + (tick.isMajor() ? ".major.width" : ".minor.width");
    }
}
