package org.jpylab.pylab;

import org.jpylab.error.PyError;
import org.jpylab.render.PdfBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code PdfPages} asks: pages from files, all pages into one. */
public final class Books {
    private Books() {}

    /** Adds the page of a PDF file of one page. */
    public static void addPage(PdfBook book, String file) {
        try {
            book.add(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw PyError.osError(String.valueOf(e.getMessage()));
        }
    }

    /** Writes all pages to one file. */
    public static void write(PdfBook book, String file) {
        try {
            book.write(Path.of(file));
        } catch (IOException e) {
            throw PyError.osError(String.valueOf(e.getMessage()));
        }
    }
}
