package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** Writes MATLAB's version 5 files (MathWorks, "MAT-File Format", R2015b), little-endian. */
final class MatWriter {
    private static final int HEADER_TEXT = 116;
    private static final int LONGEST_NAME = 31;

    private final boolean compressed;

    MatWriter(boolean compressed) {
        this.compressed = compressed;
    }

    void write(OutputStream out, Map<String, MatValue> variables) throws IOException {
        out.write(header());
        for (Map.Entry<String, MatValue> each : variables.entrySet()) {
            byte[] matrix = matrix(each.getKey(), each.getValue());
            if (compressed) {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                    deflater.write(matrix);
                }
                out.write(words(MatType.COMPRESSED, packed.size()));
                packed.writeTo(out);
            } else {
                out.write(matrix);
            }
        }
    }

    private static byte[] header() {
        String created =
                ZonedDateTime.now()
                        .format(
                                DateTimeFormatter.ofPattern(
                                        "EEE MMM d HH:mm:ss yyyy", Locale.ROOT));
        String text = "MATLAB 5.0 MAT-file Platform: jvm, Created on: " + created;
        ByteBuffer header = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
        header.put(text.getBytes(StandardCharsets.ISO_8859_1));
        while (header.position() < HEADER_TEXT) {
            header.put((byte) ' ');
        }
        header.putLong(0).putShort((short) 0x0100).put((byte) 'I').put((byte) 'M');
        return header.array();
    }

    private static byte[] words(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.array();
    }

    /** A tag, the data, and zeros up to a multiple of eight bytes. */
    private static void element(OutputStream out, int type, byte[] data) throws IOException {
        if (data.length <= 4 && data.length > 0) {
            out.write(words(type | data.length << 16));
            out.write(data);
            out.write(new byte[4 - data.length]);
            return;
        }
        out.write(words(type, data.length));
        out.write(data);
        out.write(new byte[(8 - data.length % 8) % 8]);
    }

    private static byte[] matrix(String name, MatValue value) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        switch (value) {
            case MatValue.Numbers numbers -> numbers(body, name, numbers);
            case MatValue.Characters text -> characters(body, name, text);
            case MatValue.Cells cells -> {
                head(body, name, MatType.CELL_CLASS, cells.shape(), 0);
                for (MatValue item : cells.items()) {
                    body.write(matrix("", item));
                }
            }
            case MatValue.Structs structs -> structs(body, name, structs);
            case MatValue.Sparse sparse -> sparse(body, name, sparse);
            case MatValue.Opaque opaque ->
                    throw PyError.notImplemented(
                            "saving MATLAB objects of class " + opaque.className());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(words(MatType.MATRIX, body.size()));
        body.writeTo(out);
        return out.toByteArray();
    }

    private static void head(OutputStream out, String name, int arrayClass, int[] shape, int flags)
            throws IOException {
        element(out, MatType.UINT32, words(arrayClass | flags << 8, 0));
        element(out, MatType.INT32, words(shape));
        element(out, MatType.INT8, name.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void numbers(OutputStream out, String name, MatValue.Numbers numbers)
            throws IOException {
        NdArray array = numbers.array();
        DType dtype = array.dtype();
        boolean complex = dtype.isComplex();
        boolean logical = numbers.logical() || dtype.isBool();
        int flags = (complex ? 0x08 : 0) | (logical ? 0x02 : 0);
        head(out, name, MatType.arrayClass(dtype), array.shape(), flags);
        int type = MatType.storage(dtype);
        element(out, type, columnOrder(complex ? array.real() : array, type));
        if (complex) {
            element(out, type, columnOrder(array.imag(), type));
        }
    }

    private static byte[] columnOrder(NdArray array, int type) {
        return array.transpose().astype(MatType.stored(type)).copy().toBytes();
    }

    private static void characters(OutputStream out, String name, MatValue.Characters text)
            throws IOException {
        NdArray array = text.array();
        head(out, name, MatType.CHAR_CLASS, array.shape(), 0);
        StringBuilder joined = new StringBuilder();
        for (Object character : array.transpose().toObjects()) {
            String one = (String) character;
            joined.append(one.isEmpty() ? " " : one);
        }
        element(out, MatType.UTF8, joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void structs(OutputStream out, String name, MatValue.Structs structs)
            throws IOException {
        boolean object = !structs.className().isEmpty();
        head(out, name, object ? MatType.OBJECT_CLASS : MatType.STRUCT_CLASS, structs.shape(), 0);
        if (object) {
            element(out, MatType.INT8, structs.className().getBytes(StandardCharsets.ISO_8859_1));
        }
        int width = 1;
        for (String field : structs.names()) {
            if (field.length() > LONGEST_NAME) {
                throw PyError.valueError(
                        "Field names are restricted to " + LONGEST_NAME + " characters");
            }
            width = Math.max(width, field.length() + 1);
        }
        element(out, MatType.INT32, words(width));
        ByteBuffer names = ByteBuffer.allocate(width * structs.names().size());
        for (int i = 0; i < structs.names().size(); i++) {
            names.put(i * width, structs.names().get(i).getBytes(StandardCharsets.ISO_8859_1));
        }
        element(out, MatType.INT8, names.array());
        for (List<MatValue> fields : structs.elements()) {
            for (MatValue field : fields) {
                out.write(matrix("", field));
            }
        }
    }

    private static void sparse(OutputStream out, String name, MatValue.Sparse sparse)
            throws IOException {
        NdArray entries = sparse.entries();
        boolean complex = entries.dtype().isComplex();
        element(
                out,
                MatType.UINT32,
                words(MatType.SPARSE_CLASS | (complex ? 0x0800 : 0), entries.count()));
        element(out, MatType.INT32, words(sparse.shape()));
        element(out, MatType.INT8, name.getBytes(StandardCharsets.ISO_8859_1));
        element(out, MatType.INT32, words(sparse.rows()));
        element(out, MatType.INT32, words(sparse.starts()));
        int type = MatType.storage(DType.FLOAT64);
        element(out, type, columnOrder(complex ? entries.real() : entries, type));
        if (complex) {
            element(out, type, columnOrder(entries.imag(), type));
        }
    }
}
