package org.jpylab.loop;

import org.jpylab.ndarray.random.SingleDraws;

/** Nodes that draw random numbers; what a draw would raise bails. */
public final class DrawSource implements Revocable {
    private static final double MAX_MEAN = 0x1p53;

    private final SingleDraws draws;
    private boolean isSaved;

    public DrawSource(SingleDraws draws) {
        this.draws = draws;
    }

    /** True for the draws of {@code RandomState}. */
    public boolean isLegacy() {
        return draws.isLegacy();
    }

    @Override
    public void mark() {
        isSaved = false;
    }

    @Override
    public void reset() {
        if (isSaved) {
            draws.restore();
        }
    }

    /** The stream, from which an iteration is about to draw. */
    private SingleDraws next() {
        if (!isSaved) {
            draws.save();
            isSaved = true;
        }
        return draws;
    }

    public Real random() {
        return frame -> next().random();
    }

    public Real standardNormal() {
        return frame -> next().standardNormal();
    }

    public Real uniform(Real low, Real high) {
        return frame -> {
            double from = low.of(frame);
            double range = high.of(frame) - from;
            if (!Double.isFinite(range) || range < 0 && !isLegacy()) {
                throw Bail.OUT;
            }
            return next().uniform(from, range);
        };
    }

    public Real normal(Real mean, Real deviation) {
        return frame -> {
            double loc = mean.of(frame);
            double scale = notNegative(deviation.of(frame));
            return next().normal(loc, scale);
        };
    }

    public Real exponential(Real scale) {
        return frame -> {
            double mean = notNegative(scale.of(frame));
            return next().exponential(mean);
        };
    }

    public Whole poisson(Real mean) {
        return frame -> {
            double lambda = notNegative(mean.of(frame));
            if (lambda > MAX_MEAN) {
                throw Bail.OUT;
            }
            return next().poisson(lambda);
        };
    }

    /** Uniform in [low, high). */
    public Whole integer(Whole low, Whole high) {
        return frame -> {
            long from = low.of(frame);
            long end = high.of(frame);
            if (from >= end || end - from < 0) {
                throw Bail.OUT;
            }
            return next().integer(from, end - 1);
        };
    }

    private static double notNegative(double x) {
        if (!(x >= 0) || Math.copySign(1, x) < 0) {
            throw Bail.OUT;
        }
        return x;
    }
}
