package org.jpylab.figure.geometry;

/** A mapping that is another one, which may be exchanged. */
public final class Exchangeable implements Transform {
    private Transform now;

    public Exchangeable(Transform first) {
        now = first;
    }

    /** Is another mapping from now on. */
    public void set(Transform next) {
        now = next;
    }

    @Override
    public void map(double[] x, double[] y) {
        now.map(x, y);
    }

    @Override
    public Transform inverted() {
        return now.inverted();
    }

    @Override
    public int pieces() {
        return now.pieces();
    }

    @Override
    public boolean isSeparable() {
        return now.isSeparable();
    }

    @Override
    public boolean isAffine() {
        return now.isAffine();
    }

    @Override
    public Affine toAffine() {
        return now.toAffine();
    }
}
