package org.jpylab.figure.tick;

import org.jspecify.annotations.Nullable;

/** Labels that a function writes. */
public final class FuncFormatter extends Formatter {
    /** Writes the label of a value at a position; the position may be null. */
    @FunctionalInterface
    public interface Labeler {
        String label(double value, @Nullable Integer position);
    }

    private final Labeler labeler;
    private String offset = "";

    public FuncFormatter(Labeler labeler) {
        this.labeler = labeler;
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        return labeler.label(value, position);
    }

    @Override
    public String offset() {
        return offset;
    }

    public void setOffset(String text) {
        offset = text;
    }

    @Override
    public String pythonName() {
        return "FuncFormatter";
    }
}
