package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class GeneralizedLifTest {

    @Test
    void equalsPythonToTheLastBit() {
        GeneralizedLif.Parameters parameters =
                GeneralizedLif.Parameters.adapting()
                        .withAfterSpikes(
                                new GeneralizedLif.AfterSpike(200, 0, 10),
                                new GeneralizedLif.AfterSpike(20, 1, -0.6));
        GeneralizedLif.Trace trace = GeneralizedLif.simulate(ramp(5000, 0, 4), 1e-4, parameters);
        assertEqual("GeneralizedLif", "v", trace.vVolt());
        assertEqual("GeneralizedLif", "theta", trace.thetaVolt());
        assertEqual("GeneralizedLif", "after", trace.afterSpikeVoltPerS());
        assertEqual("GeneralizedLif", "spikes", trace.spikeSteps());
    }

    @Test
    void tonicNeuronFiresAtEqualIntervals() {
        double[] current = new double[5000];
        Arrays.fill(current, 1.5);
        int[] spikes =
                GeneralizedLif.simulate(current, 1e-4, GeneralizedLif.Parameters.tonicSpiking())
                        .spikeSteps();
        assertThat(spikes.length).isGreaterThan(5);
        for (int i = 3; i < spikes.length; i++) {
            assertThat(spikes[i] - spikes[i - 1])
                    .isBetween(spikes[2] - spikes[1] - 1, spikes[2] - spikes[1] + 1);
        }
    }
}
