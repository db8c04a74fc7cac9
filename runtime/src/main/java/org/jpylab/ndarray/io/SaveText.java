package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arrays as tables of text: {@code savetxt}. */
public final class SaveText {
    private SaveText() {}

    /**
     * The table's text.
     *
     * @param formats one format for all columns or with a conversion for each, or one each
     */
    public static String table(
            NdArray given,
            List<String> formats,
            String delimiter,
            String newline,
            String header,
            String footer,
            String comments) {
        NdArray array = atLeastTwo(given);
        boolean complex = array.dtype().isComplex();
        int columns = array.dtype().isStructured() ? array.dtype().fields().size() : array.shape(1);
        PercentFormat row = row(formats, delimiter, columns, complex);
        StringBuilder out = new StringBuilder();
        comment(out, header, comments, newline);
        for (int i = 0; i < array.shape(0); i++) {
            List<NdArray> values = values(array, i, complex);
            String line;
            try {
                line = row.format(values) + newline;
            } catch (PyError e) {
                throw mismatch(array, formats, delimiter, columns, e);
            }
            out.append(complex ? line.replace("+-", "-") : line);
        }
        comment(out, footer, comments, newline);
        return out.toString();
    }

    private static NdArray atLeastTwo(NdArray array) {
        if (array.ndim() == 0 || array.ndim() > 2) {
            throw PyError.valueError(
                    "Expected 1D or 2D array, got " + array.ndim() + "D array instead");
        }
        if (array.ndim() == 2 || array.dtype().isStructured()) {
            return array;
        }
        return array.newAxis(1);
    }

    private static void comment(StringBuilder out, String text, String comments, String newline) {
        if (!text.isEmpty()) {
            out.append(comments).append(text.replace("\n", "\n" + comments)).append(newline);
        }
    }

    private static PercentFormat row(
            List<String> formats, String delimiter, int columns, boolean complex) {
        if (formats.size() > 1) {
            if (formats.size() != columns) {
                throw PyError.attributeError("fmt has wrong shape.  " + formats);
            }
            return new PercentFormat(String.join(delimiter, formats));
        }
        String format = formats.get(0);
        long conversions = format.chars().filter(c -> c == '%').count();
        if (conversions == 1) {
            String each = complex ? " (" + format + "+" + format + "j)" : format;
            return new PercentFormat(String.join(delimiter, Collections.nCopies(columns, each)));
        }
        if (conversions != (complex ? 2L * columns : columns)) {
            throw PyError.valueError("fmt has wrong number of % formats:  " + format);
        }
        return new PercentFormat(format);
    }

    private static List<NdArray> values(NdArray array, int i, boolean complex) {
        List<NdArray> values = new ArrayList<>();
        if (array.dtype().isStructured()) {
            for (DType.Field field : array.dtype().fields()) {
                NdArray column = array.field(field.name());
                values.add(column.at(0, i));
            }
            return values;
        }
        NdArray row = array.at(0, i);
        for (int j = 0; j < row.shape(0); j++) {
            NdArray value = row.at(0, j);
            if (complex) {
                values.add(value.real());
                values.add(value.imag());
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private static PyError mismatch(
            NdArray array, List<String> formats, String delimiter, int columns, PyError cause) {
        if (!cause.pythonClass().equals("TypeError")) {
            return cause;
        }
        String format =
                formats.size() > 1
                        ? String.join(delimiter, formats)
                        : String.join(delimiter, Collections.nCopies(columns, formats.get(0)));
        return PyError.typeError(
                "Mismatch between array dtype ('"
                        + array.dtype()
                        + "') and format specifier ('"
                        + format
                        + "')");
    }
}
