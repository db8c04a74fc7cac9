package org.jpylab.ndarray.random;

/**
 * Integers in [0, range], both ends included, for one integer width. Narrow widths take several
 * draws from one 32-bit word, so one object serves one call of {@code randint} or {@code integers}.
 */
abstract class BoundedIntegers {
    final BitGenerator bits;
    final boolean masked;

    private BoundedIntegers(BitGenerator bits, boolean masked) {
        this.bits = bits;
        this.masked = masked;
    }

    /**
     * A source of integers of some width.
     *
     * @param width 1 (bool), 8, 16, 32 or 64
     * @param masked masking and rejection (legacy) rather than multiplication (D. Lemire, ACM
     *     Trans. Model. Comput. Simul. 29(1), 2019)
     */
    static BoundedIntegers of(BitGenerator bits, int width, boolean masked) {
        return switch (width) {
            case 64 -> new Wide(bits, masked);
            case 32 -> new Narrow(bits, masked, 32);
            case 16, 8 -> new Narrow(bits, masked, width);
            case 1 -> new Single(bits);
            default -> throw new IllegalArgumentException("width " + width);
        };
    }

    /** The next integer in [0, range], unsigned. */
    abstract long next(long range);

    static long mask(long range) {
        return range == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(range);
    }

    private static final class Wide extends BoundedIntegers {
        private final Narrow narrow;

        Wide(BitGenerator bits, boolean masked) {
            super(bits, masked);
            narrow = new Narrow(bits, masked, 32);
        }

        @Override
        long next(long range) {
            if (range >>> 32 == 0) {
                return narrow.next(range);
            }
            if (range == -1) {
                return bits.nextLong();
            }
            return masked ? rejected(range) : multiplied(range + 1, range);
        }

        private long rejected(long range) {
            long mask = mask(range);
            long value;
            do {
                value = bits.nextLong() & mask;
            } while (Long.compareUnsigned(value, range) > 0);
            return value;
        }

        private long multiplied(long count, long range) {
            long word = bits.nextLong();
            long leftover = word * count;
            if (Long.compareUnsigned(leftover, count) < 0) {
                long threshold = Long.remainderUnsigned(-1L - range, count);
                while (Long.compareUnsigned(leftover, threshold) < 0) {
                    word = bits.nextLong();
                    leftover = word * count;
                }
            }
            return Math.unsignedMultiplyHigh(word, count);
        }
    }

    private static final class Narrow extends BoundedIntegers {
        private final int width;
        private final long full;
        private int buffer;
        private int waiting;

        Narrow(BitGenerator bits, boolean masked, int width) {
            super(bits, masked);
            this.width = width;
            full = -1L >>> (64 - width);
        }

        @Override
        long next(long range) {
            if (range == 0) {
                return 0;
            }
            if (range == full) {
                return word();
            }
            return masked ? rejected(range) : multiplied(range + 1, range);
        }

        private long word() {
            if (width == 32) {
                return bits.nextInt() & full;
            }
            if (waiting == 0) {
                buffer = bits.nextInt();
                waiting = 32 / width - 1;
            } else {
                buffer >>>= width;
                waiting--;
            }
            return buffer & full;
        }

        private long rejected(long range) {
            long mask = mask(range);
            long value;
            do {
                value = word() & mask;
            } while (value > range);
            return value;
        }

        private long multiplied(long count, long range) {
            long product = word() * count;
            long leftover = product & full;
            if (leftover < count) {
                long threshold = (full - range) % count;
                while (leftover < threshold) {
                    product = word() * count;
                    leftover = product & full;
                }
            }
            return product >>> width;
        }
    }

    private static final class Single extends BoundedIntegers {
        private int buffer;
        private int waiting;

        Single(BitGenerator bits) {
            super(bits, true);
        }

        @Override
        long next(long range) {
            if (range == 0) {
                return 0;
            }
            if (waiting == 0) {
                buffer = bits.nextInt();
                waiting = 31;
            } else {
                buffer >>>= 1;
                waiting--;
            }
            return buffer & 1;
        }
    }
}
