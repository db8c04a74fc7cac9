package org.jpylab.ndarray.io;

import static java.util.Objects.requireNonNull;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One table's columns, once their number is known. */
final class GenTable {
    private final GenText options;
    private final int width;
    private final @Nullable List<String> titles;
    private final int @Nullable [] kept;
    private final int count;
    private NdArray gaps = NdArray.zeros(DType.BOOL, 0, 0);
    private int invalidFooter; // lines of the footer that have another number of columns

    GenTable(GenText options, int width) {
        this.options = options;
        this.width = width;
        List<String> valid = options.names == null ? null : options.fieldNames.valid(options.names);
        kept = options.columns == null ? null : kept(valid);
        count = kept == null ? width : kept.length;
        if (valid != null && kept != null && valid.size() > count) {
            List<String> all = valid;
            valid = Arrays.stream(kept).mapToObj(all::get).toList();
        }
        titles = valid;
    }

    private int[] kept(@Nullable List<String> valid) {
        int[] places = new int[requireNonNull(options.columns).size()];
        for (int i = 0; i < places.length; i++) {
            Object column = options.columns.get(i);
            if (column instanceof Number number) {
                int at = number.intValue();
                places[i] = at < 0 ? at + width : at;
            } else {
                int at = valid == null ? -1 : valid.indexOf(column);
                if (at < 0) {
                    throw PyError.valueError("'" + column + "' is not in list");
                }
                places[i] = at;
            }
        }
        return places;
    }

    NdArray array(List<List<String>> given, Map<Integer, Integer> numbers) {
        List<List<String>> rows = valid(given, numbers);
        if (options.skipFooter > 0) {
            int dropped = Math.max(0, options.skipFooter - invalidFooter);
            rows = rows.subList(0, Math.max(0, rows.size() - dropped));
        }
        List<ColumnReader> readers = readers();
        if (options.dtype == null) {
            for (int i = 0; i < count; i++) {
                int column = i;
                if (!readers.get(i).hasConverter()) {
                    readers.get(i).widen(rows.stream().map(row -> row.get(column)).toList());
                } else if (!rows.isEmpty()) {
                    readers.get(i).learn(rows.getFirst().get(column));
                }
            }
        }
        DType type = type(rows, readers);
        NdArray result =
                type.isStructured()
                        ? NdArray.zeros(type, rows.size())
                        : NdArray.zeros(type, rows.size(), count);
        int filled = type.isStructured() ? Math.min(count, type.fields().size()) : count;
        for (int j = 0; j < filled; j++) {
            NdArray column =
                    type.isStructured()
                            ? result.field(type.fields().get(j).name())
                            : result.at(1, j);
            for (int i = 0; i < rows.size(); i++) {
                Object value = readers.get(j).read(rows.get(i).get(j), options.loose);
                column.storage().setObject(column.at(i), value);
            }
        }
        gaps = gaps(rows, readers);
        return result.squeeze();
    }

    /** A bool for each cell that was read: whether it stood for nothing. */
    NdArray gaps() {
        return gaps;
    }

    private NdArray gaps(List<List<String>> rows, List<ColumnReader> readers) {
        NdArray found = NdArray.zeros(DType.BOOL, rows.size(), count);
        for (int j = 0; j < count; j++) {
            NdArray column = found.at(1, j);
            for (int i = 0; i < rows.size(); i++) {
                column.storage().setObject(column.at(i), readers.get(j).isGap(rows.get(i).get(j)));
            }
        }
        return found;
    }

    private List<List<String>> valid(List<List<String>> given, Map<Integer, Integer> numbers) {
        List<List<String>> rows = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        for (int i = 0; i < given.size() && rows.size() != options.maxRows; i++) {
            List<String> row = given.get(i);
            boolean fits = kept == null ? row.size() == width : hasAll(row);
            if (fits) {
                rows.add(kept == null ? row : pick(row));
            } else if (i >= given.size() - options.skipFooter) {
                invalidFooter++;
            } else {
                invalid.add(
                        "    Line #"
                                + numbers.get(i)
                                + " (got "
                                + row.size()
                                + " columns instead of "
                                + count
                                + ")");
            }
        }
        if (!invalid.isEmpty()) {
            String message = "Some errors were detected !\n" + String.join("\n", invalid);
            if (options.invalidRaise) {
                throw PyError.valueError(message);
            }
            Warnings.warn("numpy.lib._iotools.ConversionWarning", message);
        }
        return rows;
    }

    private boolean hasAll(List<String> row) {
        return Arrays.stream(requireNonNull(kept)).allMatch(at -> at < row.size());
    }

    private List<String> pick(List<String> row) {
        return Arrays.stream(requireNonNull(kept)).mapToObj(row::get).toList();
    }

    private List<ColumnReader> readers() {
        List<ColumnReader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> gaps = new ArrayList<>(List.of(""));
            List<String> more = lookUp(options.missing, i);
            gaps.addAll(more == null ? List.of() : more);
            readers.add(
                    new ColumnReader(
                            kind(i),
                            takesReals(i),
                            gaps,
                            lookUp(options.filling, i),
                            lookUp(options.converters, i)));
        }
        return readers;
    }

    private ColumnReader.Kind kind(int i) {
        if (options.dtype == null) {
            return ColumnReader.Kind.BOOL;
        }
        boolean record = options.dtype.isStructured() && i < options.dtype.fields().size();
        return ColumnReader.kindOf(record ? options.dtype.fields().get(i).dtype() : options.dtype);
    }

    /**
     * Whether a column of integers takes numbers with a point, cut to integers: all but the widest.
     */
    private boolean takesReals(int i) {
        if (options.dtype == null) {
            return false;
        }
        boolean record = options.dtype.isStructured() && i < options.dtype.fields().size();
        DType type = record ? options.dtype.fields().get(i).dtype() : options.dtype;
        return type.isInteger() && type.itemsize() < 8;
    }

    private <T> @Nullable T lookUp(Map<Object, T> map, int i) {
        int number = kept == null ? i : kept[i];
        T value = titles == null || i >= titles.size() ? null : map.get(titles.get(i));
        value = value == null ? map.get(number) : value;
        return value == null ? map.get(-1) : value;
    }

    private DType type(List<List<String>> rows, List<ColumnReader> readers) {
        if (options.dtype != null) {
            return titled(options.dtype, rows);
        }
        boolean warned = false;
        List<DType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ColumnReader reader = readers.get(i);
            if (reader.isText()) {
                int longest = longest(rows, i);
                types.add(options.textAsBytes ? DType.bytes(longest) : DType.str(longest));
                warned |= options.textAsBytes;
            } else {
                types.add(reader.dtype());
            }
        }
        if (warned) {
            Warnings.warn(
                    "numpy.VisibleDeprecationWarning",
                    "Reading unicode strings without specifying the encoding argument is"
                            + " deprecated. Set the encoding, use None for the system"
                            + " default.");
        }
        var kinds =
                readers.stream()
                        .filter(ColumnReader::isChecked)
                        .map(ColumnReader::dtype)
                        .collect(Collectors.toSet());
        if (titles == null && kinds.size() <= 1) {
            return types.stream()
                    .max((a, b) -> Integer.compare(a.itemsize(), b.itemsize()))
                    .orElse(DType.BOOL);
        }
        return DType.structured(titles == null ? numbered() : titles, types);
    }

    private int longest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private List<String> numbered() {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(options.fieldNames.numbered(i));
        }
        return list;
    }

    /** The titles, and numbered names for the fields that have none. */
    private List<String> filledUp(List<String> given, int fields) {
        List<String> names = new ArrayList<>(given);
        for (int i = 0; names.size() < fields; i++) {
            names.add(options.fieldNames.numbered(i));
        }
        return names;
    }

    /** The given dtype with text as long as the longest cell, and with the titles. */
    private DType titled(DType given, List<List<String>> rows) {
        if (given.isStructured()) {
            List<DType> types = given.fields().stream().map(DType.Field::dtype).toList();
            List<String> own = given.fields().stream().map(DType.Field::name).toList();
            return DType.structured(titles == null ? own : filledUp(titles, types.size()), types);
        }
        DType sized = given;
        if (given.itemsize() == 0 && given.elementType().isFlexible()) {
            int longest = 1;
            for (int i = 0; i < count; i++) {
                longest = Math.max(longest, longest(rows, i));
            }
            sized = given.kind() == 'U' ? DType.str(longest) : DType.bytes(longest);
        }
        if (titles != null && titles.size() < count && !rows.isEmpty()) {
            throw PyError.valueError(
                    "could not assign tuple of length "
                            + count
                            + " to structure with "
                            + titles.size()
                            + " fields.");
        }
        return titles == null ? sized : DType.structured(titles, Collections.nCopies(count, sized));
    }
}
