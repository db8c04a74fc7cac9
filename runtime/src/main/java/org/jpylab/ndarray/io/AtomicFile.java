package org.jpylab.ndarray.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there when it is whole. */
public final class AtomicFile {
    private AtomicFile() {}

    /** What puts the contents out. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces the file, or leaves it as it was when writing fails. */
    public static void write(Path target, Contents contents) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target;
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            // Pipes and devices are written to as they are.
            try (OutputStream out = Files.newOutputStream(place)) {
                contents.writeTo(out);
            }
            return;
        }
        Path folder = place.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, "." + place.getFileName(), ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                contents.writeTo(out);
            }
            move(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
