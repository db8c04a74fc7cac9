package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Extents;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.List;

/** Where a legend covers least of the data of its axes. */
final class BestPlace {
    private final List<Bbox> boxes = new ArrayList<>();
    private final List<Path> lines = new ArrayList<>();
    private final List<Path> offsets = new ArrayList<>();

    private BestPlace(Axes axes) {
        for (Artist artist : axes.artists()) {
            switch (artist) {
                case Line2D line -> lines.add(line.path().transformed(line.getTransform()));
                case Rectangle box -> boxes.add(box.box().transformed(box.dataTransform()));
                case Patch patch -> boxes.add(Extents.of(patch.displayPath()));
                case Collection collection -> addOffsets(collection);
                default -> {}
            }
        }
    }

    private void addOffsets(Collection collection) {
        double[] x = collection.offsetX();
        double[] y = collection.offsetY();
        Path points =
                x == null || y == null
                        ? Path.polyline(new double[] {0}, new double[] {0})
                        : Path.polyline(x, y);
        offsets.add(points.transformed(collection.offsetTransform()));
    }

    /** The lower left corner among the ten places with the fewest hits, the first one of equals. */
    static double[] find(Axes axes, double width, double height, Bbox around, double pad) {
        BestPlace data = new BestPlace(axes);
        double[] best = {0, 0};
        int least = Integer.MAX_VALUE;
        for (int code = 1; code < Anchoring.NAMES.size(); code++) {
            double[] corner = Anchoring.corner(code, width, height, around, pad);
            int badness = data.badness(Bbox.fromBounds(corner[0], corner[1], width, height));
            if (badness < least) {
                least = badness;
                best = corner;
            }
            if (badness == 0) {
                break;
            }
        }
        return best;
    }

    private int badness(Bbox legend) {
        int badness = 0;
        for (Path line : lines) {
            badness += countInside(line, legend) + (crosses(line, legend) ? 1 : 0);
        }
        for (Path points : offsets) {
            badness += countInside(points, legend);
        }
        for (Bbox box : boxes) {
            boolean apart =
                    box.xmax() <= legend.x0()
                            || box.ymax() <= legend.y0()
                            || box.xmin() >= legend.x1()
                            || box.ymin() >= legend.y1();
            badness += apart ? 0 : 1;
        }
        return badness;
    }

    private static int countInside(Path points, Bbox box) {
        int inside = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = points.x()[i];
            double y = points.y()[i];
            if (box.x0() < x && x < box.x1() && box.y0() < y && y < box.y1()) {
                inside++;
            }
        }
        return inside;
    }

    private static boolean crosses(Path line, Bbox box) {
        double cx = (box.x0() + box.x1()) * 0.5;
        double cy = (box.y0() + box.y1()) * 0.5;
        double width = box.width();
        double height = box.height();
        for (int i = 1; i < line.size(); i++) {
            double x1 = line.x()[i - 1];
            double y1 = line.y()[i - 1];
            double x2 = line.x()[i];
            double y2 = line.y()[i];
            boolean nearX = Math.abs(x1 + x2 - 2 * cx) < Math.abs(x1 - x2) + width;
            boolean nearY = Math.abs(y1 + y2 - 2 * cy) < Math.abs(y1 - y2) + height;
            double area = 2 * Math.abs((x1 - cx) * (y1 - y2) - (y1 - cy) * (x1 - x2));
            if (nearX && nearY && area < width * Math.abs(y1 - y2) + height * Math.abs(x1 - x2)) {
                return true;
            }
        }
        return false;
    }
}
