package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.Storage;

/**
 * Adds up runs of floating point numbers pairwise, with NumPy's blocks: halves down to 128 numbers,
 * there eight partial sums. Results are bit for bit NumPy's.
 */
final class Sums extends Kernel {
    private static final int BLOCK = 128;

    /** NumPy's iterator hands over no more elements at once. */
    static final int BUFFER = 8192;

    private final boolean complex;
    private final Kernel plain;

    /** Sums of real or complex numbers; what is no fold is left to the plain kernel. */
    Sums(Kernel plain, boolean complex) {
        this.plain = plain;
        this.complex = complex;
    }

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var total = operands[2];
        boolean folds = step[0] == 0 && step[2] == 0 && at[0] == at[2];
        if (!folds || operands[0].array() != total.array()) {
            return plain.run(operands, n, at, step);
        }
        int flags = 0;
        for (int k = 0; k < n; k += BUFFER) {
            int m = Math.min(BUFFER, n - k);
            int start = at[1] + k * step[1];
            if (complex) {
                flags |= addComplex(total, at[2], operands[1], m, start, step[1]);
            } else {
                flags |= addReal(total, at[2], operands[1], m, start, step[1]);
            }
        }
        return flags;
    }

    private static int addReal(Storage total, int o, Storage in, int n, int at, int step) {
        double before = total.getDouble(o);
        double sum;
        if (total.array() instanceof double[]) {
            sum =
                    step == 1 && in.array() instanceof double[] data
                            ? contiguous(data, at, n)
                            : pairwise(in, at, n, step);
        } else {
            sum = narrow(in, at, n, step);
        }
        total.setDouble(o, before + sum);
        double result = total.getDouble(o);
        if (Double.isFinite(result) || !Double.isFinite(before)) {
            return 0;
        }
        return trouble(result, in, n, at, step);
    }

    private static int trouble(double result, Storage in, int n, int at, int step) {
        boolean infinite = false;
        for (int k = 0; k < n; k++) {
            double value = in.getDouble(at + k * step);
            if (Double.isNaN(value)) {
                return 0;
            }
            infinite |= Double.isInfinite(value);
        }
        if (Double.isNaN(result)) {
            return FloatErrors.INVALID;
        }
        return infinite ? 0 : FloatErrors.OVERFLOW;
    }

    /** The pairwise sum of doubles side by side. */
    static double contiguous(double[] data, int at, int n) {
        if (n > BLOCK) {
            int half = n / 2;
            half -= half % 8;
            return contiguous(data, at, half) + contiguous(data, at + half, n - half);
        }
        int end = at + n;
        if (n < 8) {
            double sum = 0;
            for (int i = at; i < end; i++) {
                sum += data[i];
            }
            return sum;
        }
        double r0 = data[at];
        double r1 = data[at + 1];
        double r2 = data[at + 2];
        double r3 = data[at + 3];
        double r4 = data[at + 4];
        double r5 = data[at + 5];
        double r6 = data[at + 6];
        double r7 = data[at + 7];
        int i = at + 8;
        for (; i < end - n % 8; i += 8) {
            r0 += data[i];
            r1 += data[i + 1];
            r2 += data[i + 2];
            r3 += data[i + 3];
            r4 += data[i + 4];
            r5 += data[i + 5];
            r6 += data[i + 6];
            r7 += data[i + 7];
        }
        double sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7));
        for (; i < end; i++) {
            sum += data[i];
        }
        return sum;
    }

    /** The pairwise sum in double precision. */
    static double pairwise(Storage in, int at, int n, int step) {
        if (n > BLOCK) {
            int half = n / 2;
            half -= half % 8;
            return pairwise(in, at, half, step) + pairwise(in, at + half * step, n - half, step);
        }
        if (n < 8) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += in.getDouble(at + i * step);
            }
            return sum;
        }
        var r = new double[8];
        int whole = n - n % 8;
        for (int i = 0; i < 8; i++) {
            r[i] = in.getDouble(at + i * step);
        }
        for (int i = 8; i < whole; i++) {
            r[i & 7] += in.getDouble(at + i * step);
        }
        double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (int i = whole; i < n; i++) {
            sum += in.getDouble(at + i * step);
        }
        return sum;
    }

    /** The pairwise sum in single precision, which is what halves are added in, too. */
    static float narrow(Storage in, int at, int n, int step) {
        if (n > BLOCK) {
            int half = n / 2;
            half -= half % 8;
            return narrow(in, at, half, step) + narrow(in, at + half * step, n - half, step);
        }
        if (n < 8) {
            float sum = 0;
            for (int i = 0; i < n; i++) {
                sum += (float) in.getDouble(at + i * step);
            }
            return sum;
        }
        var r = new float[8];
        int whole = n - n % 8;
        for (int i = 0; i < 8; i++) {
            r[i] = (float) in.getDouble(at + i * step);
        }
        for (int i = 8; i < whole; i++) {
            r[i & 7] += (float) in.getDouble(at + i * step);
        }
        float sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (int i = whole; i < n; i++) {
            sum += (float) in.getDouble(at + i * step);
        }
        return sum;
    }

    private static int addComplex(Storage total, int o, Storage in, int n, int at, int step) {
        boolean single = total.array() instanceof float[];
        var parts = new double[2];
        if (step == 2 && !single && in.array() instanceof double[] data) {
            pairs(data, at, n, parts);
        } else {
            pairs(in, at, n, step, single, parts);
        }
        double re = total.getDouble(o) + parts[0];
        double im = total.getImaginary(o) + parts[1];
        boolean known = Double.isFinite(total.getDouble(o) + total.getImaginary(o));
        total.setComplex(o, re, im);
        return known && !Double.isFinite(re) ? trouble(re, in, n, at, step) : 0;
    }

    /** As for reals, with four numbers at a time, blocks counted in parts. */
    private static void pairs(Storage in, int at, int n, int step, boolean single, double[] out) {
        if (2 * n > BLOCK) {
            int half = (n - n % 8) / 2;
            pairs(in, at, half, step, single, out);
            double re = out[0];
            double im = out[1];
            pairs(in, at + half * step, n - half, step, single, out);
            out[0] = round(re + out[0], single);
            out[1] = round(im + out[1], single);
            return;
        }
        double re = 0;
        double im = 0;
        int whole = 0;
        if (n >= 4) {
            var r = new double[8];
            whole = n - n % 4;
            for (int i = 0; i < whole; i++) {
                int k = 2 * (i & 3);
                int p = at + i * step;
                r[k] = i < 4 ? in.getDouble(p) : round(r[k] + in.getDouble(p), single);
                double value = in.getImaginary(p);
                r[k + 1] = i < 4 ? value : round(r[k + 1] + value, single);
            }
            re = round(round(r[0] + r[2], single) + round(r[4] + r[6], single), single);
            im = round(round(r[1] + r[3], single) + round(r[5] + r[7], single), single);
        }
        for (int i = whole; i < n; i++) {
            re = round(re + in.getDouble(at + i * step), single);
            im = round(im + in.getImaginary(at + i * step), single);
        }
        out[0] = re;
        out[1] = im;
    }

    /** The same of doubles side by side. */
    private static void pairs(double[] data, int at, int n, double[] out) {
        if (2 * n > BLOCK) {
            int half = (n - n % 8) / 2;
            pairs(data, at, half, out);
            double re = out[0];
            double im = out[1];
            pairs(data, at + 2 * half, n - half, out);
            out[0] = re + out[0];
            out[1] = im + out[1];
            return;
        }
        double re = 0;
        double im = 0;
        int i = at;
        int end = at + 2 * n;
        if (n >= 4) {
            double r0 = data[i];
            double r1 = data[i + 1];
            double r2 = data[i + 2];
            double r3 = data[i + 3];
            double r4 = data[i + 4];
            double r5 = data[i + 5];
            double r6 = data[i + 6];
            double r7 = data[i + 7];
            for (i += 8; i <= end - 8; i += 8) {
                r0 += data[i];
                r1 += data[i + 1];
                r2 += data[i + 2];
                r3 += data[i + 3];
                r4 += data[i + 4];
                r5 += data[i + 5];
                r6 += data[i + 6];
                r7 += data[i + 7];
            }
            re = (r0 + r2) + (r4 + r6);
            im = (r1 + r3) + (r5 + r7);
        }
        for (; i < end; i += 2) {
            re += data[i];
            im += data[i + 1];
        }
        out[0] = re;
        out[1] = im;
    }

    private static double round(double value, boolean single) {
        return single ? (float) value : value;
    }
}
