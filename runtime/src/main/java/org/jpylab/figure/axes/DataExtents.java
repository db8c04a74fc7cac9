package org.jpylab.figure.axes;

import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

/** How artists extend the data limits of their axes. */
final class DataExtents {
    private DataExtents() {}

    static void includeLine(Axes axes, Line2D line) {
        Path path = line.path();
        if (path.size() == 0) {
            return;
        }
        Transform transform = line.getTransform();
        Transform data = axes.transData();
        boolean[] ends = transform.endsIn(data);
        if (transform != data && (ends[0] || ends[1])) {
            path = path.transformed(transform.minus(data));
        }
        axes.dataLimits().include(path, ends[0], ends[1]);
    }

    static void includePatch(Axes axes, Patch patch) {
        if (patch instanceof Rectangle box && box.getWidth() == 0 && box.getHeight() == 0) {
            return;
        }
        Transform transform = patch.getTransform();
        Transform data = axes.transData();
        boolean[] ends = transform.endsIn(data);
        if (!ends[0] && !ends[1]) {
            return;
        }
        Path extremes = Bezier.extremes(patch.path());
        includePoints(axes, extremes.transformed(transform.minus(data)), ends[0], ends[1]);
    }

    static void includePoints(Axes axes, Path points, boolean updateX, boolean updateY) {
        boolean anyFinite = false;
        for (int i = 0; i < points.size(); i++) {
            anyFinite |= Double.isFinite(points.x()[i]) || Double.isFinite(points.y()[i]);
        }
        if (anyFinite) {
            axes.dataLimits().include(points.x(), points.y(), updateX, updateY);
        }
    }

    static void includeCollection(Axes axes, Collection collection) {
        DataLimits own = collection.dataLimits(axes.transData());
        Bbox box = own.box();
        double mx = own.minPositive(true);
        double my = own.minPositive(false);
        boolean both = Double.isFinite(mx) || Double.isFinite(my);
        double[] x =
                both ? new double[] {box.x0(), box.x1(), mx} : new double[] {box.x0(), box.x1()};
        double[] y =
                both ? new double[] {box.y0(), box.y1(), my} : new double[] {box.y0(), box.y1()};
        includePoints(axes, Path.polyline(x, y), true, true);
    }

    static void includeImage(Axes axes, AxesImage image) {
        double[] e = image.extent();
        includePoints(
                axes,
                Path.polyline(new double[] {e[0], e[1]}, new double[] {e[2], e[3]}),
                true,
                true);
    }
}
