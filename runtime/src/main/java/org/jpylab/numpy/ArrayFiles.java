package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.io.AtomicFile;
import org.jpylab.ndarray.io.GenText;
import org.jpylab.ndarray.io.LoadText;
import org.jpylab.ndarray.io.NpyFormat;
import org.jpylab.ndarray.io.NpyHeader;
import org.jpylab.ndarray.io.NpzFormat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code numpy._files} needs of the file formats: bytes and text in, arrays out, and back. */
public final class ArrayFiles {
    private ArrayFiles() {}

    /** The dtype, whether columns come first, and the shape that a .npy header tells. */
    public static Object[] npyHeader(Value data) throws IOException {
        NpyHeader header = NpyFormat.readHeader(new ByteArrayInputStream(bytes(data)));
        return new Object[] {header.dtype(), header.fortranOrder(), header.shape()};
    }

    /** The array of a whole .npy file. */
    public static NdArray npy(Value data) throws IOException {
        return NpyFormat.read(new ByteArrayInputStream(bytes(data)));
    }

    /** The .npy file of an array. */
    public static ByteBuffer npyBytes(NdArray array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NpyFormat.write(out, array);
        return ByteBuffer.wrap(out.toByteArray());
    }

    /** The part of a .npy file before the elements. */
    public static ByteBuffer npyHeaderBytes(NdArray array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NpyFormat.writeHeader(out, array);
        return ByteBuffer.wrap(out.toByteArray());
    }

    /** An open archive. */
    public static NpzFormat openNpz(String path) throws IOException {
        try {
            return NpzFormat.open(Path.of(path));
        } catch (java.util.zip.ZipException e) {
            throw new PyError("zipfile.BadZipFile", "File is not a zip file");
        }
    }

    /** The bytes of one member of an archive. */
    public static ByteBuffer member(NpzFormat archive, String name) throws IOException {
        try (InputStream in = archive.stream(name)) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    /** Writes an archive of named arrays. */
    public static void writeNpz(
            String path, List<String> names, List<NdArray> arrays, boolean compressed)
            throws IOException {
        Map<String, NdArray> members = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            members.put(names.get(i), arrays.get(i));
        }
        AtomicFile.write(Path.of(path), out -> NpzFormat.write(out, members, compressed));
    }

    /** The table in a text. */
    public static NdArray loadText(LoadText options, String text, String source) {
        return options.read(text.lines().iterator(), source);
    }

    /** The table in a text that may have gaps. */
    public static NdArray genText(GenText options, String text, String source) {
        return options.read(text.lines().toList(), source);
    }

    private static byte[] bytes(Value data) {
        byte[] raw = new byte[Math.toIntExact(data.getBufferSize())];
        data.readBuffer(0, raw, 0, raw.length);
        return raw;
    }
}
