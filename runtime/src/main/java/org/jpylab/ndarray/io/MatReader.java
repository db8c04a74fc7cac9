package org.jpylab.ndarray.io;

import org.jpylab.ndarray.ByteCopies;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads MATLAB's version 5 to 7 files (MathWorks, "MAT-File Format", R2015b). Whatever reaches
 * beyond the file's end throws one of the buffer's own exceptions.
 */
final class MatReader {
    private static final int HEADER_TEXT = 116;
    private static final int HEADER = 128;
    private static final int COMPLEX = 0x08;
    private static final int GLOBAL = 0x04;
    private static final int LOGICAL = 0x02;

    private final ByteBuffer file;
    private final boolean matlabTypes;

    MatReader(byte[] bytes, boolean matlabTypes) {
        file = ByteBuffer.wrap(bytes);
        file.order(bytes[126] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.matlabTypes = matlabTypes;
    }

    /** A piece of the file: the type of its data and the data. */
    private record Element(int type, ByteBuffer data) {}

    /** What precedes the data of an array. */
    private record Head(int flags, int arrayClass, int[] shape, String name) {
        boolean has(int flag) {
            return (flags & flag) != 0;
        }

        int count() {
            int count = 1;
            for (int length : shape) {
                count = Math.multiplyExact(count, length);
            }
            return count;
        }
    }

    MatFile read(@Nullable Set<String> wanted) {
        String header = new String(file.array(), 0, HEADER_TEXT, StandardCharsets.ISO_8859_1);
        Map<String, MatValue> variables = new LinkedHashMap<>();
        List<String> globals = new ArrayList<>();
        file.position(HEADER);
        while (file.remaining() > 0) {
            Element element = next(file);
            if (element.type == MatType.COMPRESSED) {
                element = next(inflated(element.data));
            }
            if (element.type != MatType.MATRIX) {
                throw MatType.corrupt("a variable was expected, not storage type " + element.type);
            }
            Head head = head(element.data);
            if (wanted == null || wanted.contains(head.name)) {
                variables.put(head.name, value(head, element.data));
            }
            if (head.has(GLOBAL)) {
                globals.add(head.name);
            }
        }
        return new MatFile(header.replaceAll("[ \t\n\0]+$", ""), "1.0", globals, variables);
    }

    private static ByteBuffer inflated(ByteBuffer data) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[1 << 16];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw MatType.corrupt("a compressed variable is cut off");
                }
                out.write(chunk, 0, count);
            }
            return ByteBuffer.wrap(out.toByteArray()).order(data.order());
        } catch (DataFormatException e) {
            throw MatType.corrupt("a compressed variable does not unpack: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    /** The next element; the buffer is left behind its padding. */
    private static Element next(ByteBuffer in) {
        int first = in.getInt();
        if (first >>> 16 != 0 && (first & 0xffff) != 0) {
            // Up to four bytes of data lie in the tag itself.
            ByteBuffer data = in.slice(in.position(), first >>> 16).order(in.order());
            in.position(in.position() + 4);
            return new Element(first & 0xffff, data);
        }
        int size = in.getInt();
        ByteBuffer data = in.slice(in.position(), size).order(in.order());
        int padded = first == MatType.COMPRESSED ? size : size + (8 - size % 8) % 8;
        in.position(Math.min(in.limit(), in.position() + padded));
        return new Element(first, data);
    }

    private static Head head(ByteBuffer in) {
        ByteBuffer flags = next(in).data;
        int bits = flags.getInt();
        int arrayClass = bits & 0xff;
        if (arrayClass == MatType.OPAQUE_CLASS) {
            return new Head(bits >>> 8, arrayClass, new int[] {1, 1}, text(next(in)));
        }
        ByteBuffer lengths = next(in).data;
        int[] shape = new int[lengths.remaining() / 4];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = lengths.getInt();
            if (shape[i] < 0) {
                throw MatType.corrupt("a length is negative");
            }
        }
        return new Head(bits >>> 8, arrayClass, shape, text(next(in)));
    }

    private static String text(Element element) {
        byte[] bytes = new byte[element.data.remaining()];
        element.data.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private MatValue nested(ByteBuffer in) {
        Element element = next(in);
        if (element.type != MatType.MATRIX) {
            throw MatType.corrupt("an array was expected, not storage type " + element.type);
        }
        if (element.data.remaining() == 0) {
            return new MatValue.Numbers(NdArray.zeros(DType.FLOAT64, 1, 0), false);
        }
        return value(head(element.data), element.data);
    }

    private MatValue value(Head head, ByteBuffer in) {
        return switch (head.arrayClass) {
            case MatType.CELL_CLASS -> cells(head, in);
            case MatType.STRUCT_CLASS -> structs(head, "", in);
            case MatType.OBJECT_CLASS -> structs(head, text(next(in)), in);
            case MatType.CHAR_CLASS -> characters(head, in);
            case MatType.SPARSE_CLASS -> sparse(head, in);
            case MatType.FUNCTION_CLASS -> new MatValue.Opaque("function", nested(in));
            case MatType.OPAQUE_CLASS -> opaque(in);
            default -> numbers(head, in);
        };
    }

    private MatValue opaque(ByteBuffer in) {
        text(next(in));
        String className = text(next(in));
        return new MatValue.Opaque(className, nested(in));
    }

    private MatValue numbers(Head head, ByteBuffer in) {
        NdArray real = plain(next(in));
        NdArray array = head.has(COMPLEX) ? complex(real, plain(next(in))) : real;
        if (array.count() != head.count()) {
            throw MatType.corrupt(
                    "an array of " + head.count() + " has " + array.count() + " entries");
        }
        if (matlabTypes && !head.has(COMPLEX)) {
            array = array.as(head.has(LOGICAL) ? DType.BOOL : MatType.ofClass(head.arrayClass));
        }
        return new MatValue.Numbers(columnOrder(array, head.shape), head.has(LOGICAL));
    }

    /** Numbers in one dimension. */
    private static NdArray plain(Element element) {
        DType dtype = MatType.stored(element.type);
        int count = element.data.remaining() / dtype.itemsize();
        byte[] bytes = new byte[count * dtype.itemsize()];
        element.data.get(bytes);
        boolean swapped = element.data.order() == ByteOrder.BIG_ENDIAN;
        DType own = swapped ? dtype.swap() : dtype;
        return ByteCopies.fromBytes(bytes, 0, own, count).as(dtype);
    }

    private static NdArray complex(NdArray re, NdArray im) {
        boolean single = re.dtype().equals(DType.FLOAT32) && im.dtype().equals(DType.FLOAT32);
        NdArray result = NdArray.zeros(single ? DType.COMPLEX64 : DType.COMPLEX128, re.count());
        result.real().assign(re);
        result.imag().assign(im);
        return result;
    }

    private static NdArray columnOrder(NdArray flat, int[] shape) {
        int[] reversed = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            reversed[i] = shape[shape.length - 1 - i];
        }
        return flat.reshape(reversed).transpose();
    }

    private static MatValue characters(Head head, ByteBuffer in) {
        int count = head.count();
        int[] codes = new int[count];
        Element element = next(in);
        int[] given = codePoints(element);
        System.arraycopy(given, 0, codes, 0, Math.min(count, given.length));
        NdArray flat = NdArray.wrap(DType.str(1), codes, count);
        return new MatValue.Characters(columnOrder(flat, head.shape));
    }

    private static int[] codePoints(Element element) {
        ByteBuffer data = element.data;
        byte[] bytes = new byte[data.remaining()];
        return switch (element.type) {
            case MatType.UINT16, MatType.UTF16 -> {
                int[] codes = new int[bytes.length / 2];
                for (int i = 0; i < codes.length; i++) {
                    codes[i] = data.getShort() & 0xffff;
                }
                yield codes;
            }
            case MatType.UTF32 -> {
                int[] codes = new int[bytes.length / 4];
                data.asIntBuffer().get(codes);
                yield codes;
            }
            case MatType.UTF8 -> {
                data.get(bytes);
                yield new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
            }
            case MatType.INT8, MatType.UINT8 -> {
                data.get(bytes);
                yield new String(bytes, StandardCharsets.ISO_8859_1).codePoints().toArray();
            }
            default -> throw MatType.corrupt("characters of storage type " + element.type);
        };
    }

    private static MatValue sparse(Head head, ByteBuffer in) {
        int[] rows = plain(next(in)).toInts();
        int[] starts = plain(next(in)).toInts();
        NdArray real = plain(next(in));
        NdArray entries = head.has(COMPLEX) ? complex(real, plain(next(in))) : real;
        int stored = starts.length == 0 ? 0 : starts[starts.length - 1];
        return new MatValue.Sparse(
                head.shape,
                Arrays.copyOf(rows, stored),
                starts,
                entries.slice(0, Math.min(stored, entries.count())));
    }

    private MatValue cells(Head head, ByteBuffer in) {
        List<MatValue> items = new ArrayList<>();
        for (int i = 0; i < head.count(); i++) {
            items.add(nested(in));
        }
        return new MatValue.Cells(head.shape, items);
    }

    private MatValue structs(Head head, String className, ByteBuffer in) {
        int width = next(in).data.getInt();
        Element text = next(in);
        List<String> names = new ArrayList<>();
        byte[] all = new byte[text.data.remaining()];
        text.data.get(all);
        for (int at = 0; width > 0 && at + width <= all.length; at += width) {
            int end = at;
            while (end < at + width && all[end] != 0) {
                end++;
            }
            names.add(new String(all, at, end - at, StandardCharsets.ISO_8859_1));
        }
        List<List<MatValue>> elements = new ArrayList<>();
        for (int i = 0; i < head.count(); i++) {
            List<MatValue> fields = new ArrayList<>();
            for (int j = 0; j < names.size(); j++) {
                fields.add(nested(in));
            }
            elements.add(fields);
        }
        return new MatValue.Structs(head.shape, className, names, elements);
    }
}
