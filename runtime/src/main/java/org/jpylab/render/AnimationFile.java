package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** An animation of a figure, written as a GIF file when it is closed. */
public final class AnimationFile implements AutoCloseable {
    private final Figure figure;
    private final Path file;
    private final double dpi;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GifFile gif;

    /** An animation without pictures yet. */
    public AnimationFile(Figure figure, Path file, double framesPerSecond, double dpi) {
        if (!file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".gif")) {
            throw PyError.notImplemented("writing animations other than .gif");
        }
        this.figure = figure;
        this.file = file;
        this.dpi = dpi;
        this.gif = new GifFile(bytes, framesPerSecond);
    }

    /** Appends the figure as it is now. */
    public void add() {
        try {
            gif.add(FigureRenderer.renderAt(figure, dpi));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            gif.close();
            AtomicFile.write(file, out -> bytes.writeTo(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
