package org.jpylab.figure.tick;

import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Ticks at given places, thinned when there are too many. */
public final class FixedLocator extends Locator {
    private final double[] places;
    private @Nullable Integer bins;
    private boolean whole;

    public FixedLocator(double[] places) {
        this(places, null);
    }

    public FixedLocator(double[] places, @Nullable Integer bins) {
        this.places = places;
        this.bins = bins == null ? null : Math.max(bins, 2);
    }

    /** Whether the places were given as integers. */
    public boolean isWhole() {
        return whole;
    }

    /** Keeps that the places were given as integers. */
    public void markWhole() {
        whole = true;
    }

    /** All the places; not a copy. */
    public double[] places() {
        return places;
    }

    @Override
    public void setParams(Map<String, ? extends @Nullable Object> params) {
        params.forEach((name, value) -> {
            if (!name.equals("nbins")) {
                throw unexpectedParameter(name);
            }
            if (value != null) {
                bins = (int) Values.number(value);
            }
        });
    }

    @Override
    public double[] locations() {
        return tickValues(0, 0);
    }

    @Override
    public double[] tickValues(double vmin, double vmax) {
        if (bins == null) {
            return places;
        }
        int step = Math.max((int) Math.ceil(places.length / (double) bins), 1);
        int best = 0;
        for (int start = 1; start < step; start++) {
            if (smallest(start, step) < smallest(best, step)) {
                best = start;
            }
        }
        int from = best;
        return java.util.stream.IntStream.iterate(from, i -> i < places.length, i -> i + step)
                .mapToDouble(i -> places[i])
                .toArray();
    }

    private double smallest(int start, int step) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = start; i < places.length; i += step) {
            smallest = Math.min(smallest, Math.abs(places[i]));
        }
        return smallest;
    }

    @Override
    public String pythonName() {
        return "FixedLocator";
    }
}
