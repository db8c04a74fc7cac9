package org.jpylab.ndarray;

/** Complex numbers: real and imaginary parts side by side. */
public abstract sealed class ComplexStorage extends Storage {
    @Override
    public int unitsPerElement() {
        return 2;
    }

    @Override
    public long getLong(int at) {
        return CCast.toLong(getDouble(at));
    }

    @Override
    public boolean getBoolean(int at) {
        return getDouble(at) != 0 || getImaginary(at) != 0;
    }

    @Override
    public Object getObject(int at) {
        return new Complex(getDouble(at), getImaginary(at));
    }

    @Override
    public void setDouble(int at, double value) {
        setComplex(at, value, 0);
    }

    @Override
    public void setLong(int at, long value) {
        setComplex(at, value, 0);
    }

    @Override
    public void setUnsigned(int at, long value) {
        setComplex(at, CCast.unsignedToDouble(value), 0);
    }

    @Override
    public void setObject(int at, Object value) {
        var complex = ScalarStore.complex(value);
        setComplex(at, complex.re(), complex.im());
    }

    /** Pairs of 64-bit floats. */
    static final class Doubles extends ComplexStorage {
        final double[] data;

        Doubles(double[] data) {
            this.data = data;
        }

        @Override
        public double[] array() {
            return data;
        }

        @Override
        public int length() {
            return data.length;
        }

        @Override
        public int unitBytes() {
            return 8;
        }

        @Override
        public double getDouble(int at) {
            return data[at];
        }

        @Override
        public double getImaginary(int at) {
            return data[at + 1];
        }

        @Override
        public void setComplex(int at, double re, double im) {
            data[at] = re;
            data[at + 1] = im;
        }
    }

    /** Pairs of 32-bit floats. */
    static final class Floats extends ComplexStorage {
        final float[] data;

        Floats(float[] data) {
            this.data = data;
        }

        @Override
        public float[] array() {
            return data;
        }

        @Override
        public int length() {
            return data.length;
        }

        @Override
        public int unitBytes() {
            return 4;
        }

        @Override
        public double getDouble(int at) {
            return data[at];
        }

        @Override
        public double getImaginary(int at) {
            return data[at + 1];
        }

        @Override
        public void setComplex(int at, double re, double im) {
            data[at] = (float) re;
            data[at + 1] = (float) im;
        }
    }
}
