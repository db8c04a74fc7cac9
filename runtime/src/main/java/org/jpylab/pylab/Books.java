package org.jpylab.pylab;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.value.Values;
import org.jpylab.render.PdfBook;
import org.jpylab.render.SaveFigure;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;

/** What {@code PdfPages} asks: pages of figures, what the book says of itself, the file. */
public final class Books {
    private Books() {}

    /** Adds a figure as a page, with the keyword arguments of {@code savefig}. */
    public static void addPage(PdfBook book, Figure figure, Map<?, ?> options) {
        SaveFigure.addPage(book, figure, ToFigure.map(options));
    }

    /** Sets what the file says of itself; null takes an entry away. */
    public static void describe(PdfBook book, String key, @Nullable Object value) {
        SaveFigure.describe(
                book, Collections.singletonMap(key, value == null ? null : Values.text(value)));
    }

    /** Puts a note on the next page. */
    public static void attachNote(PdfBook book, String text, double[] place) {
        book.attachNote(text, place);
    }

    /** Writes all pages to one file. */
    public static void write(PdfBook book, String file) {
        try {
            book.write(Path.of(file));
        } catch (IOException e) {
            throw PyError.osError(String.valueOf(e.getMessage()));
        }
    }

    /** The bytes of a file of all pages, a character each. */
    public static String content(PdfBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw PyError.osError(String.valueOf(e.getMessage()));
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
