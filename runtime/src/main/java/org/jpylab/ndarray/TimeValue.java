package org.jpylab.ndarray;

/** One element of a {@code datetime64} or {@code timedelta64} array: ticks and what a tick is. */
public record TimeValue(long ticks, TimeUnit unit, boolean isDelta) {
    /** Not a time: the smallest long. */
    public static final long NAT = Long.MIN_VALUE;
}
