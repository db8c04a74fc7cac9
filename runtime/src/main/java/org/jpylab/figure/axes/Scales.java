package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.geometry.ScaleFunctions;
import org.jpylab.figure.geometry.ScaleTransform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** The scales by name. */
public final class Scales {
    private static final Map<Integer, double[]> ASINH_MULTIPLES =
            Map.of(
                    3, new double[] {2},
                    4, new double[] {2},
                    5, new double[] {2},
                    8, new double[] {2, 4},
                    10, new double[] {2, 5},
                    16, new double[] {2, 4, 8},
                    64, new double[] {4, 16},
                    1024, new double[] {256, 512});

    private Scales() {}

    /** The scale of a name with its parameters. */
    static Scale of(String name, Map<String, ? extends @Nullable Object> given) {
        Parameters parameters = new Parameters(name, new LinkedHashMap<>(given));
        Scale scale =
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "linear" -> new LinearScale();
                    case "log" -> log(parameters);
                    case "symlog" -> symLog(parameters);
                    case "logit" -> logit(parameters);
                    case "asinh" -> asinh(parameters);
                    case "function" -> function(parameters);
                    case "functionlog" -> functionLog(parameters);
                    default ->
                            throw PyError.valueError(
                                    Values.repr(name)
                                            + " is not a valid value for scale; supported values are 'linear', 'log', 'symlog', 'asinh', 'logit', 'function', 'functionlog'");
                };
        parameters.checkAllUsed();
        return scale;
    }

    private record Parameters(String scale, Map<String, @Nullable Object> rest) {
        @Nullable Object take(String name, @Nullable Object otherwise) {
            return rest.containsKey(name) ? rest.remove(name) : otherwise;
        }

        double number(String name, double otherwise) {
            return Values.number(take(name, otherwise));
        }

        void checkAllUsed() {
            if (!rest.isEmpty()) {
                String type =
                        switch (scale) {
                            case "log" -> "LogScale";
                            case "symlog" -> "SymmetricalLogScale";
                            case "logit" -> "LogitScale";
                            case "asinh" -> "AsinhScale";
                            case "function" -> "FuncScale";
                            case "functionlog" -> "FuncScaleLog";
                            default -> "LinearScale";
                        };
                throw PyError.typeError(
                        type
                                + ".__init__() got an unexpected keyword argument '"
                                + rest.keySet().iterator().next()
                                + "'");
            }
        }
    }

    private static Scale log(Parameters parameters) {
        double base = parameters.number("base", 10);
        if (base <= 0 || base == 1) {
            throw PyError.valueError("The log base cannot be <= 0 or == 1");
        }
        Object subs = parameters.take("subs", null);
        String nonpositive =
                Styles.oneOf(
                        "nonpositive",
                        parameters.take("nonpositive", "clip"),
                        List.of("clip", "mask"));
        return new FunctionScale(
                "log",
                new ScaleFunctions.Log(base, nonpositive.equals("clip")),
                FunctionScale.logTicks(base, subs));
    }

    private static Scale symLog(Parameters parameters) {
        double base = parameters.number("base", 10);
        double linthresh = parameters.number("linthresh", 2);
        double linscale = parameters.number("linscale", 1);
        Object subs = parameters.take("subs", null);
        if (base <= 1) {
            throw PyError.valueError("'base' must be larger than 1");
        }
        if (linthresh <= 0) {
            throw PyError.valueError("'linthresh' must be positive");
        }
        if (linscale <= 0) {
            throw PyError.valueError("'linscale' must be positive");
        }
        return new FunctionScale(
                "symlog",
                new ScaleFunctions.SymLog(base, linthresh, linscale),
                FunctionScale.symLogTicks(
                        base, linthresh, subs == null ? null : Values.numbers(subs)));
    }

    private static Scale logit(Parameters parameters) {
        String nonpositive =
                Styles.oneOf(
                        "nonpositive",
                        parameters.take("nonpositive", "mask"),
                        List.of("mask", "clip"));
        String oneHalf = Values.text(parameters.take("one_half", "\\frac{1}{2}"));
        boolean overline = Values.truth(parameters.take("use_overline", false));
        return new FunctionScale(
                "logit",
                new ScaleFunctions.Logit(nonpositive.equals("clip")),
                FunctionScale.logitTicks(oneHalf, overline));
    }

    private static Scale asinh(Parameters parameters) {
        double width = parameters.number("linear_width", 1.0);
        double base = Math.floor(parameters.number("base", 10));
        Object subs = parameters.take("subs", "auto");
        if (width <= 0) {
            throw PyError.valueError("Scale parameter 'linear_width' must be strictly positive");
        }
        double[] multiples =
                "auto".equals(subs)
                        ? ASINH_MULTIPLES.get((int) base)
                        : subs == null ? null : Values.numbers(subs);
        return new FunctionScale(
                "asinh",
                new ScaleFunctions.Asinh(width),
                FunctionScale.asinhTicks(width, base, multiples));
    }

    private static ScaleTransform.Direction functions(Parameters parameters) {
        Object given = parameters.take("functions", null);
        if (given instanceof ScaleTransform.Direction direction) {
            return direction;
        }
        List<@Nullable Object> pair = Values.items(given);
        if (pair.size() == 2
                && pair.get(0) instanceof DoubleUnaryOperator forward
                && pair.get(1) instanceof DoubleUnaryOperator inverse) {
            return new ScaleFunctions.Function(forward, inverse);
        }
        throw PyError.valueError("arguments to FuncTransform must be functions");
    }

    private static Scale function(Parameters parameters) {
        return new FunctionScale("function", functions(parameters), FunctionScale::plainTicks);
    }

    private static Scale functionLog(Parameters parameters) {
        ScaleTransform.Direction inner = functions(parameters);
        double base = parameters.number("base", 10);
        ScaleFunctions.Log log = new ScaleFunctions.Log(base, true);
        return new FunctionScale(
                "functionlog",
                new ScaleFunctions.Function(
                        x -> log.forward(inner.forward(x)), y -> inner.inverse(log.inverse(y))),
                FunctionScale.logTicks(base, null));
    }

    /** Sets the scale of an axis and of those that share it. */
    public static void set(
            Axis axis, String name, Map<String, ? extends @Nullable Object> parameters) {
        set(axis, () -> of(name, parameters));
    }

    /** The scale along a function: logarithmic, symmetric-logarithmic, … or any other. */
    static Scale along(ScaleTransform.Direction function) {
        return switch (function) {
            case ScaleFunctions.Log log ->
                    new FunctionScale(
                            "log",
                            new ScaleFunctions.Log(log.base(), false),
                            FunctionScale.logTicks(log.base(), null));
            case ScaleFunctions.SymLog s ->
                    new FunctionScale(
                            "symlog", s, FunctionScale.symLogTicks(s.base(), s.linthresh(), null));
            case ScaleFunctions.Logit logit -> of("logit", Map.of());
            case ScaleFunctions.Asinh asinh ->
                    of("asinh", Map.of("linear_width", asinh.linearWidth()));
            default -> new FunctionScale("function", function, FunctionScale::plainTicks);
        };
    }

    /** Sets the scale of an axis and of those that share it, a new one for each. */
    public static void set(Axis axis, Supplier<Scale> scale) {
        double[] before = defaultLimits(axis);
        for (Axes axes : axis.owner().sharing(axis.isX()).members()) {
            axes.axis(axis.isX()).setScale(scale.get());
            axes.stale();
        }
        double[] after = defaultLimits(axis);
        if (before[0] != after[0] || before[1] != after[1]) {
            axis.owner().limits().autoscaleView(null, axis.isX(), !axis.isX());
        }
    }

    private static double[] defaultLimits(Axis axis) {
        return axis.majorLocator().nonsingular(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
