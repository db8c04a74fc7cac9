package org.jpylab.figure.space;

import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;

/** A patch with a place in space, such as a flat bar: its outline is where the view puts it. */
public final class Patch3D extends PathPatch implements Spatial {
    private final Points corners;
    private final byte @Nullable [] codes;
    private final boolean edged;

    /** A patch that looks like a flat one, with other corners; null codes for straight edges. */
    Patch3D(Patch flat, Points corners, byte @Nullable [] codes) {
        super(Path.polyline(corners.x(), corners.y()), Map.of());
        this.corners = corners;
        this.codes = codes;
        edged = flat instanceof PathPatch;
        copyFrom(flat);
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return edged;
    }

    @Override
    public double project(Projection projection) {
        Points place = projection.of(corners);
        setPath(
                codes == null
                        ? Path.polyline(place.x(), place.y())
                        : new Path(place.x(), place.y(), codes));
        return Arrays.stream(place.z()).min().orElse(Double.NaN);
    }
}
