package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** A picture that fills a box in pixels, as that is at each drawing. */
public final class BboxImage extends AxesImage {
    private final Supplier<Bbox> box;

    public BboxImage(
            Supplier<Bbox> box,
            @Nullable Object cmap,
            @Nullable Object norm,
            @Nullable Object origin) {
        super(cmap, norm, origin);
        this.box = box;
        setTransform(Affine.IDENTITY);
    }

    @Override
    public double[] extent() {
        Bbox now = box.get();
        return new double[] {now.x0(), now.x1(), now.y0(), now.y1()};
    }
}
