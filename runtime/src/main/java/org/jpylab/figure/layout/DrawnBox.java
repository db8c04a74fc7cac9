package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.arrow.Annotation;
import org.jpylab.figure.arrow.FancyArrowPatch;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Composed;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.AxisLabels;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.axes.Spine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.space.Axes3D;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The boxes in pixels around what artists draw. */
public final class DrawnBox {
    private DrawnBox() {}

    /** The box around an artist, whether or not it is clipped. */
    public static Bbox of(Artist artist, TextMetrics metrics) {
        return switch (artist) {
            case Annotation note -> withArrow(note, metrics);
            case Text text -> text.extent(metrics);
            case Axes axes -> axes.pixelBox();
            case Figure figure -> figure.pixelBox();
            case Composed composed -> {
                Bbox box = composed.extent();
                yield box == null ? new Bbox(0, 0, 0, 0) : box;
            }
            case Legend legend -> legend.place(metrics);
            case Spine spine -> spine.extent();
            case Patch patch -> around(patch.displayPath());
            case Line2D line -> aroundMarkers(line);
            case AxesImage image -> image(image);
            case Collection collection -> {
                Axes axes = collection.axes();
                Transform data = axes == null ? collection.getTransform() : axes.transData();
                yield collection.dataLimits(data).box().transformed(data);
            }
            default ->
                    Bbox.union(artist.children().stream().map(part -> of(part, metrics)).toList());
        };
    }

    private static Bbox withArrow(Annotation note, TextMetrics metrics) {
        Bbox text = note.extent(metrics);
        FancyArrowPatch arrow = note.placeArrow(metrics);
        if (arrow == null) {
            return text;
        }
        List<Bbox> boxes = new ArrayList<>(List.of(text));
        arrow.parts().forEach(part -> boxes.add(of(part, metrics)));
        return Bbox.union(boxes);
    }

    private static Bbox aroundMarkers(Line2D line) {
        Bbox box = around(Path.polyline(line.x(), line.y()).transformed(line.getTransform()));
        double by = line.getMarker().isNothing() ? 0 : line.getMarkerSize() / 72 * line.dpi() / 2;
        return new Bbox(box.x0() - by, box.y0() - by, box.x1() + by, box.y1() + by);
    }

    private static Bbox image(AxesImage image) {
        double[] e = image.extent();
        Path corners = Path.polyline(new double[] {e[0], e[1]}, new double[] {e[2], e[3]});
        return around(corners.transformed(image.getTransform()));
    }

    private static Bbox around(Path path) {
        Path points = Bezier.extremes(path);
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            if (Double.isFinite(points.x()[i]) && Double.isFinite(points.y()[i])) {
                x0 = Math.min(x0, points.x()[i]);
                x1 = Math.max(x1, points.x()[i]);
                y0 = Math.min(y0, points.y()[i]);
                y1 = Math.max(y1, points.y()[i]);
            }
        }
        return new Bbox(x0, y0, x1, y1);
    }

    /** The box around what is to be seen of an artist, or null when it takes no room. */
    public static @Nullable Bbox visible(Artist artist, TextMetrics metrics) {
        if (artist instanceof Axes inner) {
            return of(inner, metrics, false);
        }
        if (artist instanceof Text text && text.getText().isEmpty()
                || artist instanceof Annotation note && !note.isShown()) {
            return null;
        }
        Bbox box = of(artist, metrics);
        Clip clip = artist.clip();
        if (clip != null) {
            box = Bbox.intersection(box, clip.bounds());
        }
        return box != null && takesRoom(box) ? box : null;
    }

    private static boolean takesRoom(Bbox box) {
        return box.width() > 0
                && box.height() > 0
                && Double.isFinite(box.x0() + box.y0() + box.x1() + box.y1());
    }

    /**
     * The box around axes with all their texts and artists, or null when they are invisible.
     *
     * @param forLayout whether to ignore how long titles and labels are
     */
    public static @Nullable Bbox of(Axes axes, TextMetrics metrics, boolean forLayout) {
        if (!axes.isVisible()) {
            return null;
        }
        axes.aspect().apply();
        axes.limits().refresh();
        axes.prepare();
        List<Bbox> boxes = new ArrayList<>();
        Bbox frame = axes.pixelBox();
        boxes.add(frame);
        if (axes instanceof Axes3D space) {
            space.project().forEach(part -> add(boxes, visible(part, metrics)));
        } else if (axes.isAxisOn()) {
            add(boxes, AxisLabels.tightBox(axes.xAxis(), metrics, true));
            add(boxes, AxisLabels.tightBox(axes.yAxis(), metrics, true));
        }
        axes.placeTitles(metrics);
        List<Artist> parts = new ArrayList<>(axes.children());
        parts.remove(axes.xAxis());
        parts.remove(axes.yAxis());
        parts.remove(axes.patch());
        if (!axes.isAxisOn() || !axes.isFrameOn()) {
            parts.removeAll(axes.spines().values());
        }
        for (Text title :
                List.of(axes.titles().center(), axes.titles().left(), axes.titles().right())) {
            parts.remove(title);
            if (title.isVisible() && !title.getText().isEmpty()) {
                Bbox box = title.extent(metrics);
                double middle = (box.x0() + box.x1()) / 2;
                boxes.add(
                        forLayout ? new Bbox(middle - 0.5, box.y0(), middle + 0.5, box.y1()) : box);
            }
        }
        for (Artist part : parts) {
            if (part.isVisible() && part.isInLayout() && !staysInside(part, frame)) {
                add(boxes, visible(part, metrics));
            }
        }
        return Bbox.union(boxes);
    }

    private static boolean staysInside(Artist artist, Bbox frame) {
        Clip clip = artist.clip();
        if (clip == null || artist instanceof Axes) {
            return false;
        }
        Bbox shown = clip.bounds();
        return shown.x0() >= frame.x0() - 1e-6
                && shown.x1() <= frame.x1() + 1e-6
                && shown.y0() >= frame.y0() - 1e-6
                && shown.y1() <= frame.y1() + 1e-6;
    }

    private static void add(List<Bbox> boxes, @Nullable Bbox box) {
        if (box != null) {
            boxes.add(box);
        }
    }

    /** The box around all that a figure shows; the whole figure when that is nothing. */
    public static Bbox of(Figure figure, TextMetrics metrics) {
        List<Bbox> boxes = new ArrayList<>();
        collect(figure, metrics, boxes);
        return boxes.isEmpty() ? figure.pixelBox() : Bbox.union(boxes);
    }

    private static void collect(Figure figure, TextMetrics metrics, List<Bbox> boxes) {
        for (Artist part : figure.children()) {
            boolean wanted = part.isInLayout() || part instanceof Axes;
            if (part == figure.patch() || !part.isVisible() || !wanted) {
                continue;
            }
            if (part instanceof Figure inner) {
                collect(inner, metrics, boxes);
            } else {
                add(boxes, visible(part, metrics));
            }
        }
    }
}
