package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.space.Axes3D;
import org.jpylab.figure.space.SpaceMethods;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes axes of a projection by name. */
public final class Projections {
    private Projections() {}

    /** Axes with the keyword arguments of {@code add_axes} and {@code add_subplot}. */
    public static Axes create(
            Figure figure, Bbox position, Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(kwargs);
        boolean polar = Values.truth(rest.remove("polar"));
        Object projection = rest.remove("projection");
        String name =
                projection == null ? polar ? "polar" : "rectilinear" : Values.text(projection);
        if (polar && projection != null && !name.equals("polar")) {
            throw PyError.valueError(
                    "polar=True, yet projection="
                            + Values.repr(projection)
                            + ". Only one of these arguments should be supplied.");
        }
        Axes axes =
                switch (name) {
                    case "rectilinear" -> new Axes(figure, position);
                    case "polar" -> polar(figure, position, rest);
                    case "3d" -> new Axes3D(figure, position);
                    case "mapped" -> new MappedAxes(figure, position);
                    default -> throw PyError.valueError("Unknown projection " + Values.repr(name));
                };
        SpaceMethods.configure(axes, rest);
        configure(axes, rest);
        return axes;
    }

    private static Axes polar(Figure figure, Bbox position, Map<String, @Nullable Object> kwargs) {
        Double offset = Values.numberOrNull(kwargs.remove("theta_offset"));
        Double direction = Values.numberOrNull(kwargs.remove("theta_direction"));
        Double labels = Values.numberOrNull(kwargs.remove("rlabel_position"));
        return new PolarAxes(
                figure,
                position,
                offset == null ? 0 : offset,
                direction != null && direction < 0,
                labels == null ? 22.5 : labels);
    }

    private static void configure(Axes axes, Map<String, @Nullable Object> kwargs) {
        Object sharex = kwargs.remove("sharex");
        Object sharey = kwargs.remove("sharey");
        if (sharex instanceof Axes other) {
            axes.share(true, other);
        }
        if (sharey instanceof Axes other) {
            axes.share(false, other);
        }
        if (kwargs.containsKey("frameon")) {
            axes.setFrameOn(Values.truth(kwargs.remove("frameon")));
        }
        axes.set(kwargs);
    }
}
