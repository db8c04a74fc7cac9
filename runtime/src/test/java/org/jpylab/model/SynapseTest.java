package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class SynapseTest {

    @Test
    void kernelsEqualPythonToTheLastBit() {
        assertEqual("Synapse", "exponential", Synapse.exponential(times(), 5));
        assertEqual("Synapse", "alpha", Synapse.alpha(times(), 5));
        assertEqual("Synapse", "dual", Synapse.dualExponential(times(), 1, 5));
    }

    static double[] times() {
        double[] times = new double[400];
        for (int i = 0; i < 400; i++) {
            times[i] = 0.25 * i - 20;
        }
        return times;
    }

    @Test
    void conductanceEqualsPythonToTheLastBit() {
        int[] spikes = {10, 12, 12, 300, -1, 500};
        assertEqual("conductance", "g", Synapse.conductance(spikes, 500, 0.1, 5));
    }

    @Test
    void shortTermPlasticityEqualsPythonToTheLastBit() {
        double[] spikes = {10, 20, 35, 60, 500};
        Synapse.ShortTerm depressing = Synapse.shortTerm(spikes, Synapse.Resources.depressing());
        assertEqual("short term depressing", "u", depressing.u());
        assertEqual("short term depressing", "x", depressing.x());
        Synapse.ShortTerm facilitating =
                Synapse.shortTerm(spikes, Synapse.Resources.facilitating());
        assertEqual("short term facilitating", "u", facilitating.u());
        assertEqual("short term facilitating", "x", facilitating.x());
    }

    @Test
    void kernelsPeakAtOne() {
        assertThat(Synapse.alpha(new double[] {5}, 5)).containsExactly(1);
        double[] fine = new double[2000];
        for (int i = 0; i < fine.length; i++) {
            fine[i] = i * 0.01;
        }
        double peak = Arrays.stream(Synapse.dualExponential(fine, 1, 5)).max().orElseThrow();
        assertThat(peak).isBetween(0.9999, 1.0);
    }
}
