package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives of named arrays, {@code .npz}: zip files of {@code .npy} files. */
public final class NpzFormat implements AutoCloseable {
    private static final String SUFFIX = ".npy";

    private final ZipFile zip;

    private NpzFormat(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens an archive; arrays are read when they are asked for. */
    public static NpzFormat open(Path path) throws IOException {
        return new NpzFormat(new ZipFile(path.toFile()));
    }

    /** The names of the arrays, without {@code .npy}, in the order of the archive. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> names.add(withoutSuffix(name)));
        return names;
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** Whether there is an array (or a file) of that name. */
    public boolean contains(String name) {
        return entry(name) != null;
    }

    private @Nullable ZipEntry entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        return exact == null ? zip.getEntry(name + SUFFIX) : exact;
    }

    /** The array of that name, newly read. */
    public NdArray read(String name) throws IOException {
        try (InputStream in = stream(name)) {
            return NpyFormat.read(in);
        }
    }

    /** The bytes of that name's file, for arrays of objects and files that are no arrays. */
    public InputStream stream(String name) throws IOException {
        ZipEntry entry = entry(name);
        if (entry == null) {
            throw PyError.keyError(name + " is not a file in the archive");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Writes an archive of the arrays in their order. */
    public static void write(OutputStream out, Map<String, NdArray> arrays, boolean compressed)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, NdArray> each : arrays.entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            NpyFormat.write(bytes, each.getValue());
            ZipEntry entry = new ZipEntry(each.getKey() + SUFFIX);
            // The first day zip files know, so that equal arrays give equal files.
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            if (!compressed) {
                store(entry, bytes.toByteArray());
            }
            zip.putNextEntry(entry);
            bytes.writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void store(ZipEntry entry, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(data);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCompressedSize(data.length);
        entry.setCrc(checksum.getValue());
    }
}
