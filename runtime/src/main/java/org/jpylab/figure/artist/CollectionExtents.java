package org.jpylab.figure.artist;

import org.jpylab.figure.axes.DataLimits;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

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
        if ((ends[0] || ends[1]) && noOffsets) {
            Transform toData = transform.minus(transData);
            for (Path path : collection.paths()) {
                limits.include(path.transformed(toData), true, true);
            }
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
}
