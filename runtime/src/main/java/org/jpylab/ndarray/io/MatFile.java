package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of a MATLAB file, versions 4 to 7.
 *
 * @param header the text at its beginning
 * @param version {@code 1.0}
 * @param globals the names of global variables
 * @param variables in the order of the file
 */
public record MatFile(
        String header, String version, List<String> globals, Map<String, MatValue> variables) {
    private static final int HEADER = 128;

    /**
     * The variables of a file.
     *
     * @param wanted the names to read; null for all
     * @param matlabTypes whether numbers come in the types they have in MATLAB, rather than those
     *     they are stored in
     */
    public static MatFile read(Path path, @Nullable Set<String> wanted, boolean matlabTypes)
            throws IOException {
        return parse(Files.readAllBytes(path), wanted, matlabTypes);
    }

    /** The variables in a file's bytes. */
    public static MatFile parse(byte[] bytes, @Nullable Set<String> wanted, boolean matlabTypes) {
        if (bytes.length == 0) {
            throw PyError.valueError("Mat file appears to be empty");
        }
        try {
            if (hasZero(bytes)) {
                return new Mat4Reader(bytes).read(wanted);
            }
            requireVersion(bytes);
            return new MatReader(bytes, matlabTypes).read(wanted);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | NegativeArraySizeException e) {
            throw MatType.corrupt("it ends too early, or its sizes contradict each other");
        }
    }

    /** Version 4 files begin with small numbers, later ones with text. */
    private static boolean hasZero(byte[] bytes) {
        return bytes.length < 4 || bytes[0] == 0 || bytes[1] == 0 || bytes[2] == 0 || bytes[3] == 0;
    }

    private static void requireVersion(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw MatType.corrupt("it is shorter than a header");
        }
        boolean little = bytes[126] == 'I';
        int major = bytes[little ? 125 : 124];
        int minor = bytes[little ? 124 : 125];
        if (major == 2) {
            throw PyError.notImplemented("Please use HDF reader for matlab v7.3 files");
        }
        if (major != 1) {
            throw PyError.valueError("Unknown mat file type, version " + major + ", " + minor);
        }
    }

    /** Writes variables as a version 5 file. */
    public static void write(OutputStream out, Map<String, MatValue> variables, boolean compressed)
            throws IOException {
        new MatWriter(compressed).write(out, new LinkedHashMap<>(variables));
    }
}
