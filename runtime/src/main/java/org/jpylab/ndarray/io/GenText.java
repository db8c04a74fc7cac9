package org.jpylab.ndarray.io;

import static java.util.Objects.requireNonNull;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tables with gaps, titles and columns of different types as arrays: {@code genfromtxt}. Build one
 * with the options that differ from NumPy's defaults, then read lines.
 */
public final class GenText {
    private static final Pattern ENDS = Pattern.compile("^[ \r\n]+|[ \r\n]+$");

    @Nullable DType dtype = DType.FLOAT64;
    private @Nullable String comments = "#";
    private @Nullable String delimiter;
    private int @Nullable [] widths;
    private int skipHeader;
    int skipFooter;
    int maxRows = -1;
    private boolean namesFromFirstLine;
    @Nullable List<String> names;
    @Nullable List<Object> columns;
    private boolean autoStrip;
    boolean loose = true;
    boolean invalidRaise = true;
    boolean textAsBytes = true;
    FieldNames fieldNames = FieldNames.usual();
    Map<Object, List<String>> missing = Map.of();
    Map<Object, Object> filling = Map.of();
    Map<Object, Function<String, Object>> converters = Map.of();
    private NdArray gaps = NdArray.zeros(DType.BOOL, 0, 0);

    /** Null to find each column's type. */
    public GenText dtype(@Nullable DType wanted) {
        dtype = wanted;
        return this;
    }

    public GenText comments(@Nullable String start) {
        comments = start;
        return this;
    }

    /** What separates columns; null for white space. */
    public GenText delimiter(@Nullable String separator) {
        delimiter = separator;
        return this;
    }

    /** The columns' widths in characters; one width is for all. */
    public GenText widths(int @Nullable [] characters) {
        widths = characters;
        return this;
    }

    public GenText skip(int header, int footer) {
        skipHeader = header;
        skipFooter = footer;
        return this;
    }

    public GenText maxRows(int count) {
        if (skipFooter != 0) {
            throw PyError.valueError(
                    "The keywords 'skip_footer' and 'max_rows' can not be specified at the same"
                            + " time.");
        }
        if (count < 1) {
            throw PyError.valueError("'max_rows' must be at least 1.");
        }
        maxRows = count;
        return this;
    }

    public GenText namesFromFirstLine() {
        namesFromFirstLine = true;
        return this;
    }

    public GenText names(@Nullable List<String> given) {
        names = given;
        return this;
    }

    /** Rules for names of fields. */
    public GenText nameRules(
            String deleted,
            String replaceSpace,
            String defaultFormat,
            String letterCase,
            List<String> excluded) {
        fieldNames =
                new FieldNames(
                        deleted, replaceSpace, defaultFormat, letterCase, List.copyOf(excluded));
        return this;
    }

    /** The columns to keep: numbers (Integer) or names (String). */
    public GenText columns(@Nullable List<Object> wanted) {
        columns = wanted;
        return this;
    }

    public GenText autoStrip(boolean strip) {
        autoStrip = strip;
        return this;
    }

    public GenText loose(boolean wanted) {
        loose = wanted;
        return this;
    }

    public GenText invalidRaise(boolean raise) {
        invalidRaise = raise;
        return this;
    }

    /** Whether columns of text found by {@code dtype=None} are bytes, as without an encoding. */
    public GenText textAsBytes(boolean wanted) {
        textAsBytes = wanted;
        return this;
    }

    /** Text that stands for nothing, by column number or name; -1 for every column. */
    public GenText missing(Map<Object, List<String>> texts) {
        missing = texts;
        return this;
    }

    /** What missing cells become, by column number or name; -1 for every column. */
    public GenText filling(Map<Object, Object> values) {
        filling = values;
        return this;
    }

    /** Functions from a cell's text to its value, by column number or name. */
    public GenText converters(Map<Object, Function<String, Object>> functions) {
        converters = functions;
        return this;
    }

    /**
     * A new array of the table in the lines.
     *
     * @param source the name of the file for the warning of empty input
     */
    public NdArray read(List<String> lines, String source) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        int line = skipHeader;
        boolean titled = !namesFromFirstLine;
        for (; line < lines.size(); line++) {
            String text = lines.get(line);
            if (!titled && comments != null && text.contains(comments)) {
                text = text.substring(text.indexOf(comments) + comments.length());
            }
            List<String> cells = split(text);
            if (cells.isEmpty()) {
                continue;
            }
            if (!titled) {
                names = cells.stream().map(String::strip).toList();
                titled = true;
                continue;
            }
            numbers.put(rows.size(), line + 1);
            rows.add(cells);
        }
        if (rows.isEmpty() && names == null) {
            Warnings.warn("UserWarning", "genfromtxt: Empty input file: \"" + source + "\"");
            return NdArray.zeros(dtype == null ? DType.FLOAT64 : dtype, 0);
        }
        int width = namesFromFirstLine && names != null ? names.size() : rows.get(0).size();
        var table = new GenTable(this, width);
        var read = table.array(rows, numbers);
        gaps = table.gaps();
        return read;
    }

    /** Where the table that was read last had nothing: a row for each row, a column for each. */
    public NdArray gaps() {
        return gaps;
    }

    private List<String> split(String line) {
        String text = line;
        if (comments != null && text.contains(comments)) {
            text = text.substring(0, text.indexOf(comments));
        }
        List<String> cells =
                widths != null
                        ? fixed(text)
                        : new CellSplitter(delimiter, List.of(), null)
                                .split(
                                        List.<String>of().iterator(),
                                        ENDS.matcher(text).replaceAll(""));
        return autoStrip ? cells.stream().map(String::strip).toList() : cells;
    }

    private List<String> fixed(String given) {
        String text = given.replaceAll("[\r\n]+$", "");
        List<String> cells = new ArrayList<>();
        int[] each = requireNonNull(widths);
        int at = 0;
        for (int i = 0; at < text.length() && (each.length == 1 || i < each.length); i++) {
            int end = Math.min(text.length(), at + each[each.length == 1 ? 0 : i]);
            cells.add(text.substring(at, end));
            at = end;
        }
        return cells;
    }
}
