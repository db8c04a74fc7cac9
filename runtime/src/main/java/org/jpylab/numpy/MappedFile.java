package org.jpylab.numpy;

import org.jpylab.ndarray.ByteCopies;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files mapped into memory, as arrays of bytes. */
public final class MappedFile {
    private MappedFile() {}

    /**
     * The bytes of a file from an offset on; mode {@code r} reads, {@code r+} and {@code w+} write
     * to the file, {@code c} writes to memory alone.
     */
    public static NdArray map(String path, String mode, long offset, long length)
            throws IOException {
        FileChannel.MapMode how =
                switch (mode) {
                    case "r" -> FileChannel.MapMode.READ_ONLY;
                    case "c" -> FileChannel.MapMode.PRIVATE;
                    default -> FileChannel.MapMode.READ_WRITE;
                };
        StandardOpenOption[] options =
                mode.equals("r")
                        ? new StandardOpenOption[] {StandardOpenOption.READ}
                        : new StandardOpenOption[] {
                            StandardOpenOption.READ, StandardOpenOption.WRITE
                        };
        try (FileChannel file = FileChannel.open(Path.of(path), options)) {
            MemorySegment memory = file.map(how, offset, length, Arena.ofAuto());
            return ByteCopies.over(memory, DType.UINT8, Math.toIntExact(length));
        }
    }

    /** Writes what has changed to the file. */
    public static void flush(NdArray bytes) {
        if (bytes.storage().array() instanceof MemorySegment memory && !memory.isReadOnly()) {
            memory.force();
        }
    }
}
