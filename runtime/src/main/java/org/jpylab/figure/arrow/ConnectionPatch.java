package org.jpylab.figure.arrow;

import org.jpylab.figure.axes.Axes;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** A line or arrow between points in two coordinate systems, perhaps of different axes. */
public final class ConnectionPatch extends FancyArrowPatch {
    private final double[] from;
    private final double[] to;
    private final @Nullable Object systemA;
    private final @Nullable Object systemB;
    private final @Nullable Axes axesA;
    private final @Nullable Axes axesB;

    private ConnectionPatch(
            double[] from,
            double[] to,
            @Nullable Object systemA,
            @Nullable Object systemB,
            @Nullable Axes axesA,
            @Nullable Axes axesB,
            Shape shape,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(from, to, null, shape, kwargs);
        this.from = from;
        this.to = to;
        this.systemA = systemA;
        this.systemB = systemB;
        this.axesA = axesA;
        this.axesB = axesB;
        setTransform(org.jpylab.figure.geometry.Affine.IDENTITY);
    }

    /** A connection with the keyword arguments of Matplotlib's class. */
    public static ConnectionPatch of(
            double[] from,
            double[] to,
            @Nullable Object systemA,
            @Nullable Object systemB,
            Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(kwargs);
        Axes axesA = (Axes) rest.remove("axesA");
        Axes axesB = (Axes) rest.remove("axesB");
        rest.putIfAbsent("clip_on", false);
        Shape shape = ArrowArguments.shape(rest, true);
        Object end = systemB == null ? systemA : systemB;
        return new ConnectionPatch(from, to, systemA, end, axesA, axesB, shape, rest);
    }

    @Override
    protected double[][] ends() {
        double[] origin = {0, 0};
        return new double[][] {
            at(axesA).place(systemA, from[0], from[1], origin),
            at(axesB).place(systemB, to[0], to[1], origin)
        };
    }

    private Coordinates at(@Nullable Axes axes) {
        return new Coordinates(axes == null ? this : axes);
    }
}
