package org.jpylab.display;

import org.jpylab.figure.Figure;
import org.jpylab.render.SaveFigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Shows figures by writing them to files. Drawing only notes that the file is old: it is written
 * when the figure is shown, closed or flushed.
 */
final class FileDisplay implements FigureDisplay {
    private static final class Entry {
        final int number;
        long written = -1;
        boolean reported;

        Entry(int number) {
            this.number = number;
        }
    }

    private final Path folder;
    private final Consumer<Path> report;
    private final Map<Figure, Entry> entries = new LinkedHashMap<>();

    FileDisplay(Path folder, Consumer<Path> report) {
        this.folder = folder;
        this.report = report;
    }

    private Entry entry(Figure figure) {
        return entries.computeIfAbsent(figure, f -> new Entry(nextNumber()));
    }

    private int nextNumber() {
        return entries.values().stream().mapToInt(entry -> entry.number).max().orElse(0) + 1;
    }

    @Override
    public synchronized void show(Figure figure) {
        write(figure, entry(figure));
    }

    @Override
    public synchronized void show(Figure figure, int number) {
        entries.putIfAbsent(figure, new Entry(number));
        show(figure);
    }

    @Override
    public synchronized void draw(Figure figure) {
        entry(figure);
    }

    @Override
    public synchronized void close(Figure figure) {
        Entry entry = entries.get(figure);
        if (entry != null && entry.reported) {
            write(figure, entry);
        }
        entries.remove(figure);
    }

    @Override
    public synchronized void flush() {
        entries.forEach(this::write);
    }

    @Override
    public void block() {
        flush();
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
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SaveFigure.save(figure, file, Map.of("format", "png"));
        entry.written = figure.version();
        if (!entry.reported) {
            entry.reported = true;
            report.accept(file);
        }
    }
}
