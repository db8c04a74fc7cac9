package org.jpylab.ndarray.random;

import org.jspecify.annotations.Nullable;

/**
 * Draws of a {@code RandomState} or {@code Generator}, one number at a time and without checks of
 * parameters; what was drawn since {@link #save} can be taken back.
 */
public final class SingleDraws {
    private final BitGenerator bits;
    private final Variates variates;
    private final BoundedIntegers integers;
    private @Nullable BitGenerator saved;
    private boolean hadGauss;
    private double gauss;

    SingleDraws(BitGenerator bits, Variates variates) {
        this.bits = bits;
        this.variates = variates;
        integers = BoundedIntegers.of(bits, Long.SIZE, isLegacy());
    }

    /** True for the draws of {@code RandomState}. */
    public boolean isLegacy() {
        return variates instanceof LegacyVariates;
    }

    /** Uniform in [0, 1). */
    public double random() {
        return bits.nextDouble();
    }

    public double uniform(double low, double range) {
        return variates.uniform(low, range);
    }

    public double standardNormal() {
        return variates.standardNormal();
    }

    /** Normal; the deviation must not be negative. */
    public double normal(double mean, double deviation) {
        return variates.normal(mean, deviation);
    }

    /** Exponential; the scale must not be negative. */
    public double exponential(double scale) {
        return variates.exponential(scale);
    }

    /** Poisson of a mean from 0 on. */
    public long poisson(double mean) {
        return Counts.poisson(bits, mean);
    }

    /** Uniform in [first, last]. */
    public long integer(long first, long last) {
        return first + integers.next(last - first);
    }

    public void save() {
        if (saved == null) {
            saved = bits.copy();
        } else {
            saved.become(bits);
        }
        if (variates instanceof LegacyVariates legacy) {
            hadGauss = legacy.hasGauss();
            gauss = legacy.gauss();
        }
    }

    /** Makes the streams what they were at the last {@link #save}. */
    public void restore() {
        if (saved == null) {
            throw new IllegalStateException("nothing was saved");
        }
        bits.become(saved);
        if (variates instanceof LegacyVariates legacy) {
            legacy.setGauss(hadGauss, gauss);
        }
    }
}
