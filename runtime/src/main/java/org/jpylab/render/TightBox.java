package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.render.text.ShapedTextMetrics;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The box around what a figure shows. */
final class TightBox {
    private TightBox() {}

    /** In pixels of the figure; the whole figure when nothing is drawn. */
    static Bbox of(Figure figure, boolean pixels) {
        var metrics = new ShapedTextMetrics(pixels);
        List<Bbox> boxes = new ArrayList<>();
        for (Artist artist : PaintList.of(figure, metrics)) {
            Bbox box =
                    artist == figure.patch() || !artist.isInLayout() ? null : box(artist, metrics);
            Clip clip = artist.clip();
            if (box != null && clip != null) {
                box = Bbox.intersection(box, clip.bounds());
            }
            if (box != null && Double.isFinite(box.x0() + box.y0() + box.x1() + box.y1())) {
                boxes.add(box);
            }
        }
        return boxes.isEmpty() ? figure.pixelBox() : Bbox.union(boxes);
    }

    private static @Nullable Bbox box(Artist artist, ShapedTextMetrics metrics) {
        return switch (artist) {
            case Text text -> text.extent(metrics);
            case Patch patch ->
                    around(patch.displayPath(), patch.getLineWidth() * patch.dpi() / 144);
            case Line2D line -> {
                double reach =
                        line.getMarker().isNothing()
                                ? line.getLineWidth() / 2
                                : line.getMarkerSize() / 2;
                yield around(line.path().transformed(line.getTransform()), reach * line.dpi() / 72);
            }
            default -> null;
        };
    }

    private static @Nullable Bbox around(Path path, double pad) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.size(); i++) {
            double x = path.x()[i];
            double y = path.y()[i];
            if (Double.isFinite(x) && Double.isFinite(y) && path.code(i) != Path.CLOSEPOLY) {
                x0 = Math.min(x0, x);
                y0 = Math.min(y0, y);
                x1 = Math.max(x1, x);
                y1 = Math.max(y1, y);
            }
        }
        return x0 > x1 ? null : new Bbox(x0, y0, x1, y1).padded(pad);
    }
}
