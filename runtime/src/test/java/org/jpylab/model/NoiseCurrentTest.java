package org.jpylab.model;

import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;

import java.util.PrimitiveIterator;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

class NoiseCurrentTest {

    @Test
    void whiteNoiseEqualsTheHomeworkToTheLastBit() {
        double[] noise = NoiseCurrent.white(1000, 0.1, 250, 3, numbers());
        assertEqual("NoiseCurrent", "white", noise);
    }

    @Test
    void ornsteinUhlenbeckEqualsTheHomeworkToTheLastBit() {
        double[] noise = NoiseCurrent.ornsteinUhlenbeck(1000, 0.1, 10, 200, 40, numbers());
        assertEqual("NoiseCurrent", "ou", noise);
    }

    /** The oracle's stand-in for random numbers, exact in any language. */
    static DoubleSupplier numbers() {
        PrimitiveIterator.OfInt steps = IntStream.iterate(0, i -> i + 1).iterator();
        return () -> (7919 * steps.nextInt() % 2003 - 1001) / 500.0;
    }
}
