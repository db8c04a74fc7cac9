package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.ByteCopies;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.print.TextRepr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Arrays in NumPy's {@code .npy} format, versions 1 to 3 (NumPy Enhancement Proposal 1). Arrays of
 * objects are pickles after the header, which is for whoever can read those.
 */
public final class NpyFormat {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;
    private static final int LARGEST_HEADER = 10_000;

    private NpyFormat() {}

    /** The array in the stream, a new one, which is left behind its data. */
    public static NdArray read(InputStream in) throws IOException {
        NpyHeader header = readHeader(in);
        if (header.dtype().isObject()) {
            throw PyError.valueError("Object arrays cannot be loaded when allow_pickle=False");
        }
        return readData(in, header);
    }

    /** The header in the stream, which is left at the data. */
    public static NpyHeader readHeader(InputStream in) throws IOException {
        byte[] magic = readFully(in, MAGIC.length + 2, "magic string");
        for (int i = 0; i < MAGIC.length; i++) {
            if (magic[i] != MAGIC[i]) {
                throw PyError.valueError(
                        "the magic string is not correct; expected b'\\x93NUMPY', got "
                                + TextRepr.of(Arrays.copyOf(magic, MAGIC.length)));
            }
        }
        int version = magic[MAGIC.length];
        if (version < 1 || version > 3 || magic[MAGIC.length + 1] != 0) {
            throw PyError.valueError(
                    "we only support format version (1,0), (2,0), and (3,0), not ("
                            + version
                            + ", "
                            + magic[MAGIC.length + 1]
                            + ")");
        }
        byte[] size = readFully(in, version == 1 ? 2 : 4, "array header length");
        ByteBuffer buffer = ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN);
        int length = version == 1 ? buffer.getShort() & 0xffff : buffer.getInt();
        if (length < 0 || length > 100 * LARGEST_HEADER) {
            throw PyError.valueError(
                    "Header info length ("
                            + Integer.toUnsignedString(length)
                            + ") is large and may not be safe to load securely.");
        }
        Charset charset = version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return NpyHeader.parse(new String(readFully(in, length, "array header"), charset));
    }

    /** The array that a header describes. */
    static NdArray readData(InputStream in, NpyHeader header) throws IOException {
        DType dtype = header.dtype();
        int[] shape = header.shape();
        long count = 1;
        for (int length : shape) {
            count = Math.multiplyExact(count, length);
        }
        long size = count * dtype.itemsize();
        if (size > Integer.MAX_VALUE - 16) {
            throw PyError.memoryError("Unable to allocate an array of " + size + " bytes");
        }
        byte[] data = in.readNBytes((int) size);
        if (data.length < size) {
            long items = dtype.itemsize() == 0 ? 0 : data.length / dtype.itemsize();
            throw PyError.valueError(
                    "cannot reshape array of size " + items + " into shape " + tuple(shape));
        }
        if (!header.fortranOrder()) {
            return ByteCopies.fromBytes(data, 0, dtype, shape);
        }
        int[] reversed = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            reversed[i] = shape[shape.length - 1 - i];
        }
        return ByteCopies.fromBytes(data, 0, dtype, reversed).transpose();
    }

    private static String tuple(int[] shape) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            out.append(i == 0 ? "" : ",").append(shape[i]);
        }
        return out.append(shape.length == 1 ? ",)" : ")").toString();
    }

    static byte[] readFully(InputStream in, int count, String what) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length == 0 && count > 0 && what.equals("magic string")) {
            throw new PyError("EOFError", "No data left in file");
        }
        if (bytes.length < count) {
            throw PyError.valueError(
                    "EOF: reading " + what + ", expected " + count + " bytes got " + bytes.length);
        }
        return bytes;
    }

    /** Writes the array in the oldest version that holds its header. */
    public static void write(OutputStream out, NdArray array) throws IOException {
        if (array.dtype().isObject()) {
            throw PyError.valueError("Object arrays cannot be saved when allow_pickle=False");
        }
        writeHeader(out, array);
        boolean fortran = !array.isContiguous() && array.isColumnContiguous();
        out.write((fortran ? array.transpose() : array).toBytes());
    }

    /** Writes only the header; for arrays of objects a pickle of the array follows. */
    public static void writeHeader(OutputStream out, NdArray array) throws IOException {
        boolean fortran = !array.isContiguous() && array.isColumnContiguous();
        String text = new NpyHeader(array.dtype(), fortran, array.shape()).text();
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        int version = latin ? (bytes.length + ALIGNMENT < 0x10000 ? 1 : 2) : 3;
        int prefix = MAGIC.length + 2 + (version == 1 ? 2 : 4);
        int length = bytes.length + 1;
        int padding = ALIGNMENT - (prefix + length) % ALIGNMENT;
        ByteBuffer head =
                ByteBuffer.allocate(prefix + length + padding).order(ByteOrder.LITTLE_ENDIAN);
        head.put(MAGIC).put((byte) version).put((byte) 0);
        if (version == 1) {
            head.putShort((short) (length + padding));
        } else {
            head.putInt(length + padding);
        }
        head.put(bytes);
        for (int i = 0; i < padding; i++) {
            head.put((byte) ' ');
        }
        head.put((byte) '\n');
        out.write(head.array());
    }

    /** Whether the bytes begin a {@code .npy} file. */
    public static boolean isNpy(byte[] start) {
        return start.length >= MAGIC.length
                && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }
}
