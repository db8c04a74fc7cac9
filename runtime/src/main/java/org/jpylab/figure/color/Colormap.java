package org.jpylab.figure.color;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A table of colours for numbers from 0 to 1, with three more for numbers below, above and for NaN.
 */
public final class Colormap {
    /** Makes the table of n colours: rows of red, green, blue, opacity. */
    @FunctionalInterface
    public interface Table {
        double[][] colors(int n);
    }

    private final String name;
    private final int size;
    private final Table table;
    private double @Nullable [][] colors;
    private @Nullable Rgba under;
    private @Nullable Rgba over;
    private Rgba bad = Rgba.NONE;
    private boolean listed;

    public Colormap(String name, int size, Table table) {
        this.name = name;
        this.size = size;
        this.table = table;
    }

    public String name() {
        return name;
    }

    /** Whether the map is a list of colours rather than a function of the place. */
    public boolean isListed() {
        return listed;
    }

    /** This map, known to be a list of colours. */
    public Colormap asListed() {
        listed = true;
        return this;
    }

    /** The number of colours between 0 and 1. */
    public int size() {
        return size;
    }

    private double[][] table() {
        if (colors == null) {
            colors = table.colors(size);
        }
        return colors;
    }

    /** The colour of a number; whole numbers of a {@link NoNorm} go through {@link #at}. */
    public Rgba of(double value) {
        if (Double.isNaN(value)) {
            return bad;
        }
        double scaled = value * size;
        if (scaled == size) {
            return at(size - 1);
        }
        return at(scaled < 0 ? -1 : scaled > size ? size : (int) scaled);
    }

    /** The colour of an index, those outside of the table included. */
    public Rgba at(int index) {
        if (index < 0) {
            return under != null ? under : row(0);
        }
        if (index >= size) {
            return over != null ? over : row(size - 1);
        }
        return row(index);
    }

    private Rgba row(int i) {
        double[] c = table()[i];
        return new Rgba(c[0], c[1], c[2], c[3]);
    }

    public Rgba bad() {
        return bad;
    }

    public Rgba under() {
        return at(-1);
    }

    public Rgba over() {
        return at(size);
    }

    /** A copy with other colours for NaN, low and high values; null keeps one. */
    public Colormap withExtremes(
            @Nullable Rgba newBad, @Nullable Rgba newUnder, @Nullable Rgba newOver) {
        Colormap copy = new Colormap(name, size, table);
        copy.setExtremes(bad, under, over);
        copy.listed = listed;
        copy.setExtremes(newBad, newUnder, newOver);
        return copy;
    }

    /** Changes the colours for NaN, low and high values; null keeps one. */
    public void setExtremes(
            @Nullable Rgba newBad, @Nullable Rgba newUnder, @Nullable Rgba newOver) {
        bad = newBad == null ? bad : newBad;
        under = newUnder == null ? under : newUnder;
        over = newOver == null ? over : newOver;
    }

    /** This map with another number of colours. */
    public Colormap resampled(int newSize) {
        Colormap copy = new Colormap(name, newSize, table);
        copy.setExtremes(bad, under, over);
        copy.listed = listed;
        return copy;
    }

    /** This map backwards, its name with or without {@code _r}. */
    public Colormap reversed() {
        String newName = name.endsWith("_r") ? name.substring(0, name.length() - 2) : name + "_r";
        return reversed(newName);
    }

    Colormap reversed(String newName) {
        Colormap copy =
                new Colormap(
                        newName,
                        size,
                        n -> {
                            double[][] turned = table.colors(n).clone();
                            java.util.Collections.reverse(Arrays.asList(turned));
                            return turned;
                        });
        copy.setExtremes(bad, over, under);
        copy.listed = listed;
        return copy;
    }

    @Override
    public String toString() {
        return "Colormap[" + name + ", " + size + "]";
    }
}
