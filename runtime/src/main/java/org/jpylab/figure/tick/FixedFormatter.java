package org.jpylab.figure.tick;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Given labels in order. */
public final class FixedFormatter extends Formatter {
    private final List<String> labels;
    private String offset = "";

    public FixedFormatter(List<String> labels) {
        this.labels = labels;
    }

    /** The labels in order; not a copy. */
    public List<String> labels() {
        return labels;
    }

    @Override
    public String format(double value, @Nullable Integer position) {
        return position == null || position >= labels.size() ? "" : labels.get(position);
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
        return "FixedFormatter";
    }
}
