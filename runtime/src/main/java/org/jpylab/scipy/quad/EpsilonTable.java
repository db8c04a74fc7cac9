package org.jpylab.scipy.quad;

/**
 * The limit of a sequence by Wynn's epsilon algorithm (QUADPACK, section 2.4): the lower diagonals
 * of the table, which grow by {@link #add} and give an estimate by {@link #extrapolate}.
 */
final class EpsilonTable {
    static final double HUGE = Double.MAX_VALUE;
    private static final int LONGEST = 50;

    private final double[] diagonal = new double[LONGEST + 3]; // from 1
    private final double[] latest = new double[3];
    private int count;
    private int calls;
    private double value;
    private double error;

    void add(double element) {
        diagonal[++count] = element;
    }

    int count() {
        return count;
    }

    double value() {
        return value;
    }

    double error() {
        return error;
    }

    /** Finds value and error of the limit. */
    void extrapolate() {
        calls++;
        error = HUGE;
        value = diagonal[count];
        if (count >= 3 && !converged()) {
            if (calls < 4) {
                latest[calls - 1] = value;
                error = HUGE;
            } else {
                error =
                        Math.abs(value - latest[2])
                                + Math.abs(value - latest[1])
                                + Math.abs(value - latest[0]);
                latest[0] = latest[1];
                latest[1] = latest[2];
                latest[2] = value;
            }
        }
        error = Math.max(error, 5 * Kronrod.EPSILON * Math.abs(value));
    }

    /** Computes the next diagonal; whether three elements of it agree to machine accuracy. */
    private boolean converged() {
        int size = count;
        int fresh = (size - 1) / 2;
        diagonal[size + 2] = diagonal[size];
        diagonal[size] = HUGE;
        int k = size;
        for (int i = 1; i <= fresh; i++, k -= 2) {
            double e0 = diagonal[k - 2];
            double e1 = diagonal[k - 1];
            double e2 = diagonal[k + 2];
            double delta2 = e2 - e1;
            double delta3 = e1 - e0;
            boolean near2 = Math.abs(delta2) <= within(e2, e1);
            boolean near3 = Math.abs(delta3) <= within(e1, e0);
            if (near2 && near3) {
                value = e2;
                error = Math.abs(delta2) + Math.abs(delta3);
                return true;
            }
            double e3 = diagonal[k];
            diagonal[k] = e1;
            double delta1 = e1 - e3;
            if (Math.abs(delta1) <= within(e1, e3) || near2 || near3) {
                count = 2 * i - 1;
                break;
            }
            double slope = 1 / delta1 + 1 / delta2 - 1 / delta3;
            if (!(Math.abs(slope * e1) > 1e-4)) { // irregular: the rest of the table is left
                count = 2 * i - 1;
                break;
            }
            double next = e1 + 1 / slope;
            diagonal[k] = next;
            double distance = Math.abs(delta2) + Math.abs(next - e2) + Math.abs(delta3);
            if (!(distance > error)) {
                error = distance;
                value = next;
            }
        }
        shift(size, fresh);
        return false;
    }

    private static double within(double x, double y) {
        return Math.max(Math.abs(x), Math.abs(y)) * Kronrod.EPSILON;
    }

    private void shift(int size, int fresh) {
        if (count == LONGEST) {
            count = 2 * (LONGEST / 2) - 1;
        }
        for (int i = 0, from = size % 2 == 0 ? 2 : 1; i <= fresh; i++, from += 2) {
            diagonal[from] = diagonal[from + 2];
        }
        if (size != count) {
            System.arraycopy(diagonal, size - count + 1, diagonal, 1, count);
        }
    }
}
