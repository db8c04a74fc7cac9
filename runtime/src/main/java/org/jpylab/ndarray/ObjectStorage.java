package org.jpylab.ndarray;

/** Any Java or Python objects, by reference. */
public final class ObjectStorage extends Storage {
    final Object[] data;

    ObjectStorage(Object[] data) {
        this.data = data;
    }

    @Override
    public Object[] array() {
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
        return ScalarStore.real(data[at]);
    }

    @Override
    public double getImaginary(int at) {
        return data[at] instanceof Complex c ? c.im() : 0;
    }

    @Override
    public long getLong(int at) {
        return ScalarStore.integer(data[at]);
    }

    @Override
    public boolean getBoolean(int at) {
        return ScalarStore.truth(data[at]);
    }

    @Override
    public Object getObject(int at) {
        return data[at];
    }

    @Override
    public void setDouble(int at, double value) {
        data[at] = value;
    }

    @Override
    public void setComplex(int at, double re, double im) {
        data[at] = new Complex(re, im);
    }

    @Override
    public void setLong(int at, long value) {
        data[at] = value;
    }

    @Override
    public void setObject(int at, Object value) {
        data[at] = value;
    }
}
