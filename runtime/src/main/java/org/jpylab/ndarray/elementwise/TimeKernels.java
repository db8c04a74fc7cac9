package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.CCast;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.TimeValue;

/** Products and quotients of time differences. */
final class TimeKernels {
    private static final long NAT = TimeValue.NAT;

    private TimeKernels() {}

    /** One element of the loop: reads inputs, writes outputs, returns flags. */
    @FunctionalInterface
    private interface Element {
        int run(Storage[] operands, int[] at);
    }

    /** A loop over such an element. */
    private static final class Elements extends Kernel {
        private final Element element;

        Elements(Element element) {
            this.element = element;
        }

        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            int flags = 0;
            var place = at.clone();
            for (int k = 0; k < n; k++) {
                flags |= element.run(operands, place);
                for (int i = 0; i < operands.length; i++) {
                    place[i] += step[i];
                }
            }
            return flags;
        }
    }

    /** A difference times a real number. */
    static Kernel scaled(int time, int factor) {
        return new Elements((o, at) -> {
            long ticks = o[time].getLong(at[time]);
            double value = ticks * o[factor].getDouble(at[factor]);
            o[2].setLong(
                    at[2], ticks == NAT || !Double.isFinite(value) ? NAT : CCast.toLong(value));
            return 0;
        });
    }

    /** A difference by a whole number, truncated. */
    static Kernel truncated() {
        return new Elements((o, at) -> {
            long ticks = o[0].getLong(at[0]);
            long divisor = o[1].getLong(at[1]);
            o[2].setLong(at[2], ticks == NAT || divisor == 0 ? NAT : ticks / divisor);
            return 0;
        });
    }

    /** A difference by a real number. */
    static Kernel divided(boolean floor) {
        return new Elements((o, at) -> {
            long ticks = o[0].getLong(at[0]);
            double value = ticks / o[1].getDouble(at[1]);
            double whole = floor ? Math.floor(value) : value;
            boolean nat = ticks == NAT || !Double.isFinite(value);
            o[2].setLong(at[2], nat ? NAT : CCast.toLong(whole));
            return 0;
        });
    }

    /** The quotient of two differences as a real number. */
    static Kernel ratio() {
        return new Elements((o, at) -> {
            long a = o[0].getLong(at[0]);
            long b = o[1].getLong(at[1]);
            boolean nat = a == NAT || b == NAT;
            o[2].setDouble(at[2], nat ? Double.NaN : (double) a / b);
            return !nat && b == 0 ? FloatErrors.DIVIDE : 0;
        });
    }

    /** The quotient of two differences rounded down. */
    static Kernel quotient() {
        return new Elements(TimeKernels::quotient);
    }

    private static int quotient(Storage[] o, int[] at) {
        long a = o[0].getLong(at[0]);
        long b = o[1].getLong(at[1]);
        boolean nat = a == NAT || b == NAT;
        o[2].setLong(at[2], nat || b == 0 ? 0 : Math.floorDiv(a, b));
        return nat ? FloatErrors.INVALID : b == 0 ? FloatErrors.DIVIDE : 0;
    }

    /** Quotient and remainder of two differences. */
    static Kernel divmod() {
        return new Elements((o, at) -> {
            int flags = quotient(o, at);
            long a = o[0].getLong(at[0]);
            long b = o[1].getLong(at[1]);
            o[3].setLong(at[3], flags != 0 ? NAT : Math.floorMod(a, b));
            return flags;
        });
    }
}
