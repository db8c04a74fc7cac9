package org.jpylab.numpy;

import org.jspecify.annotations.Nullable;

/** A slice, or the ellipsis, on its way from a Python index to Java. */
public final class SlicePart {
    public static final SlicePart ELLIPSIS = new SlicePart(null, null, null);

    private final @Nullable Object start;
    private final @Nullable Object stop;
    private final @Nullable Object step;

    public SlicePart(@Nullable Object start, @Nullable Object stop, @Nullable Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    @Nullable Object start() {
        return start;
    }

    @Nullable Object stop() {
        return stop;
    }

    @Nullable Object step() {
        return step;
    }
}
