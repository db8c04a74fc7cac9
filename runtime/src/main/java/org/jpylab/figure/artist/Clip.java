package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

import java.util.function.Supplier;

/** Outside of what an artist is not drawn; live, in pixels with the origin at the lower left. */
public sealed interface Clip {
    /** Clips to a rectangle. */
    record Box(Supplier<Bbox> box) implements Clip {}

    /** Clips to the inside of a path mapped by a transform. */
    record Shape(Supplier<Path> path, Transform transform) implements Clip {}

    /** The bounding box of what remains visible. */
    default Bbox bounds() {
        return switch (this) {
            case Box box -> box.box.get();
            case Shape shape -> Extents.of(shape.path.get().transformed(shape.transform));
        };
    }
}
