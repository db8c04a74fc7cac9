package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class IzhikevichTest {

    @Test
    void equalsPythonToTheLastBit() {
        check("regular", Izhikevich.Parameters.regularSpiking());
        check("chattering", Izhikevich.Parameters.chattering());
        check("resonator", Izhikevich.Parameters.resonator());
    }

    private static void check(String name, Izhikevich.Parameters parameters) {
        Izhikevich.Trace trace = Izhikevich.simulate(ramp(3000, 0, 15), 0.25, parameters);
        assertEqual("Izhikevich " + name, "v", trace.vMv());
        assertEqual("Izhikevich " + name, "u", trace.u());
        assertEqual("Izhikevich " + name, "spikes", trace.spikeSteps());
    }

    @Test
    void fastSpikingFiresMoreThanRegularSpiking() {
        double[] current = new double[4000];
        Arrays.fill(current, 10);
        int regular = spikes(current, Izhikevich.Parameters.regularSpiking());
        int fast = spikes(current, Izhikevich.Parameters.fastSpiking());
        assertThat(fast).isGreaterThan(2 * regular);
        assertThat(regular).isPositive();
    }

    private static int spikes(double[] current, Izhikevich.Parameters parameters) {
        return Izhikevich.simulate(current, 0.25, parameters).spikeSteps().length;
    }
}
