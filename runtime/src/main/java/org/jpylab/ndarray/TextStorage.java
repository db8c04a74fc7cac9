package org.jpylab.ndarray;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of at most n characters an element, padded with zeros. */
public abstract sealed class TextStorage extends Storage {
    final int width;

    TextStorage(int width) {
        this.width = width;
    }

    @Override
    public int unitsPerElement() {
        return width;
    }

    /** The element as text, without the padding. */
    abstract String text(int at);

    abstract void setText(int at, String text);

    @Override
    public double getDouble(int at) {
        return ScalarStore.real(getObject(at));
    }

    @Override
    public double getImaginary(int at) {
        return ScalarStore.complex(getObject(at)).im();
    }

    @Override
    public long getLong(int at) {
        return ScalarStore.integer(getObject(at));
    }

    @Override
    public boolean getBoolean(int at) {
        return !text(at).isEmpty();
    }

    @Override
    public void setDouble(int at, double value) {
        setText(at, ScalarText.of(value));
    }

    @Override
    public void setComplex(int at, double re, double im) {
        setText(at, ScalarText.of(new Complex(re, im)));
    }

    @Override
    public void setLong(int at, long value) {
        setText(at, Long.toString(value));
    }

    @Override
    public void setUnsigned(int at, long value) {
        setText(at, Long.toUnsignedString(value));
    }

    @Override
    public void setObject(int at, Object value) {
        setText(at, ScalarText.of(value));
    }

    /** {@code U<n>}: code points. */
    static final class CodePoints extends TextStorage {
        final int[] data;

        CodePoints(int[] data, int width) {
            super(width);
            this.data = data;
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
        String text(int at) {
            int end = at + width;
            while (end > at && data[end - 1] == 0) {
                end--;
            }
            return new String(data, at, end - at);
        }

        @Override
        public Object getObject(int at) {
            return text(at);
        }

        @Override
        void setText(int at, String text) {
            int i = at;
            int end = at + width;
            for (int k = 0; k < text.length() && i < end; k += Character.charCount(data[i - 1])) {
                data[i++] = text.codePointAt(k);
            }
            Arrays.fill(data, i, end, 0);
        }
    }

    /** {@code S<n>}: bytes. */
    static final class Bytes extends TextStorage {
        final byte[] data;

        Bytes(byte[] data, int width) {
            super(width);
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

        private int end(int at) {
            int end = at + width;
            while (end > at && data[end - 1] == 0) {
                end--;
            }
            return end;
        }

        @Override
        String text(int at) {
            return new String(data, at, end(at) - at, StandardCharsets.ISO_8859_1);
        }

        @Override
        public Object getObject(int at) {
            return Arrays.copyOfRange(data, at, end(at));
        }

        @Override
        void setText(int at, String text) {
            setBytes(at, ScalarText.ascii(text));
        }

        @Override
        public void setObject(int at, Object value) {
            if (value instanceof byte[] bytes) {
                setBytes(at, bytes);
            } else {
                super.setObject(at, value);
            }
        }

        private void setBytes(int at, byte[] bytes) {
            int n = Math.min(width, bytes.length);
            System.arraycopy(bytes, 0, data, at, n);
            Arrays.fill(data, at + n, at + width, (byte) 0);
        }
    }
}
