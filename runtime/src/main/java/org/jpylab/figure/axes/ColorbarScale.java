package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** The edges and values of a colour bar's steps, and the lengths of its pointed ends. */
final class ColorbarScale {
    private final int mapSize;
    private final Norm norm;
    private final String extend;
    private final boolean proportional;
    private final double @Nullable [] ownBoundaries;
    private final double @Nullable [] ownValues;
    private final @Nullable Object extendFraction;
    private double[] boundaries = {};
    private double[] values = {};

    ColorbarScale(
            int mapSize,
            Norm norm,
            String extend,
            boolean proportional,
            double @Nullable [] ownBoundaries,
            double @Nullable [] ownValues,
            @Nullable Object extendFraction) {
        this.mapSize = mapSize;
        this.norm = norm;
        this.extend = extend;
        this.proportional = proportional;
        this.ownBoundaries = ownBoundaries;
        this.ownValues = ownValues;
        this.extendFraction = extendFraction;
    }

    /** Whether the bar has a pointed end at its low (or high) side. */
    boolean isPointed(boolean low, boolean inverted) {
        return extend.equals("both") || extend.equals(low != inverted ? "min" : "max");
    }

    /** The edges of the steps, ends included. */
    double[] boundaries() {
        return boundaries;
    }

    /** The edges of the steps without the ends. */
    double[] inside(double[] all) {
        boolean low = extend.equals("both") || extend.equals("min");
        boolean high = extend.equals("both") || extend.equals("max");
        return Arrays.copyOfRange(all, low ? 1 : 0, all.length - (high ? 1 : 0));
    }

    /** The value each step shows, ends included. */
    double[] values() {
        return values;
    }

    /** Whether the steps' edges were given rather than made from the norm. */
    boolean hasBoundaries() {
        return ownBoundaries != null || norm instanceof Norms.Boundary;
    }

    /** Makes edges and values from what was given or from norm and map. */
    void update(boolean inverted) {
        if (ownValues != null) {
            values = ownValues;
            boundaries = ownBoundaries != null ? ownBoundaries : around(ownValues);
            return;
        }
        double[] edges = edges();
        if (isPointed(true, inverted)) {
            double[] more = new double[edges.length + 1];
            System.arraycopy(edges, 0, more, 1, edges.length);
            more[0] = edges[0] - 1;
            edges = more;
        }
        if (isPointed(false, inverted)) {
            edges = Arrays.copyOf(edges, edges.length + 1);
            edges[edges.length - 1] = edges[edges.length - 2] + 1;
        }
        if (!norm.isScaled()) {
            norm.setVmin(0.0);
            norm.setVmax(1.0);
        }
        double low = java.util.Objects.requireNonNull(norm.vmin());
        double high = java.util.Objects.requireNonNull(norm.vmax());
        double[] range = Numbers.nonsingular(low, high, 0.1, 1e-15);
        norm.setVmin(range[0]);
        norm.setVmax(range[1]);
        boundaries = hasBoundaries() ? edges : Arrays.stream(edges).map(norm::inverse).toArray();
        values = new double[boundaries.length - 1];
        for (int i = 0; i < values.length; i++) {
            double middle = 0.5 * (boundaries[i] + boundaries[i + 1]);
            values[i] = norm instanceof Norms.None ? (short) (middle + 0.00001) : middle;
        }
    }

    private double[] edges() {
        if (norm instanceof Norms.Boundary given) {
            return given.boundaries();
        }
        if (norm instanceof Norms.None) {
            double[] edges = new double[mapSize + 1];
            Arrays.setAll(edges, i -> i - .5);
            return edges;
        }
        return ownBoundaries != null ? ownBoundaries : Numbers.linspace(0, 1, mapSize + 1);
    }

    private static double[] around(double[] values) {
        int n = values.length;
        double[] edges = new double[n + 1];
        for (int i = 1; i < n; i++) {
            edges[i] = 0.5 * (values[i - 1] + values[i]);
        }
        edges[0] = 2.0 * edges[1] - (n > 1 ? edges[2] : 0);
        edges[n] = 2.0 * edges[n - 1] - (n > 1 ? edges[n - 2] : 0);
        return edges;
    }

    /** The value of the data at the low end of the steps. */
    double low() {
        return inside(boundaries)[0];
    }

    double high() {
        double[] inside = inside(boundaries);
        return inside[inside.length - 1];
    }

    /** The steps' edges along the bar's axis. */
    double[] places() {
        double[] y = proportions();
        double low = low();
        double high = high();
        if (hasBoundaries() || norm instanceof Norms.None) {
            return Arrays.stream(y).map(place -> place * (high - low) + low).toArray();
        }
        Double oldLow = norm.vmin();
        Double oldHigh = norm.vmax();
        norm.setVmin(low);
        norm.setVmax(high);
        double[] places = Arrays.stream(y).map(norm::inverse).toArray();
        norm.setVmin(oldLow);
        norm.setVmax(oldHigh);
        return places;
    }

    private double[] proportions() {
        if (hasBoundaries()) {
            return normalized(scaled());
        }
        return normalized(inside(Arrays.stream(boundaries).map(norm::apply).toArray()));
    }

    private double[] scaled() {
        double[] inside = inside(boundaries);
        double from = inside[0];
        double length = inside[inside.length - 1] - from;
        return Arrays.stream(inside).map(b -> (b - from) / length).toArray();
    }

    private static double[] normalized(double[] y) {
        double from = y[0];
        double length = y[y.length - 1] - from;
        return Arrays.stream(y).map(v -> length == 0 ? 0 : (v - from) / length).toArray();
    }

    /** The lengths of the low and the high end in fractions of the part between them. */
    double[] extensions(boolean inverted) {
        double[] y;
        if (!hasBoundaries()) {
            y = proportions();
        } else if (proportional) {
            y = normalized(scaled());
        } else {
            double[] places = Arrays.stream(boundaries).map(this::forward).toArray();
            y = normalized(inside(places));
        }
        double[] lengths = {0.05, 0.05};
        switch (extendFraction) {
            case null -> {}
            case String word when word.equalsIgnoreCase("auto") -> {
                lengths[0] = y[1] - y[0];
                lengths[1] = y[y.length - 1] - y[y.length - 2];
            }
            case String word ->
                    throw PyError.valueError(
                            Values.repr(word.toLowerCase(java.util.Locale.ROOT))
                                    + " is not a valid value for extendfrac; supported values are"
                                    + " 'auto'");
            default -> {
                double[] given = fraction(extendFraction);
                lengths[0] = given[0];
                lengths[1] = given[given.length - 1];
            }
        }
        lengths[0] = isPointed(true, inverted) ? lengths[0] : 0;
        lengths[1] = isPointed(false, inverted) ? lengths[1] : 0;
        return lengths;
    }

    private static double[] fraction(Object given) {
        double[] numbers;
        try {
            numbers = Values.numbers(given);
        } catch (PyError e) {
            throw PyError.valueError("invalid value for extendfrac");
        }
        boolean fits = numbers.length == 1 || numbers.length == 2;
        if (!fits || Arrays.stream(numbers).anyMatch(Double::isNaN)) {
            throw PyError.valueError("invalid value for extendfrac");
        }
        return numbers;
    }

    /** The place between 0 and 1 of a value when all steps are equally long. */
    double forward(double value) {
        double first = boundaries[0];
        double last = boundaries[boundaries.length - 1];
        double eps = (last - first) * 1e-6;
        if (value < first - eps) {
            return -1;
        }
        if (value > last + eps) {
            return 2;
        }
        return interpolate(value, boundaries, Numbers.linspace(0, 1, boundaries.length));
    }

    double inverse(double place) {
        return interpolate(place, Numbers.linspace(0, 1, boundaries.length), boundaries);
    }

    /** The places of data along the bar's axis. */
    double[] locate(double[] data) {
        boolean plain = norm instanceof Norms.None || norm instanceof Norms.Boundary;
        double[] from = inside(boundaries);
        if (!plain) {
            from = Arrays.stream(from).map(norm::apply).toArray();
        }
        double[] known = from;
        double[] places = places();
        return Arrays.stream(data)
                .map(x -> interpolate(plain ? x : norm.apply(x), known, places))
                .toArray();
    }

    private static double interpolate(double x, double[] xs, double[] ys) {
        int n = xs.length;
        if (Double.isNaN(x)) {
            return x;
        }
        if (x <= xs[0]) {
            return ys[0];
        }
        if (x >= xs[n - 1]) {
            return ys[n - 1];
        }
        int i = 0;
        while (x >= xs[i + 1]) {
            i++;
        }
        double slope = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
        return slope * (x - xs[i]) + ys[i];
    }

    static List<String> extendNames() {
        return List.of("neither", "both", "min", "max");
    }
}
