package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A grid of quadrilaterals, coloured flat or smoothly: what {@code pcolormesh} makes. */
public final class QuadMesh extends Collection {
    public static final PropertyTable<QuadMesh> MESH =
            PropertyTable.of("QuadMesh", QuadMesh.class, COLLECTION)
                    .reading("coordinates", a -> List.of(a.x, a.y));

    private final Matrix x;
    private final Matrix y;
    private final boolean smooth;
    private @Nullable List<Path> paths;

    /**
     * A mesh.
     *
     * @param x the corners' x, one more row and column than quadrilaterals
     * @param smooth whether colours belong to corners and blend between them
     */
    public QuadMesh(
            Matrix x, Matrix y, boolean smooth, Map<String, ? extends @Nullable Object> kwargs) {
        super(null, null);
        this.x = x;
        this.y = y;
        this.smooth = smooth;
        Map<String, @Nullable Object> given = new LinkedHashMap<>(kwargs);
        given.putIfAbsent("pickradius", 0);
        construct(given);
    }

    @Override
    public PropertyTable<?> properties() {
        return MESH;
    }

    public Matrix x() {
        return x;
    }

    public Matrix y() {
        return y;
    }

    public boolean isSmooth() {
        return smooth;
    }

    /** One closed quadrilateral per cell, row by row. */
    @Override
    public List<Path> paths() {
        if (paths == null) {
            List<Path> made = new ArrayList<>();
            for (int r = 0; r < x.rows() - 1; r++) {
                for (int c = 0; c < x.columns() - 1; c++) {
                    made.add(Path.polyline(corners(x, r, c), corners(y, r, c)));
                }
            }
            paths = made;
        }
        return paths;
    }

    private static double[] corners(Matrix m, int r, int c) {
        return new double[] {
            m.get(r, c), m.get(r, c + 1), m.get(r + 1, c + 1), m.get(r + 1, c), m.get(r, c)
        };
    }

    @Override
    public String toString() {
        return "QuadMesh(" + Values.repr(x.rows() - 1) + "x" + (x.columns() - 1) + ")";
    }
}
