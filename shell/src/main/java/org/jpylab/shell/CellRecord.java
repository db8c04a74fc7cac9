package org.jpylab.shell;

import org.jpylab.python.CellMemory;
import org.jpylab.python.PastCell;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The cells of all sessions in one file, from which {@code %history ~1/2-5} reads.
 *
 * <p>A line is a session, a cell's number in it and the cell, with {@code \n} for a line's end, all
 * set apart by tabs. Cells are only ever added, each in one piece under a lock, so that several
 * shells share the file and a killed one leaves it whole. What is no such line is passed over;
 * where nothing can be written, nothing is remembered.
 */
final class CellRecord implements CellMemory {
    private static final int PARTS = 3;

    private final Path file;
    private int session;

    /** A record in a file, which need not exist. */
    CellRecord(Path file) {
        this.file = file;
    }

    /** Returns the number of this session, one more than the last that began before it. */
    @Override
    public synchronized int session() {
        if (session == 0) {
            session = begin();
        }
        return session;
    }

    @Override
    public synchronized void add(int number, String cell) {
        int here = session();
        try (FileChannel end = open();
                FileLock lock = end.lock()) {
            Objects.requireNonNull(lock);
            write(end, here, number, cell);
        } catch (IOException e) {
            // Later sessions do without this cell.
        }
    }

    /** Returns the cells of the other sessions, in the order in which they ran; a new list. */
    @Override
    public List<PastCell> earlier() {
        int here = session();
        try {
            return read().filter(cell -> cell.session() != here && cell.number() > 0).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Takes a number; the line of its cell 0 keeps other shells from taking it too. */
    private int begin() {
        try (FileChannel end = open();
                FileLock lock = end.lock()) {
            Objects.requireNonNull(lock);
            int next = read().mapToInt(PastCell::session).max().orElse(0) + 1;
            write(end, next, 0, "");
            return next;
        } catch (IOException e) {
            return 1;
        }
    }

    private FileChannel open() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void write(FileChannel end, int session, int number, String cell)
            throws IOException {
        String escaped =
                cell.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
        String line = session + "\t" + number + "\t" + escaped + "\n";
        end.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    private Stream<PastCell> read() throws IOException {
        // Not Files.lines: a byte that is no UTF-8 shall cost its line only.
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(CellRecord::parse)
                .filter(Objects::nonNull);
    }

    private static @Nullable PastCell parse(String line) {
        String[] parts = line.split("\t", PARTS);
        try {
            return parts.length < PARTS
                    ? null
                    : new PastCell(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            parts[2].translateEscapes());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
