package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class AdaptiveExponentialTest {

    @Test
    void equalsPythonToTheLastBit() {
        AdaptiveExponential.Trace trace =
                AdaptiveExponential.simulate(
                        ramp(5000, 0, 1500), 0.1, AdaptiveExponential.Parameters.defaults());
        assertEqual("AdaptiveExponential", "v", trace.vMv());
        assertEqual("AdaptiveExponential", "w", trace.wPa());
        assertEqual("AdaptiveExponential", "spikes", trace.spikeSteps());
    }

    @Test
    void intervalsGrowAsTheNeuronAdapts() {
        double[] current = new double[5000];
        Arrays.fill(current, 1000);
        int[] spikes =
                AdaptiveExponential.simulate(
                                current, 0.1, AdaptiveExponential.Parameters.defaults())
                        .spikeSteps();
        int last = spikes.length - 1;
        assertThat(spikes[last] - spikes[last - 1]).isGreaterThan(spikes[1] - spikes[0]);
    }
}
