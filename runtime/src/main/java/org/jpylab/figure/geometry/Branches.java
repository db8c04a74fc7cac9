package org.jpylab.figure.geometry;

import org.jspecify.annotations.Nullable;

/** Finds one transform as the tail of another, to tell which coordinates an artist uses. */
final class Branches {
    private Branches() {}

    static boolean contains(Transform whole, Transform branch) {
        return before(whole, branch) != null;
    }

    static Transform minus(Transform whole, Transform branch) {
        Transform left = before(whole, branch);
        if (left != null) {
            return left;
        }
        Transform extra = before(branch, whole);
        return extra != null ? extra.inverted() : whole.then(branch.inverted());
    }

    /** The part of {@code whole} in front of {@code branch}, or null when it does not end so. */
    private static @Nullable Transform before(Transform whole, Transform branch) {
        if (whole == branch || (whole instanceof Affine && whole.equals(branch))) {
            return Affine.IDENTITY;
        }
        if (whole instanceof Composite composite) {
            Transform inSecond = before(composite.second(), branch);
            return inSecond == null ? null : composite.first().then(inSecond);
        }
        return null;
    }
}
