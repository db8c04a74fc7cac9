package org.jpylab.figure.geometry;

import java.util.function.Supplier;

/** An affine mapping computed anew at each use, such as from figure fractions to pixels. */
public final class LiveAffine implements Transform {
    private final Supplier<Affine> current;

    public LiveAffine(Supplier<Affine> current) {
        this.current = current;
    }

    /** Maps the unit square to a box that may move. */
    public static LiveAffine to(Supplier<Bbox> box) {
        return new LiveAffine(() -> Affine.to(box.get()));
    }

    /** Maps a box that may move to the unit square. */
    public static LiveAffine from(Supplier<Bbox> box) {
        return new LiveAffine(() -> Affine.from(box.get()));
    }

    @Override
    public void map(double[] x, double[] y) {
        current.get().map(x, y);
    }

    @Override
    public Transform inverted() {
        return new LiveAffine(() -> current.get().inverted());
    }

    @Override
    public boolean isSeparable() {
        return current.get().isSeparable();
    }

    @Override
    public boolean isAffine() {
        return true;
    }

    @Override
    public Affine toAffine() {
        return current.get();
    }
}
