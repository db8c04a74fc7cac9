package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.space.Axes3D;
import org.jpylab.figure.space.SpaceMethods;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The methods of Matplotlib's Axes by name, on Java values: numbers, strings, lists, {@code
 * double[]}, {@link org.jpylab.figure.value.Matrix}, maps and artists. Each plot kind registers its
 * own.
 */
public final class AxesMethods {
    /** One method: does what the call asks and returns its result, null for None. */
    @FunctionalInterface
    public interface Method {
        @Nullable Object call(Axes axes, Call call);
    }

    private static final Map<String, Method> METHODS = new TreeMap<>();

    static {
        LineMethods.register(METHODS);
        LabelMethods.register(METHODS);
        LimitMethods.register(METHODS);
        Images.register(METHODS);
        Meshes.register(METHODS);
        StatisticsMethods.register(METHODS);
        ContourPlots.register(METHODS);
        AddMethods.register(METHODS);
        TwinMethods.register(METHODS);
        Quivers.register(METHODS);
    }

    private AxesMethods() {}

    /** Every method by name. */
    public static Map<String, Method> all() {
        return Collections.unmodifiableMap(METHODS);
    }

    /** Calls a method by its Python name. */
    public static @Nullable Object call(Axes axes, String name, Call call) {
        return axes instanceof Axes3D && SpaceMethods.has(name)
                ? SpaceMethods.call(axes, name, call)
                : flat(axes, name, call);
    }

    /** Calls the method of flat axes, also for those of three dimensions. */
    public static @Nullable Object flat(Axes axes, String name, Call call) {
        Method method = METHODS.get(name);
        if (method != null) {
            return method.call(axes, call);
        }
        if (name.startsWith("set_") && call.args().size() == 1 && call.kwargs().isEmpty()) {
            axes.set(name.substring(4), call.args().getFirst());
            return null;
        }
        if (name.startsWith("get_") && call.args().isEmpty() && call.kwargs().isEmpty()) {
            return axes.get(name.substring(4));
        }
        throw PyError.attributeError("'AxesSubplot' object has no attribute " + Values.repr(name));
    }
}
