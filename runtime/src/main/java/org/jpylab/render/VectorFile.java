package org.jpylab.render;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.eps.EPSProcessor;
import de.erichseifert.vectorgraphics2d.intermediate.CommandSequence;
import de.erichseifert.vectorgraphics2d.pdf.PDFProcessor;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;

import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes figures as outlines: SVG, PDF and EPS. Texts are outlines too, so no viewer lacks a font.
 */
final class VectorFile {
    private VectorFile() {}

    static void write(Figure figure, Bbox window, SaveOptions options, OutputStream out)
            throws IOException {
        VectorGraphics2D graphics = new VectorGraphics2D();
        FigureRenderer.paintOutlines(figure, graphics, window);
        CommandSequence commands = graphics.getCommands();
        PageSize page = new PageSize(window.width(), window.height());
        Document document =
                switch (options.format()) {
                    case "pdf" -> new PDFProcessor(true).getDocument(commands, page);
                    case "eps" -> new EPSProcessor().getDocument(commands, page);
                    default -> new SVGProcessor().getDocument(commands, page);
                };
        if (options.format().equals("svgz")) {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                document.writeTo(packed);
            }
        } else {
            document.writeTo(out);
        }
    }
}
