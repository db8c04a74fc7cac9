package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes figures to files: PNG, JPEG and other pictures, SVG, PDF and EPS as outlines, and raw
 * bytes.
 */
public final class SaveFigure {
    private SaveFigure() {}

    /**
     * Writes a figure to a file, which is replaced when the new one is complete. The format follows
     * the option {@code format}, else the name; a name without an ending gets {@code .png}.
     *
     * @param options the keyword arguments of {@code savefig}
     * @return the file written
     */
    public static Path save(
            Figure figure, Path file, Map<String, ? extends @Nullable Object> options) {
        String name = String.valueOf(file.getFileName());
        SaveOptions wanted = SaveOptions.of(figure, name, options);
        boolean bare = name.lastIndexOf('.') <= 0;
        Path target = bare ? file.resolveSibling(name + "." + wanted.format()) : file;
        try {
            AtomicFile.write(target, out -> write(figure, wanted, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    /** Writes a figure to a stream, PNG unless the option {@code format} says otherwise. */
    public static void save(
            Figure figure, OutputStream out, Map<String, ? extends @Nullable Object> options) {
        try {
            write(figure, SaveOptions.of(figure, "", options), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a figure to a book as its next page. */
    public static void addPage(
            PdfBook book, Figure figure, Map<String, ? extends @Nullable Object> options) {
        SaveOptions wanted = SaveOptions.of(figure, "page.pdf", options);
        figure.quietly(() -> {
            atResolution(figure, wanted, true, window -> VectorFile.addPage(book, figure, window));
            return true;
        });
    }

    /** Tells a book what it is to say of itself. */
    public static void describe(PdfBook book, Map<String, @Nullable String> metadata) {
        VectorFile.describe(book, metadata);
    }

    /** The bytes of a PNG file of an image. */
    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngFile.write(image, 0, Map.of(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Writes an image to a file as {@code imsave} does.
     *
     * @param argb colours row by row from the top, not premultiplied
     */
    public static Path image(
            int[] argb,
            int columns,
            int rows,
            Path file,
            Map<String, ? extends @Nullable Object> options) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, columns, rows, argb, 0, columns);
        Figure page = new Figure(new double[] {1, 1}, 100.0);
        SaveOptions wanted = SaveOptions.of(page, String.valueOf(file.getFileName()), options);
        try {
            AtomicFile.write(file, out -> PictureFile.write(image, wanted, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Figure figure, SaveOptions options, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        figure.quietly(() -> {
            encode(figure, options, bytes);
            return true;
        });
        bytes.writeTo(out);
    }

    private static void encode(Figure figure, SaveOptions options, OutputStream out) {
        boolean outlines =
                switch (options.format()) {
                    case "svg", "svgz", "pdf", "eps", "ps" -> true;
                    default -> false;
                };
        atResolution(
                figure,
                options,
                outlines,
                window -> {
                    if (outlines) {
                        VectorFile.write(figure, window, options, out);
                    } else {
                        PictureFile.write(FigureRenderer.render(figure, window), options, out);
                    }
                });
    }

    /** Draws a part of a figure, given in its pixels. */
    @FunctionalInterface
    private interface Drawing {
        void draw(Bbox window) throws IOException;
    }

    /** Draws with the resolution and colours asked for; the figure stays as it was. */
    private static void atResolution(
            Figure figure, SaveOptions options, boolean outlines, Drawing drawing) {
        double dpi = figure.getDpi();
        Map<Patch, Rgba> colors = colors(figure);
        Rgba edge = figure.patch().edgeColor();
        List<Object> bounds =
                Stream.of("x", "y", "width", "height").map(figure.patch()::get).toList();
        try {
            figure.setDpi(outlines ? 72 : options.dpi());
            recolor(figure, options);
            Bbox window = window(figure, options, outlines);
            cover(figure, window);
            drawing.draw(window);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            figure.setDpi(dpi);
            colors.forEach(SaveFigure::restore);
            figure.patch().set("bounds", bounds);
            figure.patch().setEdgeColor(edge);
        }
    }

    /** Lets the figure's background reach as far as a window, which may lie around the figure. */
    private static void cover(Figure figure, Bbox window) {
        Bbox whole = figure.pixelBox();
        figure.patch()
                .set(
                        "bounds",
                        List.of(
                                (window.x0() - whole.x0()) / whole.width(),
                                (window.y0() - whole.y0()) / whole.height(),
                                window.width() / whole.width(),
                                window.height() / whole.height()));
    }

    private static Bbox window(Figure figure, SaveOptions options, boolean outlines) {
        double dpi = figure.getDpi();
        if (options.tight()) {
            double pad = options.padInches() * dpi;
            Bbox drawn = TightBox.of(figure, !outlines);
            return drawn.padded(pad);
        }
        double[] inches = options.window();
        return inches == null
                ? figure.pixelBox()
                : new Bbox(inches[0] * dpi, inches[1] * dpi, inches[2] * dpi, inches[3] * dpi);
    }

    private static Map<Patch, Rgba> colors(Figure figure) {
        Map<Patch, Rgba> colors = new LinkedHashMap<>();
        colors.put(figure.patch(), figure.patch().faceColor());
        for (Axes axes : figure.axesList()) {
            colors.put(axes.patch(), axes.patch().faceColor());
        }
        return colors;
    }

    private static void restore(Patch patch, Rgba face) {
        patch.setFaceColor(face);
    }

    private static void recolor(Figure figure, SaveOptions options) {
        if (options.transparent()) {
            figure.patch().setFaceColor("none");
            figure.axesList().forEach(axes -> axes.patch().setFaceColor("none"));
        }
        if (options.faceColor() != null) {
            figure.patch().setFaceColor(options.faceColor());
        }
        if (options.edgeColor() != null) {
            figure.patch().setEdgeColor(options.edgeColor());
        }
    }
}
