package org.jpylab.ndarray;

/**
 * The memory of an array and how one element is read from it. Positions, here and in {@link
 * NdArray}, count units: the entries of the Java array beneath. An element takes one unit, a
 * complex number two, text of {@code n} characters {@code n}. Several storages may share one Java
 * array: the real parts of complex numbers are doubles in the same {@code double[]}.
 */
public abstract sealed class Storage
        permits IntegerStorage,
                RealStorage,
                ComplexStorage,
                ObjectStorage,
                TextStorage,
                RawStorage {
    /** The Java array that holds the elements; the same object means shared memory. */
    public abstract Object array();

    /** Units in the Java array. */
    public abstract int length();

    /** Bytes a unit takes. */
    public abstract int unitBytes();

    /** Units an element takes. */
    public int unitsPerElement() {
        return 1;
    }

    /** The element's real part. */
    public abstract double getDouble(int at);

    /** Puts the real parts of {@code n} elements at the front of the array. */
    public void readDoubles(int at, int step, double[] to, int n) {
        for (int k = 0, i = at; k < n; k++, i += step) {
            to[k] = getDouble(i);
        }
    }

    /** The element's imaginary part. */
    public double getImaginary(int at) {
        return 0;
    }

    /** The element as a C cast to a 64-bit integer gives it; unsigned ones bit for bit. */
    public abstract long getLong(int at);

    /** The truth of the element. */
    public abstract boolean getBoolean(int at);

    /**
     * The element as {@code item()} gives it: Boolean, Long, BigInteger, Double, {@link Complex},
     * String, byte[], {@link TimeValue}, a List for a record, or the object itself.
     */
    public abstract Object getObject(int at);

    public abstract void setDouble(int at, double value);

    public void setComplex(int at, double re, double im) {
        setDouble(at, re);
    }

    public abstract void setLong(int at, long value);

    /** Stores a value that is not negative, bit for bit one of 64 bits. */
    public void setUnsigned(int at, long value) {
        setLong(at, value);
    }

    /** Stores a Java or Python scalar, converted as NumPy's assignment does. */
    public abstract void setObject(int at, Object value);

    /** Storage for {@code count} elements, all zero (0, empty text, Python's 0 for objects). */
    static Storage allocate(DType dtype, int count) {
        return Storages.allocate(dtype, count);
    }
}
