package org.jpylab.ndarray.io;

import static java.util.Objects.requireNonNull;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tables of text as arrays: {@code loadtxt}. Build one with the options that differ from NumPy's
 * defaults, then read lines.
 */
public final class LoadText {
    private DType dtype = DType.FLOAT64;
    private List<String> comments = List.of("#");
    private @Nullable String delimiter;
    private @Nullable Character quote;
    private int skipRows;
    private int maxRows = -1;
    private int minDimensions;
    private int @Nullable [] columns;
    private Map<Integer, Function<String, Object>> converters = Map.of();
    private boolean warnedOfFloats;

    public LoadText dtype(DType wanted) {
        dtype = wanted;
        return this;
    }

    /** What begins a comment; none for none. */
    public LoadText comments(List<String> starts) {
        comments = starts;
        return this;
    }

    /** What separates columns; null for white space. */
    public LoadText delimiter(@Nullable String separator) {
        delimiter = separator;
        return this;
    }

    public LoadText quote(@Nullable Character mark) {
        quote = mark;
        return this;
    }

    public LoadText skipRows(int count) {
        skipRows = count;
        return this;
    }

    /** The most rows to read; negative for all. */
    public LoadText maxRows(int count) {
        maxRows = count;
        return this;
    }

    public LoadText minDimensions(int count) {
        if (count < 0 || count > 2) {
            throw PyError.valueError("Illegal value of ndmin keyword: " + count);
        }
        minDimensions = count;
        return this;
    }

    /** The columns to keep, counted from the end when negative; null for all. */
    public LoadText columns(int @Nullable [] wanted) {
        columns = wanted;
        return this;
    }

    /** Functions from a cell's text to its value, by column (-1 for every column). */
    public LoadText converters(Map<Integer, Function<String, Object>> functions) {
        converters = functions;
        return this;
    }

    /**
     * A new array of the table in the lines.
     *
     * @param source the name of the file for the warning of empty input
     */
    public NdArray read(Iterator<String> lines, String source) {
        List<List<String>> rows = rows(lines);
        if (rows.isEmpty()) {
            Warnings.warn("UserWarning", "loadtxt: input contained no data: \"" + source + "\"");
            return shaped(NdArray.zeros(sized(dtype, rows), 0), true);
        }
        DType wanted = sized(dtype, rows);
        if (wanted.isStructured()) {
            return shaped(records(rows, wanted), true);
        }
        int width = rows.get(0).size();
        NdArray table = NdArray.zeros(wanted, rows.size(), width);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < width; j++) {
                store(table, i, j, rows.get(i).get(j), wanted);
            }
        }
        return shaped(table, false);
    }

    private List<List<String>> rows(Iterator<String> lines) {
        for (int i = 0; i < skipRows && lines.hasNext(); i++) {
            lines.next();
        }
        CellSplitter splitter = new CellSplitter(delimiter, comments, quote);
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        int width = -1;
        while (lines.hasNext() && rows.size() != maxRows) {
            List<String> cells = splitter.split(lines, lines.next());
            if (cells.isEmpty()) {
                continue;
            }
            number++;
            if (columns == null && width >= 0 && cells.size() != width) {
                throw PyError.valueError(
                        "the number of columns changed from "
                                + width
                                + " to "
                                + cells.size()
                                + " at row "
                                + number
                                + "; use `usecols` to select a subset and avoid this error");
            }
            width = cells.size();
            rows.add(columns == null ? cells : selected(cells, number));
        }
        return rows;
    }

    private List<String> selected(List<String> cells, int number) {
        List<String> kept = new ArrayList<>();
        for (int column : requireNonNull(columns)) {
            int at = column < 0 ? column + cells.size() : column;
            if (at < 0 || at >= cells.size()) {
                throw PyError.valueError(
                        "invalid column index "
                                + column
                                + " at row "
                                + number
                                + " with "
                                + cells.size()
                                + " columns");
            }
            kept.add(cells.get(at));
        }
        return kept;
    }

    /** Text dtypes without a length become as long as the longest cell. */
    private static DType sized(DType dtype, List<List<String>> rows) {
        if (dtype.itemsize() > 0 || !dtype.elementType().isFlexible() || dtype.isStructured()) {
            return dtype;
        }
        int longest = 1;
        for (List<String> row : rows) {
            for (String cell : row) {
                longest = Math.max(longest, cell.codePointCount(0, cell.length()));
            }
        }
        return dtype.kind() == 'U' ? DType.str(longest) : DType.bytes(longest);
    }

    private NdArray records(List<List<String>> rows, DType wanted) {
        int fields = wanted.fields().size();
        NdArray table = NdArray.zeros(wanted, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != fields) {
                throw PyError.valueError(
                        "the dtype passed requires "
                                + fields
                                + " columns but "
                                + rows.get(i).size()
                                + " were found at row "
                                + (i + 1)
                                + "; use `usecols` to select a subset and avoid this error");
            }
        }
        for (int j = 0; j < fields; j++) {
            DType.Field field = wanted.fields().get(j);
            NdArray column = table.field(field.name()).newAxis(1);
            for (int i = 0; i < rows.size(); i++) {
                store(column, i, 0, rows.get(i).get(j), field.dtype(), j);
            }
        }
        return table;
    }

    private void store(NdArray table, int i, int j, String cell, DType type) {
        store(table, i, j, cell, type, j);
    }

    private void store(NdArray table, int i, int j, String cell, DType type, int column) {
        var converter = converters.getOrDefault(column, converters.get(-1));
        int at = table.at(new int[] {i, j});
        if (converter != null) {
            table.storage().setObject(at, converter.apply(cell));
            return;
        }
        boolean stored =
                switch (type.elementType()) {
                    case FLOAT16, FLOAT32, FLOAT64 -> storeReal(table, at, cell);
                    case COMPLEX64, COMPLEX128 -> storeComplex(table, at, cell);
                    case BOOL -> storeTruth(table, at, cell);
                    case STR, BYTES, OBJECT, DATETIME, TIMEDELTA, VOID -> {
                        table.storage().setObject(at, cell);
                        yield true;
                    }
                    default -> storeWhole(table, at, cell, type);
                };
        if (!stored) {
            throw PyError.valueError(
                    "could not convert string '"
                            + cell
                            + "' to "
                            + type.name()
                            + " at row "
                            + i
                            + ", column "
                            + (column + 1)
                            + ".");
        }
    }

    private static boolean storeReal(NdArray table, int at, String cell) {
        Double value = NumberText.real(cell);
        if (value != null) {
            table.storage().setDouble(at, value);
        }
        return value != null;
    }

    private static boolean storeComplex(NdArray table, int at, String cell) {
        double[] value = NumberText.complex(cell);
        if (value != null) {
            table.storage().setComplex(at, value[0], value[1]);
        }
        return value != null;
    }

    private static boolean storeTruth(NdArray table, int at, String cell) {
        Double value = NumberText.real(cell);
        if (value != null) {
            table.storage().setLong(at, value != 0 ? 1 : 0);
        }
        return value != null;
    }

    private boolean storeWhole(NdArray table, int at, String cell, DType type) {
        var whole = NumberText.whole(cell);
        int bits = 8 * type.itemsize();
        boolean fits =
                whole != null
                        && (type.kind() == 'u'
                                ? whole.signum() >= 0 && whole.bitLength() <= bits
                                : whole.bitLength() < bits);
        if (whole != null && fits) {
            table.storage().setLong(at, whole.longValue());
            return true;
        }
        Double real = NumberText.real(cell);
        if (real == null) {
            return false;
        }
        try {
            warnOfFloats();
        } catch (RuntimeException e) { // a warning that is to be an error
            return false;
        }
        table.storage().setLong(at, real.longValue());
        return true;
    }

    private void warnOfFloats() {
        if (warnedOfFloats) {
            return;
        }
        warnedOfFloats = true;
        Warnings.warn(
                "DeprecationWarning",
                "loadtxt(): Parsing an integer via a float is deprecated.  To avoid this warning,"
                        + " you can:\n"
                        + "    * make sure the original data is stored as integers.\n"
                        + "    * use the `converters=` keyword argument.  If you only use\n"
                        + "      NumPy 1.23 or later, `converters=float` will normally work.\n"
                        + "    * Use `np.loadtxt(...).astype(np.int64)` parsing the file as\n"
                        + "      floating point and then convert it.  (On all NumPy versions.)\n"
                        + "  (Deprecated NumPy 1.23)");
    }

    /** Drops axes of length one as far as the wanted dimensions allow. */
    private NdArray shaped(NdArray table, boolean oneDimensional) {
        if (oneDimensional && table.size() == 0 && minDimensions < 2) {
            return table;
        }
        NdArray squeezed = table.ndim() > minDimensions ? table.squeeze() : table;
        if (squeezed.ndim() >= minDimensions) {
            return squeezed;
        }
        if (minDimensions == 1) {
            return squeezed.reshape(1);
        }
        return squeezed.ndim() == 0 ? squeezed.reshape(1, 1) : squeezed.newAxis(1);
    }
}
