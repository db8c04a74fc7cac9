package org.jpylab.render;

import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.LineStyle;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.render.text.TextOutline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Draws the shapes of a collection, each with its own colours and widths. */
final class CollectionPainter {
    private final Collection collection;
    private final Canvas canvas;
    private final List<Path> paths;
    private final double[] sizes;
    private final Path offsets;
    private final List<Rgba> faces;
    private final List<Rgba> edges;

    private final Rgba hatchColor = Rgba.of(RcParams.current().value("hatch.color"));

    private CollectionPainter(Collection collection, Canvas canvas) {
        this.collection = collection;
        this.canvas = canvas;
        Transform transform = collection.getTransform();
        int pieces = transform.pieces();
        this.paths =
                shapes(collection).stream()
                        .map(path -> pieces > 1 ? path.interpolated(pieces) : path)
                        .map(path -> path.transformed(transform))
                        .toList();
        double[] own = collection.sizes();
        this.sizes = own == null ? new double[0] : own;
        // Asked for once: mapped colours are worked out for all shapes at every call.
        this.faces = collection.faceColors();
        this.edges = collection.edgeColors();
        double[] x = collection.offsetX();
        double[] y = collection.offsetY();
        if (x == null || y == null) {
            offsets = Path.polyline(new double[0], new double[0]);
        } else {
            offsets = Path.polyline(x, y).transformed(collection.offsetTransform());
        }
    }

    private static List<Path> shapes(Collection collection) {
        String text = collection instanceof PathCollection markers ? markers.markerText() : null;
        return text == null ? collection.paths() : List.of(TextOutline.marker(text));
    }

    static void paint(Collection collection, Canvas canvas) {
        canvas.clip(collection.clip());
        canvas.setAntialiased(collection.isAntialiased());
        CollectionPainter painter = new CollectionPainter(collection, canvas);
        if (painter.isStamp()) {
            painter.stamp();
        } else {
            painter.each();
        }
    }

    /** True when all shapes look alike, so that they are stamped as markers are. */
    private boolean isStamp() {
        return paths.size() == 1
                && sizes.length <= 1
                && offsets.size() > 0
                && faces.size() == 1
                && edges.size() == 1
                && collection.lineWidths().length == 1
                && collection.lineStyles().size() == 1
                && collection.lineStyles().getFirst().dashes() == null
                && collection.getHatch() == null;
    }

    private void stamp() {
        Path path = sized(0);
        double width = collection.lineWidths()[0];
        var stamp =
                new MarkerPainter.Stamp(
                        canvas, width, collection.capStyle(), collection.joinStyle(), edge(0));
        stamp.paint(path, canvas.flip(offsets), face(0), collection.getSnap());
    }

    private Path sized(int i) {
        Path path = paths.get(i % paths.size());
        if (sizes.length == 0) {
            return path;
        }
        double side = Math.sqrt(sizes[i % sizes.length]);
        return path.transformed(Affine.scaling(canvas.points(side)));
    }

    private Rgba face(int i) {
        return faces.isEmpty() ? Rgba.NONE : faces.get(i % faces.size());
    }

    private Rgba edge(int i) {
        return edges.isEmpty() ? Rgba.NONE : edges.get(i % edges.size());
    }

    /** A shape in the figure's pixels with its look. */
    record Outline(Path path, ShapePainter.Look look) {}

    /** All shapes of a collection in the figure's pixels. */
    static List<Outline> outlines(Collection collection, Canvas canvas) {
        List<Outline> all = new ArrayList<>();
        CollectionPainter painter = new CollectionPainter(collection, canvas);
        painter.each((path, look) -> all.add(new Outline(path, look)));
        return all;
    }

    private void each() {
        each((path, look) -> ShapePainter.paint(canvas.flip(path), look, canvas));
    }

    private void each(BiConsumer<Path, ShapePainter.Look> drawing) {
        int count = Math.max(paths.size(), offsets.size());
        for (int i = 0; i < count && !paths.isEmpty(); i++) {
            Path path = sized(i);
            if (offsets.size() > 0) {
                double x = offsets.x()[i % offsets.size()];
                double y = offsets.y()[i % offsets.size()];
                if (!Double.isFinite(x) || !Double.isFinite(y)) {
                    continue;
                }
                path = path.transformed(Affine.translation(x, y));
            }
            drawing.accept(path, look(i));
        }
    }

    private ShapePainter.Look look(int i) {
        double[] widths = collection.lineWidths();
        double points = widths.length == 0 ? 0 : widths[i % widths.length];
        List<LineStyle> styles = collection.lineStyles();
        LineStyle style = styles.isEmpty() ? LineStyle.SOLID : styles.get(i % styles.size());
        return new ShapePainter.Look(
                face(i),
                edge(i),
                style,
                points,
                collection.capStyle(),
                collection.joinStyle(),
                collection.getSnap(),
                collection.getHatch(),
                hatchColor);
    }
}
