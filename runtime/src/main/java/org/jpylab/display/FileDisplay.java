package org.jpylab.display;

import org.jpylab.figure.Figure;
import org.jpylab.render.SaveFigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Shows figures by writing them to files, numbered in the order in which they are first shown.
 * Drawing only notes that the file is old: it is written when the figure is shown, closed or
 * flushed.
 */
final class FileDisplay implements FigureDisplay {
    private static final class Entry {
        final Path file;
        long written = -1;

        Entry(Path file) {
            this.file = file;
        }

        boolean isNew() {
            return written < 0;
        }
    }

    private final Supplier<Path> folder;
    private final Written report;
    private final Map<Figure, Entry> entries = new LinkedHashMap<>();
    private int last;

    /**
     * A display in files.
     *
     * @param folder is asked when a figure is first shown; later it stays in the same file
     */
    FileDisplay(Supplier<Path> folder, Written report) {
        this.folder = folder;
        this.report = report;
    }

    @Override
    public void show(Figure figure, int number) {
        write(figure, entries.computeIfAbsent(figure, f -> next()));
    }

    private Entry next() {
        last++;
        return new Entry(folder.get().resolve("figure-" + last + ".png"));
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
        Path file = entry.file;
        boolean isNew = entry.isNew();
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            SaveFigure.save(figure, file, Map.of("format", "png"));
            entry.written = figure.version();
            report.accept(figure, file, isNew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
