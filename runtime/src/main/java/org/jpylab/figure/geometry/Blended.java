package org.jpylab.figure.geometry;

/** A mapping that takes x from one separable transform and y from another. */
public record Blended(Transform forX, Transform forY) implements Transform {
    @Override
    public void map(double[] x, double[] y) {
        double[] otherX = x.clone();
        double[] otherY = y.clone();
        forX.map(x, otherY);
        forY.map(otherX, y);
    }

    @Override
    public Transform inverted() {
        return new Blended(forX.inverted(), forY.inverted());
    }

    @Override
    public boolean isSeparable() {
        return true;
    }

    @Override
    public boolean isAffine() {
        return forX.isAffine() && forY.isAffine();
    }

    @Override
    public Affine toAffine() {
        Affine x = forX.toAffine();
        Affine y = forY.toAffine();
        return new Affine(x.a(), 0, 0, y.d(), x.e(), y.f());
    }

    @Override
    public boolean[] endsIn(Transform branch) {
        if (equals(branch)) {
            return new boolean[] {true, true};
        }
        return new boolean[] {forX.endsIn(branch)[0], forY.endsIn(branch)[1]};
    }
}
