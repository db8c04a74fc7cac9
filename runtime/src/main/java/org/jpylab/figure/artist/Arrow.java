package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** An arrow of one shape, stretched from one point to another. */
public final class Arrow extends Patch {
    private static final Path SHAPE =
            Path.closed(
                    new double[] {0, 0, 0.8, 0.8, 1, 0.8, 0.8},
                    new double[] {0.1, -0.1, -0.1, -0.3, 0, 0.3, 0.1});

    private final Affine placed;

    /** An arrow from (x, y) to (x + dx, y + dy). */
    public Arrow(
            double x,
            double y,
            double dx,
            double dy,
            double width,
            Map<String, ? extends @Nullable Object> kwargs) {
        placed =
                Affine.scaling(Math.hypot(dx, dy), width)
                        .rotateDegrees(Math.toDegrees(Math.atan2(dy, dx)))
                        .translate(x, y);
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return PATCH;
    }

    @Override
    public Path path() {
        return SHAPE;
    }

    @Override
    public Transform patchTransform() {
        return placed;
    }
}
