package org.jpylab.ndarray;

/** Floating point numbers of all sizes. */
public abstract sealed class RealStorage extends Storage {
    @Override
    public long getLong(int at) {
        return CCast.toLong(getDouble(at));
    }

    @Override
    public boolean getBoolean(int at) {
        return getDouble(at) != 0;
    }

    @Override
    public Object getObject(int at) {
        return getDouble(at);
    }

    @Override
    public void setLong(int at, long value) {
        setDouble(at, value);
    }

    @Override
    public void setUnsigned(int at, long value) {
        setDouble(at, CCast.unsignedToDouble(value));
    }

    @Override
    public void setObject(int at, Object value) {
        setDouble(at, ScalarStore.real(value));
    }

    /** 64-bit floats. */
    static final class Doubles extends RealStorage {
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
        public void readDoubles(int at, int step, double[] to, int n) {
            if (step == 1) {
                System.arraycopy(data, at, to, 0, n);
                return;
            }
            for (int k = 0, i = at; k < n; k++, i += step) {
                to[k] = data[i];
            }
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = value;
        }
    }

    /** 32-bit floats. */
    static final class Floats extends RealStorage {
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
        public void readDoubles(int at, int step, double[] to, int n) {
            if (step == 1) {
                for (int k = 0; k < n; k++) {
                    to[k] = data[at + k];
                }
                return;
            }
            for (int k = 0, i = at; k < n; k++, i += step) {
                to[k] = data[i];
            }
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = (float) value;
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = (float) value;
        }
    }

    /** 16-bit floats. */
    static final class Halves extends RealStorage {
        final short[] data;

        Halves(short[] data) {
            this.data = data;
        }

        @Override
        public short[] array() {
            return data;
        }

        @Override
        public int length() {
            return data.length;
        }

        @Override
        public int unitBytes() {
            return 2;
        }

        @Override
        public double getDouble(int at) {
            return Float.float16ToFloat(data[at]);
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = CCast.toHalf(value);
        }
    }
}
