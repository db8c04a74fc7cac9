package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The scales by name. */
public final class Scales {
    private Scales() {}

    /** The scale of a name with its parameters. */
    static Scale of(String name, Map<String, ? extends @Nullable Object> parameters, boolean x) {
        return switch (name) {
            case "linear" -> new LinearScale();
            default ->
                    throw PyError.valueError(
                            Values.repr(name)
                                    + " is not a valid value for scale; supported values are"
                                    + " 'asinh', 'function', 'functionlog', 'linear', 'log',"
                                    + " 'logit', 'symlog'");
        };
    }

    /** Sets the scale of an axis and of those that share it. */
    public static void set(
            Axis axis, String name, Map<String, ? extends @Nullable Object> parameters) {
        double[] before =
                axis.majorLocator().nonsingular(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        for (Axes axes : axis.owner().sharing(axis.isX()).members()) {
            axes.axis(axis.isX()).setScale(of(name, parameters, axis.isX()));
            axes.stale();
        }
        double[] after =
                axis.majorLocator().nonsingular(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        if (before[0] != after[0] || before[1] != after[1]) {
            axis.owner().limits().autoscaleView(null, axis.isX(), !axis.isX());
        }
    }
}
