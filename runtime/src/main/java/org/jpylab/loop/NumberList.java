package org.jpylab.loop;

import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The numbers of a Python list while a loop runs: those it held, if the loop reads them, and those
 * it appends. What an iteration appends and overwrites can be taken back.
 */
public final class NumberList implements Revocable {
    private long[] bits = new long[16];
    private byte[] sorts = new byte[16];
    private int size;
    private int before;
    private boolean isLoaded;
    private double @Nullable [] imaginaries;

    private int marked;
    private int[] overwritten = new int[4];
    private long[] bitsBefore = new long[4];
    private byte[] sortsBefore = new byte[4];
    private int writes;
    private int firstWritten = Integer.MAX_VALUE;
    private int lastWritten = -1;

    /** A list of so many elements, which are not known yet. */
    public NumberList(int before) {
        this.before = before;
    }

    /**
     * Takes the elements that the list held: reals as they are, integers in {@code wholes}.
     *
     * @param kinds the sort of each, as {@link Sort} counts, plus 4 for reals, 8 for integers and
     *     20 for complex numbers
     */
    public void load(byte[] kinds, double[] reals, long[] wholes) {
        int count = kinds.length;
        bits = new long[count + 16];
        sorts = Arrays.copyOf(kinds, count + 16);
        for (int i = 0; i < count; i++) {
            bits[i] =
                    (kinds[i] & Frame.IS_WHOLE) != 0
                            ? wholes[i]
                            : Double.doubleToRawLongBits(reals[i]);
        }
        size = count;
        before = count;
        isLoaded = true;
    }

    /** Takes the imaginary parts of a list of complex numbers, whose real parts are loaded. */
    public void loadImaginary(double[] parts) {
        imaginaries = parts;
    }

    public boolean isLoaded() {
        return isLoaded;
    }

    /** The number of elements. */
    public int length() {
        return isLoaded ? size : before + size;
    }

    /** The number of those that were there before the loop. */
    private int known() {
        return isLoaded ? before : 0;
    }

    void add(boolean isReal, long value, byte sort) {
        if (size == bits.length) {
            bits = Arrays.copyOf(bits, 2 * size);
            sorts = Arrays.copyOf(sorts, 2 * size);
        }
        bits[size] = value;
        sorts[size++] = (byte) (sort | (isReal ? Frame.IS_REAL : Frame.IS_WHOLE));
    }

    /** Puts the number at an index into a variable; negative indices count from the end. */
    void read(long index, Frame frame, int variable) {
        int i = place(index);
        byte kind = sorts[i];
        frame.sorts[variable] = kind;
        if ((kind & Frame.IS_WHOLE) != 0) {
            frame.integers[variable] = bits[i];
            frame.reals[variable] = bits[i];
        } else {
            frame.reals[variable] = Double.longBitsToDouble(bits[i]);
        }
        if (imaginaries != null) {
            frame.imaginaries[variable] = imaginaries[i];
        }
    }

    void write(long index, boolean isReal, long value, byte sort) {
        int i = place(index);
        if (writes == overwritten.length) {
            overwritten = Arrays.copyOf(overwritten, 2 * writes);
            bitsBefore = Arrays.copyOf(bitsBefore, 2 * writes);
            sortsBefore = Arrays.copyOf(sortsBefore, 2 * writes);
        }
        overwritten[writes] = i;
        bitsBefore[writes] = bits[i];
        sortsBefore[writes++] = sorts[i];
        bits[i] = value;
        sorts[i] = (byte) (sort | (isReal ? Frame.IS_REAL : Frame.IS_WHOLE));
        firstWritten = Math.min(firstWritten, i);
        lastWritten = Math.max(lastWritten, i);
    }

    private int place(long index) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Bail.OUT;
        }
        return (int) i;
    }

    @Override
    public void mark() {
        marked = size;
        writes = 0;
    }

    @Override
    public void reset() {
        while (writes > 0) {
            writes--;
            bits[overwritten[writes]] = bitsBefore[writes];
            sorts[overwritten[writes]] = sortsBefore[writes];
        }
        size = marked;
    }

    // What is handed over

    /** The index of the first element that was overwritten; beyond all of them if none was. */
    public int firstWritten() {
        return Math.min(firstWritten, known());
    }

    /** The index behind the last element that was overwritten and had been there before. */
    public int endWritten() {
        return Math.min(lastWritten + 1, known());
    }

    /** The index of the first element that was appended. */
    public int firstAppended() {
        return known();
    }

    /** The index behind the last element. */
    public int end() {
        return size;
    }

    /** The elements from an index to another, eight bytes each in the machine's order. */
    public ByteBuffer buffer(int from, int to) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * (to - from)).order(ByteOrder.nativeOrder());
        buffer.asLongBuffer().put(bits, from, to - from);
        return buffer;
    }

    /** What all elements from an index to another are: 4 for floats, 8 for ints, 0 for others. */
    public int kind(int from, int to) {
        byte first = sorts[from];
        for (int i = from; i < to; i++) {
            if (sorts[i] != first) {
                return 0;
            }
        }
        return first;
    }

    /** The index behind the elements of one kind that begin at an index, at most the other one. */
    public int endOfStretch(int from, int to) {
        int end = from + 1;
        while (end < to && sorts[end] == sorts[from]) {
            end++;
        }
        return end;
    }

    /** A new array of NumPy's reals, or of its integers, that stand from an index to another. */
    public NdArray array(int from, int to) {
        if (!isReal(from)) {
            return NdArray.of(Arrays.copyOfRange(bits, from, to));
        }
        var reals = new double[to - from];
        Arrays.setAll(reals, i -> real(from + i));
        return NdArray.of(reals);
    }

    public boolean isReal(int i) {
        return (sorts[i] & Frame.IS_WHOLE) == 0;
    }

    public double real(int i) {
        return Double.longBitsToDouble(bits[i]);
    }

    public long integer(int i) {
        return bits[i];
    }

    public byte sort(int i) {
        return (byte) (sorts[i] & Frame.SORT);
    }
}
