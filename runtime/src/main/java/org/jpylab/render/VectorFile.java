package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes figures as outlines: SVG, PDF and PostScript. Texts are outlines too. */
final class VectorFile {
    private static final List<String> PDF_KEYS =
            List.of(
                    "Title",
                    "Author",
                    "Subject",
                    "Keywords",
                    "Creator",
                    "Producer",
                    "CreationDate",
                    "ModDate",
                    "Trapped");

    private VectorFile() {}

    static void write(Figure figure, Bbox window, SaveOptions options, OutputStream out)
            throws IOException {
        switch (options.format()) {
            case "svg", "svgz" -> writeSvg(figure, window, options, out);
            case "pdf" -> {
                PdfBook book = new PdfBook();
                describe(book, options.metadata());
                addPage(book, figure, window);
                book.write(out);
            }
            default -> writePostScript(figure, window, options, out);
        }
    }

    /** Adds a figure as a page of a book. */
    static void addPage(PdfBook book, Figure figure, Bbox window) {
        PdfGraphics graphics = new PdfGraphics(book);
        FigureRenderer.paintOutlines(figure, graphics, window);
        graphics.finish(window.width(), window.height());
    }

    /** Tells a book what it is to say of itself; null takes away what it says by itself. */
    static void describe(PdfBook book, Map<String, @Nullable String> metadata) {
        metadata.forEach((key, value) -> {
            if (!PDF_KEYS.contains(key)) {
                Warnings.warn(
                        "UserWarning",
                        "Unknown infodict keyword: '"
                                + key
                                + "'. Must be one of {'"
                                + String.join("', '", PDF_KEYS)
                                + "'}.");
                return;
            }
            book.setInfo(key, value != null && key.endsWith("Date") ? pdfDate(value) : value);
        });
    }

    private static String pdfDate(String iso) {
        try {
            OffsetDateTime moment =
                    iso.matches(".*([+-]\\d\\d:\\d\\d|Z)")
                            ? OffsetDateTime.parse(iso)
                            : LocalDateTime.parse(iso)
                                    .atZone(ZoneId.systemDefault())
                                    .toOffsetDateTime();
            return PdfBook.date(moment);
        } catch (DateTimeException e) {
            throw PyError.valueError("not a date: '" + iso + "'");
        }
    }

    private static void writeSvg(Figure figure, Bbox window, SaveOptions options, OutputStream out)
            throws IOException {
        SvgGraphics graphics = new SvgGraphics();
        FigureRenderer.paintOutlines(figure, graphics, window);
        byte[] document =
                graphics.document(
                                window.width(),
                                window.height(),
                                SvgMetadata.text(options.metadata()))
                        .getBytes(StandardCharsets.UTF_8);
        if (options.format().equals("svgz")) {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(document);
            }
        } else {
            out.write(document);
        }
    }

    private static void writePostScript(
            Figure figure, Bbox window, SaveOptions options, OutputStream out) throws IOException {
        EpsGraphics graphics = new EpsGraphics();
        FigureRenderer.paintOutlines(figure, graphics, window);
        if (graphics.wasTransparent()) {
            Warnings.log(
                    "matplotlib.backends.backend_ps",
                    "The PostScript backend does not support transparency; partially transparent"
                            + " artists will be rendered opaque.");
        }
        double width = window.width();
        double height = window.height();
        boolean page = options.format().equals("ps");
        boolean turned = page && options.paper().landscape();
        double left = page ? (options.paper().width() - (turned ? height : width)) / 2 : 0;
        double bottom = page ? (options.paper().height() - (turned ? width : height)) / 2 : 0;
        double right = left + (turned ? height : width);
        double top = bottom + (turned ? width : height);
        String creator = options.metadata().getOrDefault("Creator", "JPyLab");
        StringBuilder text = new StringBuilder();
        text.append(page ? "%!PS-Adobe-3.0\n" : "%!PS-Adobe-3.0 EPSF-3.0\n");
        if (page) {
            text.append("%%DocumentPaperSizes: ").append(options.paper().name()).append('\n');
        }
        text.append("%%LanguageLevel: 3\n%%Pages: 1\n%%Creator: ")
                .append(creator)
                .append("\n%%Orientation: ")
                .append(turned ? "landscape" : "portrait")
                .append("\n%%BoundingBox: ")
                .append((int) Math.floor(left))
                .append(' ')
                .append((int) Math.floor(bottom))
                .append(' ')
                .append((int) Math.ceil(right))
                .append(' ')
                .append((int) Math.ceil(top))
                .append("\n%%HiResBoundingBox: ");
        for (double edge : new double[] {left, bottom, right, top}) {
            text.append(Coordinates.text(edge)).append(' ');
        }
        text.append("\n%%EndComments\n%%BeginProlog\n20 dict begin\n")
                .append(EpsGraphics.PROLOG)
                .append("%%EndProlog\n%%Page: 1 1\nq\n");
        if (turned) {
            text.append("[0 1 -1 0 ").append(Coordinates.text(right)).append(' ');
            text.append(Coordinates.text(bottom)).append("] concat\n");
        } else {
            text.append("[1 0 0 1 ").append(Coordinates.text(left)).append(' ');
            text.append(Coordinates.text(bottom)).append("] concat\n");
        }
        text.append("1 0 0 -1 0 ").append(Coordinates.text(height)).append(" cm\n0 0 m ");
        text.append(Coordinates.text(width)).append(" 0 l ");
        text.append(Coordinates.text(width)).append(' ').append(Coordinates.text(height));
        text.append(" l 0 ").append(Coordinates.text(height)).append(" l h W n\n");
        text.append(graphics.content()).append("Q\nend\nshowpage\n%%EOF\n");
        out.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
