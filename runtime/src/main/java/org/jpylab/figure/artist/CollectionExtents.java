package org.jpylab.figure.artist;

import org.jpylab.figure.axes.DataLimits;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

import java.util.List;

/** The ranges collections cover. */
final class CollectionExtents {
    private CollectionExtents() {}

    static DataLimits of(Collection collection, Transform transData) {
        DataLimits limits = new DataLimits();
        Transform transform = collection.getTransform();
        Transform offsetTransform = collection.offsetTransform();
        boolean[] offsetEnds = offsetTransform.endsIn(transData);
        boolean noOffsets = collection.offsetX() == null;
        if (!noOffsets && !(offsetTransform == Affine.IDENTITY || offsetEnds[0] && offsetEnds[1])) {
            return limits;
        }
        boolean[] ends = transform.endsIn(transData);
        if (ends[0] || ends[1]) {
            includePaths(limits, collection, transform.minus(transData));
            return limits;
        }
        double[] x = collection.offsetX();
        double[] y = collection.offsetY();
        if (x != null && y != null) {
            Path points = Path.polyline(x, y).transformed(offsetTransform.minus(transData));
            limits.include(points.x(), points.y(), true, true);
        }
        return limits;
    }

    /** The paths in data, moved by the offsets as they are: pixels and data are not told apart. */
    private static void includePaths(DataLimits limits, Collection collection, Transform toData) {
        List<Path> paths = collection.paths();
        double[] x = collection.offsetX();
        double[] y = collection.offsetY();
        if (x == null || y == null || x.length == 0 || paths.isEmpty()) {
            paths.forEach(path -> limits.include(path.transformed(toData), true, true));
            return;
        }
        Path offsets = Path.polyline(x, y).transformed(collection.offsetTransform());
        for (int i = 0; i < Math.max(paths.size(), x.length); i++) {
            int at = i % x.length;
            Affine moved = Affine.translation(offsets.x()[at], offsets.y()[at]);
            Path path = paths.get(i % paths.size()).transformed(toData).transformed(moved);
            limits.include(path, true, true);
        }
    }
}
