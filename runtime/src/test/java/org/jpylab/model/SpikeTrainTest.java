package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;

class SpikeTrainTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 130, 1000})
    void coefficientOfVariationEqualsNumpysToTheLastBit(int length) {
        double[] times = new double[length];
        DoubleSupplier numbers = NoiseCurrentTest.numbers();
        double time = 0;
        for (int i = 0; i < length; i++) {
            double number = numbers.getAsDouble();
            time += 1 + number * number;
            times[i] = time;
        }
        assertEqual("SpikeTrain " + length, "times", times);
        double cv = SpikeTrain.coefficientOfVariation(times);
        assertEqual("SpikeTrain " + length, "cv", new double[] {cv});
    }

    @Test
    void fewerThanTwoSpikesHaveNoInterval() {
        assertThat(SpikeTrain.intervals(new double[] {3})).isEmpty();
        assertThat(SpikeTrain.coefficientOfVariation(new double[] {3})).isNaN();
        assertThat(SpikeTrain.coefficientOfVariation(new double[0])).isNaN();
    }

    @Test
    void upwardCrossingsAreTheLastStepsBelow() {
        double[] v = {0, 1, 2, 3, 2, 1, 2, 3};
        assertThat(SpikeTrain.upwardCrossings(v, 1.5)).containsExactly(1, 5);
        assertThat(SpikeTrain.upwardCrossings(v, 2)).containsExactly(2, 6);
        assertThat(SpikeTrain.upwardCrossings(new double[0], 0)).isEmpty();
    }

    @Test
    void poissonSpikesComeAtTheirRateAndIrregularly() {
        Random random = new Random(1);
        double[] times = SpikeTrain.poisson(50, 100_000, random::nextDouble);
        assertThat(times).hasSizeBetween(4800, 5200).isSorted();
        assertThat(SpikeTrain.coefficientOfVariation(times)).isBetween(0.95, 1.05);
        assertThat(SpikeTrain.fanoFactor(times, 100, 100_000)).isBetween(0.9, 1.1);
        assertThat(SpikeTrain.poisson(0, 1000, random::nextDouble)).isEmpty();
    }

    @Test
    void inhomogeneousPoissonFollowsItsRate() {
        double[] rate = new double[200_000];
        Arrays.fill(rate, 100_000, 200_000, 100);
        Random random = new Random(1);
        int[] steps = SpikeTrain.inhomogeneousPoisson(rate, 0.1, random::nextDouble);
        assertThat(steps).hasSizeBetween(900, 1100);
        assertThat(steps[0]).isGreaterThanOrEqualTo(100_000);
    }
}
