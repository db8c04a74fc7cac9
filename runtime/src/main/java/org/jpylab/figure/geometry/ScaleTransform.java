package org.jpylab.figure.geometry;

import java.util.function.Supplier;

/** The scales of an axes' two directions, such as the logarithm of x beside y as it is. */
public final class ScaleTransform implements Transform {
    /** One direction of an axes: a monotonic function and its inverse. */
    public interface Direction {
        double forward(double value);

        double inverse(double value);

        boolean isIdentity();

        /** Replaces values by their images. */
        default void forwardAll(double[] values) {
            for (int i = 0; i < values.length; i++) {
                values[i] = forward(values[i]);
            }
        }

        /** Replaces images by their values. */
        default void inverseAll(double[] values) {
            for (int i = 0; i < values.length; i++) {
                values[i] = inverse(values[i]);
            }
        }

        /** The same function with its inverse in front. */
        default Direction inverted() {
            Direction self = this;
            return new Direction() {
                @Override
                public double forward(double value) {
                    return self.inverse(value);
                }

                @Override
                public double inverse(double value) {
                    return self.forward(value);
                }

                @Override
                public void forwardAll(double[] values) {
                    self.inverseAll(values);
                }

                @Override
                public void inverseAll(double[] values) {
                    self.forwardAll(values);
                }

                @Override
                public boolean isIdentity() {
                    return self.isIdentity();
                }
            };
        }
    }

    private final Supplier<Direction> x;
    private final Supplier<Direction> y;

    public ScaleTransform(Supplier<Direction> x, Supplier<Direction> y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public void map(double[] xs, double[] ys) {
        apply(x.get(), xs);
        apply(y.get(), ys);
    }

    private static void apply(Direction direction, double[] values) {
        if (direction.isIdentity()) {
            return;
        }
        direction.forwardAll(values);
    }

    @Override
    public Transform inverted() {
        return new ScaleTransform(() -> x.get().inverted(), () -> y.get().inverted());
    }

    @Override
    public boolean isSeparable() {
        return true;
    }

    @Override
    public boolean isAffine() {
        return x.get().isIdentity() && y.get().isIdentity();
    }

    @Override
    public Affine toAffine() {
        return Affine.IDENTITY;
    }
}
