package org.jpylab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jpylab.model.StoredTraces.assertEqual;
import static org.jpylab.model.StoredTraces.ramp;

import org.junit.jupiter.api.Test;

class LeakyIntegrateAndFireTest {

    private static final LeakyIntegrateAndFire.Parameters DEFAULTS =
            LeakyIntegrateAndFire.Parameters.defaults();

    @Test
    void equalsTheHomeworkToTheLastBit() {
        LeakyIntegrateAndFire.Parameters pars = DEFAULTS.withDuration(300);
        LeakyIntegrateAndFire.Trace trace =
                LeakyIntegrateAndFire.simulate(pars, ramp(3000, 150, 500));
        String model = "LeakyIntegrateAndFire";
        assertEqual(model, "t", pars.rangeT());
        assertEqual(model, "v", trace.vMv());
        assertEqual(model, "spikes", trace.spikeTimesMs());
        assertEqual(model, "isi", SpikeTrain.intervals(trace.spikeTimesMs()));
        double cv = SpikeTrain.coefficientOfVariation(trace.spikeTimesMs());
        assertEqual(model, "cv", new double[] {cv});
    }

    @Test
    void pulseEqualsTheHomeworkToTheLastBit() {
        assertPulse("LeakyIntegrateAndFire pulse", DEFAULTS.withDuration(500));
        assertPulse("LeakyIntegrateAndFire short pulse", DEFAULTS.withDuration(150));
    }

    private static void assertPulse(String model, LeakyIntegrateAndFire.Parameters pars) {
        double[] current =
                LeakyIntegrateAndFire.pulse(LeakyIntegrateAndFire.directCurrent(pars, 300));
        LeakyIntegrateAndFire.Trace trace = LeakyIntegrateAndFire.simulate(pars, current);
        assertEqual(model, "v", trace.vMv());
        assertEqual(model, "spikes", trace.spikeTimesMs());
    }

    @Test
    void needsOneSamplePerTime() {
        assertThatThrownBy(() -> LeakyIntegrateAndFire.simulate(DEFAULTS, new double[3]))
                .hasToString(
                        "ValueError: operands could not be broadcast together with shapes (3,)"
                                + " (4000,) ");
    }

    @Test
    void firesOnlyAboveItsRheobase() {
        // g_L (V_th - E_L) = 200 pA
        LeakyIntegrateAndFire.Parameters pars = DEFAULTS.withDuration(1000);
        assertThat(spikes(pars, 199)).isEmpty();
        assertThat(spikes(pars, 210)).isNotEmpty();
    }

    private static double[] spikes(LeakyIntegrateAndFire.Parameters pars, double currentPa) {
        return LeakyIntegrateAndFire.simulate(
                        pars, LeakyIntegrateAndFire.directCurrent(pars, currentPa))
                .spikeTimesMs();
    }
}
