package org.jpylab.render;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.eps.EPSProcessor;
import de.erichseifert.vectorgraphics2d.intermediate.CommandSequence;
import de.erichseifert.vectorgraphics2d.pdf.PDFProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;

import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * Writes figures as outlines: SVG, PDF and EPS. Texts are outlines too, so no viewer lacks a font.
 */
final class VectorFile {
    /** VectorGraphics2D counts millimetres, figures points. */
    private static final double MILLIMETRES = 25.4 / 72;

    private VectorFile() {}

    static void write(Figure figure, Bbox window, SaveOptions options, OutputStream out)
            throws IOException {
        if (options.format().startsWith("svg")) {
            writeSvg(figure, window, options, out);
            return;
        }
        VectorGraphics2D graphics = new VectorGraphics2D();
        graphics.scale(MILLIMETRES, MILLIMETRES);
        FigureRenderer.paintOutlines(figure, graphics, window);
        CommandSequence commands = graphics.getCommands();
        PageSize page = new PageSize(window.width() * MILLIMETRES, window.height() * MILLIMETRES);
        Document document =
                options.format().equals("pdf")
                        ? new PDFProcessor(true).getDocument(commands, page)
                        : new EPSProcessor().getDocument(commands, page);
        document.writeTo(out);
    }

    private static void writeSvg(Figure figure, Bbox window, SaveOptions options, OutputStream out)
            throws IOException {
        SvgGraphics graphics = new SvgGraphics();
        FigureRenderer.paintOutlines(figure, graphics, window);
        String title = options.metadata().getOrDefault("Title", "");
        byte[] document =
                graphics.document(window.width(), window.height(), title)
                        .getBytes(StandardCharsets.UTF_8);
        if (options.format().equals("svgz")) {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(document);
            }
        } else {
            out.write(document);
        }
    }
}
