package org.jpylab.ndarray;

import java.math.BigInteger;

/** Bools, integers of all sizes, and the ticks of times. */
public abstract sealed class IntegerStorage extends Storage {
    @Override
    public double getDouble(int at) {
        return getLong(at);
    }

    @Override
    public boolean getBoolean(int at) {
        return getLong(at) != 0;
    }

    @Override
    public Object getObject(int at) {
        return getLong(at);
    }

    @Override
    public void setObject(int at, Object value) {
        ScalarStore.storeInteger(this, at, value);
    }

    /** The element type, which says the range. */
    abstract ElementType type();

    /** Truth values, one byte each. */
    static final class Bool extends IntegerStorage {
        final byte[] data;

        Bool(byte[] data) {
            this.data = data;
        }

        @Override
        public byte[] array() {
            return data;
        }

        @Override
        public int length() {
            return data.length;
        }

        @Override
        public int unitBytes() {
            return 1;
        }

        @Override
        ElementType type() {
            return ElementType.BOOL;
        }

        @Override
        public long getLong(int at) {
            return truth(data[at]);
        }

        @Override
        public Object getObject(int at) {
            return data[at] != 0;
        }

        @Override
        public void readDoubles(int at, int step, double[] to, int n) {
            if (step == 1) {
                for (int k = 0; k < n; k++) {
                    to[k] = truth(data[at + k]);
                }
                return;
            }
            for (int k = 0, i = at; k < n; k++, i += step) {
                to[k] = truth(data[i]);
            }
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = (byte) (value != 0 ? 1 : 0);
        }

        @Override
        public void setComplex(int at, double re, double im) {
            data[at] = (byte) (re != 0 || im != 0 ? 1 : 0);
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = (byte) ((value | -value) >>> 63);
        }

        /** 0 for 0, else 1, without a branch. */
        static int truth(int value) {
            return (value | -value) >>> 31;
        }
    }

    /** 8-bit integers. */
    static final class Bytes extends IntegerStorage {
        final byte[] data;
        private final boolean unsigned;

        Bytes(byte[] data, boolean unsigned) {
            this.data = data;
            this.unsigned = unsigned;
        }

        @Override
        public byte[] array() {
            return data;
        }

        @Override
        public int length() {
            return data.length;
        }

        @Override
        public int unitBytes() {
            return 1;
        }

        @Override
        ElementType type() {
            return unsigned ? ElementType.UINT8 : ElementType.INT8;
        }

        @Override
        public long getLong(int at) {
            return unsigned ? data[at] & 0xff : data[at];
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = (byte) CCast.toInt(value);
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = (byte) value;
        }
    }

    /** 16-bit integers. */
    static final class Shorts extends IntegerStorage {
        final short[] data;
        private final boolean unsigned;

        Shorts(short[] data, boolean unsigned) {
            this.data = data;
            this.unsigned = unsigned;
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
        ElementType type() {
            return unsigned ? ElementType.UINT16 : ElementType.INT16;
        }

        @Override
        public long getLong(int at) {
            return unsigned ? data[at] & 0xffff : data[at];
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = (short) CCast.toInt(value);
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = (short) value;
        }
    }

    /** 32-bit integers. */
    static final class Ints extends IntegerStorage {
        final int[] data;
        private final boolean unsigned;

        Ints(int[] data, boolean unsigned) {
            this.data = data;
            this.unsigned = unsigned;
        }

        @Override
        public int[] array() {
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
        ElementType type() {
            return unsigned ? ElementType.UINT32 : ElementType.INT32;
        }

        @Override
        public long getLong(int at) {
            return unsigned ? data[at] & 0xffffffffL : data[at];
        }

        @Override
        public void readDoubles(int at, int step, double[] to, int n) {
            if (unsigned) {
                super.readDoubles(at, step, to, n);
            } else if (step == 1) {
                for (int k = 0; k < n; k++) {
                    to[k] = data[at + k];
                }
            } else {
                for (int k = 0, i = at; k < n; k++, i += step) {
                    to[k] = data[i];
                }
            }
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = unsigned ? (int) CCast.toLong(value) : CCast.toInt(value);
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = (int) value;
        }
    }

    /** 64-bit integers. */
    static final class Longs extends IntegerStorage {
        final long[] data;
        private final boolean unsigned;

        Longs(long[] data, boolean unsigned) {
            this.data = data;
            this.unsigned = unsigned;
        }

        @Override
        public long[] array() {
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
        ElementType type() {
            return unsigned ? ElementType.UINT64 : ElementType.INT64;
        }

        @Override
        public double getDouble(int at) {
            return unsigned ? CCast.unsignedToDouble(data[at]) : data[at];
        }

        @Override
        public long getLong(int at) {
            return data[at];
        }

        @Override
        public Object getObject(int at) {
            long value = data[at];
            if (unsigned && value < 0) {
                return new BigInteger(Long.toUnsignedString(value));
            }
            return value;
        }

        @Override
        public void readDoubles(int at, int step, double[] to, int n) {
            if (unsigned) {
                super.readDoubles(at, step, to, n);
            } else if (step == 1) {
                for (int k = 0; k < n; k++) {
                    to[k] = data[at + k];
                }
            } else {
                for (int k = 0, i = at; k < n; k++, i += step) {
                    to[k] = data[i];
                }
            }
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = unsigned ? CCast.toUnsignedLong(value) : CCast.toLong(value);
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = value;
        }
    }

    /** Ticks of {@code datetime64} and {@code timedelta64}. */
    static final class Times extends IntegerStorage {
        final long[] data;
        final DType dtype;

        Times(long[] data, DType dtype) {
            this.data = data;
            this.dtype = dtype;
        }

        @Override
        public long[] array() {
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
        ElementType type() {
            return dtype.elementType();
        }

        @Override
        public double getDouble(int at) {
            return data[at] == TimeValue.NAT ? Double.NaN : data[at];
        }

        @Override
        public long getLong(int at) {
            return data[at];
        }

        @Override
        public Object getObject(int at) {
            return new TimeValue(data[at], dtype.timeUnit(), type() == ElementType.TIMEDELTA);
        }

        @Override
        public void setDouble(int at, double value) {
            data[at] = CCast.toLong(value);
        }

        @Override
        public void setLong(int at, long value) {
            data[at] = value;
        }

        @Override
        public void setObject(int at, Object value) {
            data[at] = ScalarStore.ticks(value, dtype);
        }
    }
}
