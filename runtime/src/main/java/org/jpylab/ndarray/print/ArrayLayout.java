package org.jpylab.ndarray.print;

import org.jpylab.ndarray.NdArray;

/** Brackets, separators and line breaks around the elements of an array. */
final class ArrayLayout {
    private static final String DOTS = "...";

    private final NdArray array;
    private final ElementFormat format;
    private final String separator;
    private final boolean summarised;
    private final PrintOptions options;

    ArrayLayout(
            NdArray array,
            ElementFormat format,
            String separator,
            boolean summarised,
            PrintOptions options) {
        this.array = array;
        this.format = format;
        this.separator = separator;
        this.summarised = summarised;
        this.options = options;
    }

    /**
     * The whole text.
     *
     * @param indent what precedes every line but the first
     */
    String text(String indent, int width) {
        return nested(0, array.offset(), indent, width);
    }

    private String nested(int axis, int at, String indent, int width) {
        if (axis == array.ndim()) {
            return format.text(array.storage(), at);
        }
        int innerWidth = width - (options.is113() ? 0 : 1);
        String text =
                axis == array.ndim() - 1
                        ? row(axis, at, indent, width, innerWidth)
                        : rows(axis, at, indent, innerWidth);
        return "[" + text.substring(indent.length()) + "]";
    }

    private boolean isCut(int axis) {
        return summarised && 2L * options.edgeItems() < array.shape(axis);
    }

    private String row(int axis, int at, String indent, int width, int innerWidth) {
        int bare = separator.stripTrailing().length();
        int elementWidth = width - (options.is113() ? bare : Math.max(bare, 1));
        Lines lines = new Lines(indent, options.is113());
        int length = array.shape(axis);
        int leading = isCut(axis) ? options.edgeItems() : 0;
        int trailing = isCut(axis) ? options.edgeItems() : length;
        for (int i = 0; i < leading; i++) {
            lines.addPretty(element(axis, at, i, indent, innerWidth), elementWidth);
            lines.append(separator);
        }
        if (isCut(axis)) {
            lines.add(DOTS, elementWidth);
            lines.append(options.is113() ? ", " : separator);
        }
        for (int i = length - trailing; i < length - 1; i++) {
            lines.addPretty(element(axis, at, i, indent, innerWidth), elementWidth);
            lines.append(separator);
        }
        int lastWidth = options.is113() ? width : elementWidth;
        // With no edge items NumPy still shows the last one.
        lines.addPretty(element(axis, at, length - 1, indent, innerWidth), lastWidth);
        return lines.text();
    }

    private String element(int axis, int at, int i, String indent, int innerWidth) {
        return nested(axis + 1, at + i * array.stride(axis), indent + " ", innerWidth);
    }

    private String rows(int axis, int at, String indent, int innerWidth) {
        String between =
                separator.stripTrailing() + "\n".repeat(Math.max(1, array.ndim() - axis - 1));
        StringBuilder out = new StringBuilder();
        int length = array.shape(axis);
        int leading = isCut(axis) ? options.edgeItems() : 0;
        int trailing = isCut(axis) ? options.edgeItems() : length;
        for (int i = 0; i < leading; i++) {
            out.append(indent).append(element(axis, at, i, indent, innerWidth)).append(between);
        }
        if (isCut(axis)) {
            out.append(indent).append(DOTS).append(options.is113() ? ", \n" : between);
        }
        for (int i = length - trailing; i < length - 1; i++) {
            out.append(indent).append(element(axis, at, i, indent, innerWidth)).append(between);
        }
        return out.append(indent)
                .append(element(axis, at, length - 1, indent, innerWidth))
                .toString();
    }

    /** Lines that break before a word that would not fit. */
    private static final class Lines {
        private final StringBuilder done = new StringBuilder();
        private final String indent;
        private final boolean legacy;
        private final StringBuilder line;

        Lines(String indent, boolean legacy) {
            this.indent = indent;
            this.legacy = legacy;
            line = new StringBuilder(indent);
        }

        void append(String text) {
            line.append(text);
        }

        void add(String word, int width) {
            boolean wraps = line.length() + word.length() > width;
            if (wraps && (legacy || line.length() > indent.length())) {
                finishLine();
                line.append(indent);
            }
            line.append(word);
        }

        /** Adds a word of several lines, each of them indented to where the first begins. */
        void addPretty(String word, int width) {
            String[] parts = word.lines().toArray(String[]::new);
            if (parts.length <= 1 || legacy) {
                add(word, width);
                return;
            }
            int widest = 0;
            for (String part : parts) {
                widest = Math.max(widest, part.length());
            }
            String hanging = " ".repeat(line.length());
            if (line.length() + widest > width && line.length() > indent.length()) {
                finishLine();
                line.append(indent);
                hanging = indent;
            }
            line.append(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                finishLine();
                line.append(hanging).append(parts[i]);
            }
            line.append(" ".repeat(widest - parts[parts.length - 1].length()));
        }

        private void finishLine() {
            done.append(line.toString().stripTrailing()).append('\n');
            line.setLength(0);
        }

        String text() {
            return done.append(line).toString();
        }
    }
}
