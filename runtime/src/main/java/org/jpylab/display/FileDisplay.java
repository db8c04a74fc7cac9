package org.jpylab.display;

import org.jpylab.figure.Figure;
import org.jpylab.render.SaveFigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shows figures by writing them to files, numbered in the order in which they are first shown.
 * Drawing only notes that the file is old: it is written when the figure is shown, closed or
 * flushed.
 */
final class FileDisplay implements FigureDisplay {
    private static final class Entry {
        final int number;
        long written = -1;

        Entry(int number) {
            this.number = number;
        }

        boolean isNew() {
            return written < 0;
        }
    }

    private final Path folder;
    private final Written report;
    private final Map<Figure, Entry> entries = new LinkedHashMap<>();
    private int last;

    FileDisplay(Path folder, Written report) {
        this.folder = folder;
        this.report = report;
    }

    @Override
    public void show(Figure figure, int number) {
        write(figure, entries.computeIfAbsent(figure, f -> new Entry(++last)));
    }

    @Override
    public void present(Figure figure, int number) {
        Entry before = entries.get(figure);
        if (before != null && before.written != figure.version()) {
            entries.remove(figure);
        }
        show(figure, number);
    }

    @Override
    public void draw(Figure figure) {}

    @Override
    public void close(Figure figure) {
        Entry entry = entries.remove(figure);
        if (entry != null) {
            write(figure, entry);
        }
    }

    @Override
    public void flush() {
        entries.forEach(this::write);
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    private void write(Figure figure, Entry entry) {
        if (entry.written == figure.version()) {
            return;
        }
        Path file = folder.resolve("figure-" + entry.number + ".png");
        boolean isNew = entry.isNew();
        try {
            Files.createDirectories(folder);
            SaveFigure.save(figure, file, Map.of("format", "png"));
            entry.written = figure.version();
            report.accept(figure, file, isNew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
