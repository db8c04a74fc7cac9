package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;

/**
 * An argument of a loop whose results are doubles side by side. Doubles side by side are read where
 * they are; other numbers are brought, part by part, into a small buffer.
 */
final class Operand {
    private static final double[] NOTHING = {};

    private final Storage storage;
    private final int at;
    private final int step;
    private final double[] direct;
    private final double number;
    private final boolean isOverwritten;
    private double[] buffer = NOTHING;

    /** The argument of results in c from position o on. */
    Operand(Storage storage, int at, int step, double[] c, int o) {
        this.storage = storage;
        this.at = at;
        this.step = step;
        direct = step == 1 && storage.array() instanceof double[] data ? data : NOTHING;
        number = step == 0 ? storage.getDouble(at) : 0;
        isOverwritten = direct == c && at == o;
    }

    /** True when all values are the same one. */
    boolean isNumber() {
        return step == 0;
    }

    double number() {
        return number;
    }

    /** The array in which {@code m} values from the k-th on are, from {@link #position} on. */
    double[] values(int k, int m) {
        if (direct == NOTHING && step != 0) {
            reserve(m);
            storage.readDoubles(at + k * step, step, buffer, m);
            return buffer;
        }
        return direct;
    }

    int position(int k) {
        return direct == NOTHING ? 0 : at + k;
    }

    /** Keeps what the results will overwrite. */
    void keep(int k, int m) {
        if (isOverwritten) {
            reserve(m);
            System.arraycopy(direct, at + k, buffer, 0, m);
        }
    }

    private void reserve(int m) {
        if (buffer.length < m) {
            buffer = new double[m];
        }
    }

    /** The value at place p of the part that begins with the k-th, as it was. */
    double original(int k, int p) {
        if (step == 0) {
            return number;
        }
        return buffer == NOTHING ? direct[at + k + p] : buffer[p];
    }
}
