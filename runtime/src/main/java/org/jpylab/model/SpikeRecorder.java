package org.jpylab.model;

import java.util.Arrays;

/** Collects the steps at which a neuron fires; grows by doubling, not per spike. */
final class SpikeRecorder {
    private int[] steps = new int[64];
    private int count;

    void fired(int step) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, 2 * count);
        }
        steps[count++] = step;
    }

    /** Returns the steps so far, a copy. */
    int[] steps() {
        return Arrays.copyOf(steps, count);
    }
}
