package org.jpylab.loop;

import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;
import java.util.List;

/**
 * The variables of a running loop and what its present iteration has written. Every variable has a
 * place for a real and one for an integer; the latter counts for integers and truth, and integers
 * are in both. A complex number has its real part with the reals.
 */
public final class Frame {
    /** What stands for a variable that has no value. */
    public static final byte UNBOUND = -1;

    /** What is added to the sort of a variable, so that it tells how it holds its number. */
    static final byte IS_REAL = 4;

    static final byte IS_WHOLE = 8;
    static final byte IS_TRUTH = 12;
    static final byte IS_ARRAY = 16;
    static final byte IS_COMPLEX = 20;
    static final byte IS_OBJECT = 24;

    /** What is the sort alone. */
    static final int SORT = 3;

    final double[] reals;
    final double[] imaginaries;
    final long[] integers;
    final byte[] sorts;
    final NdArray[] arrays;

    /** The number of the iteration, from 0. */
    long iteration;

    /** The imaginary part of what a {@link ComplexNode} has just given. */
    double imaginary;

    private final double[] realsBefore;
    private final double[] imaginariesBefore;
    private final long[] integersBefore;
    private final byte[] sortsBefore;
    private final NdArray[] arraysBefore;
    private final Revocable[] others;
    private Object[] written = new Object[16];
    private int[] places = new int[16];
    private long[] bitsBefore = new long[16];
    private int writes;

    /** A frame of variables without values, and what else the loop changes. */
    public Frame(int variables, List<? extends Revocable> others) {
        reals = new double[variables];
        imaginaries = new double[variables];
        integers = new long[variables];
        sorts = new byte[variables];
        Arrays.fill(sorts, UNBOUND);
        realsBefore = new double[variables];
        imaginariesBefore = new double[variables];
        integersBefore = new long[variables];
        sortsBefore = new byte[variables];
        arrays = new NdArray[variables];
        arraysBefore = new NdArray[variables];
        this.others = others.toArray(Revocable[]::new);
    }

    public void bind(int variable, double value, byte sort) {
        reals[variable] = value;
        sorts[variable] = (byte) (sort | IS_REAL);
    }

    public void bind(int variable, long value, byte sort) {
        integers[variable] = value;
        reals[variable] = value;
        sorts[variable] = (byte) (sort | IS_WHOLE);
    }

    public void bind(int variable, boolean value, byte sort) {
        integers[variable] = value ? 1 : 0;
        sorts[variable] = (byte) (sort | IS_TRUTH);
    }

    public void bind(int variable, NdArray value) {
        arrays[variable] = value;
        sorts[variable] = Sort.WHOLE_ARRAY | IS_ARRAY;
    }

    public boolean isBound(int variable) {
        return sorts[variable] != UNBOUND;
    }

    /** The value of a variable: a Double, Long (also for objects), Boolean, Complex or NdArray. */
    public Object value(int variable) {
        return switch (sorts[variable] & ~SORT) {
            case IS_REAL -> reals[variable];
            case IS_WHOLE, IS_OBJECT -> integers[variable];
            case IS_ARRAY -> arrays[variable];
            case IS_COMPLEX -> new Complex(reals[variable], imaginaries[variable]);
            default -> integers[variable] != 0;
        };
    }

    boolean isReal(int variable) {
        return (sorts[variable] & ~SORT) == IS_REAL;
    }

    /** What kind of Python number a variable with a value holds, as {@link Sort} says. */
    public int sort(int variable) {
        return (sorts[variable] & ~SORT) == IS_OBJECT ? Sort.OBJECT : sorts[variable] & SORT;
    }

    /** From here on an iteration can be taken back. */
    void begin() {
        System.arraycopy(reals, 0, realsBefore, 0, reals.length);
        System.arraycopy(imaginaries, 0, imaginariesBefore, 0, imaginaries.length);
        System.arraycopy(integers, 0, integersBefore, 0, integers.length);
        System.arraycopy(sorts, 0, sortsBefore, 0, sorts.length);
        System.arraycopy(arrays, 0, arraysBefore, 0, arrays.length);
        for (Revocable other : others) {
            other.mark();
        }
        writes = 0;
    }

    /** The iteration is done and stays; false if the loop must end behind it. */
    boolean keep() {
        boolean goesOn = true;
        for (Revocable other : others) {
            goesOn &= other.keep();
        }
        return goesOn;
    }

    /** Makes everything as it was at the last {@link #begin}. */
    void takeBack() {
        System.arraycopy(realsBefore, 0, reals, 0, reals.length);
        System.arraycopy(imaginariesBefore, 0, imaginaries, 0, imaginaries.length);
        System.arraycopy(integersBefore, 0, integers, 0, integers.length);
        System.arraycopy(sortsBefore, 0, sorts, 0, sorts.length);
        System.arraycopy(arraysBefore, 0, arrays, 0, arrays.length);
        for (Revocable other : others) {
            other.reset();
        }
        while (writes > 0) {
            writes--;
            switch (written[writes]) {
                case double[] array ->
                        array[places[writes]] = Double.longBitsToDouble(bitsBefore[writes]);
                case long[] array -> array[places[writes]] = bitsBefore[writes];
                case byte[] array -> array[places[writes]] = (byte) bitsBefore[writes];
                case Saved(var part, var elements) -> part.assign(elements);
                default -> throw new IllegalStateException("no array of numbers");
            }
        }
    }

    /** What an array or a part of one held. */
    private record Saved(NdArray part, NdArray elements) {}

    /** Notes what an array or a part of one holds before it is overwritten. */
    void save(NdArray part) {
        note(new Saved(part, part.copy()), 0, 0);
    }

    /** Notes what stands in an array before it is overwritten. */
    void note(Object array, int place, long bits) {
        if (writes == places.length) {
            written = Arrays.copyOf(written, 2 * writes);
            places = Arrays.copyOf(places, 2 * writes);
            bitsBefore = Arrays.copyOf(bitsBefore, 2 * writes);
        }
        written[writes] = array;
        places[writes] = place;
        bitsBefore[writes++] = bits;
    }
}
