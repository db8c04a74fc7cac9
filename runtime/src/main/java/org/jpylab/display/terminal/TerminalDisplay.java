package org.jpylab.display.terminal;

import org.jpylab.display.FigureDisplay;
import org.jpylab.figure.Figure;
import org.jpylab.render.FigureRenderer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows figures among the lines of a terminal, each again when it has changed. */
public final class TerminalDisplay implements FigureDisplay {
    private final TerminalGraphics graphics;
    private final OutputStream out;
    private final Map<Figure, Long> shown = new LinkedHashMap<>();

    /** A display that writes to a terminal's stream. */
    public TerminalDisplay(TerminalGraphics graphics, OutputStream out) {
        this.graphics = graphics;
        this.out = out;
    }

    @Override
    public synchronized void show(Figure figure, int number) {
        show(figure);
    }

    private void show(Figure figure) {
        Long before = shown.get(figure);
        if (before != null && before == figure.version()) {
            return;
        }
        try {
            graphics.write(FigureRenderer.render(figure), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shown.put(figure, figure.version());
    }

    /** Does nothing: a terminal cannot take back what it has printed. */
    @Override
    public void draw(Figure figure) {}

    @Override
    public synchronized void close(Figure figure) {
        shown.remove(figure);
    }

    @Override
    public synchronized void flush() {
        shown.keySet().stream().toList().forEach(this::show);
    }

    @Override
    public boolean isInteractive() {
        return false;
    }
}
