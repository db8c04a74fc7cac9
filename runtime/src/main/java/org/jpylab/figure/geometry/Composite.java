package org.jpylab.figure.geometry;

/** One mapping followed by another. */
public record Composite(Transform first, Transform second) implements Transform {
    @Override
    public void map(double[] x, double[] y) {
        if (isAffine()) {
            toAffine().map(x, y);
            return;
        }
        first.map(x, y);
        second.map(x, y);
    }

    @Override
    public Transform inverted() {
        return new Composite(second.inverted(), first.inverted());
    }

    @Override
    public int pieces() {
        return Math.max(first.pieces(), second.pieces());
    }

    @Override
    public boolean isSeparable() {
        return first.isSeparable() && second.isSeparable();
    }

    @Override
    public boolean isAffine() {
        return first.isAffine() && second.isAffine();
    }

    @Override
    public Affine toAffine() {
        return first.toAffine().thenAffine(second.toAffine());
    }

    @Override
    public boolean[] endsIn(Transform branch) {
        if (Branches.contains(this, branch)) {
            return new boolean[] {true, true};
        }
        return second.endsIn(branch);
    }
}
